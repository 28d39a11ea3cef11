public import Leading
public import Staffing

/// Who recorded something of heads or temporary posts, and when.
public struct LeadingHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// A head's post as it was recorded, and its end.
public struct RecordedHeadPost: Identifiable, Equatable, Sendable {
  public let post: HeadPost
  public let name: String

  /// The document that it rests on (任免文件).
  public let document: String
  public let hand: LeadingHand

  /// The document of its end; nil while none is recorded.
  public let endDocument: String?

  /// The event that recorded it.
  public let event: Int

  public var id: HeadPost.ID { post.id }
}

/// A head's rank since a day (校长职级, S001-089).
public struct RecordedHeadRank: Equatable, Sendable {
  public let teacher: Teacher.ID

  /// The book's key.
  public let rank: String
  public let since: Day
  public let document: String
  public let hand: LeadingHand
}

/// What one appraiser gave a head in a school year.
public struct RecordedHeadMarks: Equatable, Sendable {
  public let marks: HeadAppraisal.Marks
  public let note: String
  public let hand: LeadingHand
}

/// What a group said of a head, and where the counts are from.
public struct RecordedHeadOpinion: Equatable, Sendable {
  public let opinion: HeadOpinion

  /// A survey's id, or how they were asked.
  public let source: String
  public let hand: LeadingHand
}

/// Everything recorded of one head's appraisal of a school year.
public struct RecordedHeadAppraisal: Equatable, Sendable {
  public struct Key: Hashable, Sendable {
    public let teacher: Teacher.ID
    public let year: SchoolYear

    public init(_ teacher: Teacher.ID, in year: SchoolYear) {
      self.teacher = teacher
      self.year = year
    }
  }

  public struct Agreement: Equatable, Sendable {
    /// In hundredths of a mark.
    public let total: Int
    public let grade: String
    public let hand: LeadingHand
  }

  public struct Answer: Equatable, Sendable {
    public let words: String
    public let hand: LeadingHand
  }

  /// The last word of each appraiser, by account.
  public var marks: [String: RecordedHeadMarks] = [:]
  public var opinions: [HeadOpinion.Group: RecordedHeadOpinion] = [:]

  /// Nil before somebody agreed, and while it's open again.
  public var agreement: Agreement?

  /// Why it was opened again; nil when it wasn't, or was agreed to since.
  public var reopened: Answer?

  /// The head's last word.
  public var answer: Answer?

  /// The last event of a mark or a count: what was read by whoever agrees.
  public var version = 0

  public init() {}

  /// Everybody who gave a mark or a count, by account.
  public var hands: Set<String> {
    Set(marks.keys).union(opinions.values.map(\.hand.account))
  }

  public var appraisal: HeadAppraisal {
    HeadAppraisal(marks: marks.mapValues(\.marks), opinions: opinions.mapValues(\.opinion))
  }
}

/// A temporary post as it was arranged, and what came of it.
public struct RecordedTemporaryPost: Identifiable, Equatable, Sendable {
  public struct End: Equatable, Sendable {
    public let reason: String
    public let hand: LeadingHand
  }

  /// With the day on which it ended, if that was before its last.
  public let post: TemporaryPost
  public let name: String

  /// Of a school outside the county; else empty.
  public let hostName: String
  public let title: String
  public let aims: String
  public let mentor: String
  public let hand: LeadingHand
  public let end: End?

  /// Whether it was called off before its first day.
  public let isCancelled: Bool

  public var id: TemporaryPost.ID { post.id }
}

/// What somebody wrote of a post: of a month, or on return.
public struct TemporaryPostWords: Equatable, Sendable {
  public let words: String
  public let hand: LeadingHand
}

/// Something that a report wants done in the next term (S003-13), and what became of it.
public struct TemporaryPostIdea: Identifiable, Equatable, Sendable {
  public let id: String
  public let post: TemporaryPost.ID
  public let words: String
  public let state: PostIdeaState

  /// What was said of the last step; nil while it's open.
  public let said: TemporaryPostWords?
}
