import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Training

@Suite struct `A year of training` {
  /// Against a list with a line for every time somebody sat somewhere.
  @Test func `adds up as a list with a line for every time somebody sat in a session`() {
    let (levels, topics) = (["county", "nation"], ["ethics", "teaching"])
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let people = (0..<Int.random(in: 1...8, using: &chance)).map { number in
        TrainingYear.Person(
          Teacher.ID("T\(number)"), stage: Stage.allCases.randomElement(using: &chance) ?? .primary,
          zone: Zone.allCases.randomElement(using: &chance) ?? .city, school: "S1")
      }
      let sittings = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
        TrainingYear.Sitting(
          level: levels.randomElement(using: &chance) ?? "", platform: "on-site",
          topic: topics.randomElement(using: &chance) ?? "",
          deliveredTo: Bool.random(using: &chance)
            ? School.ID("S\(Int.random(in: 1...3, using: &chance))") : nil,
          present: people.map(\.id).filter { _ in Bool.random(using: &chance) })
      }
      let lines = sittings.flatMap { sitting in
        sitting.present.map { (sitting: sitting, teacher: $0) }
      }
      let year = TrainingYear(sittings, people: people)
      #expect(year.whole.sessions == sittings.count && year.whole.personTimes == lines.count)
      #expect(
        year.delivered.personTimes == lines.count { $0.sitting.deliveredTo != nil },
        "seed \(seed)")
      #expect(year.schoolsDeliveredTo == Set(sittings.compactMap(\.deliveredTo)).count)
      for level in levels {
        #expect(
          (year.tree["on-site"]?[level]?.personTimes ?? 0)
            == lines.count { $0.sitting.level == level })
      }
      for topic in topics {
        for zone in Zone.allCases {
          let own = Set(people.filter { $0.zone == zone }.map(\.id))
          #expect(
            (year.heat[topic]?[zone] ?? 0)
              == lines.count { $0.sitting.topic == topic && own.contains($0.teacher) })
        }
      }
      for stage in Stage.allCases {
        let own = people.filter { $0.stage == stage }
        #expect((year.byStage[stage]?.teachers ?? 0) == own.count)
        #expect(
          (year.byStage[stage]?.reached ?? 0)
            == own.count { person in lines.contains { $0.teacher == person.id } })
      }
    }
    #expect(TrainingYear.Line(sessions: 82, personTimes: 23_000).mean == 2_804)
    #expect(TrainingYear.Line().mean == nil)
  }
}

@Suite struct `The budget of training` {
  private var five: CitedLimit { CitedLimit(50, Citation(document: "", source: "S004-17")) }

  @Test func `is five of a hundred of the public funds, special funds beside it`() {
    let budget = TrainingBudget(
      publicFunds: 20_000_000, training: 900_000, special: 1_000_000, spent: 1_950_000)
    #expect(budget.share == 45 && budget.missing(five) == 100_000 && budget.faults.isEmpty)
    let enough = TrainingBudget(publicFunds: 20_000_000, training: 1_000_000, special: 0, spent: 0)
    #expect(enough.missing(five) == 0 && enough.share == 50)
    #expect(TrainingBudget(publicFunds: 0, training: 0, special: 0, spent: 0).share == nil)
    #expect(
      TrainingBudget(publicFunds: 1, training: 2, special: 0, spent: 0).faults
        == [.moreThanFunds(training: 2, publicFunds: 1)])
    #expect(
      TrainingBudget(publicFunds: -1, training: 2, special: 0, spent: 0).faults == [.outside(-1)])
  }

  @Test func `lacks the least sum that reaches the share, whatever the funds`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let budget = TrainingBudget(
        publicFunds: Int.random(in: 1...100_000, using: &chance),
        training: 0, special: 0, spent: 0)
      let missing = budget.missing(five)
      #expect(missing * 1_000 >= budget.publicFunds * 50, "seed \(seed)")
      #expect((missing - 1) * 1_000 < budget.publicFunds * 50, "seed \(seed)")
    }
  }
}

@Suite struct `What people thought of a course` {
  @Test func `is one mark for each criterion, as counts`() {
    let criteria = ["aimed", "useful"]
    #expect(CourseOpinion.faults(["aimed": 5, "useful": 1], criteria: criteria).isEmpty)
    #expect(
      CourseOpinion.faults(["aimed": 6, "tea": 3], criteria: criteria)
        == [.missing("useful"), .outside("aimed", 6), .unknown("tea")])
    let opinion = CourseOpinion(counts: ["aimed": [5: 2, 4: 1]], people: 3)
    #expect(opinion.mean(of: "aimed") == 467 && opinion.mean(of: "useful") == nil)
  }
}
