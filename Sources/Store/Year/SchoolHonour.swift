public import Staffing

/// An honour that a school was given, with who says so (S004-06).
public struct SchoolHonour: Identifiable, Equatable, Sendable {
  public let id: String
  public let school: School.ID
  public let given: Day

  /// A key of the book.
  public let level: String
  public let name: String

  /// The document or office that gave it.
  public let source: String
  public let person: String
}
