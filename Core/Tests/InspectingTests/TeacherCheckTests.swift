import CoreTestSupport
import Inspecting
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A check of teachers` {
  private func template() throws -> SupervisionTerms.Template {
    try #require(try PolicyBook(yaml: bookText()).supervisionTerms?.teacherCheck)
  }

  private let days = Day(2026, 11, 9)...Day(2026, 12, 9)

  @Test func `has a name and days that aren't past or too many`() {
    let good = TeacherCheck(at: "S1", "期中检查", Day(2026, 11, 9)...Day(2026, 11, 20))
    #expect(good.faults(today: Day(2026, 11, 20)).isEmpty)
    #expect(good.faults(today: Day(2026, 11, 21)) == [.past(Day(2026, 11, 20))])
    let long = TeacherCheck(at: "S1", "", Day(2026, 11, 1)...Day(2026, 12, 30))
    #expect(long.faults(today: Day(2026, 11, 1)) == [.noTitle])
    let longer = TeacherCheck(at: "S1", "期中", Day(2026, 11, 1)...Day(2026, 12, 31))
    #expect(longer.faults(today: Day(2026, 11, 1)) == [.span(61)])
  }

  @Test func `has a sheet with every item marked and what is poor explained`() throws {
    let template = try template()
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      var marks: [String: VisitSheet.Mark] = [:]
      var expected: Set<TeacherSheet.Fault> = []
      for item in template.items {
        let most = item.points.value
        switch Int.random(in: 0...4, using: &random) {
        case 0: expected.insert(.visit(.unmarked(item: item.key)))
        case 1:
          marks[item.key] = .init(0)
          expected.insert(.visit(.needsRemark(item: item.key, points: 0, of: most)))
        case 2: marks[item.key] = .init(0, remark: "没有教案")
        case 3:
          marks[item.key] = .init(most + 1)
          expected.insert(.points(item: item.key, most + 1, of: most))
        default: marks[item.key] = .init(most)
        }
      }
      let sheet = TeacherSheet(marks: marks)
      #expect(
        Set(sheet.faults(template, remarkBelow: 600, due: days)) == expected, "seed \(seed)")
    }
  }

  @Test func `gives a day to what is to be mended`() throws {
    let template = try template()
    var sheet = TeacherSheet(
      marks: Dictionary(
        uniqueKeysWithValues: template.items.map { ($0.key, .init($0.points.value)) }),
      problems: ["补教案"])
    #expect(sheet.faults(template, remarkBelow: 600, due: days) == [.due(days)])
    sheet.due = Day(2026, 12, 10)
    #expect(sheet.faults(template, remarkBelow: 600, due: days) == [.due(days)])
    sheet.due = Day(2026, 12, 9)
    #expect(sheet.faults(template, remarkBelow: 600, due: days).isEmpty)
    sheet.marks["nothing"] = .init(1)
    #expect(
      sheet.faults(template, remarkBelow: 600, due: days) == [.strange(item: "nothing")])
  }

  @Test func `counts who was checked and what is open, without points`() {
    var mended = ProblemCase(due: Day(2026, 11, 20))
    try? mended.take(.init(.answer, by: "ann", on: Day(2026, 11, 18)))
    let progress = CheckProgress(
      of: ["T1", "T2", "T3"], checked: ["T1", "T9"],
      problems: [mended, ProblemCase(due: Day(2026, 11, 20))], on: Day(2026, 11, 21))
    #expect(progress.teachers == 4 && progress.checked == 2)
    #expect(progress.problems == 2 && progress.open == 2 && progress.late == 1)
  }
}
