internal import OfficeFiles
internal import Policy

/// What a school's workbook says when it comes back, and what is wrong with it.
public struct SchoolReading: Sendable {
  /// As those of a county workbook.
  public let problems: [CellProblem]
  public let counts: [ProblemCount]

  /// The rows without errors; a sheet that isn't there, or has no header, is
  /// missing, and then says nothing.
  let sheets: [CountySheet: SentSheet]

  public var errorCount: Int {
    counts.reduce(0) { $0 + ($1.severity == .block ? $1.count : 0) }
  }
}

/// One sheet as it came back.
struct SentSheet {
  struct Row {
    /// One-based, as the screen shows it.
    let number: Int
    let key: String
    let mark: String?

    /// A cell for each column of ours.
    let cells: [CellValue]
  }

  let rows: [Row]

  /// The columns of ours that the sheet has and a school may say.
  let fields: Set<Int>

  /// The marks of all rows, also of those with errors.
  let marks: [String]
}
