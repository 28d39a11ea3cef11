import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Solver
import Staffing
import Testing

/// Every sentence that says what would have changed the outcome is applied to
/// the input, and the county is planned again.
@Suite struct `What would have changed it` {
  @Test func `is true: planned again with that change the outcome is the one named`() throws {
    var flips: [String: Int] = [:]
    try forEachAudit(300) { audit in
      for (subject, reason) in audit.reasons where reason.rule == "would-change" {
        let id: Teacher.ID
        switch subject {
        case .move(let move): id = move.teacher
        case .stay(let stay): id = stay
        case .post: continue
        }
        let kind = String(reason.measured.prefix { $0 != " " })
        let school = School.ID(String(reason.measured.split(separator: " ").last ?? ""))
        guard let change = change(reason, kind, school, audit) else {
          Issue.record("seed \(audit.seed): \(reason)")
          continue
        }
        var teachers = audit.roster.teachers
        let position = try #require(audit.roster.position(of: id))
        change(&teachers[position])
        let roster = try roster(audit, teachers)
        guard kind != "points" || isAsEligible(position, roster, audit) else { continue }
        flips[kind, default: 0] += 1
        let planner = Planner(
          request(roster, audit.book, seed: audit.seed), terms: audit.terms, steps: .tiny)
        let plan = try planner.plan()
        let move = plan.moves.first { $0.teacher == id }
        if kind == "distance" {
          #expect(move?.to != school, "seed \(audit.seed), \(id): \(reason)")
        } else {
          #expect(move?.to == school, "seed \(audit.seed), \(id): \(reason)")
          #expect(move?.phase == .market, "seed \(audit.seed), \(id): \(reason)")
        }
      }
    }
    #expect(["volunteer", "wish", "points", "distance"].allSatisfy { flips[$0] ?? 0 > 0 })
  }

  @Test func `a wish that trading didn't fulfil isn't to be had by naming it alone`() throws {
    var asked: [String: Int] = [:]
    try forEachAudit(400) { audit in
      guard audit.terms.market == .trading, !audit.terms.oneForOnePairs,
        !audit.terms.transfersAllowed
      else { return }
      for (subject, reason) in audit.reasons where reason.rule == "wish" {
        let id: Teacher.ID
        switch subject {
        case .move(let move): id = move.teacher
        case .stay(let stay): id = stay
        case .post: continue
        }
        let parts = reason.measured.split(separator: ";")
        guard parts[1] != "refused" else { continue }
        let school = School.ID(String(parts[0].split(separator: " ")[1]))
        var teachers = audit.roster.teachers
        teachers[try #require(audit.roster.position(of: id))].wishes = [school]
        let roster = try roster(audit, teachers)
        let planner = Planner(request(roster, audit.book, seed: audit.seed), terms: audit.terms)
        #expect(planner.marketMoves[id] == nil, "seed \(audit.seed), \(id): \(reason)")
        asked[String(parts[1]), default: 0] += 1
      }
    }
    #expect(["no-room", "gone"].allSatisfy { asked[$0] ?? 0 > 0 }, "\(asked)")
  }

  @Test func `is true of rules: with the number loosened the plan is better`() throws {
    var loosened: [String: Int] = [:]
    try forEachAudit(200, commute: 6_000) { audit in
      for (_, reason) in audit.reasons where reason.rule == "would-fill" {
        let name = String(reason.measured.prefix { $0 != ";" && $0 != " " })
        let values = audit.plan.levels.map(\.value)
        let better: [Int]
        if name == "commute" {
          var terms = audit.terms
          terms.commuteLimit = reason.figures["commute"] ?? 0
          better = try Planner(
            request(audit.roster, audit.book, seed: audit.seed), terms: terms, steps: .tiny
          ).plan().levels.map(\.value)
        } else {
          let model = audit.loosened(name, to: reason.figures[name] ?? 0)
          better =
            LevelSolver(
              model, start: CountState(model).choiceList, effort: .tiny, seed: audit.seed
            ).solve().values
        }
        loosened[name == "commute" ? name : "row", default: 0] += 1
        #expect(better.lexicographicallyPrecedes(values), "seed \(audit.seed): \(reason)")
      }
    }
    #expect(loosened["row"] ?? 0 > 20 && loosened["commute"] ?? 0 > 0)
  }

  /// What the sentence says, done to the teacher.
  private func change(
    _ reason: Reason, _ kind: String, _ school: School.ID, _ audit: ReasonAudit
  ) -> ((inout Teacher) -> Void)? {
    switch kind {
    case "volunteer":
      return {
        $0.isVolunteer = true
        $0.wishes = [school]
      }
    case "wish": return { $0.wishes.append(school) }
    case "points":
      guard let points = Int(reason.measured.split(separator: " ")[1]),
        let have = Int(reason.allowed)
      else { return nil }
      return { $0.ruralYears += points - have }
    case "distance":
      // A degree of latitude is more than a hundred kilometres.
      return { teacher in
        teacher.home = teacher.home.map {
          Location(
            microLongitude: $0.microLongitude, microLatitude: $0.microLatitude + 3_000_000)
        }
      }
    default: return nil
    }
  }

  private func roster(_ audit: ReasonAudit, _ teachers: [Teacher]) throws -> Roster {
    try Roster(
      county: audit.roster.county, schools: audit.roster.schools, teachers: teachers,
      statedNeeds: audit.roster.statedNeeds, pairings: audit.roster.pairings)
  }

  /// Years in the countryside bring points, but they may close a direction.
  private func isAsEligible(_ teacher: Int, _ roster: Roster, _ audit: ReasonAudit) -> Bool {
    let year = SchoolYear(2026)
    return audit.book.eligibility(of: roster, in: year)[teacher].directions
      == audit.book.eligibility(of: audit.roster, in: year)[teacher].directions
  }
}

extension ReasonAudit {
  /// The model with one row's range widened to `count`.
  func loosened(_ name: String, to count: Int) -> CountModel {
    let position = rowNames.firstIndex(of: name)
    var wider = CountModel()
    for (row, old) in model.rows.enumerated() {
      let range =
        row == position
        ? min(old.range.lowerBound, count)...max(old.range.upperBound, count) : old.range
      _ = wider.addRow(base: old.base, range: range)
    }
    for agent in 0..<model.agentCount {
      wider.addAgent(options: model.options(of: agent).map(model.entries(of:)))
      wider.fix(agent, model.freedoms[agent])
    }
    wider.levels = model.levels
    return wider
  }
}
