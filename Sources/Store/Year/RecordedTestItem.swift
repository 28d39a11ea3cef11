public import Examining
public import Staffing

/// An item of the bank with its last version, what was said of it and how often it's used.
public struct RecordedTestItem: Identifiable, Equatable, Sendable {
  public let id: String
  public let item: TestItem

  /// Whose it is: a school's, or the county's offices'; and its author, if a teacher.
  public let school: School.ID?
  public let teacher: Teacher.ID?
  public let person: String

  /// The last version's number.
  public let version: Int
  public let standing: ItemStanding

  /// Comments on any version, papers that use it, and schools whose papers do.
  public let comments: Int
  public let papers: Int
  public let schools: Int
}

/// One version of an item, and what changed.
public struct TestItemVersion: Equatable, Sendable {
  public let number: Int
  public let wording: TestItem.Wording
  public let change: String
  public let day: Day
  public let person: String
}

/// What somebody said of a version.
public struct TestItemComment: Equatable, Sendable {
  public let version: Int

  /// Nil of the county's offices.
  public let school: School.ID?
  public let words: String
  public let day: Day
  public let person: String
}

/// A paper as put together last.
public struct RecordedTestPaper: Identifiable, Equatable, Sendable {
  public let id: String
  public let paper: TestPaper
  public let school: School.ID?
  public let teacher: Teacher.ID?
  public let day: Day
  public let person: String
}

/// That a pair talked about a paper.
public struct TestPaperTalk: Equatable, Sendable {
  public let paper: RecordedTestPaper.ID
  public let helper: School.ID
  public let helped: School.ID
  public let day: Day
  public let said: String
  public let person: String
}
