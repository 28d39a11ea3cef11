public import Policy

/// One thing that is wrong, or worth a look, in a county workbook: where, whose
/// row, what was found, what is allowed.
public struct CellProblem: Equatable, Sendable {
  public let kind: ProblemKind
  public let severity: Severity

  /// The sheet as the file names it.
  public let sheet: String

  /// One-based; nil when the problem is the sheet's as a whole.
  public let row: Int?
  public let column: Column?

  /// Whose row it is: the person's or school's name, else the code.
  public let subject: String

  /// What stands in the cell; empty when nothing does.
  public let found: String

  public let allowed: LocalizedText

  /// What was probably meant.
  public let suggestion: String?

  /// The place and name of a column.
  public struct Column: Hashable, Sendable {
    /// Such as `D`; empty when the column is missing.
    public let letters: String
    public let name: String

    public init(letters: String, name: String) {
      self.letters = letters
      self.name = name
    }
  }

  public init(
    _ kind: ProblemKind, severity: Severity? = nil, sheet: String, row: Int? = nil,
    column: Column? = nil, subject: String = "", found: String = "",
    allowed: LocalizedText = LocalizedText(zh: "", en: ""), suggestion: String? = nil
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.sheet = sheet
    self.row = row
    self.column = column
    self.subject = subject
    self.found = found
    self.allowed = allowed
    self.suggestion = suggestion
  }

  /// Such as `D17`, when the problem has a cell.
  public var cell: String? {
    guard let row, let letters = column?.letters, !letters.isEmpty else { return nil }
    return "\(letters)\(row)"
  }
}

/// How often a kind of problem was found, kept or not.
public struct ProblemCount: Equatable, Sendable {
  public let kind: ProblemKind
  public let severity: Severity
  public let count: Int
}
