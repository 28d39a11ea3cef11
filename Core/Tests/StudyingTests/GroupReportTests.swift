import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Studying
import Testing

@Suite struct `What a subject group did` {
  private let terms: StudyTerms

  init() throws { terms = try #require(shippedStudies) }

  private func theme(_ days: Day..., absent: [StudyPerson: String] = [:]) -> GroupReport.Part {
    GroupReport.Part(
      form: "same-grade",
      kind: StudyTerms.Kind(
        key: "k", name: LocalizedText(zh: "法", en: "way"),
        steps: days.indices.map {
          StudyTerms.Step(
            key: "\($0)", name: LocalizedText(zh: "步", en: "step"), by: .leader, meets: true)
        }, isAcross: false, citation: Citation(document: "d", source: "s")),
      steps: days.enumerated().map {
        .init(
          StudyEntry(
            "\($0)", by: .researcher("mei"), on: $1, words: "x",
            lessons: [StudyLesson(by: "T1", .music, classroom: "", topic: "歌")], absent: absent),
          among: studyMembers)
      })
  }

  @Test func `is counted from its studies and held against the book's term`() {
    let autumn = Day(2026, 9, 1)...Day(2027, 1, 31)
    let report = GroupReport(
      [
        theme(Day(2026, 9, 3), Day(2026, 9, 3), absent: [.teacher("T3"): "leave"]),
        theme(Day(2026, 10, 8), absent: [.teacher("T3"): "leave"]), theme(Day(2027, 3, 1)),
      ], in: autumn)
    #expect(report.activities == [Day(2026, 9, 3), Day(2026, 10, 8)])
    #expect(report.lessons.count == 3 && report.persons.count == 3)
    #expect(report.forms == ["same-grade": 2])
    let counts = report.counts(terms.group, in: SchoolDays(autumn))
    #expect(counts.activities.missing == 2 && counts.lessons.missing == 0)
  }

  @Test(arguments: every(2_000))
  func `is what counting by hand comes to`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x57D2)
    let first = Day(2026, 9, 1)
    let days = first.advanced(by: stream.below(30))...first.advanced(by: 30 + stream.below(30))
    let parts = (0..<stream.below(5)).map { _ in
      let kind = drawnKind(&stream)
      return GroupReport.Part(
        form: stream.pick(["a", "b"]), kind: kind,
        steps: kind.steps.prefix(stream.within(0...kind.steps.count)).map { step in
          var entry = drawnEntry(&stream, terms)
          entry.step = step.key
          return .init(entry, among: Array(studyMembers.prefix(stream.within(1...4))))
        })
    }
    let report = GroupReport(parts, in: days)
    var lessons = 0
    var met: [Int: Set<Day>] = [:]
    var persons: Set<StudyPerson> = []
    for (number, part) in parts.enumerated() {
      for done in part.steps where days.contains(done.entry.day) {
        let entry = done.entry
        lessons += entry.lessons.count
        guard part.kind[step: entry.step]?.meets == true else { continue }
        met[number, default: []].insert(entry.day)
        for member in done.members where !entry.absent.keys.contains(member.person) {
          persons.insert(member.person)
        }
      }
    }
    #expect(report.lessons.count == lessons, "seed \(seed)")
    #expect(report.activities == met.values.flatMap { $0 }.sorted(), "seed \(seed)")
    #expect(report.forms.values.reduce(0, +) == report.activities.count, "seed \(seed)")
    #expect(report.persons == persons, "seed \(seed)")
  }

  @Test(arguments: every(2_000))
  func `has a rate of those who came, and a reason for each who didn't`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x57D3)
    var attendance = StudyAttendance<Int>()
    var asked = [0, 0, 0]
    var came = [0, 0, 0]
    var reasons: [String: Int] = [:]
    for _ in 0..<stream.below(6) {
      var people: [StudyPerson: Int] = [:]
      var absent: [StudyPerson: String] = [.teacher("stranger"): "x"]
      for number in 0..<stream.below(8) {
        let group = stream.below(3)
        people[.teacher(.init("T\(number)"))] = group
        asked[group] += 1
        if stream.below(3) == 0 {
          let reason = stream.pick(["leave", "lesson"])
          absent[.teacher(.init("T\(number)"))] = reason
          reasons[reason, default: 0] += 1
        } else {
          came[group] += 1
        }
      }
      attendance.add(people, absent: absent)
    }
    for group in 0..<3 {
      let line = attendance.lines[group] ?? .init()
      #expect((line.asked, line.came) == (asked[group], came[group]), "seed \(seed)")
      #expect(
        line.rate == (asked[group] > 0 ? came[group] * 1_000 / asked[group] : nil),
        "seed \(seed)")
      #expect(line.reasons.values.reduce(0, +) == asked[group] - came[group], "seed \(seed)")
    }
    #expect(attendance.total.reasons == reasons, "seed \(seed)")
  }

  @Test func `covers the subjects that it brought lessons of`() {
    let coverage = SubjectCoverage(
      [.music, .chinese, .music], of: [.chinese, .music, .fineArt])
    #expect(coverage.covered.map(\.subject) == [.chinese, .music])
    #expect(coverage.covered.map(\.lessons) == [1, 2] && coverage.missing == [.fineArt])
  }
}
