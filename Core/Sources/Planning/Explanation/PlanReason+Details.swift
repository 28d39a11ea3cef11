public import Policy
public import Staffing

extension PlanReason {
  /// A move's gain at a level, part by part, in units of 1 / `scale` of it.
  public struct PriceTerms: Equatable, Sendable {
    /// Which rows, or the move itself, a part of the gain comes from.
    public enum Part: String, Sendable, CaseIterable {
      case newPost = "new-post"
      case oldPost = "old-post"
      case quota, balance, ties, own
    }

    public let level: PlanLevel
    public let scale: Int

    /// In the order of `Part`; the sum is what the move gains.
    public let gains: [Int]

    /// How much worse the level is at least in every plan in which the teacher
    /// stays and no level before is worse; nil when the prices don't prove it.
    public let loss: Int?

    public var sum: Int { gains.reduce(0, +) }
  }

  /// The best plan found in which the teacher stays and at most two others
  /// change.
  public struct StandIn: Equatable, Sendable {
    /// How many others change.
    public let others: Int

    /// Whether the first of them takes the teacher's post; else somebody changes
    /// in another way.
    public let takesPost: Bool

    /// By how many whole kilometres the first of them lives farther from the
    /// post than the teacher.
    public let farther: Int?

    /// Stage and subject of the post.
    public let lesson: LocalizedText
    public let changes: [LevelChange]

    /// Whether no level is worse than in the plan before one is better.
    public let isAsGood: Bool
  }

  /// What stands in the way of the next candidate, who stays unnamed.
  public struct Obstacle: Equatable, Sendable {
    public let code: String
    public let words: LocalizedText
    public let lesson: LocalizedText

    /// The count, or the metres, that the move would give, and what is allowed.
    public let measured: Int?
    public let allowed: ClosedRange<Int>?
  }

  /// A school by name.
  public struct Place: Equatable, Sendable {
    public let school: School.ID
    public let name: String

    /// From the teacher's home.
    public let metres: Int?
  }

  /// Why a school that a volunteer wished wasn't open when the turn came.
  public struct WishBlock: Equatable, Sendable {
    public enum Cause: Equatable, Sendable {
      /// Filters refuse every post there.
      case refused

      /// A row was at its limit before anybody chose.
      case closed

      /// There was room, but others with more points chose before.
      case taken

      /// By trading: when the round began, nobody in it could make room.
      case noRoom

      /// By trading: those who could make room had moved, or stayed, before.
      case gone

      /// By trading: a ring was met, and moving it would have left a row's range.
      case struck

      /// By trading: the spouse moves to another township.
      case apart

      /// By trading: as many as may leave the school had gone before.
      case notAdmitted
    }

    public let rank: Int
    public let place: Place
    public let cause: Cause

    /// The filters or rules, by code.
    public let codes: [String]
    public let words: [LocalizedText]
  }

  /// A single change of the facts that gives another outcome: worked out with
  /// the same rules as the plan itself.
  public enum Flip: Equatable, Sendable {
    /// A volunteer who had listed this school would have chosen it.
    case volunteering(Place)

    /// One more wish would have been open.
    case wish(Place)

    /// With so many points instead of those held this school was open.
    case points(Int, have: Int, Place)

    /// Farther than the limit from the post nobody is sent unasked.
    case distance(limit: Int, Place)
  }

  /// Short posts that too few can reach.
  public struct Reach: Equatable, Sendable {
    public let posts: [Post]
    public let names: LocalizedText
    public let lacking: Int
    public let reachable: Int
    public let spare: Int
    public let capped: Int
    public let units: Int
  }

  /// One number of the rules that would have to be larger or smaller.
  public enum Loosening: Equatable, Sendable {
    /// The row's name in certificates, the count it would have, its range now.
    case row(String, words: LocalizedText, count: Int, range: ClosedRange<Int>)

    /// The commute limit in metres that one candidate needs, and the present one.
    case commute(Int, limit: Int)
  }
}
