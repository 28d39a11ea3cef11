import CoreTestSupport
import Staffing
import Testing
import Uniting

private let county = UnionSchools([
  .sample("a", name: "河口小学"), .sample("b", name: "Hill Primary"), .sample("c", name: "同名小学"),
  .sample("d", name: "同名小学"),
])

@Suite struct `Schools typed one a line` {
  @Test func `are found by code or by a name of their own`() {
    let lines = UnionSchoolLines("河口小学\n\n  b \r\nc", of: county)
    #expect(lines.schools == ["a", "b", "c"] && lines.faults.isEmpty)
    #expect(UnionSchoolLines("", of: county).schools.isEmpty)
  }

  @Test func `name every line that can't be meant`() {
    let lines = UnionSchoolLines("tea\n河口小学\n同名小学\na", of: county)
    #expect(
      lines.faults == [
        .unknown(line: 1, "tea"), .unknown(line: 3, "同名小学"), .twice(line: 4, "a"),
      ])
  }
}

@Suite struct `Who walks where, typed one a line` {
  @Test func `is a teacher, a school and two days`() {
    let lines = WalkLines(
      "T1 河口小学 2026-10-08 2026-12-31\nT1,Hill Primary,2026-10-08,2026-10-08\n", of: county)
    #expect(lines.faults.isEmpty)
    #expect(lines.lines.map(\.host) == ["a", "b"] && lines.lines.map(\.number) == [1, 2])
    #expect(lines.lines[0].days == Day(2026, 10, 8)...Day(2026, 12, 31))
  }

  @Test func `names every line that can't be meant`() {
    let lines = WalkLines(
      """
      T1 a 2026-10-08
      T1 tea soon 2026-12-31
      T1 a 2026-12-31 2026-10-08
      T1 a 2026-10-08 2026-10-31
      T1 a 2026-10-31 2026-11-30
      """, of: county)
    #expect(
      lines.faults == [
        .form(line: 1, words: 3), .school(line: 2, "tea"), .day(line: 2, "soon"),
        .backwards(line: 3, Day(2026, 12, 31), Day(2026, 10, 8)),
        .overlaps(line: 5, earlier: 4),
      ])
  }
}
