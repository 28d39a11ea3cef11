public import Attaching
public import Staffing

/// Who said something of learning elsewhere, and when.
public struct LearningHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// Why a record of learning was taken back.
public struct LearningWithdrawal: Equatable, Sendable {
  public let reason: String
  public let hand: LearningHand
}

/// An attachment as it was arranged, and as it was judged.
public struct RecordedAttachment: Identifiable, Equatable, Sendable {
  public let attachment: PostAttachment
  public let teacherName: String
  public let hostName: String
  public let aim: String
  public let hand: LearningHand

  /// Nil before the host has judged it.
  public let judgement: Judgement?
  public let withdrawal: LearningWithdrawal?

  public var id: PostAttachment.ID { attachment.id }

  public struct Judgement: Equatable, Sendable {
    public let passed: Bool
    public let words: String

    /// Days in the log, and the class-hours that were handed in for them.
    public let days: Int
    public let hours: Int
    public let hand: LearningHand
  }

  public func state(on day: Day) -> PostAttachment.State {
    attachment.state(on: day, isJudged: judgement != nil)
  }
}

/// What one day of an attachment brought, as said last.
public struct AttachmentDay: Equatable, Sendable {
  public let attachment: PostAttachment.ID
  public let day: Day
  public let seen: String

  /// What whoever follows takes home; may be empty.
  public let taken: String
  public let hand: LearningHand
}

/// Who studies full-time, as it was taken in.
public struct RecordedRelease: Identifiable, Equatable, Sendable {
  public let release: StudyRelease
  public let teacherName: String
  public let hand: LearningHand
  public let withdrawal: LearningWithdrawal?
  public var id: StudyRelease.ID { release.id }
}

/// Somebody who can stand in, as they were entered.
public struct RecordedOffer: Identifiable, Equatable, Sendable {
  public let offer: ReplacementOffer
  public let hand: LearningHand
  public let withdrawal: LearningWithdrawal?
  public var id: ReplacementOffer.ID { offer.id }
}

/// Who stands in for whom, as it was placed.
public struct RecordedReplacement: Identifiable, Equatable, Sendable {
  public let replacement: Replacement

  /// Empty where nobody guides.
  public let guideName: String
  public let hand: LearningHand
  public let withdrawal: LearningWithdrawal?
  public var id: Replacement.ID { replacement.id }
}
