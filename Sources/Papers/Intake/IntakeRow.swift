public import Staffing
public import Wording

/// One row of a list that came in, every cell understood.
public struct IntakeRow: Sendable {
  /// What a cell says.
  enum Value: Hashable, Sendable {
    case text(String)
    case word(String)
    case day(Day)
    case number(Int)
    case teacher(Teacher.ID)
    case school(School.ID)
  }

  /// As the spreadsheet numbers it.
  public let number: Int

  /// What was understood, column by column in words; empty where nothing stands.
  public let texts: [String]
  private let values: [String: Value]

  init(number: Int, texts: [String], values: [String: Value]) {
    self.number = number
    self.texts = texts
    self.values = values
  }

  public func has(_ key: String) -> Bool { values[key] != nil }

  /// The words of a cell, or the key of its choice; empty where nothing stands.
  public func text(_ key: String) -> String {
    switch values[key] {
    case .text(let text), .word(let text): text
    default: ""
    }
  }

  /// Nil where nothing stands.
  public func day(_ key: String) -> Day? {
    if case .day(let day) = values[key] { return day }
    return nil
  }

  /// 0 where nothing stands.
  public func number(_ key: String) -> Int {
    if case .number(let number) = values[key] { return number }
    return 0
  }

  /// Nil where nothing stands.
  public func teacher(_ key: String) -> Teacher.ID? {
    if case .teacher(let teacher) = values[key] { return teacher }
    return nil
  }

  /// Nil where nothing stands.
  public func school(_ key: String) -> School.ID? {
    if case .school(let school) = values[key] { return school }
    return nil
  }
}

/// What stands against a row or one of its cells: where, what was found, why, what to do.
public struct IntakeFault: Hashable, Sendable {
  /// The row, as the spreadsheet numbers it; 0 when it's about the whole file.
  public let row: Int

  /// The cell, such as `B5`; nil when it's about the whole row or file.
  public let cell: String?

  /// The column's heading.
  public let heading: Phrase?
  public let found: String
  public let reason: Phrase

  public init(
    row: Int, cell: String? = nil, heading: Phrase? = nil, found: String = "", reason: Phrase
  ) {
    self.row = row
    self.cell = cell
    self.heading = heading
    self.found = found
    self.reason = reason
  }

  /// One sentence: the place, what stands there and what to do.
  public func sentence(on sheet: String) -> Phrase {
    guard row > 0 else { return reason }
    guard let cell, let heading else { return .intakeRow(sheet, row, reason) }
    return .intakeCell(sheet, cell, heading, found: found, reason)
  }
}
