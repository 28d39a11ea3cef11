public import Mentoring
public import Staffing

/// Who said something of a bond, and when.
public struct MentorHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// A bond as it was arranged, and as it ended.
public struct RecordedMentorship: Identifiable, Equatable, Sendable {
  /// With the day on which it ended, if it did.
  public let bond: Mentorship
  public let mentorName: String
  public let apprenticeName: String

  /// What the apprentice taught when it was arranged; nil where the record didn't say.
  public let subject: Subject?
  public let hand: MentorHand
  public let end: End?

  public var id: Mentorship.ID { bond.id }

  public struct End: Equatable, Sendable {
    public let summary: String
    public let hand: MentorHand
  }
}

/// One version of a bond's plan, and who agreed to it for a school.
public struct RecordedMentorPlan: Equatable, Sendable {
  /// The event that stated it.
  public let number: Int
  public let bond: Mentorship.ID
  public let aim: String
  public let steps: String
  public let hand: MentorHand

  /// Nil while it waits.
  public let agreement: MentorHand?
}

/// Something that was done, as it was noted.
public struct RecordedMentorActivity: Identifiable, Equatable, Sendable {
  public let id: String
  public let activity: MentorActivity
  public let note: String

  /// What comes next, of a contact; else empty.
  public let next: String
  public let account: String
  public let person: String

  /// Why it was taken back; nil while it counts.
  public let withdrawal: Withdrawal?

  public struct Withdrawal: Equatable, Sendable {
    public let reason: String
    public let person: String
    public let day: Day
  }
}

/// What somebody said of one point of the coaching list.
public struct RecordedMentorMark: Equatable, Sendable {
  public let bond: Mentorship.ID
  public let mark: CoachingList.Mark
  public let note: String
  public let hand: MentorHand
}
