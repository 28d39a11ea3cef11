import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing
import Uniting

private let citation = Citation(document: "d", source: "S004-10")
private func words(_ zh: String) -> LocalizedText { LocalizedText(zh: zh, en: zh) }
private let year = SchoolYear(2026)

@Suite struct `What a union owes` {
  private let kind = UnionTerms.Kind(
    key: "area", name: words("片区"), needsLead: true,
    owes: [
      .init(
        key: "research", name: words("教研"), activities: ["area-research", "lecture"],
        cadence: Cadence(2, per: .term), citation: citation)
    ], citation: citation)

  private func activity(_ day: Day, _ kind: String = "area-research") -> UnionActivity {
    UnionActivity(
      of: "U-1", on: day, kind: kind, mode: .place, schools: ["a"], teachers: 3, pupils: 0)
  }

  private func tally(
    founded: Day = Day(2026, 9, 1), dissolved: Day? = nil, _ activities: UnionActivity...
  ) -> UnionTally {
    UnionTally(
      SchoolUnion(
        id: "U-1", kind: "area", name: "一", founded: founded, dissolved: dissolved,
        memberships: []),
      kind, in: SchoolDays(year.days), activities: activities)
  }

  @Test func `is counted by term, of the activities that the book names`() {
    let it = tally(
      activity(Day(2026, 9, 20)), activity(Day(2026, 10, 8), "lecture"),
      activity(Day(2026, 10, 9), "guidance"), activity(Day(2027, 4, 1)))
    let spring = Day(2027, 3, 1)
    #expect(it.due(before: spring) == 2 && it.met(before: spring) == 2)
    #expect(it.missing(on: spring) == 0)
    #expect(it.missing(on: year.days.upperBound, within: 30) == 1)
    #expect(it.lines[0].entry(on: spring)?.happened.count == 1)
  }

  @Test func `is nothing before it was founded and after it was dissolved`() {
    #expect(tally(founded: Day(2027, 9, 1)).lines[0].count.expected == 0)
    #expect(tally(dissolved: Day(2026, 8, 1)).lines[0].count.expected == 0)
    let half = tally(founded: Day(2026, 9, 1), dissolved: Day(2026, 9, 2))
    #expect(half.lines[0].count.expected == 0)
  }
}

@Suite struct `What unions did` {
  @Test func `counts once when two schools note the same`() {
    func activity(_ schools: Set<School.ID>, teachers: Int, _ purpose: String?) -> UnionActivity {
      UnionActivity(
        of: "U-1", on: Day(2026, 10, 1), kind: "lecture", mode: .place, purpose: purpose,
        schools: schools, teachers: teachers, pupils: 0)
    }
    let noted = [
      activity(["a", "b"], teachers: 9, nil), activity(["a"], teachers: 5, nil),
      activity(["a", "b"], teachers: 12, "backbone"),
    ]
    #expect(
      noted.once == [
        activity(["a", "b"], teachers: 12, "backbone"), activity(["a"], teachers: 5, nil),
      ])
    #expect(UnionReport(noted).byKind["lecture"]?.times == 2)
    #expect(UnionReport(noted).byKind["lecture"]?.teachers == 17)
  }

  @Test func `comes to times, people, purposes and schools`() {
    func activity(
      _ kind: String, _ mode: UnionActivity.Mode, _ schools: Set<School.ID>, _ purpose: String?
    ) -> UnionActivity {
      UnionActivity(
        of: "U-1", on: Day(2026, 10, 1), kind: kind, mode: mode, purpose: purpose,
        schools: schools, teachers: 10, pupils: 20)
    }
    let report = UnionReport([
      activity("lecture", .place, ["a", "b"], "backbone"),
      activity("lecture", .synchronous, ["a"], nil), activity("guidance", .place, ["b"], nil),
    ])
    #expect(report.byKind["lecture"]?.times == 2 && report.byKind["lecture"]?.synchronous == 1)
    #expect(report.byKind["lecture"]?.teachers == 20 && report.byKind["guidance"]?.pupils == 20)
    #expect(report.byPurpose == ["backbone": 1] && report.bySchool == ["a": 2, "b": 2])
  }
}

@Suite struct `Staff of a union's members` {
  private let lessons = try! shippedBook().weeklyLessons

  private func music(_ school: School.ID) -> Post {
    Post(school: school, stage: .primary, subject: .music)
  }

