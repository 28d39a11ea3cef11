public import Observing
public import Staffing

/// What somebody wrote of a lesson that they heard, as it was written last.
public struct RecordedObservation: Identifiable, Equatable, Sendable {
  /// Given by the device on which it was begun, so that it's never kept twice.
  public let id: String

  /// The event by which it became what it says.
  let event: Int

  /// From 1; one more each time it's written anew.
  public let revision: Int
  public let lesson: HeardLesson
  public let sheet: ObservationSheet

  /// Nil for those who aren't the county's teachers.
  public let observer: Teacher.ID?
  public let account: String
  public let person: String

  /// On which day the last revision was written.
  public let day: Day

  /// What the teacher who was heard says to it last; nil before.
  public let answer: Words?

  /// Why it was taken back; nil while it counts.
  public let withdrawal: Words?

  /// The digests of its photographs, ascending.
  public let photos: [String]

  /// Whether its lesson comes after another's; of one period, whether it was written later.
  public func isLater(than other: Self) -> Bool {
    (lesson.day, lesson.period, event) > (other.lesson.day, other.lesson.period, other.event)
  }

  /// What somebody wrote, and when.
  public struct Words: Equatable, Sendable {
    public let text: String
    public let person: String
    public let day: Day
  }
}

/// A lesson that colleagues are invited to.
public struct OpenLesson: Identifiable, Equatable, Sendable {
  public let id: String
  public let lesson: HeardLesson

  /// The room; may be empty.
  public let place: String
  public let seats: Int
  public let note: String
  public let account: String
  public let person: String

  /// Why it doesn't take place; nil while it does.
  public let cancellation: String?

  /// Who means to come, in the order in which they said so.
  public let visitors: [Visitor]

  public struct Visitor: Equatable, Sendable {
    public let account: String
    public let person: String
  }
}
