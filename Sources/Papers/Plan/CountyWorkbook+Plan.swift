public import OfficeFiles
public import PlanFormat
public import Policy
public import Staffing

extension CountyWorkbook {
  /// Writes a plan as a workbook to read, print and stamp.
  ///
  /// The sheets are 计划, 按学校, 未补足岗位, 指标前后, 规则依据 and 说明, or their English
  /// names. People who stay aren't listed: why somebody stays can be private.
  ///
  /// - Complexity: O(*moves* + *schools* + *teachers*).
  public static func writePlan(
    _ plan: PlanFile, roster: Roster, in language: Language = .zh, to path: String
  ) throws(OfficeFileError) {
    let words = PlanWords(language)
    let writer = try WorkbookWriter(path: path, title: words.title(plan, roster))
    for sheet in PlanSheets(plan, roster, words).all {
      let table = try writer.addSheet(
        sheet.name, columns: sheet.columns, preface: [sheet.heading],
        layout: SheetLayout(
          frozenColumns: sheet.frozenColumns, footer: words.footer(plan)))
      for row in sheet.rows { table.append(row) }
    }
    try writer.close()
  }
}

/// One sheet of the plan workbook.
struct PlanSheet {
  let name: String
  let heading: String
  var frozenColumns = 0
  let columns: [SheetColumn]
  let rows: [[CellValue]]
}
