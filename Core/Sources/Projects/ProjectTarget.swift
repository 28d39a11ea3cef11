public import Staffing

/// A number that the project set itself (S002-20).
public struct ProjectTarget: Hashable, Sendable {
  /// Key of the book.
  public let key: String
  public let number: Int
  public let due: Day

  public init(_ key: String, _ number: Int, by due: Day) {
    self.key = key
    self.number = number
    self.due = due
  }
}

/// A part of a target that was done.
public struct ProjectProgress: Hashable, Sendable {
  public let day: Day
  public let number: Int
  public let note: String

  public init(on day: Day, _ number: Int, note: String) {
    self.day = day
    self.number = number
    self.note = note
  }
}

/// Another day for a stage or a target, with the reason (S002-20: delayed to September).
public struct ProjectDelay: Hashable, Sendable {
  /// Key of a stage, or a target's id.
  public let item: String
  public let until: Day
  public let reason: String

  public init(_ item: String, until: Day, because reason: String) {
    self.item = item
    self.until = until
    self.reason = reason
  }
}
