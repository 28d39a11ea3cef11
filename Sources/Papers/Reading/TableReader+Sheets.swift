internal import OfficeFiles
internal import Policy

extension TableReader {
  /// The table of a sheet by one of its names; reports a required sheet that
  /// isn't there.
  static func named<Columns: SheetColumns>(
    _ columns: Columns.Type, in workbook: WorkbookReader, log: ProblemLog,
    mappings: [ColumnMapping] = []
  ) -> TableReader? {
    let wanted = Columns.sheet
    let names = [wanted.name.zh, wanted.name.en].map { $0.lowercased() }
    guard
      let sheet = workbook.sheets.first(where: { names.contains($0.name.trimmed.lowercased()) })
    else {
      if wanted.isRequired { reportMissing(wanted, in: workbook, log: log) }
      return nil
    }
    return TableReader(
      columns, sheet: sheet, log: log, uses1904Dates: workbook.uses1904Dates,
      mappings: mappings.filter { $0.sheet == wanted })
  }

  private static func reportMissing(
    _ sheet: CountySheet, in workbook: WorkbookReader, log: ProblemLog
  ) {
    let present = workbook.sheets.map(\.name)
    log.add(.missingSheet) {
      CellProblem(
        .missingSheet, sheet: sheet.name.zh, found: present.joined(separator: "、"),
        allowed: LocalizedText(zh: "“\(sheet.name.zh)”", en: "'\(sheet.name.en)'"),
        suggestion: Spelling.nearest(to: sheet.name.zh, among: present))
    }
  }
}
