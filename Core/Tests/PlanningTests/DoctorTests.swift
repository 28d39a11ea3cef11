import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `The doctor` {
  @Test func `reports sets that can't be kept, and of which none can be spared`() throws {
    let book = try shippedBook()
    var found: [Contradiction: Int] = [:]
    for seed in every(270) {
      let contradiction = Contradiction.allCases[Int(seed) % Contradiction.allCases.count]
      let roster = contradiction.county(seed: seed)
      var terms = book.planTerms
      contradiction.change(&terms)
      let pins = contradiction.pins(roster, book, terms, seed: seed)
      let request = request(roster, book, seed: seed, pins: pins)
      let plan = try Planner(request, terms: terms, steps: .tiny).plan()
      guard plan.status == .infeasible, let clashes = plan.doctor else { continue }
      #expect(!clashes.isEmpty, "seed \(seed)")
      #expect(clashes.allSatisfy { $0.missing > 0 && !($0.english ?? "").isEmpty }, "seed \(seed)")
      for set in Set(clashes.compactMap(\.set)).sorted() {
        found[contradiction, default: 0] += 1
        let members = clashes.filter { $0.set == set }
        let pinned = pins.filter { pin in members.contains { $0.subject == pin.teacher.rawValue } }
        guard members.allSatisfy({ $0.rule == "pin" || $0.rule.hasSuffix("share") == false })
        else { continue }
        // Those pins alone are enough for a contradiction, and one fewer isn't.
        func clash(_ pins: [Pin], _ row: String) throws -> Bool {
          let plan = try Planner(
            PlanningTests.request(roster, book, seed: seed, pins: pins), terms: terms, steps: .tiny
          ).plan()
          return plan.doctor?.contains { $0.subject == row } ?? false
        }
        let row = try #require(members.first { $0.rule != "pin" }).subject
        #expect(try clash(pinned, row), "seed \(seed), \(row)")
        for pin in pinned {
          #expect(try !clash(pinned.filter { $0 != pin }, row), "seed \(seed), \(row), \(pin)")
        }
        #expect(members.filter { $0.rule == "pin" }.allSatisfy { $0.alone == 1 }, "seed \(seed)")
      }
    }
    for contradiction in Contradiction.allCases {
      #expect(found[contradiction, default: 0] > 0, "\(contradiction): \(found)")
    }
  }

  @Test func `a binding share is judged as trying every choice judges it`() throws {
    let book = try shippedBook()
    var (impossible, possible) = (0, 0)
    for seed in every(250) {
      let roster = tinyCounty(seed: seed, teachers: 5...11)
      var terms = book.planTerms
      terms.exchangeShareBlocks = true
      terms.backboneShareBlocks = seed % 2 == 0
      terms.exchangeShare = [100, 300, 500][Int(seed % 3)]
      terms.quotaScope = seed % 4 < 2 ? .school : .county
      terms.lateralMoves = seed % 5 == 0 ? .everyone : .volunteers
      terms.backboneDenominator = seed % 3 == 0 ? .eligible : .exchanged
      let planner = Planner(request(roster, book, seed: seed), terms: terms, steps: .tiny)
      guard let model = planner.model, model.choices <= 5_000 else { continue }
      let plan = try planner.plan()
      // With both shares binding breaches are the first level; else only one counts.
      guard terms.backboneShareBlocks else { continue }
      let isPossible = model.best().first == 0
      #expect((plan.status != .infeasible) == isPossible, "seed \(seed)")
      if isPossible { possible += 1 } else { impossible += 1 }
    }
    #expect(possible > 4 && impossible > 4, "\(possible), \(impossible)")
  }

  @Test func `giving way as the doctor says makes a plan possible`() throws {
    let book = try shippedBook()
    var tried = 0
    for seed in every(150) {
      let roster = tinyCounty(seed: seed, teachers: 6...20)
      var terms = book.planTerms
      terms.exchangeShareBlocks = true
      terms.exchangeShare = 400
      terms.quotaScope = .county
      let request = request(roster, book, seed: seed)
      let plan = try Planner(request, terms: terms, steps: .tiny).plan()
      guard plan.status == .infeasible, let clashes = plan.doctor,
        let share = clashes.first(where: { $0.rule == "exchange-share" }), let alone = share.alone
      else { continue }
      tried += 1
      // The due is ⌈E·share / 1000⌉ of the county; look for the share that gives `alone` less.
      let planner = Planner(request, terms: terms, steps: .tiny)
      let due = try #require(planner.dueOfCounty)
      for share in stride(from: terms.exchangeShare, through: 0, by: -1) {
        var looser = terms
        looser.exchangeShare = share
        let other = Planner(request, terms: looser, steps: .tiny)
        guard other.dueOfCounty == due - alone else { continue }
        #expect(try other.plan().status != .infeasible, "seed \(seed)")
        break
      }
    }
    #expect(tried > 4, "\(tried)")
  }

  @Test func `reports are the same every time and plausible to the checker`() throws {
    let book = try shippedBook()
    for seed in every(27) {
      let contradiction = Contradiction.allCases[Int(seed) % Contradiction.allCases.count]
      let roster = contradiction.county(seed: seed)
      let pins = contradiction.pins(roster, book, book.planTerms, seed: seed)
      let request = request(roster, book, seed: seed, pins: pins)
      let plans = try (0..<2).map { _ in try Planner(request, terms: nil, steps: .tiny).plan() }
      #expect(plans[0].doctor == plans[1].doctor, "seed \(seed)")
      guard plans[0].status == .infeasible else { continue }
      let defects = check(
        plan: try plans[0].json(), roster: roster, book: book, workbookSHA256: "", bookSHA256: "")
      #expect(defects == [], "seed \(seed)")
    }
  }
}

