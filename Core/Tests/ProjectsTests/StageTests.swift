import CoreTestSupport
import Partnership
import Policy
import Projects
import Sampling
import Staffing
import Testing

/// A project of a kind of the shipped book, from September to July.
struct ProjectSample {
  static let first = Day(2026, 9, 1)
  static let last = Day(2027, 7, 10)

  let terms: ProjectTerms
  let days: SchoolDays
  var record: ProjectRecord

  init(_ kind: String = "research", until last: Day = Self.last) throws {
    let book = try shippedBook().inForce(in: SchoolYear(2026))
    terms = try #require(book.projectTerms)
    days = SchoolDays(Self.first...last, of: book)
    record = ProjectRecord(
      Project(
        id: "K-1", kind: kind, title: "体育高考训练研究", leader: .teacher("T1"),
        schools: ["2111000001"], aims: "找到新的增长点", level: .county,
        days: Self.first...last), try #require(terms[kind: kind]))
  }

  var courses: [SeriesCourse] { record.courses(terms, days) }

  func faults(_ step: StageCase.Step, _ stage: String, by account: String, on day: Day)
    -> [StageFault]
  {
    record.faults(StageCase.Entry(step, of: stage, by: account, on: day), terms, days)
  }

  mutating func take(_ step: StageCase.Step, _ stage: String, by account: String, on day: Day) {
    #expect(faults(step, stage, by: account, on: day) == [], "\(stage)")
    record.entries.append(StageCase.Entry(step, of: stage, by: account, on: day))
  }
}

@Suite struct `A stage of a project` {
  private static let day = Day(2026, 10, 1)

  private func entry(_ step: StageCase.Step, by account: String) -> StageCase.Entry {
    StageCase.Entry(step, of: "closing", by: account, on: Self.day)
  }

  @Test func `goes from open over waiting to done, and back when it's sent back`() throws {
    var approved = StageCase(isApproved: true)
    try approved.take(entry(.handIn, by: "leader"))
    #expect(approved.state == .waits && approved.handedIn == Self.day && approved.done == nil)
    #expect(throws: StageCase.Fault.samePerson) {
      try approved.take(entry(.approve, by: "leader"))
    }
    try approved.take(entry(.sendBack, by: "office"))
    #expect(approved.state == .open && approved.handedIn == nil)
    try approved.take(entry(.handIn, by: "leader"))
    try approved.take(entry(.approve, by: "office"))
    #expect(approved.state == .done && approved.done == Self.day)
    var simple = StageCase(isApproved: false)
    try simple.take(entry(.handIn, by: "leader"))
    #expect(simple.state == .done)
  }

  @Test func `takes no step but those of its table, whatever comes`() {
    let table: [StageCase.State: [StageCase.Step]] = [
      .open: [.handIn], .waits: [.approve, .sendBack], .done: [],
    ]
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      var progress = StageCase(isApproved: Bool.random(using: &chance))
      for _ in 0..<12 {
        let before = progress
        let step = StageCase.Step.allCases.randomElement(using: &chance) ?? .handIn
        let account = ["leader", "office"].randomElement(using: &chance) ?? ""
        let allowed = table[before.state]?.contains(step) == true
        let isOwn = step != .handIn && account == before.handedInBy
        do {
          try progress.take(entry(step, by: account))
          #expect(allowed && !isOwn, "seed \(seed)")
        } catch {
          #expect(!allowed || isOwn, "seed \(seed)")
          #expect(progress == before)
        }
        #expect((progress.done != nil) == (progress.state == .done))
        #expect((progress.handedIn != nil) == (progress.state != .open))
      }
    }
  }
}

