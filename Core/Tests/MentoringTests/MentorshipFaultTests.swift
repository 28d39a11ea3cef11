import CoreTestSupport
import Mentoring
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A master for an apprentice` {
  private let terms: MentorshipTerms
  private let year = Day(2026, 9, 1)...Day(2027, 8, 31)

  init() throws { terms = try #require(try shippedBook().mentorshipTerms) }

  private func person(
    _ id: Teacher.ID, _ subject: Subject? = .music, _ title: Title = .none,
    _ backbone: BackboneLevel = .none, employed: [ClosedRange<Day>]? = nil
  ) -> MentorPerson {
    MentorPerson(
      .teacher(id), name: "\(id)", subject: subject, title: title, backbone: backbone,
      employed: employed ?? [Day(2020, 9, 1)...Day(2040, 8, 31)])
  }

  private func bond(
    _ id: Mentorship.ID, mentor: Teacher.ID = "T1", apprentice: Teacher.ID,
    _ days: ClosedRange<Day>, _ kind: MentorshipTerms.Kind = .subject
  ) -> Mentorship {
    Mentorship(
      id: id, kind: kind, mentor: .teacher(mentor), mentorSchool: "S1", apprentice: apprentice,
      apprenticeSchool: "S2", days: days, goal: .alone)
  }

  @Test func `has everything said that stands against them`() {
    let busy = ["B", "C", "D"].map { bond(.init("M-\($0)"), apprentice: .init($0), year) }
    let own = bond("M-1", mentor: "T9", apprentice: "T1", Day(2027, 8, 31)...Day(2028, 8, 31))
    let weak = person("T1", .english, .second, employed: [Day(2026, 9, 2)...Day(2040, 1, 1)])
    let proposal = MentorshipProposal(
      weak, for: person("T1", employed: [Day(2026, 9, 1)...Day(2027, 8, 30)]), .subject, year)
    #expect(
      proposal.faults(among: busy + [own], terms) == [
        .mentorAway, .apprenticeAway, .oneself, .overlaps("M-1", until: Day(2028, 8, 31)),
        .notEligible(.second, .none), .otherSubject(.english, .music), .full(3, most: 3),
      ])
  }

  @Test func `is right by the title or by the honour`() {
    for mentor in [person("T1", .music, .senior), person("T1", .music, .none, .school)] {
      let proposal = MentorshipProposal(mentor, for: person("A"), .subject, year)
      #expect(proposal.faults(among: [], terms).isEmpty)
    }
    let first = person("T1", .english, .first)
    #expect(
      MentorshipProposal(first, for: person("A"), .subject, year).faults(among: [], terms)
        == [.notEligible(.first, .none), .otherSubject(.english, .music)])
    #expect(
      MentorshipProposal(first, for: person("A"), .classTeacher, year)
        .faults(among: [], terms).isEmpty)
  }

  @Test func `may be a researcher, whom no school employs`() {
    let researcher = MentorPerson(.researcher("hu"), name: "胡", subject: nil)
    #expect(
      MentorshipProposal(researcher, for: person("A"), .subject, year)
        .faults(among: [], terms).isEmpty)
  }

  @Test func `lasts no longer than the book allows`() {
    let mentor = person("T1", .music, .senior)
    let last = Day(2029, 8, 31)
    let right = MentorshipProposal(mentor, for: person("A"), .subject, Day(2026, 9, 1)...last)
    #expect(right.faults(among: [], terms).isEmpty)
    let long = MentorshipProposal(
      mentor, for: person("A"), .subject, Day(2026, 9, 1)...last.advanced(by: 1))
    #expect(long.faults(among: [], terms) == [.tooLong(until: last)])
    #expect(Day(2026, 1, 31).lastDay(ofMonths: 1) == Day(2026, 2, 28))
  }

  @Test(arguments: every(2_000))
  func `has as many apprentices as the fullest day says`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x3E01)
    let bonds = drawnBonds(&stream)
    let first = Day(2026, 9, 1).advanced(by: stream.below(500))
    let days = first...first.advanced(by: stream.below(300))
    for mentor in [Mentor.teacher("T0"), .teacher("T1"), .researcher("r")] {
      let fullest = days.map { day in
        bonds.count { $0.mentor == mentor && $0.runs(on: day) }
      }.max()
      #expect(bonds.load(of: mentor, in: days) == fullest, "seed \(seed)")
    }
  }

  @Test(arguments: every(2_000))
  func `is employed throughout if every single day says so`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x3E02)
    let start = Day(2026, 1, 1)
    let runs = (0..<stream.within(0...5)).map { _ in
      let first = start.advanced(by: stream.below(30))
      return first...first.advanced(by: stream.below(12))
    }
    let person = person("T1", employed: runs.merged)
    let first = start.advanced(by: stream.below(40))
    let days = first...first.advanced(by: stream.below(15))
    let isThere = days.allSatisfy { day in runs.contains { $0.contains(day) } }
    #expect(person.isThere(days) == isThere, "seed \(seed)")
  }
}
