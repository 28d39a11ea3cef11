import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Training

@Suite struct `A teacher who wants to join a course` {
  private let terms: TrainingTerms
  private let today = Day(2026, 9, 20)

  init() throws { terms = try trainingTerms() }

  @Test func `may, when nothing stands against it`() {
    let course = OfferedCourse(id: "C1", course: .sample())
    #expect(course.faults(for: .sample(), who: Learning(), on: today, terms).isEmpty)
  }

  @Test func `is told every reason at once`() {
    let target = CourseTarget(
      stages: [.junior], subjects: [.music], backbone: .county, isForNewcomers: true,
      isForVillages: true)
    let course = OfferedCourse(
      id: "C1",
      course: .sample(
        target: target, places: 2, joinBy: Day(2026, 9, 1), prerequisites: ["C7", "C8"]),
      isCalledOff: true, sessions: [.sample()], joined: 2)
    let learning = Learning(
      completed: ["C8"],
      sessions: ["C1": [.sample()], "C5": [.sample(Day(2026, 10, 10), 600..<700)]])
    let faults = course.faults(
      for: .sample(zone: .city, monthsAtWork: 12), who: learning, on: today, terms)
    #expect(
      faults == [
        .misfit(.stage(.primary)), .misfit(.subject(.chinese)),
        .misfit(.backbone(.none, least: .county)), .misfit(.notNew(12, most: 12)),
        .misfit(.notInVillage(.city)), .calledOff, .tooLate(Day(2026, 9, 1)), .full(places: 2),
        .joinedAlready, .lacks(course: "C7"), .clash(course: "C5", Day(2026, 10, 10)),
      ])
  }

  @Test func `is new until a year at work, and isn't taken for new when nobody knows`() {
    #expect(Trainee.sample(monthsAtWork: 11).isNewcomer(terms))
    #expect(!Trainee.sample(monthsAtWork: 12).isNewcomer(terms))
    #expect(!Trainee.sample(monthsAtWork: nil).isNewcomer(terms))
  }

  @Test func `of a village school pays nothing where the fee is let off`() {
    let course = TrainingCourse.sample(fee: 120)
    #expect(course.fee(of: .sample(zone: .village)) == 0)
    #expect(course.fee(of: .sample(zone: .town)) == 120)
  }
}

@Suite struct `Sessions at once` {
  @Test func `are found as by comparing minute by minute`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      func some() -> [TrainingSession] {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          let start = Int.random(in: 0...20, using: &random)
          return .sample(
            Day(2026, 10, Int.random(in: 1...3, using: &random)),
            start..<start + Int.random(in: 1...6, using: &random))
        }
      }
      let (left, right) = (some(), some())
      var expected: Set<SessionClash> = []
      for (first, one) in left.enumerated() {
        for (second, other) in right.enumerated() where one.day == other.day {
          if (0..<30).contains(where: { one.minutes.contains($0) && other.minutes.contains($0) }) {
            expected.insert(SessionClash(first: first, second: second))
          }
        }
      }
      let found = SessionClash.all(left, right)
      #expect(Set(found) == expected && found.count == expected.count, "seed \(seed)")
    }
  }

  @Test func `don't clash when one ends as the other begins`() {
    let day = Day(2026, 10, 10)
    #expect(
      SessionClash.all([.sample(day, 540..<600)], [.sample(day, 600..<660)]).isEmpty)
  }
}

@Suite struct `A course` {
  @Test func `is told everything that's wrong with it`() throws {
    let terms = try trainingTerms()
    #expect(TrainingCourse.sample().faults(terms).isEmpty)
    var course = TrainingCourse.sample(
      title: "", hours: 0, places: 0, joinBy: Day(2027, 9, 1), fee: -1)
    course.level = "moon"
    course.module = "nothing"
    #expect(
      course.faults(terms) == [
        .noTitle, .hours(0), .places(0), .fee(-1), .joinBy(Day(2027, 9, 1)),
        .unknown(.level, "moon"), .unknown(.module, "nothing"),
      ])
  }
}
