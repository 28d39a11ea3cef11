public import Staffing

/// How a placement order goes on, from the draft to the return.
///
///     drafted ─issue▶ issued ─release▶ released ─arrive▶ arrived ─(first day)▶ serving
///     serving ─hire, repost▶ serving        second year, by competition (S001-022)
///     serving ─askReturn▶ returnAsked ─approve▶ returned | refuse▶ serving (S001-023)
///     serving ─renew▶ serving, longer       serving ─return▶ returned
///     any but the last ones ─endEarly, cancel▶
///
/// It is a fold over steps; the days are arguments, so the same steps give the
/// same state for ever.
public struct OrderCase: Equatable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    case drafted, issued, released, arrived, serving
    case returnAsked = "return-asked"
    case returned
    case endedEarly = "ended-early"
    case cancelled

    /// Nothing follows.
    public var isFinal: Bool { self == .returned || self == .endedEarly || self == .cancelled }
  }

  public enum Step: String, CaseIterable, Hashable, Sendable {
    case issue, release, arrive
    case hire, repost
    case askReturn = "ask-return"
    case approveReturn = "approve-return"
    case refuseReturn = "refuse-return"
    case renew
    case giveBack = "return"
    case endEarly = "end-early"
    case cancel
  }

  public enum Fault: Error, Hashable, Sendable {
    case notIn(State)
    /// The placement begins later.
    case beforeFirstDay(Day)
    /// The period still runs; ending it now is an early end.
    case beforeLastDay(Day)
    /// A mountain school may give another post, not send back (S001-023).
    case mountainHost
    /// The choice for the second year comes after the first (S001-022).
    case beforeSecondYear(Day)
    /// A renewal must end later than the order does.
    case notLonger(Day)
    /// A transfer takes the relation along: there's nothing to return to.
    case relationMoved
  }

  public let relation: Placement.Relation
  public let first: Day
  public private(set) var last: Day

  /// Whether the host is a mountain or remote school.
  public let isMountainHost: Bool

  private var stored = State.drafted

  public init(
    relation: Placement.Relation, days: ClosedRange<Day>, isMountainHost: Bool
  ) {
    self.relation = relation
    self.first = days.lowerBound
    self.last = days.upperBound
    self.isMountainHost = isMountainHost
  }

  /// How it stands on a day: who has arrived serves from the first day on.
  public func state(on today: Day) -> State {
    stored == .arrived && today >= first ? .serving : stored
  }

  /// - Parameter until: The new last day of a renewal.
  public mutating func take(
    _ step: Step, on today: Day, until: Day? = nil
  ) throws(Fault) {
    let now = state(on: today)
    switch (step, now) {
    case (.issue, .drafted): stored = .issued
    case (.release, .issued): stored = .released
    case (.arrive, .released): stored = .arrived
    case (.hire, .serving), (.repost, .serving):
      try secondYear(today)
      stored = .serving
    case (.askReturn, .serving):
      try secondYear(today)
      if isMountainHost { throw .mountainHost }
      try staysBehind()
      stored = .returnAsked
    case (.approveReturn, .returnAsked): stored = .returned
    case (.refuseReturn, .returnAsked): stored = .serving
    case (.renew, .serving):
      guard let until, until > last else { throw .notLonger(last) }
      try staysBehind()
      last = until
      stored = .serving
    case (.giveBack, .serving):
      try staysBehind()
      guard today >= last else { throw .beforeLastDay(last) }
      stored = .returned
    case (.endEarly, .released), (.endEarly, .arrived), (.endEarly, .serving),
      (.endEarly, .returnAsked):
      stored = .endedEarly
    case (.cancel, .drafted), (.cancel, .issued): stored = .cancelled
    default: throw .notIn(now)
    }
  }

  /// From when on the second year is decided: 1 July before it begins.
  public var secondYear: Day {
    SchoolYear(containing: first).advanced(by: 1).days.lowerBound.advanced(by: -62)
  }

  private func secondYear(_ today: Day) throws(Fault) {
    guard today >= secondYear else { throw .beforeSecondYear(secondYear) }
  }

  private func staysBehind() throws(Fault) {
    if relation == .moves { throw .relationMoved }
  }
}
