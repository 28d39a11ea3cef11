import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Solver
import Staffing
import Testing

/// Settings of the book as members of clashes: judged by trying every choice, and
/// by planning again with the looser setting.
@Suite struct `Settings that clash` {
  private static let settings = [
    "commute-limit", "lateral-moves", "upward-moves", "pairing-required",
  ]

  @Test func `no choice keeps a set, and without any one member some choice does`() throws {
    let book = try shippedBook()
    var (sets, withSettings) = (0, 0)
    for seed in every(110) {
      let (roster, terms) = try county(seed, book, teachers: 5...9)
      let request = request(roster, book, seed: seed)
      let planner = Planner(request, terms: terms, steps: .tiny)
      let trial = ClashTrial(request, terms, market: planner.marketMoves)
      guard let trial, trial.model.choices <= 40_000 else { continue }
      let plan = try planner.plan()
      guard plan.status == .infeasible, let clashes = plan.doctor else { continue }
      for number in Set(clashes.compactMap(\.set)).sorted() {
        let members = clashes.filter { $0.set == number }
        sets += 1
        if members.contains(where: { Self.settings.contains($0.rule) }) { withSettings += 1 }
        #expect(!trial.someChoice(keeps: members), "seed \(seed): \(members)")
        for member in members {
          #expect(
            trial.someChoice(keeps: members.filter { $0 != member }),
            "seed \(seed): \(member) of \(members)")
        }
      }
    }
    #expect(sets > 30 && withSettings > 20, "\(sets), \(withSettings)")
  }

  @Test func `with the setting opened as said there is a plan, and not with less`() throws {
    let book = try shippedBook()
    var met: [String: Int] = [:]
    for seed in every(170, from: 200) {
      let (roster, terms) = try county(seed, book, teachers: 8...12)
      let request = request(roster, book, seed: seed)
      let plan = try Planner(request, terms: terms, steps: .tiny).plan()
      guard plan.status == .infeasible, let clashes = plan.doctor,
        Set(clashes.compactMap(\.set)) == [1]
      else { continue }
      for clash in clashes where Self.settings.contains(clash.rule) && clash.alone != nil {
        met[clash.rule, default: 0] += 1
        let open = try Planner(request, terms: opened(terms, clash), steps: .tiny)
        #expect(try open.plan().status != .infeasible, "seed \(seed): \(clash)")
        let more = open.possiblePosts.map(\.0.id)
        let now = Planner(request, terms: terms).possiblePosts
        let people = Set(more).filter { id in
          more.count { $0 == id } > now.count { $0.0.id == id }
        }
        #expect(clash.admits == people.count, "seed \(seed): \(clash)")
        if clash.rule == "commute-limit" {
          var less = try opened(terms, clash)
          less.commuteLimit -= 1
          #expect(
            try Planner(request, terms: less, steps: .tiny).plan().status == .infeasible,
            "seed \(seed): \(clash)")
        }
      }
    }
    #expect(Self.settings.dropLast().allSatisfy { met[$0, default: 0] > 2 }, "\(met)")
  }

  @Test func `a pin that settings refuse is possible once they are opened as said`() throws {
    let book = try shippedBook()
    var met: [String: Int] = [:]
    for seed in every(60) {
      let (roster, terms) = try county(seed, book, teachers: 8...16)
      var (mine, wide) = (terms, ClashTrial.opened(terms))
      mine.exchangeShareBlocks = false
      wide.exchangeShareBlocks = false
      let now = Set(Planner(request(roster, book), terms: mine).possiblePosts.map(name))
      let refused = Planner(request(roster, book), terms: wide).possiblePosts
        .filter { !now.contains(name($0)) }
      guard !refused.isEmpty else { continue }
      let (teacher, post) = refused[Int(seed) % refused.count]
      let request = request(roster, book, seed: seed, pins: [.takes(teacher.id, post)])
      let plan = try Planner(request, terms: mine, steps: .tiny).plan()
      let clashes = try #require(plan.doctor)
      var opened = mine
      for clash in clashes where clash.rule != "pin" {
        #expect(Self.settings.contains(clash.rule), "seed \(seed): \(clash)")
        #expect(clashes.filter { $0.set == clash.set }.count == 2, "seed \(seed): \(clashes)")
        met[clash.rule, default: 0] += 1
        opened = try self.opened(opened, clash)
      }
      let again = try Planner(request, terms: opened, steps: .tiny).plan()
      #expect(
        again.doctor?.contains { Self.settings.contains($0.rule) } != true, "seed \(seed)")
      if again.status != .infeasible {
        #expect(again.moves.contains { $0.teacher == teacher.id && $0.post == post })
      }
      guard !mine.pairingRequired else { continue }
      let defects = check(
        plan: try plan.json(), roster: roster, book: book, workbookSHA256: "", bookSHA256: "")
      #expect(defects == [], "seed \(seed)")
    }
    #expect(Self.settings.allSatisfy { met[$0, default: 0] > 5 }, "\(met)")
  }

  /// How many posts each teacher may go to.
  private func counts(_ planner: Planner) -> [Teacher.ID: Int] {
    var counts: [Teacher.ID: Int] = [:]
    for (teacher, _) in planner.possiblePosts { counts[teacher.id, default: 0] += 1 }
    return counts
  }

  private func name(_ move: (Teacher, Post)) -> String { "\(move.0.id) \(move.1)" }

  private func county(
    _ seed: UInt64, _ book: PolicyBook, teachers: ClosedRange<Int>
  ) throws -> (Roster, PlanTerms) {
    var terms = exact(book.planTerms, seed: seed)
    terms.exchangeShareBlocks = true
    terms.exchangeShare = [200, 300, 400][Int(seed % 3)]
    terms.quotaScope = seed % 2 == 0 ? .county : .school
    terms.commuteLimit = [3_000, 8_000, 15_000, 60_000][Int(seed / 3 % 4)]
    terms.lateralMoves = seed % 5 < 2 ? .never : .volunteers
    terms.upwardMoves = seed % 7 < 3 ? .never : .volunteers
    terms.countedDirections = seed % 5 < 3 ? [.down, .lateral, .up] : [.down]
    terms.pairingRequired = seed % 11 < 2
    terms.schoolLeaveShare = 900
    terms.teamLeaveShare = 900
    return (try ReasonAudit.Shape.near.roster(seed: seed, teachers: teachers), terms)
  }

  /// The terms with a setting changed as the clash says.
  private func opened(_ terms: PlanTerms, _ clash: Clash) throws -> PlanTerms {
    var terms = terms
    let to = try #require(clash.to)
    switch clash.setting {
    case "plan/commute-limit":
      terms.commuteLimit = try #require(Int(to.split(separator: " ")[0]))
    case "plan/lateral-moves":
      terms.lateralMoves = try #require(PlanTerms.Permission(rawValue: to))
    case "plan/upward-moves": terms.upwardMoves = try #require(PlanTerms.Permission(rawValue: to))
    case "plan/pairing-required": terms.pairingRequired = to == "true"
    default: Issue.record("\(clash)")
    }
    return terms
  }
}