/// A way to make a county for which there is no plan.
enum Contradiction: CaseIterable {
  case teamLeave, schoolLeave, postFull, schoolFull, couple, oneForOne, manyPins, binding, drained

  func county(seed: UInt64) -> Roster {
    let roster = tinyCounty(seed: seed, teachers: 12...30)
    guard self == .couple else { return roster }
    // Everybody's spouse is their neighbour on the roster.
    var teachers = roster.teachers
    for index in stride(from: 0, to: teachers.count - 1, by: 2) {
      teachers[index].spouse = teachers[index + 1].id
      teachers[index + 1].spouse = teachers[index].id
    }
    do {
      return try Roster(
        county: roster.county, schools: roster.schools, teachers: teachers,
        statedNeeds: roster.statedNeeds, pairings: roster.pairings, swapWishes: roster.swapWishes)
    } catch { preconditionFailure("\(error)") }
  }

  func change(_ terms: inout PlanTerms) {
    terms.lateralMoves = .everyone
    terms.upwardMoves = .everyone
    terms.commuteLimit = 1_000_000
    switch self {
    case .schoolLeave: terms.teamLeaveShare = 1000
    case .teamLeave: terms.schoolLeaveShare = 1000
    case .oneForOne:
      terms.oneForOnePairs = true
      terms.teamLeaveShare = 1000
      terms.schoolLeaveShare = 1000
    case .binding:
      terms.exchangeShareBlocks = true
      terms.exchangeShare = 900
    default:
      terms.teamLeaveShare = 1000
      terms.schoolLeaveShare = 1000
    }
  }

  /// Pins that may not go together: several possible moves that share a place.
  func pins(_ roster: Roster, _ book: PolicyBook, _ terms: PlanTerms, seed: UInt64) -> [Pin] {
    guard self != .binding else { return [] }
    var changed = terms
    change(&changed)
    let moves = Planner(request(roster, book, seed: seed), terms: changed).possiblePosts
    let offset = Int(seed / 9)
    func pins(_ groups: [[(Teacher, Post)]], _ most: Int) -> [Pin] {
      let large = groups.filter { $0.count > 1 }
      guard !large.isEmpty else { return [] }
      let group = large[offset % large.count]
      var seen: Set<Teacher.ID> = []
      return group.filter { seen.insert($0.0.id).inserted }.prefix(most).map {
        .takes($0.0.id, $0.1)
      }
    }
    func grouped<Key: Hashable & Comparable>(_ key: (Teacher, Post) -> Key) -> [[(Teacher, Post)]] {
      Dictionary(grouping: moves) { key($0.0, $0.1) }.sorted { $0.key < $1.key }.map(\.value)
    }
    switch self {
    case .teamLeave: return pins(grouped { teacher, _ in teacher.post }, 3)
    case .schoolLeave, .drained: return pins(grouped { teacher, _ in teacher.teaching.school }, 4)
    case .postFull: return pins(grouped { $1 }, 4)
    case .schoolFull: return pins(grouped { $1.school }, 6)
    case .couple:
      return pins(grouped { teacher, _ in min(teacher.id, teacher.spouse ?? teacher.id) }, 2)
        .enumerated().map { index, pin in
          let teacher = roster[pin.teacher]!
          let posts = moves.filter { $0.0.id == teacher.id }.map(\.1)
          return .takes(teacher.id, index == 0 ? posts.first! : posts.last!)
        }
    case .oneForOne:
      return pins(
        grouped { teacher, post in
          min(teacher.teaching.school.rawValue, post.school.rawValue)
            + max(teacher.teaching.school.rawValue, post.school.rawValue)
        }, 3)
    case .manyPins, .binding: return pins([moves], 10)
    }
  }
}
