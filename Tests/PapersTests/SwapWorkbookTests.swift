import OfficeFiles
import Papers
import PlanFormat
import Policy
import Staffing
import Testing

@Suite struct `Workbook of changed places` {
  let reason = Reason(
    rule: "nobody-comes", sentence: "没有人申请调入", english: "nobody applies to come", measured: "",
    allowed: "", citation: "S000-095")

  /// The first two teachers take each other's place; the third stays.
  func swaps(_ roster: Roster) -> SwapFile {
    let people = roster.teachers.prefix(3).map { $0 }
    func move(_ from: Int, _ to: Int) -> SwapFile.Move {
      SwapFile.Move(
        teacher: people[from].id, from: people[from].teaching.school,
        to: people[to].teaching.school, stage: .primary, subject: .music, rank: 2,
        replaces: people[to].id)
    }
    return SwapFile(
      year: 2026, book: .init(id: "miyun", version: "1", sha256: "b"), workbookSHA256: "w",
      seed: 7,
      terms: .init(
        mechanism: "maximum", protectsSchools: false, longestRound: nil, usesVacancies: false,
        day: "2026-08-15"),
      status: .proven, applicants: 3, entered: 3, moved: 2, rankSum: 4, movedBound: 2,
      rankBound: 4,
      rounds: [.init(number: 1, kind: .ring, moves: [move(0, 1), move(1, 0)])],
      remaining: [
        .init(
          teacher: people[2].id, school: people[2].teaching.school, hasEntered: true,
          reasons: [reason])
      ], certificate: nil)
  }

  @Test(arguments: Language.allCases)
  func `has the rounds to sign, those who remain with their reasons, and the terms`(
    language: Language
  ) throws {
    let roster = try RandomCounty(seed: 3).roster()
    try withTemporaryFile { path in
      try CountyWorkbook.writeSwaps(swaps(roster), roster: roster, in: language, to: path)
      let workbook = try WorkbookReader(path: path)
      let names = workbook.sheets.map(\.name)
      #expect(
        names
          == (language == .zh ? ["对调方案", "未成功", "说明"] : ["Rounds", "Remaining", "Remarks"]))
      let texts = try names.map { try text(of: $0, in: workbook) }
      #expect(roster.teachers.prefix(2).allSatisfy { texts[0].contains($0.id.rawValue) })
      #expect(texts[0].contains(language == .zh ? "音乐" : "Music"))
      #expect(texts[1].contains(roster.teachers[2].id.rawValue))
      #expect(texts[1].contains(language == .zh ? "没有人申请调入" : "nobody applies to come"))
      #expect(texts[2].contains("2026-08-15") && texts[2].contains("miyun 1"))
    }
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
