public import OfficeFiles
internal import Policy
public import Staffing

/// The form of a competition: one .xlsx with the sheets 岗位, 应聘 and, where the
/// personnel authority limits grades, 限额.
///
///     let reading = try CompetitionWorkbook.read("posts.xlsx")
///     for problem in reading.problems { print(problem.sentence(in: .zh)) }
///     guard let competition = reading.competition else { return }
public enum CompetitionWorkbook {
  /// Reads and checks a form.
  ///
  /// - Throws: `OfficeFileError` when the file can't be read as a workbook;
  ///   what is wrong inside a readable one is in `problems`.
  /// - Complexity: O(*cells*).
  public static func read(
    _ path: String, keptPerKind: Int = 1_000
  ) throws(OfficeFileError) -> CompetitionReading {
    let workbook = try WorkbookReader(path: path)
    let log = ProblemLog(keptPerKind: keptPerKind)
    let rows = CompetitionRows()
    var sheets: [String] = []
    func read<Columns: SheetColumns>(
      _ columns: Columns.Type, _ row: (TableReader) -> Void
    ) throws(OfficeFileError) {
      guard
        let table = TableReader.named(
          columns, in: workbook, log: log)
      else { return }
      sheets.append(table.sheet.name)
      try table.read(from: workbook) { row(table) }
    }
    try read(OfferColumn.self, rows.readOffer)
    try read(ApplicantColumn.self, rows.readApplicant)
    try read(LimitColumn.self, rows.readLimit)
    let isSound = log.errorCount == 0
    return CompetitionReading(
      competition: isSound
        ? Competition(offers: rows.offers, applicants: rows.applicants, limits: rows.limits) : nil,
      problems: log.problems(sheets: sheets), counts: log.totals)
  }
}

/// What the form of a competition says, and everything that is wrong with it.
public struct CompetitionReading: Sendable {
  /// Nil as soon as one problem blocks, so that nobody decides with half a form.
  public let competition: Competition?

  /// Structure first, then by sheet, row and column; at most `keptPerKind` of
  /// each kind.
  public let problems: [CellProblem]
  public let counts: [ProblemCount]

  public var errorCount: Int {
    counts.reduce(0) { $0 + ($1.severity == .block ? $1.count : 0) }
  }
}
