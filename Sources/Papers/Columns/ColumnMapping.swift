public import Policy

/// A heading of a bureau's own file that means one of our columns, as somebody
/// there once said.
///
///     ColumnMapping(sheet: .teachers, heading: "任课科目", column: "学科")
public struct ColumnMapping: Hashable, Sendable {
  public let sheet: CountySheet

  /// As the file has it.
  public let heading: String

  /// Our column's Chinese name.
  public let column: String

  public init(sheet: CountySheet, heading: String, column: String) {
    self.sheet = sheet
    self.heading = heading
    self.column = column
  }
}

/// Columns of ours that a sheet doesn't have.
public struct MissingColumns: Equatable, Sendable {
  public let sheet: CountySheet
  public let names: [LocalizedText]
}