@Suite struct `The stages of a project` {
  @Test func `are due by their part of the time, in order, within the project's days`() throws {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let sample = try ProjectSample(
        until: ProjectSample.first.advanced(by: Int.random(in: 0...1_800, using: &chance)))
      let due = sample.record.stages.lines.map(\.due)
      #expect(due == due.sorted(), "seed \(seed)")
      #expect(due.allSatisfy(sample.record.project.days.contains), "seed \(seed)")
      #expect(due.last == sample.record.project.days.upperBound)
      // The reminder can be worked out by hand: five percent of the time, rounded down.
      let length = ProjectSample.first.distance(to: sample.record.project.days.upperBound)
      #expect(due[0] == ProjectSample.first.advanced(by: length / 20), "seed \(seed)")
    }
  }

  @Test func `can't be skipped, and say everything that's missing at once`() throws {
    var sample = try ProjectSample()
    let day = Day(2026, 9, 20)
    #expect(
      sample.faults(.handIn, "opening", by: "leader", on: day)
        == [.earlierOpen(["proposal", "plan"]), .noPlan, .noActivity])
    #expect(sample.faults(.handIn, "tea", by: "leader", on: day) == [.unknown("tea")])
    #expect(
      sample.faults(.approve, "proposal", by: "office", on: day) == [.step(.notIn(.open))])
    sample.take(.handIn, "proposal", by: "leader", on: day)
    #expect(sample.record.stages.current?.stage.key == "proposal")
    #expect(
      sample.faults(.approve, "proposal", by: "leader", on: day) == [.step(.samePerson)])
    sample.take(.approve, "proposal", by: "office", on: day)
    #expect(sample.faults(.handIn, "plan", by: "leader", on: day) == [.noPlan])
    sample.record.planned = [""]
    sample.take(.handIn, "plan", by: "leader", on: day)
    #expect(sample.faults(.handIn, "plan", by: "leader", on: day) == [.step(.notIn(.done))])
    // What was done before the stage began isn't the stage's.
    let early = ProjectActivity(
      on: Day(2026, 9, 10), form: "guidance", schools: [], people: 3, note: "现场指导")
    sample.record.activities = [early]
    #expect(sample.faults(.handIn, "opening", by: "leader", on: day) == [.noActivity])
    sample.record.activities.append(
      ProjectActivity(
        on: Day(2026, 9, 21), form: "research-meeting", schools: [], people: 9, note: "开题会"))
    sample.take(.handIn, "opening", by: "leader", on: Day(2026, 9, 25))
    #expect(sample.record.stages.start(of: "mid-term", in: sample.record.project) == nil)
  }

  @Test func `are closed with results, answers and measurements, and targets reached or put off`()
    throws
  {
    var sample = try ProjectSample()
    let end = Day(2027, 6, 20)
    sample.record.planned = ["", "mid-term"]
    sample.record.activities = [
      ProjectActivity(
        on: Day(2026, 10, 8), form: "guidance", schools: [], people: 2, note: "指导")
    ]
    for stage in ["proposal", "plan", "opening"] {
      sample.take(.handIn, stage, by: "leader", on: Day(2026, 9, 10))
      if stage != "plan" { sample.take(.approve, stage, by: "office", on: Day(2026, 9, 11)) }
    }
    sample.record.outputs = [
      ProjectOutput(
        on: Day(2027, 1, 4), kind: "report", of: "mid-term", title: "训练总结", author: "李")
    ]
    sample.take(.handIn, "mid-term", by: "leader", on: Day(2027, 1, 5))
    sample.record.series = [
      .init(
        id: "S-1", since: Day(2026, 9, 1),
        ProjectSeries("一百米", unit: "秒", rises: false, aim: 1_250), [])
    ]
    sample.record.problems = [ProjectProblem(on: Day(2027, 1, 1), "场地不够")]
    sample.record.targets = [.init(id: "G-1", ProjectTarget("persons", 10, by: end), [])]
    let faults = sample.faults(.handIn, "closing", by: "leader", on: end)
    #expect(faults.contains(.noOutput) && faults.contains(.unanswered(1)))
    #expect(faults.contains(.target("persons", done: 0, of: 10)))
    #expect(
      faults.contains {
        if case .measurementsMissing("一百米", let missing) = $0 { return missing >= 7 }
        return false
      })
    #expect(!faults.contains(.noResults), "a paper came out of an earlier stage")
    sample.record.delays["G-1"] = ProjectDelay("G-1", until: Day(2027, 9, 1), because: "疫情")
    #expect(
      !sample.faults(.handIn, "closing", by: "leader", on: end)
        .contains(.target("persons", done: 0, of: 10)))
  }
}
