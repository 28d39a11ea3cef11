public import OfficeFiles
public import PlanFormat
public import Policy
public import Staffing

extension CountyWorkbook {
  /// Writes an outlook as a workbook to read, print and discuss.
  ///
  /// The sheets are 总览, 学科余缺, 学校余缺, 岗位余缺, 学生班数, 安排, 返回退休, 交流储备 and
  /// 说明, or their English names.
  ///
  /// - Complexity: O(*years* × (*posts* + *moves*)).
  public static func writeOutlook(
    _ file: OutlookFile, roster: Roster, book: PolicyBook, in language: Language = .zh,
    to path: String
  ) throws(OfficeFileError) {
    let sheets = OutlookSheets(file, roster, book, language)
    let writer = try WorkbookWriter(path: path, title: sheets.title)
    for sheet in sheets.all {
      let table = try writer.addSheet(
        sheet.name, columns: sheet.columns, preface: [sheet.heading],
        layout: SheetLayout(
          frozenColumns: sheet.frozenColumns,
          footer: PlanWords(language)("&C第 &P 页 共 &N 页", "&CPage &P of &N")))
      for row in sheet.rows { table.append(row) }
    }
    try writer.close()
  }
}
