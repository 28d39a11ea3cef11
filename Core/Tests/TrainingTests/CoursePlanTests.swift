import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Training

@Suite struct `A year's courses` {
  private let terms: TrainingTerms

  init() throws { terms = try trainingTerms() }

  @Test func `are practical by half, cover each compulsory module and the subjects that are short`()
  {
    let modules = terms.modules.map(\.word.key)
    var courses = modules.map {
      TrainingCourse.sample(module: $0, hours: 10, isPractical: true)
    }
    courses.append(.sample(hours: 50, target: CourseTarget(subjects: Set(terms.shortage))))
    #expect(CoursePlan.findings(courses, trainers: [true, false], needs: [:], terms).isEmpty)
    courses.append(.sample(hours: 1))
    #expect(
      CoursePlan.findings(courses, trainers: [], needs: [:], terms)
        == [.littlePractice(50, of: 101, least: 500)])
    #expect(
      CoursePlan.findings([.sample(hours: 1, isPractical: true)], trainers: [], needs: [:], terms)
        == modules.map { .noModule($0) } + terms.shortage.map { .nothingFor($0) })
  }

  @Test func `are given by front-line teachers to the half, and answer what was asked for`() {
    let findings = CoursePlan.findings(
      [], trainers: [true, false, false], needs: ["class": 12, "teaching": 3], terms)
    #expect(
      findings == [
        .fewFrontLine(1, of: 3, least: 500), .unansweredNeed("teaching", asked: 3),
        .unansweredNeed("class", asked: 12),
      ])
  }
}

@Suite struct `A trainer's year` {
  @Test func `counts days in schools once, and what a full-time trainer still owes`() throws {
    let terms = try trainingTerms()
    let given: [TrainingSession] = [
      .sample(Day(2026, 10, 10), 480..<600, school: "S1"),
      .sample(Day(2026, 10, 10), 600..<700, school: "S2"), .sample(Day(2026, 10, 11)),
    ]
    let full = TrainerYear(
      Trainer(name: "a", kind: .fullTime, field: "数学"), gave: given, study: 30, terms)
    #expect(full.daysInSchools == 1 && full.hours == 12 && full.sessions == 3)
    #expect(full.lackingDays == 43 && full.lackingStudy == 70)
    let front = TrainerYear(
      Trainer(name: "b", kind: .frontLine, field: "数学"), gave: given, study: 30, terms)
    #expect(front.lackingDays == 0 && front.lackingStudy == 0)
  }
}

@Suite struct `How training reaches the areas` {
  @Test func `is counted as by hand`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let people = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        (
          zone: Zone.allCases.randomElement(using: &random)!,
          hours: Int.random(in: 0...40, using: &random),
          times: Int.random(in: 0...3, using: &random)
        )
      }
      let reach = TrainingReach(people)
      for zone in Zone.allCases {
        let own = people.filter { $0.zone == zone }
        #expect(
          reach.byZone[zone]
            == (own.isEmpty
              ? nil
              : .init(
                teachers: own.count, hours: own.map(\.hours).reduce(0, +),
                persons: own.count { $0.times > 0 }, personTimes: own.map(\.times).reduce(0, +))),
          "seed \(seed)")
      }
      #expect(reach.whole.teachers == people.count)
      #expect(reach.whole.persons <= reach.whole.teachers)
    }
  }

  @Test func `compares a village teacher with one of the city`() {
    let reach = TrainingReach([
      (zone: .city, hours: 40, times: 2), (zone: .city, hours: 20, times: 1),
      (zone: .village, hours: 15, times: 1), (zone: .village, hours: 0, times: 0),
    ])
    #expect(reach.villageShare == 250)
    #expect(reach.byZone[.city]?.hoursPerTeacher == 300)
    #expect(TrainingReach([(zone: .village, hours: 3, times: 1)]).villageShare == nil)
  }
}
