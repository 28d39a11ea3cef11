public import OfficeFiles
public import PlanFormat
public import Policy
public import Staffing

extension CompetitionWorkbook {
  /// Writes a result as a workbook to read, print and stamp: who is hired, who
  /// is left, wishes refused with every reason, posts, rounds and limits.
  ///
  /// - Complexity: O(*applicants* · *wishes* + *posts*).
  public static func writeResult(
    _ result: CompetitionFile, competition: Competition, in language: Language = .zh,
    to path: String
  ) throws(OfficeFileError) {
    let words = PlanWords(language)
    let sheets = CompetitionSheets(result, competition, words)
    let writer = try WorkbookWriter(path: path, title: sheets.title)
    let digest = result.digest.prefix(12)
    let footer = words("&L摘要 \(digest)&C第 &P 页 共 &N 页", "&LDigest \(digest)&CPage &P of &N")
    for sheet in sheets.all {
      let table = try writer.addSheet(
        sheet.name, columns: sheet.columns, preface: [sheet.heading],
        layout: SheetLayout(frozenColumns: sheet.frozenColumns, footer: footer))
      for row in sheet.rows { table.append(row) }
    }
    try writer.close()
  }
}
