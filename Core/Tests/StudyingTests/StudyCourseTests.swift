import CoreTestSupport
import Policy
import Sampling
import Staffing
import Studying
import Testing

@Suite struct `The course of a study` {
  private let terms: StudyTerms
  private let start = Day(2026, 9, 1)
  private let today = Day(2026, 12, 1)

  init() throws { terms = try #require(shippedStudies) }

  private func course(_ kind: String, _ entries: [StudyEntry] = []) throws -> StudyCourse {
    StudyCourse(try #require(terms[kind: kind]), from: start, entries)
  }

  private let song = StudyLesson(by: "T1", .music, classroom: "一（1）班", topic: "歌")

  @Test func `goes through its steps in order, each on its day`() throws {
    let empty = try course("polishing")
    func polished(_ step: String, _ day: Int, _ plan: StudyEntry.Plan) -> StudyEntry {
      StudyEntry(
        step, by: .teacher("T1"), on: Day(2026, 9, day), words: "x", plan: plan,
        lessons: step == "online" ? [song] : [])
    }
    let first = polished("group", 3, .init("一"))
    #expect(empty.next?.key == "group" && empty.due(within: 14) == Day(2026, 9, 15))
    #expect(empty.faults(of: first, among: studyMembers, terms, today: today).isEmpty)
    #expect(
      empty.faults(
        of: polished("unit", 3, .init("一")), among: studyMembers, terms, today: today)
        == [.notNext("unit", next: "group")])
    let one = try course("polishing", [first])
    #expect(
      one.faults(of: polished("unit", 2, .init("二")), among: studyMembers, terms, today: today)
        == [.beforeEarlier(Day(2026, 9, 2), earliest: Day(2026, 9, 3)), .needsChanges])
    #expect(
      one.faults(of: polished("unit", 3, .init("一")), among: studyMembers, terms, today: today)
        == [.samePlan])
    let all = try course(
      "polishing",
      [
        first, polished("unit", 3, .init("二", changes: "导入")),
        polished("online", 9, .init("三", changes: "时间")),
      ])
    #expect(all.isDone && all.due(within: 14) == nil && all.lessons.count == 1)
    #expect(all.versions.map(\.number) == [1, 2, 3])
    #expect(all.versions.map(\.plan.changes) == ["", "导入", "时间"])
    #expect(all.versions.map(\.step.key) == ["group", "unit", "online"])
    #expect(
      all.faults(of: first, among: studyMembers, terms, today: today) == [.finished])
  }

  @Test func `keeps a problem linked to the topic it became`() throws {
    let entries = [
      StudyEntry("read", by: .researcher("mei"), on: start, words: "x"),
      StudyEntry("problem", by: .teacher("T2"), on: start, words: "x", problem: "不会提问"),
    ]
    let open = try course("reading", entries)
    #expect(open.problem == "不会提问" && open.topic == nil)
    let topic = StudyEntry("topic", by: .researcher("mei"), on: start, words: "x")
    #expect(
      open.faults(of: topic, among: studyMembers, terms, today: today) == [.needsTopic])
    var named = topic
    named.topic = "课堂提问的研究"
    #expect(open.faults(of: named, among: studyMembers, terms, today: today).isEmpty)
  }

  @Test func `asks of a step what it makes, and nothing else`() throws {
    let open = try course("guided", [])
    let bare = StudyEntry(
      "first", by: .teacher("T2"), on: today.advanced(by: 1), words: " ",
      tasks: ["strong": "t"], absent: [.teacher("T3"): "leave"])
    #expect(
      open.faults(of: bare, among: studyMembers, terms, today: today) == [
        .ahead(today.advanced(by: 1)), .notOfRole(.lecturer), .needsWords, .needsPlan,
        .notMade(.tasks), .strangeAbsence,
      ])
    let meeting = try course("demo-day")
    let lessons = StudyEntry(
      "lessons", by: .teacher("T1"), on: start, words: "x",
      lessons: [song, StudyLesson(by: "T9", .music, classroom: "", topic: " ")],
      absent: [.teacher("T1"): "tea"])
    #expect(
      meeting.faults(of: lessons, among: studyMembers, terms, today: today) == [
        .strangeLecturer("T9"), .lessonIncomplete(2), .noReason("tea"), .doerAbsent,
      ])
  }

  @Test(arguments: every(2_000))
  func `never skips, repeats or goes back, whatever is tried`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x57D1)
    let kind = drawnKind(&stream)
    var entries: [StudyEntry] = []
    for _ in 0..<40 {
      let entry = drawnEntry(&stream, terms)
      let course = StudyCourse(kind, from: start, entries)
      let faults = course.faults(of: entry, among: studyMembers, terms, today: today)
      guard faults.isEmpty else {
        if faults == [.finished] { #expect(entries.count == kind.steps.count, "seed \(seed)") }
        continue
      }
      entries.append(entry)
    }
    #expect(
      entries.map(\.step) == kind.steps.prefix(entries.count).map(\.key), "seed \(seed)")
    #expect(entries.map(\.day) == entries.map(\.day).sorted(), "seed \(seed)")
    var plans: [String] = []
    for (step, entry) in zip(kind.steps, entries) {
      #expect((entry.plan != nil) == step.makes.contains(.plan), "seed \(seed)")
      #expect(entry.lessons.count == (step.makes.contains(.lesson) ? 1 : 0), "seed \(seed)")
      #expect(entry.absent.isEmpty || step.meets, "seed \(seed)")
      #expect(
        studyMembers.contains { $0.person == entry.by && $0.role == step.by }, "seed \(seed)")
      if let plan = entry.plan {
        #expect(plans.last != plan.text, "seed \(seed)")
        #expect(plans.isEmpty || !plan.changes.isEmpty, "seed \(seed)")
        plans.append(plan.text)
      }
    }
    let versions = StudyCourse(kind, from: start, entries).versions
    #expect(versions.map(\.plan.text) == plans, "seed \(seed)")
  }
}
