import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Solver
import Staffing
import Testing

/// Every figure in a plan's reasons, checked by other means than those that
/// wrote it: the checker's instance of the county, and all plans there are.
@Suite struct `Reasons` {
  @Test func `whoever would stand in exists and changes the levels by as much`() throws {
    var (checked, elsewhere) = (0, 0)
    try forEachAudit(100) { audit in
      for case (.move(let move), let reason) in audit.reasons where reason.rule == "if-stayed" {
        let teacher = try #require(audit.roster.position(of: move.teacher))
        let post = try #require(audit.moves[teacher]).post
        let found: Bool
        let takesPost = !reason.allowed.contains("elsewhere")
        switch reason.allowed.split(separator: ";").first {
        case nil:
          found = audit.change(audit.with(without: teacher)) == reason.measured
        case "others 1" where takesPost:
          found = audit.freeMoves.contains {
            $0.teacher != teacher && $0.post == post
              && audit.change(audit.with($0, without: teacher)) == reason.measured
          }
        case "others 1":
          let stay = audit.moves.keys.filter { !audit.fixed.contains($0) && $0 != teacher }
            .map { audit.with(without: teacher, $0) }
          let go = audit.freeMoves.filter { $0.teacher != teacher && $0.post != post }
            .map { audit.with($0, without: teacher) }
          found = (stay + go).contains { audit.change($0) == reason.measured }
          elsewhere += 1
        case "others 2":
          found = audit.freeMoves.contains { first in
            first.teacher != teacher && first.post == post
              && audit.freeMoves.contains { second in
                ![teacher, first.teacher].contains(second.teacher)
                  && audit.change(audit.with(first, second, without: teacher)) == reason.measured
              }
          }
        default:
          found = !audit.broken(audit.with(without: teacher)).isEmpty
        }
        checked += 1
        #expect(found, "seed \(audit.seed), \(move.teacher): \(reason)")
      }
    }
    #expect(checked > 100 && elsewhere > 10, "\(checked), \(elsewhere)")
  }

  @Test func `nobody's single change is better than the one that is named`() throws {
    try forEachAudit(100) { audit in
      for case (.move(let move), let reason) in audit.reasons
      where reason.rule == "if-stayed" && reason.allowed.hasPrefix("others 1")
        && !reason.allowed.contains("elsewhere")
      {
        let teacher = try #require(audit.roster.position(of: move.teacher))
        let post = try #require(audit.moves[teacher]).post
        let named = audit.plan.levels.map { $0.value + (reason.figures[$0.name] ?? 0) }
        for other in audit.freeMoves where other.teacher != teacher && other.post == post {
          guard let values = audit.values(audit.with(other, without: teacher)) else { continue }
          #expect(!values.lexicographicallyPrecedes(named), "seed \(audit.seed): \(reason)")
        }
      }
    }
  }

  @Test func `prices are those of the certificate and prove what they say`() throws {
    var proven = 0
    try forEachAudit(200, teachers: 6...12, most: 3_000) { audit in
      for case (.move(let move), let reason) in audit.reasons where reason.rule == "price" {
        let teacher = try #require(audit.roster.position(of: move.teacher))
        let name = String(reason.measured.prefix { $0 != ";" })
        let proof = try #require(audit.plan.certificate.proofs.first { $0.level == name })
        let chosen = try #require(audit.moves[teacher])
        var sum = 0
        for entry in audit.instance.entries(of: chosen) {
          sum -= (proof.multipliers[audit.instance.rows[entry.row].name] ?? 0) * entry.coefficient
        }
        for (level, cost) in [("burden", Int(chosen.burden)), ("moves", 1)] {
          sum -= cost * (level == name ? proof.scale : proof.budgets[level] ?? 0)
        }
        let isSpread = name.hasSuffix("-spread")
        #expect(isSpread || reason.figures["sum"] == sum, "seed \(audit.seed): \(reason)")
        guard let loss = Int(reason.allowed.split(separator: "+").last ?? "") else { continue }
        proven += 1
        let least = audit.smallest(name) { $0.choice(of: teacher) == nil }
        let value = audit.plan.levels.first { $0.name == name }?.value ?? 0
        #expect(least ?? Int.max >= value + loss, "seed \(audit.seed): \(reason)")
      }
    }
    #expect(proven > 10)
  }

  @Test func `no plan fills a post for less than the trade-off, or beyond reach`() throws {
    var (traded, outOfReach) = (0, 0)
    try forEachAudit(200, teachers: 6...12, most: 3_000) { audit in
      for case (.post(let post), let reason) in audit.reasons {
        switch reason.rule {
        case "trade-off":
          guard let (name, loss) = reason.figures.first,
            let level = audit.plan.levels.first(where: { $0.name == name }),
            let row = audit.instance.county.postPositions[post.post]
          else {
            Issue.record("seed \(audit.seed): \(reason)")
            continue
          }
          traded += 1
          let now = audit.count(row)
          let least = audit.smallest(name) { $0.count(of: row) > now }
          #expect(least ?? Int.max >= level.value + loss, "seed \(audit.seed): \(reason)")
        case "out-of-reach":
          outOfReach += 1
          let posts = reason.allowed.split(separator: ";")[1].split(separator: ",")
            .compactMap { Post(String($0)).flatMap { audit.instance.county.postPositions[$0] } }
          let most = audit.most { state in
            posts.reduce(0) { $0 + state.count(of: $1) - audit.model.rows[$1].base }
          }
          let reachable = Int(reason.measured.prefix { $0 != ";" })
          #expect(most <= reachable ?? -1, "seed \(audit.seed): \(reason)")
        default: continue
        }
      }
    }
    #expect(traded > 30 && outOfReach > 30)
  }

