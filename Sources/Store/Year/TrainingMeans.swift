public import Staffing

/// The computers that a school's teachers can train with, as it said last in a year (S002-55).
public struct TrainingDevices: Equatable, Sendable {
  public let school: School.ID
  public let computers: Int

  /// Of them, those with a network.
  public let online: Int
  public let note: String
  public let hand: TrainingHand
}

/// Somebody asks to be let off the fee of a course that they hold a place in (S002-58).
public struct FeeWaiver: Equatable, Sendable, Identifiable {
  public struct Answer: Equatable, Sendable {
    public let isGranted: Bool
    public let words: String
    public let hand: TrainingHand
  }

  public let id: String
  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID
  public let reason: String
  public let hand: TrainingHand

  /// Nil while it waits.
  public let answer: Answer?
}
