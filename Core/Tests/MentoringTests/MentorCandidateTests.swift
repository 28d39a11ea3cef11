import CoreTestSupport
import Mentoring
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Candidates for a master` {
  private let terms: MentorshipTerms
  private let days = Day(2026, 9, 1)...Day(2027, 8, 31)

  init() throws { terms = try #require(try shippedBook().mentorshipTerms) }

  private func roster(_ stream: inout SplitMix64) throws -> Roster {
    let schools: [School] = (0..<3).map { number in
      School(
        id: .init("S\(number)"), name: "S\(number)", township: "T", area: .village,
        kind: .primarySchool, enrolment: [.primary: Enrolment(pupils: 90, classes: 6)],
        location: number == 2
          ? nil : Location(longitude: 116.8 + Double(number) / 10, latitude: 40.4))
    }
    let teachers: [Teacher] = ["T0", "T1", "T2", "T3", "T4", "A0", "A1"].map { id in
      Teacher(
        id: .init(id), name: id, sex: .female, born: Month(1986, 9),
        establishment: Stay(
          school: .init("S\(stream.below(3))"), since: Month(2012, 9)),
        stage: .primary, subject: stream.pick([.music, .chinese]),
        title: stream.pick([.none, .second, .first, .senior]),
        backbone: stream.pick([.none, .none, .school, .county]), degree: .bachelor,
        startedWork: Month(2010, 9), circumstances: [], isVolunteer: false, wishes: [])
    }
    return try Roster(county: "C", schools: schools, teachers: teachers)
  }

  @Test func `are all those whom nothing stands against, and nobody else`() throws {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let roster = try roster(&stream)
      let bonds = drawnBonds(&stream)
      let apprentice = try #require(roster[Teacher.ID("A0")])
      let kind: MentorshipTerms.Kind = stream.pick([.subject, .classTeacher])
      let found = bonds.candidates(for: apprentice, kind, in: days, of: roster, terms)
      let others = bonds.filter { $0.apprentice != "A0" || $0.kind != kind }
      for teacher in roster.teachers {
        func person(_ teacher: Teacher) -> MentorPerson {
          MentorPerson(
            .teacher(teacher.id), name: teacher.name, subject: teacher.subject,
            title: teacher.title, backbone: teacher.backbone, employed: [days])
        }
        // The apprentice's own bonds of the kind aside, the bond could be arranged.
        let faults = MentorshipProposal(person(teacher), for: person(apprentice), kind, days)
          .faults(among: others + bonds.filter { $0.apprentice == "A0" && $0.kind == kind }, terms)
          .filter { if case .overlaps = $0 { false } else { true } }
        #expect(found.contains { $0.teacher == teacher.id } == faults.isEmpty)
      }
      for (one, next) in zip(found, found.dropFirst()) {
        #expect(one.load <= next.load)
        guard one.load == next.load, let first = roster[one.teacher],
          let second = roster[next.teacher]
        else { continue }
        #expect(first.backbone >= second.backbone)
        guard first.backbone == second.backbone else { continue }
        #expect(first.title >= second.title)
        guard first.title == second.title else { continue }
        #expect(one.metres ?? .max <= next.metres ?? .max)
      }
      for one in found {
        #expect(one.load == bonds.load(of: .teacher(one.teacher), in: days))
        #expect(one.isInside == (one.school == apprentice.establishment.school))
        #expect(
          (one.metres == nil) == (one.school == "S2" || apprentice.establishment.school == "S2"))
      }
    }
  }
}