  @Test func `stays and wishes are what the checker finds`() throws {
    var checked: [String: Int] = [:]
    try forEachAudit(200) { audit in
      for (subject, reason) in audit.reasons {
        let id: Teacher.ID
        switch subject {
        case .move(let move): id = move.teacher
        case .stay(let stay): id = stay
        case .post: continue
        }
        let teacher = try #require(audit.roster.position(of: id))
        guard let isRight = audit.judge(reason, of: teacher) else { continue }
        checked[reason.rule, default: 0] += 1
        #expect(isRight, "seed \(audit.seed), \(id): \(reason)")
      }
    }
    #expect(Set(checked.keys) == ["blocked", "if-moved", "wish", "exchange", "next-candidate"])
  }

  @Test func `nobody else is named`() throws {
    try forEachAudit(60) { audit in
      for (subject, reason) in audit.reasons {
        var others = Set(audit.roster.teachers.flatMap { [$0.id.rawValue, $0.name] })
        if case .move(let move) = subject { others.remove(move.teacher.rawValue) }
        if case .stay(let stay) = subject { others.remove(stay.rawValue) }
        let text = reason.sentence + reason.english + reason.measured + reason.allowed
        for part in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
          #expect(!others.contains(String(part)), "seed \(audit.seed): \(reason)")
        }
      }
    }
  }
}

/// Audits of `count` counties, of those with a plan and few enough choices.
func forEachAudit(
  _ count: UInt64, _ shape: ReasonAudit.Shape = .mixed, teachers: ClosedRange<Int> = 8...20,
  most: Int = Int.max, _ body: (ReasonAudit) throws -> Void
) throws {
  let book = try shippedBook()
  for seed in every(count) {
    let audit = try ReasonAudit(seed: seed, book, shape, teachers: teachers, most: most)
    if let audit { try body(audit) }
  }
}

extension ReasonAudit {
  /// The least of a level over all plans that satisfy `condition` and are at
  /// least as good as this one on the levels before.
  func smallest(_ name: String, where condition: (CountState) -> Bool) -> Int? {
    guard let level = plan.levels.firstIndex(where: { $0.name == name }) else { return nil }
    let limits = plan.levels.map(\.value)
    var smallest: Int?
    model.forEachPlan { state, values in
      guard condition(state), (0..<level).allSatisfy({ values[$0] <= limits[$0] }) else { return }
      smallest = min(smallest ?? Int.max, values[level])
    }
    return smallest
  }

  func most(_ measure: (CountState) -> Int) -> Int {
    var most = Int.min
    model.forEachPlan { state, _ in most = max(most, measure(state)) }
    return most
  }

  func count(_ post: Int) -> Int {
    moves.values.reduce(model.rows[post].base) { sum, move in
      let entry = instance.entries(of: move).first { instance.rows[$0.row].name == rowName(post) }
      return sum + (entry?.coefficient ?? 0)
    }
  }

  private func rowName(_ post: Int) -> String { "post/\(instance.county.posts[post])" }

  /// Whether a reason to stay, or about a wish, is right; nil for others.
  func judge(_ reason: Reason, of teacher: Int) -> Bool? {
    let mine = instance.movesOf[teacher].map { instance.moves[$0] }
    switch reason.rule {
    case "blocked":
      var counts = ["moves": mine.count]
      for move in mine {
        for code in Set(broken(with(move), only: [move])) { counts[code, default: 0] += 1 }
      }
      return reason.figures == counts
    case "if-moved":
      let best = mine.compactMap { values(with($0)) }.min { $0.lexicographicallyPrecedes($1) }
      let named = plan.levels.map { $0.value + (reason.figures[$0.name] ?? 0) }
      return best == named
    case "wish": return judgeWish(reason, mine)
    case "exchange":
      let home = instance.county.postPositions[roster.teachers[teacher].post]
      return mine.contains { there in
        instance.county.posts[there.post].school.rawValue == reason.measured
          && freeMoves.contains { back in
            moves[back.teacher] == nil && back.post == home
              && roster.teachers[back.teacher].teaching.school.rawValue == reason.measured
              && values(with(there, back)) != nil
          }
      }
    case "next-candidate":
      guard let post = moves[teacher]?.post else { return false }
      let code = String(reason.measured.prefix { $0 != " " })
      let others = roster.teachers.indices.filter { $0 != teacher && moves[$0] == nil }
      return others.contains { other in
        if instance.county.refusals(other, post).map(\.rawValue).contains(code) { return true }
        return instance.possibleMove(other, post).map {
          broken(with(instance.moves[$0], without: teacher)).contains(code)
        } ?? false
      }
    default: return nil
    }
  }

  private func judgeWish(_ reason: Reason, _ mine: [PossibleMove]) -> Bool {
    let parts = reason.measured.split(separator: ";")
    let school = parts[0].split(separator: " ")[1]
    let there = mine.filter { instance.county.posts[$0.post].school.rawValue == school }
    let isOpen = there.contains { broken([$0.teacher: $0], only: [$0]).isEmpty }
    return switch parts[1] {
    case "refused": there.isEmpty
    case "closed": !there.isEmpty && !isOpen
    case "taken": isOpen
    case "apart": parts.last == "couple"
    case "not-admitted": parts.last == "school-leave"
    // `FlipTests` names such a wish alone.
    default: !there.isEmpty && parts.count > 2
    }
  }
}
