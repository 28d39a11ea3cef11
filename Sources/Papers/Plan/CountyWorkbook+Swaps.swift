public import OfficeFiles
public import PlanFormat
public import Policy
public import Staffing

extension CountyWorkbook {
  /// Writes changed places as a workbook to read, print and sign.
  ///
  /// The sheets are 对调方案, 未成功 and 说明, or their English names. Health and
  /// disciplinary facts are worded generally, as in all reasons.
  ///
  /// - Complexity: O(*moves* + *remaining*).
  public static func writeSwaps(
    _ swaps: SwapFile, roster: Roster, in language: Language = .zh, to path: String
  ) throws(OfficeFileError) {
    let sheets = SwapSheets(swaps, roster, language)
    let writer = try WorkbookWriter(path: path, title: sheets.heading)
    for sheet in sheets.all {
      let table = try writer.addSheet(
        sheet.name, columns: sheet.columns, preface: [sheet.heading],
        layout: SheetLayout(frozenColumns: sheet.frozenColumns, footer: sheets.footer))
      for row in sheet.rows { table.append(row) }
    }
    try writer.close()
  }
}
