import CoreTestSupport
import Policy
import Sampling
import Staffing
import Studying

/// What a shipped book says, read once: most tests here run for each of many seeds.
let shippedStudies: StudyTerms? = try? shippedBook().studyTerms

/// A kind with few steps, each of which makes this or that.
func drawnKind(_ stream: inout SplitMix64) -> StudyTerms.Kind {
  let steps = (0..<stream.within(1...5)).map { number in
    StudyTerms.Step(
      key: "s\(number)", name: LocalizedText(zh: "步", en: "step"),
      by: stream.pick(StudyTerms.Role.allCases),
      makes: stream.pick([[], [.plan], [.lesson], [.lesson, .plan], [.problem], [.tasks]]),
      meets: stream.below(2) == 0)
  }
  return StudyTerms.Kind(
    key: "drawn", name: LocalizedText(zh: "法", en: "way"), steps: steps, isAcross: false,
    citation: Citation(document: "d", source: "s"))
}

let studyMembers: [StudyMember] = [
  StudyMember(.researcher("mei"), as: .leader, of: nil),
  StudyMember(.teacher("T1"), as: .lecturer, of: "S1"),
  StudyMember(.teacher("T2"), as: .member, of: "S1"),
  StudyMember(.teacher("T3"), as: .member, of: "S2"),
]

/// A step that is often right: as many things are drawn wrong as make a difference.
func drawnEntry(_ stream: inout SplitMix64, _ terms: StudyTerms) -> StudyEntry {
  let people = studyMembers.map(\.person) + [.teacher("T9")]
  let absent = (0..<stream.below(2)).map { _ in
    (stream.pick(people), stream.pick(["leave", "leave", "tea"]))
  }
  return StudyEntry(
    "s\(stream.below(5))", by: stream.pick(people),
    on: Day(2026, 9, 1).advanced(by: stream.below(60)), words: stream.pick(["x", "x", "x", " "]),
    plan: stream.pick([
      nil, StudyEntry.Plan("one"), StudyEntry.Plan("\(stream.below(9))", changes: "c"),
    ]),
    lessons: stream.pick([
      [], [StudyLesson(by: "T1", .music, classroom: "一（1）班", topic: "歌")],
      [StudyLesson(by: "T9", .music, classroom: "", topic: "歌")],
    ]),
    tasks: stream.pick([
      [:], Dictionary(terms.levels.map { ($0.key, "t") }, uniquingKeysWith: { $1 }),
    ]),
    problem: stream.pick(["", "why"]), absent: Dictionary(absent, uniquingKeysWith: { $1 }))
}
