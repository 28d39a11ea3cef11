internal import Policy
public import Staffing

/// The county workbook: one .xlsx a county and year, in which teachers' data come in
/// and go out (interfaces, section 3; S000-094).
///
///     let reading = try CountyWorkbook.read("county.xlsx")
///     for problem in reading.problems { print(problem.sentence(in: .zh)) }
///     guard let roster = reading.roster else { return }
public enum CountyWorkbook {}

/// What a county workbook says, and everything that is wrong with it.
public struct CountyReading: Sendable {
  /// The roster of a workbook without errors; warnings and notes don't prevent
  /// it. Nil as soon as one problem blocks, so that nobody plans with half a
  /// county by accident.
  public let roster: Roster?

  /// What the rows without errors make up, for a preview; nil when the sheets
  /// themselves can't be understood.
  public let goodRows: Roster?

  /// Structure first, then by sheet, row and column; at most `keptPerKind` of
  /// each kind.
  public let problems: [CellProblem]

  /// How many there are of each kind, kept in `problems` or not.
  public let counts: [ProblemCount]

  /// Columns we don't know, to be returned on export.
  public let extraColumns: [ExtraColumns]

  /// Columns of ours that weren't found, for the sheets that are there.
  public let missingColumns: [MissingColumns]

  /// The rows read of each sheet, in the order of `CountySheet`.
  public let rowCounts: [SheetRowCount]

  public var errorCount: Int { count(.block) }
  public var warningCount: Int { count(.warn) }

  private func count(_ severity: Severity) -> Int {
    counts.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
  }
}

/// How many rows a sheet has below its header.
public struct SheetRowCount: Equatable, Sendable {
  public let sheet: CountySheet

  /// The sheet's name in the file.
  public let name: String
  public let rows: Int
}
