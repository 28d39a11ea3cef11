public import Staffing

/// How one round of a competition that is held in several stands (S001-077):
///
///     open ──(last day)──▶ closed ── decide ──▶ decided ── sign ──▶ noticed ──(last day)──▶ ended
///                             ▲                   │ send back
///                             └───────────────────┘
public struct CompetitionRoundCase: Equatable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Wishes are taken.
    case open
    /// Wishes are over; scores are completed and the round is decided.
    case closed
    /// A result waits for a signature.
    case decided
    /// The result is posted.
    case noticed
    case ended
  }

  /// The last day for wishes, with the days added for outages.
  public let lastDay: Day

  /// Whether a result waits that nobody sent back.
  public let isDecided: Bool

  /// The last day of the notice, once somebody signed.
  public let noticeUntil: Day?

  public init(lastDay: Day, isDecided: Bool, noticeUntil: Day?) {
    self.lastDay = lastDay
    self.isDecided = isDecided
    self.noticeUntil = noticeUntil
  }

  public func state(on today: Day) -> State {
    if let noticeUntil { return today > noticeUntil ? .ended : .noticed }
    if isDecided { return .decided }
    return today > lastDay ? .closed : .open
  }
}
