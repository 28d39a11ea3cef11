import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Training

extension SchoolPlan {
  /// An autumn of two lectures of ten hours; say only what matters.
  static func sample(
    term: Term = Term(2026, .autumn), goal: String = "提高课堂教学",
    activities: [Activity] = [.sample(), .sample(Month(2026, 11))]
  ) -> SchoolPlan {
    SchoolPlan(term: term, goal: goal, activities: activities)
  }
}

extension SchoolPlan.Activity {
  static func sample(
    _ month: Month = Month(2026, 10), theme: String = "新课标", kind: String = "lecture",
    topic: String = "teaching", hours: Int = 10
  ) -> Self {
    Self(
      month: month, theme: theme, kind: kind, topic: topic, hours: hours, audience: "全体教师")
  }
}

@Suite struct `A school's plan of training` {
  @Test func `is good with a goal, themes, the book's words and hours enough`() throws {
    let terms = try trainingTerms()
    let book = try #require(terms.schools?.plan)
    #expect(SchoolPlan.sample().faults(terms, book).isEmpty)
    let bad = SchoolPlan.sample(
      goal: "",
      activities: [
        .sample(Month(2027, 3), theme: "", kind: "party", topic: "moon", hours: 0),
        .sample(hours: 4),
      ])
    #expect(
      bad.faults(terms, book) == [
        .noGoal, .noTheme(1), .unknown(1, "party"), .unknown(1, "moon"),
        .outsideTerm(1, Month(2027, 3)), .hours(1, 0), .fewHours(4, least: 20),
      ])
    #expect(SchoolPlan.sample(activities: []).faults(terms, book) == [.noActivity])
  }

  @Test func `is held against what took place, whatever that was`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let topics = ["ethics", "teaching", "class", "pupils"]
      let activities = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
        SchoolPlan.Activity.sample(
          Month(2026, 9).advanced(by: Int.random(in: 0...4, using: &chance)),
          topic: topics[Int.random(in: 0...3, using: &chance)],
          hours: Int.random(in: 1...9, using: &chance))
      }
      let plan = SchoolPlan.sample(activities: activities)
      let deeds = (0..<Int.random(in: 0...8, using: &chance)).map { _ in
        PlanProgress.Deed(
          activity: Bool.random(using: &chance)
            ? Int.random(in: 1...activities.count, using: &chance) : nil,
          day: Day(2026, 10, 1), hours: Int.random(in: 1...9, using: &chance),
          people: Int.random(in: 0...30, using: &chance))
      }
      let needs = Dictionary(
        uniqueKeysWithValues: topics.map { ($0, Int.random(in: 0...3, using: &chance)) })
      let day = Day(2026, 11, 15)
      let progress = PlanProgress(plan, deeds, needs: needs, on: day)
      for (place, activity) in activities.enumerated() {
        let isHeld = deeds.contains { $0.activity == place + 1 }
        let expected: PlanProgress.State =
          isHeld ? .held : activity.month < Month(2026, 11) ? .overdue : .waiting
        #expect(progress.states[place] == expected, "seed \(seed)")
      }
      #expect(
        progress.heldHours + progress.otherHours == deeds.reduce(0) { $0 + $1.hours },
        "seed \(seed)")
      let planned = Set(activities.map(\.topic))
      #expect(
        Set(progress.unanswered.map(\.topic))
          == Set(needs.filter { $0.value > 0 && !planned.contains($0.key) }.keys),
        "seed \(seed)")
      #expect(progress.unanswered.map(\.asked) == progress.unanswered.map(\.asked).sorted(by: >))
    }
  }
}
