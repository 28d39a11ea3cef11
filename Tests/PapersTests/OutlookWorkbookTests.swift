import Foundation
import OfficeFiles
import Papers
import PlanFormat
import Policy
import Staffing
import Testing

@Suite struct `Outlook workbook` {
  @Test(arguments: Language.allCases)
  func `has the years, the gaps, the people and the remarks`(language: Language) throws {
    let roster = try RandomCounty(seed: 3).roster()
    let book = try PolicyBook(yaml: try nationalBook())
    try withTemporaryFile { path in
      try CountyWorkbook.writeOutlook(
        outlook(roster), roster: roster, book: book, in: language, to: path)
      let workbook = try WorkbookReader(path: path)
      let names = workbook.sheets.map(\.name)
      #expect(
        names
          == (language == .zh
            ? ["总览", "学科余缺", "学校余缺", "岗位余缺", "学生班数", "安排", "返回退休", "交流储备", "说明"]
            : [
              "Overview", "By subject", "By school", "By post", "Classes", "Moves", "Returns",
              "Stock", "Remarks",
            ]))
      let texts = try names.map { try text(of: $0, in: workbook) }
      #expect(texts[0].contains("2026-2027") && texts[0].contains("1.2"))
      #expect(texts[1].contains(language == .zh ? "音乐" : "Music"))
      #expect(texts[2].contains(roster.schools[0].name))
      #expect(texts[5].contains(roster.teachers[0].id.rawValue))
      #expect(texts[6].contains("2027-02"))
      #expect(texts[7].contains(language == .zh ? "不足" : "no"))
      #expect(texts[8].contains("intake/village"))
    }
  }

  private func nationalBook() throws -> String {
    let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return try String(
      contentsOf: root.appending(path: "policy-books/national-default.yaml"), encoding: .utf8)
  }

  private func outlook(_ roster: Roster) -> OutlookFile {
    let (teacher, school) = (roster.teachers[0], roster.schools[0])
    let move = Move(
      teacher: teacher.id, from: school.id, to: roster.schools[1].id, stage: .primary,
      subject: .music, phase: .directed, direction: .down, kind: .exchange,
      start: "2026-autumn", end: "2028-spring", reasons: [])
    let year = OutlookYear(
      year: 2026, isProvisional: false, status: .proven,
      levels: [Level(name: "breaches", value: 1_200, bound: 0, gap: 0, tolerance: 0)],
      moves: [move],
      returns: [HomeComing(teacher: teacher.id, from: school.id, to: school.id)],
      retirements: [LeavingWork(teacher: teacher.id, school: school.id, month: "2027-02")],
      classes: [
        ClassOutlook(
          school: school.id, stage: .primary, pupils: 190, classes: 6, source: .workbook)
      ],
      posts: [
        PostOutlook(
          school: school.id, stage: .primary, subject: .music, need: 3, still: 1, before: 1,
          after: 2, returns: 0, retirements: 1)
      ],
      stock: [
        StockLine(
          school: school.id, eligible: 9, due: 1, counted: 1, stock: 1, remaining: 2)
      ])
    let none = HorizonBound(value: 1_200, bound: 0, scale: 1, multipliers: [:])
    return OutlookFile(
      book: .init(id: "miyun", version: "1", sha256: "b"), workbookSHA256: "w", seed: 7,
      course: .lookAhead, years: [year],
      courses: [CourseResult(course: .lookAhead, breaches: [1_200], missing: [1], moves: [1])],
      held: [HeldTurn(teacher: teacher.id, school: school.id, year: 2026, turn: 2027)],
      breaches: none, shortage: none,
      overdue: [Overdue(teacher: teacher.id, kind: .retired, month: "2026-02")])
  }

  private func text(of sheet: String, in workbook: WorkbookReader) throws -> String {
    var cells: [String] = []
    try workbook.rows(of: workbook.sheet(named: sheet)) { row in
      cells += row.cells.map { row.text(of: $0) }
      return true
    }
    return cells.joined(separator: "|")
  }
}
