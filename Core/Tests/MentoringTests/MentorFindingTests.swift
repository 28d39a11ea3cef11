import CoreTestSupport
import Mentoring
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `How masters and apprentices are arranged` {
  private let terms: MentorshipTerms

  init() throws { terms = try #require(try shippedBook().mentorshipTerms) }

  private func bond(
    _ id: Mentorship.ID, from mentorSchool: School.ID?, _ days: ClosedRange<Day>,
    _ kind: MentorshipTerms.Kind = .subject
  ) -> Mentorship {
    Mentorship(
      id: id, kind: kind, mentor: mentorSchool == nil ? .researcher("hu") : .teacher("T1"),
      mentorSchool: mentorSchool, apprentice: "A1", apprenticeSchool: "S1", days: days,
      goal: .school)
  }

  private func findings(
    _ bonds: [Mentorship], _ newcomers: [Teacher.ID] = [], _ helpers: Set<School.ID> = []
  ) -> [MentorFinding] {
    bonds.findings(
      on: Day(2027, 9, 1), terms, newcomers: newcomers, helpers: helpers, least: 3)
  }

  @Test func `is warned of when a school's bonds have all been inside it for a year`() {
    let old = bond("M-1", from: "S1", Day(2026, 9, 1)...Day(2028, 8, 31))
    #expect(findings([old]) == [.insideOnly("S1", bonds: 1, since: Day(2026, 9, 1))])
    let late = bond("M-1", from: "S1", Day(2026, 9, 2)...Day(2028, 8, 31))
    #expect(findings([late]).isEmpty)
    for school in ["S2", nil] as [School.ID?] {
      let outside = bond("M-2", from: school, Day(2026, 1, 1)...Day(2026, 9, 1), .classTeacher)
      #expect(findings([old, outside]).isEmpty)
    }
    #expect(
      findings([bond("M-1", from: "S1", Day(2026, 1, 1)...Day(2027, 8, 31))]).isEmpty,
      "nothing runs")
  }

  @Test func `wants three masters of a helping school, and two of a new teacher`() {
    let year = Day(2026, 9, 1)...Day(2028, 8, 31)
    let found = findings([bond("M-1", from: "S2", year)], ["A1", "A2"], ["S2", "S3"])
    #expect(
      found == [
        .fewMentors("S2", 1, least: 3), .fewMentors("S3", 0, least: 3),
        .without("A1", .classTeacher), .without("A2", .subject), .without("A2", .classTeacher),
      ])
  }

  @Test func `is counted by form and area, by channel, and away from the own school`() {
    let activities = [
      MentorActivity(
        of: "M-1", on: Day(2026, 9, 9), form: "talk", times: 2, area: "teaching",
        place: .apprenticeSchool),
      MentorActivity(
        of: "M-1", on: Day(2026, 9, 9), form: "talk", area: "teaching", place: .elsewhere),
      MentorActivity(
        of: "M-2", on: Day(2026, 9, 9), form: "observed", area: "reform",
        place: .apprenticeSchool),
      MentorActivity(of: "M-2", on: Day(2026, 9, 9), form: "contact", channel: "phone"),
    ]
    let report = MentorReport(activities, inside: ["M-1"])
    #expect(report.byArea == [.init("talk", "teaching"): 3, .init("observed", "reform"): 1])
    #expect(report.byChannel == ["phone": 1])
    #expect((report.outside, report.placed) == (2, 4))
  }

  @Test(arguments: every(2_000))
  func `is found by looking at each school and day`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x3E03)
    let bonds = drawnBonds(&stream)
    let day = Day(2027, 9, 1).advanced(by: stream.below(300))
    let first = Day(ordinal: day.ordinal - 366)
    let warned = bonds.findings(
      on: day, terms, newcomers: [], helpers: [], least: nil
    ).compactMap { finding -> School.ID? in
      if case .insideOnly(let school, _, _) = finding { school } else { nil }
    }
    for school in (0..<3).map({ School.ID("S\($0)") }) {
      let own = bonds.filter { $0.apprenticeSchool == school }
      let looked = own.filter { bond in
        (first.advanced(by: 2)...day).contains { bond.runs(on: $0) }
      }
      let isInside = !looked.isEmpty && looked.allSatisfy(\.isInside)
      if warned.contains(school) {
        #expect(isInside && own.contains { $0.runs(on: day) }, "seed \(seed)")
      } else if isInside, own.contains(where: { $0.runs(on: day) }) {
        // Then none of them is old enough, or the days at the edge decide.
        #expect(
          looked.allSatisfy { $0.days.lowerBound > first }
            || own.contains { !$0.isInside && $0.days.upperBound >= first }, "seed \(seed)")
      }
    }
  }
}
