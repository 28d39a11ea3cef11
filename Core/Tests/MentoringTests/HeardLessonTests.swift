import CoreTestSupport
import Mentoring
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A lesson that the master heard` {
  private let form = MentorshipTerms.Form(
    key: "observed", name: LocalizedText(zh: "听课", en: "Observed"), role: .heard)
  private let bond = Mentorship(
    id: "M-1", kind: .subject, mentor: .teacher("T1"), mentorSchool: "S1", apprentice: "A1",
    apprenticeSchool: "S2", days: Day(2026, 9, 1)...Day(2027, 7, 10), goal: .alone)

  @Test func `is the bond's when it was the master, the apprentice and a day of theirs`() {
    let day = Day(2026, 10, 8)
    func heard(
      _ observer: Mentor = .teacher("T1"), of teacher: Teacher.ID = "A1",
      at school: School.ID = "S2", on day: Day = Day(2026, 10, 8)
    ) -> MentorActivity? { bond.heard(observer, of: teacher, at: school, on: day, as: form) }
    #expect(
      heard() == MentorActivity(of: "M-1", on: day, form: "observed", place: .apprenticeSchool))
    #expect(heard(at: "S1")?.place == .mentorSchool)
    #expect(heard(at: "S3")?.place == .elsewhere)
    #expect(heard(.teacher("T2")) == nil && heard(.researcher("T1")) == nil)
    #expect(heard(of: "A2") == nil && heard(on: Day(2026, 8, 31)) == nil)
  }

  /// Of each bond, form and day the more counts of what was noted and what was heard.
  @Test(arguments: every(2_000))
  func `counts once, whether it was noted or written down`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x3E03)
    func drawn(_ times: ClosedRange<Int>) -> [MentorActivity] {
      (0..<stream.below(12)).map { _ in
        MentorActivity(
          of: Mentorship.ID("M-\(stream.below(2))"),
          on: Day(2026, 9, 1).advanced(by: stream.below(3)),
          form: stream.pick(["observed", "talk"]), times: stream.within(times))
      }
    }
    let noted = drawn(1...3)
    let heard = drawn(1...1)
    let all = noted.adding(heard: heard)
    #expect(Array(all.prefix(noted.count)) == noted)
    for activity in noted + heard {
      func count(_ list: [MentorActivity]) -> Int {
        list.filter {
          $0.bond == activity.bond && $0.day == activity.day && $0.form == activity.form
        }.reduce(0) { $0 + $1.times }
      }
      #expect(count(all) == max(count(noted), count(heard)), "seed \(seed)")
    }
  }
}
