public import PlanFormat
public import Season
public import Staffing

/// A year's competition for posts, held on the pages (县管校聘竞聘).
public struct CompetitionRun: Identifiable, Equatable, Sendable {
  public let id: String
  public let schoolYear: SchoolYear

  /// The most posts that somebody may wish for, and for how many working days a result
  /// is posted; as the book said when it was opened.
  public let wishLimit: Int
  public let noticeDays: Int

  /// Whether who hands nothing in is taken to want their present post.
  public let wantsOwnPost: Bool

  /// Seeds the lot.
  public let seed: Int
  public let day: Day

  /// Who takes part, by code.
  public let schools: [CompetitionSchool]

  /// In the order in which they're held.
  public let rounds: [CompetitionRound]

  /// When the outcome went into the county's workbook.
  public let carried: Carried?

  public struct Carried: Equatable, Sendable {
    public let hired: Int
    public let left: Int
    public let day: Day
  }
}

public struct CompetitionSchool: Identifiable, Equatable, Sendable {
  public let id: School.ID
  public let name: String
  public let district: String?

  /// The congress's latest vote on its posts.
  public let vote: Vote?

  /// The event of the latest change of its posts.
  public let postsEvent: Int

  public struct Vote: Equatable, Sendable {
    public let vote: CongressVote
    public let isPassed: Bool
    public let document: String
    public let day: Day
    public let event: Int
  }

  /// Whether the posts as they are now were approved.
  public var isApproved: Bool {
    vote.map { $0.isPassed && $0.event > postsEvent } ?? false
  }
}

/// Somebody who competes, with what they handed in last.
public struct StoredApplicant: Identifiable, Equatable, Sendable {
  public let id: Teacher.ID
  public let name: String
  public let school: School.ID
  public let stage: String
  public let subject: String

  /// Nil until somebody entered a score; an entered absence has no points.
  public let assessment: Assessment?
  public let application: Application?

  public struct Assessment: Equatable, Sendable {
    /// In hundredths; nil for somebody who wasn't there.
    public let points: Int?

    public init(points: Int?) { self.points = points }
  }

  public struct Application: Equatable, Sendable {
    /// The confirmation number.
    public let id: String
    public let acceptsAssignment: Bool

    /// Best first.
    public let wishes: [Offer.ID]
    public let day: Day
  }
}

/// One round: its wishes, its result and the signature under it.
public struct CompetitionRound: Equatable, Sendable {
  /// From 1.
  public let number: Int
  public let opens: Day
  public let closes: Day
  public let outageMinutes: Int
  public let result: Result?

  /// The version that was posted last, even if it was withdrawn and the next one waits.
  public let posted: Result?

  public struct Result: Equatable, Sendable {
    public let version: Int
    public let file: CompetitionFile
    public let sha256: String
    public let account: String
    public let person: String
    public let day: Day
    public let verdict: Verdict?
  }

  public struct Verdict: Equatable, Sendable {
    /// Whether the result holds: somebody signed it, and nobody withdrew it.
    public let isSigned: Bool
    public let words: String
    public let person: String
    public let day: Day

    /// The last day of the notice.
    public let lastDay: Day

    /// Whether the holidays until then are known.
    public let isCertain: Bool

    /// The digest of the event that signed: the root printed on the notice.
    public let root: String

    /// Set when an objection to the posted result was upheld.
    public let withdrawal: Withdrawal?

    /// Whether it was signed, even if it was withdrawn afterwards.
    public var wasPosted: Bool { isSigned || withdrawal != nil }

    public struct Withdrawal: Equatable, Sendable {
      public let objection: String
      public let day: Day
    }
  }

  public func deadline(uptimes: [ClosedRange<Int>], now: Moment) -> WishDeadline {
    WishDeadline(
      announced: closes, uptimes: uptimes, now: now.milliseconds, threshold: outageMinutes)
  }

  /// How it stands, given its deadline with extensions.
  public func situation(_ deadline: WishDeadline) -> CompetitionRoundCase {
    CompetitionRoundCase(
      lastDay: deadline.last, isDecided: result.map { $0.verdict?.isSigned != false } ?? false,
      noticeUntil: result?.verdict.flatMap { $0.isSigned ? $0.lastDay : nil })
  }
}