  @Test func `are set against the lessons of their classes`() throws {
    let row = try #require(lessons.first { $0.stage == .primary && $0.subject == .music })
    let schools: [School] = [.sample("a"), .sample("b")]
    let staffing = UnionStaffing(
      schools, lessons: lessons, strengths: [music("a"): 3, music("elsewhere"): 9])
    let own = try #require(staffing.lines.first { $0.post == music("a") })
    #expect(own.taught == 6 * row.tenthsPerClass && own.standard == 3 * row.load)
    #expect(own.spare == own.standard - own.taught && own.teachers == 3)
    let other = try #require(staffing.lines.first { $0.post == music("b") })
    #expect(other.spare == -6 * row.tenthsPerClass)
    let share = try #require(staffing.shares.first { $0.subject == .music })
    #expect(share.from == ["a"] && share.to == ["b"])
    #expect(share.tenths == min(own.spare, -other.spare))
    #expect(!staffing.lines.contains { $0.post.school == "elsewhere" })
    let spread = staffing.spreads[0]
    #expect(spread.teachers == 3 && spread.covered == 1 && spread.subjects > 5)
    #expect(spread.pupils == 190 && spread.classes == 6)
  }

  @Test func `share as much as the definition says, whatever they are`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let schools: [School] = (0..<Int.random(in: 1...4, using: &chance)).map { number in
        .sample(
          School.ID("S\(number)"),
          enrolment: [
            .primary: Enrolment(pupils: 60, classes: Int.random(in: 0...6, using: &chance))
          ])
      }
      var strengths: [Post: Int] = [:]
      for school in schools {
        for subject in [Subject.music, .chinese, .physics] {
          strengths[Post(school: school.id, stage: .primary, subject: subject)] =
            Int.random(in: 0...3, using: &chance)
        }
      }
      let staffing = UnionStaffing(schools, lessons: lessons, strengths: strengths)
      for subject in Set(staffing.lines.map(\.post.subject)) {
        let own = staffing.lines.filter { $0.post.subject == subject }
        let spare = own.map { max(0, $0.spare) }.reduce(0, +)
        let missing = own.map { max(0, -$0.spare) }.reduce(0, +)
        #expect(
          staffing.shares.first { $0.subject == subject }?.tenths ?? 0 == min(spare, missing),
          "seed \(seed) \(subject)")
      }
      #expect(
        staffing.spreads.map(\.taught).reduce(0, +) == staffing.lines.map(\.taught).reduce(0, +))
      #expect(staffing.shares.map(\.tenths) == staffing.shares.map(\.tenths).sorted(by: >))
    }
  }
}

@Suite struct `A walk to another school` {
  private let terms = WalkTerms(
    forms: [
      .init(key: "walk", name: words("走校"), owesReport: true, citation: citation),
      .init(key: "pair", name: words("结对"), owesReport: false, citation: citation),
    ], levels: [], reportWithin: CitedLimit(7, citation), modes: [])

  private func walk(_ form: String = "walk", reported: Day? = nil) -> Walk {
    Walk(
      id: "W-1", decision: "D-1", day: Day(2026, 10, 8), form: form, level: "design",
      reported: reported)
  }

  @Test(arguments: [
    (reported: nil, today: 15, Walk.Report.due), (reported: nil, today: 16, .overdue),
    (reported: 15, today: 30, .handedIn), (reported: 16, today: 30, .late),
  ])
  func `owes a report within the book's days`(
    reported: Int?, today: Int, expected: Walk.Report
  ) {
    let it = walk(reported: reported.map { Day(2026, 10, $0) })
    #expect(it.report(on: Day(2026, 10, today), terms) == expected)
  }

  @Test func `owes none where it's no lesson`() {
    #expect(walk("pair").report(on: Day(2027, 1, 1), terms) == .none)
    #expect(walk("other").due(terms) == nil)
  }

  @Test func `is counted by form and level`() {
    let grid = WalkGrid([walk(), walk(), walk("pair")])
    #expect(grid.number("walk", "design") == 2 && grid.number("pair", "design") == 1)
    #expect(grid.number("walk", "teaching") == 0)
  }
}

@Suite struct `Costs of exchange` {
  @Test func `are compared by activity, exactly, whatever was noted`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let modes = ["walking", "posted", "away"]
      let noted = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
        WalkCost(
          modes.randomElement(using: &chance)!, activities: Int.random(in: 1...4, using: &chance),
          Money(fen: Int.random(in: 0...50, using: &chance)))
      }
      let costs = WalkCosts(noted, modes: modes)
      #expect(costs.lines.map(\.mode) == modes)
      for line in costs.lines {
        let own = noted.filter { $0.mode == line.mode }
        #expect(line.activities == own.map(\.activities).reduce(0, +))
        #expect(line.money.fen == own.map(\.money.fen).reduce(0, +), "seed \(seed)")
        #expect((line.each == nil) == own.isEmpty)
      }
      let each = costs.lines.filter { $0.activities > 0 }.map {
        (mode: $0.mode, cost: Double($0.money.fen) / Double($0.activities))
      }
      let least = each.min { $0.cost < $1.cost }
      #expect(costs.cheapest == (each.count > 1 ? least?.mode : nil), "seed \(seed)")
    }
  }
}
