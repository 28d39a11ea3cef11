public import Staffing

/// How one stage of a project goes on until it's done.
///
///     open ── hand in ──▶ done                          where nobody approves
///     open ── hand in ──▶ waits ── approve ──▶ done     where the bureau does
///      ▲                    │
///      └──── send back ─────┘
public struct StageCase: Equatable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable { case open, waits, done }

  public enum Step: String, CaseIterable, Hashable, Sendable {
    case handIn = "hand-in"
    case approve
    case sendBack = "send-back"
  }

  /// Why a step can't follow.
  public enum Fault: Error, Hashable, Sendable {
    case notIn(State)

    /// Whoever handed it in, or leads the project, doesn't approve it.
    case samePerson
  }

  /// A step with who took it and when.
  public struct Entry: Hashable, Sendable {
    public let stage: String
    public let step: Step
    public let account: String
    public let day: Day

    public init(_ step: Step, of stage: String, by account: String, on day: Day) {
      self.stage = stage
      self.step = step
      self.account = account
      self.day = day
    }
  }

  public let isApproved: Bool
  public private(set) var state = State.open

  /// Who handed it in last; nil before.
  public private(set) var handedInBy: String?

  /// When it was handed in last; nil while it's open.
  public private(set) var handedIn: Day?

  /// When it was done; nil before.
  public private(set) var done: Day?

  public init(isApproved: Bool) { self.isApproved = isApproved }

  /// Goes on by a step.
  ///
  /// - Throws: `Fault`; then nothing has changed.
  public mutating func take(_ entry: Entry) throws(Fault) {
    switch (state, entry.step) {
    case (.open, .handIn):
      (handedInBy, handedIn) = (entry.account, entry.day)
      if isApproved {
        state = .waits
      } else {
        (state, done) = (.done, entry.day)
      }
    case (.waits, .approve), (.waits, .sendBack):
      if entry.account == handedInBy { throw .samePerson }
      if entry.step == .approve {
        (state, done) = (.done, entry.day)
      } else {
        (state, handedIn) = (.open, nil)
      }
    case (.open, _), (.waits, .handIn), (.done, _): throw .notIn(state)
    }
  }
}
