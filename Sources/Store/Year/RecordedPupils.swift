public import Pupils
public import Staffing

/// What numbers of pupils are about; the last word of a school holds.
public enum PupilMatter: String, Hashable, Sendable, CaseIterable {
  /// Of a term: groups that need an eye on them.
  case group

  /// Of a school year: letters in which somebody answers for every child being at school.
  case letter

  /// Of a school year: planned and reached enrolment.
  case target, enrolled
}

/// What a school, or the county, said last of one matter.
public struct RecordedPupilCounts: Equatable, Sendable {
  /// Nil for the county.
  public let school: School.ID?

  /// By the book's keys.
  public let numbers: [String: Int]
  public let person: String
  public let day: Day
}

/// Pupils who stopped coming, with what was done (S002-12).
public struct RecordedDropout: Identifiable, Equatable, Sendable {
  public struct Step: Equatable, Sendable {
    public let entry: DropoutCase.Entry
    public let words: String
    public let person: String
  }

  public let id: String
  public let dropout: DropoutCase
  public let person: String
  public let day: Day

  /// In their order.
  public let steps: [Step]

  public func standing(every days: Int) -> DropoutCase.Standing {
    dropout.standing(after: steps.map(\.entry), every: days)
  }
}

/// Two classes of paired schools that go hand in hand (手拉手, S000-143).
public struct RecordedClassTie: Identifiable, Equatable, Sendable {
  public let id: String
  public let helper: School.ID
  public let helped: School.ID
  public let helperClass: String
  public let helpedClass: String
  public let aim: String
  public let person: String
  public let day: Day

  public struct End: Equatable, Sendable {
    public let reason: String
    public let day: Day
  }

  /// Nil while it lasts.
  public let end: End?
}

/// What two classes do together, and how it ended.
public struct RecordedPupilActivity: Identifiable, Equatable, Sendable {
  public let id: String
  public let tie: RecordedClassTie.ID
  public let activity: PupilActivity
  public let person: String

  /// What came of it; of one that was called off, why.
  public struct End: Equatable, Sendable {
    public let isHeld: Bool
    public let words: String
    public let person: String
    public let day: Day
  }

  public let end: End?
}
