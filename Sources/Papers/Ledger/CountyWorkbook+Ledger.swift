public import OfficeFiles
public import Planning
public import Policy
public import Staffing

extension CountyWorkbook {
  /// Writes the ledger of remote and hard posts as a workbook, one line a
  /// teacher, and how evenly the years are spread.
  ///
  /// - Parameters:
  ///   - ledger: As it is, or once a plan is served out.
  ///   - before: The ledger without the plan, when there is one.
  /// - Complexity: O(*n*) in teachers.
  public static func writeLedger(
    _ ledger: BurdenLedger, before: BurdenLedger? = nil, roster: Roster,
    in language: Language = .zh, to path: String
  ) throws(OfficeFileError) {
    let table = LedgerTable(ledger, roster, language)
    let writer = try WorkbookWriter(path: path, title: table.title)
    let lines = try writer.addSheet(
      table.words("台账", "Ledger"), columns: table.columns, preface: [table.title],
      layout: SheetLayout(frozenColumns: 2))
    for row in table.rows { lines.append(row) }
    let figures = try writer.addSheet(
      table.words("均衡情况", "Fairness"), columns: table.fairnessColumns, preface: [table.title])
    for row in table.fairness(before: before) { figures.append(row) }
    try writer.close()
  }
}
