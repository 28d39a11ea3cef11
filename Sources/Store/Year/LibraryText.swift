public import Staffing

/// A text that its author lets others use: a plan, notes on courseware, a paper.
public struct LibraryText: Identifiable, Equatable, Sendable {
  public let id: String

  /// Key of the book, as `licence`.
  public let kind: String
  public let title: String
  public let subject: Subject?
  public let grade: String

  /// Where the author taught when it was shared.
  public let school: School.ID
  public let author: Teacher.ID
  public let authorName: String
  public let licence: String

  /// Whether teachers of every school use it, or those of `school` alone.
  public let isForCounty: Bool

  /// The study whose last plan it was.
  public let study: RecordedStudy.ID?
  public let day: Day
  public let versions: Int

  /// How often it was used in class, and in how many schools other than the author's.
  public let uses: Int
  public let schoolsReached: Int

  /// By how many teachers it was taken along.
  public let copies: Int

  /// Why it was taken out; nil while it's there.
  public let withdrawal: String?

  /// Whether a teacher of a school uses it.
  public func serves(_ school: School.ID?) -> Bool {
    withdrawal == nil && (isForCounty || school == self.school)
  }
}

/// The whole text as it was once.
public struct LibraryVersion: Equatable, Sendable {
  public let number: Int
  public let body: String

  /// What is different from the version before; empty of the first.
  public let changes: String

  /// In the bureau's own storage; may be empty.
  public let link: String
  public let day: Day
}

/// That somebody taught by a text, and what they changed.
public struct LibraryUse: Equatable, Sendable {
  public let version: Int
  public let teacher: Teacher.ID
  public let name: String
  public let school: School.ID
  public let day: Day
  public let classroom: String
  public let changed: String
}