/// Every choice of a county in which settings refuse nothing, to try what members
/// of a clash ask of it.
private struct ClashTrial {
  let model: CountModel
  private let rowPositions: [String: Int]
  private let moves: [(teacher: Int, post: Post)]
  private let refusals: [[String]]
  private let dues: [String: Int]
  private let market: [Int: Post]

  static func opened(_ terms: PlanTerms) -> PlanTerms {
    var terms = terms
    terms.commuteLimit = 1_000_000_000
    terms.lateralMoves = .everyone
    terms.upwardMoves = .everyone
    terms.pairingRequired = false
    terms.market = .off
    return terms
  }

  init?(_ request: PlanRequest, _ terms: PlanTerms, market: [Teacher.ID: Post]) {
    let planner = Planner(request, terms: ClashTrial.opened(terms))
    guard let model = planner.model else { return nil }
    let (roster, book) = (request.roster, request.book.inForce(in: request.year))
    let county = checkerCounty(roster, request.book, terms)
    self.model = model
    rowPositions = Dictionary(
      uniqueKeysWithValues: planner.rowNames.enumerated().filter { $1 != "county" }
        .map { ($1, $0) })
    moves = planner.possiblePosts.map { (roster.position(of: $0.0.id)!, $0.1) }
    refusals = moves.map { move in
      county.refusals(move.teacher, county.postPositions[move.post]!).map(\.rawValue)
    }
    var eligible: [String: Int] = [:]
    for (teacher, verdict) in zip(roster.teachers, book.eligibility(of: roster, in: request.year))
    where teacher.position.teaches && verdict.directions.contains(.down)
      && book.sends(roster[teacher.teaching.school]!)
    {
      eligible["quota/\(teacher.teaching.school)", default: 0] += 1
      eligible["quota/county", default: 0] += 1
    }
    dues = eligible.mapValues { ($0 * terms.exchangeShare + 999) / 1000 }
    self.market = Dictionary(
      uniqueKeysWithValues: market.map { (roster.position(of: $0.key)!, $0.value) })
  }

  func someChoice(keeps members: [Clash]) -> Bool {
    let state = CountState(model)
    func extend(_ agent: Int) -> Bool {
      guard agent < model.agentCount else { return members.allSatisfy { isKept($0, state) } }
      if extend(agent + 1) { return true }
      for option in model.options(of: agent) {
        state.take(option, for: agent)
        if extend(agent + 1) { return true }
      }
      state.take(nil, for: agent)
      return false
    }
    return extend(0)
  }

  private func isKept(_ clash: Clash, _ state: CountState) -> Bool {
    let chosen = (0..<model.agentCount).compactMap(state.choice(of:))
    func none(_ refusal: String) -> Bool { !chosen.contains { refusals[$0].contains(refusal) } }
    switch clash.rule {
    case "commute-limit": return none("commute")
    case "lateral-moves": return none("lateral")
    case "upward-moves": return none("upward")
    case "pairing-required": return none("pairing")
    case "market":
      return market.allSatisfy { teacher, post in
        state.choice(of: teacher).map { moves[$0].post } == post
      }
    case "exchange-share":
      return state.count(of: rowPositions[clash.subject]!) >= dues[clash.subject] ?? 0
    default:
      let row = rowPositions[clash.subject]!
      return model.rows[row].range.contains(state.count(of: row))
    }
  }
}
