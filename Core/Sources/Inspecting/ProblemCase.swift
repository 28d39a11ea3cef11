public import Staffing

/// How a line of the ledger goes on until it's written off (台账销号, S000-114; 限期改正,
/// S001-125).
///
///     open ── answer ──▶ answered ── write off ──▶ written off
///      │ ▲                  │ │
///      │ └──── send back ───┘ └─ withdraw ──▶ withdrawn
///      ├─ extend (another day) ─▶ open
///      └─ withdraw ─▶ withdrawn
public struct ProblemCase: Equatable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    case open, answered
    case writtenOff = "written-off"
    case withdrawn
  }

  public enum Step: String, CaseIterable, Hashable, Sendable {
    case answer
    case extend
    case sendBack = "send-back"
    case writeOff = "write-off"
    case withdraw

    /// Whether it sets another day.
    public var setsDay: Bool { self == .extend || self == .sendBack }
  }

  /// A step with who took it and when.
  public struct Entry: Equatable, Sendable {
    public let step: Step
    public let account: String
    public let day: Day

    /// The new day to mend it by; only of steps that set one.
    public let due: Day?

    public init(_ step: Step, by account: String, on day: Day, due: Day? = nil) {
      self.step = step
      self.account = account
      self.day = day
      self.due = due
    }
  }

  /// Why a step can't follow.
  public enum Fault: Error, Hashable, Sendable {
    case notIn(State)

    /// Whoever said that it's mended doesn't recheck it.
    case samePerson

    /// A step that sets a day needs one that isn't past.
    case needsDay
  }

  public private(set) var state = State.open

  /// The last day to mend it.
  public private(set) var due: Day

  /// Who answered last, and when; nil before, and again when it was sent back.
  public private(set) var answer: Entry?

  /// When it was written off or withdrawn.
  public private(set) var ended: Day?

  public init(due: Day) { self.due = due }

  /// As it is after steps that were taken.
  public init(due: Day, after entries: [Entry]) {
    self.init(due: due)
    for entry in entries { try? take(entry) }
  }

  /// The steps that can follow, whoever takes them.
  public var next: [Step] {
    switch state {
    case .open: [.answer, .extend, .withdraw]
    case .answered: [.writeOff, .sendBack, .withdraw]
    case .writtenOff, .withdrawn: []
    }
  }

  public mutating func take(_ entry: Entry) throws(Fault) {
    guard next.contains(entry.step) else { throw .notIn(state) }
    if entry.step.setsDay {
      guard let due = entry.due, due >= entry.day else { throw .needsDay }
    }
    switch entry.step {
    case .answer:
      answer = entry
      state = .answered
    case .extend:
      due = entry.due ?? due
    case .sendBack:
      guard answer?.account != entry.account else { throw .samePerson }
      answer = nil
      due = entry.due ?? due
      state = .open
    case .writeOff:
      guard answer?.account != entry.account else { throw .samePerson }
      ended = entry.day
      state = .writtenOff
    case .withdraw:
      ended = entry.day
      state = .withdrawn
    }
  }

  /// Whether it should have been mended by now and nobody says so.
  public func isLate(on today: Day) -> Bool { state == .open && due < today }

  /// The last day to recheck an answer; nil while there's none.
  public func recheckDue(within workingDays: Int, in calendar: WorkingCalendar) -> Day? {
    guard state == .answered, let answer else { return nil }
    return calendar.day(workingDays: workingDays, after: answer.day)
  }
}
