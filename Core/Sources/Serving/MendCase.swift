public import Staffing

/// Something to mend, on its way until the office that found it has seen that it's done.
///
///     open ─answer▶ answered ─close▶ closed
///     answered ─reopen▶ open, by another day
public struct MendCase: Equatable, Sendable {
  public enum Step: Hashable, Sendable {
    /// The school says what it did, with evidence.
    case answer

    /// The office has seen it.
    case close

    /// It hasn't, and gives another day.
    case reopen(due: Day)

    /// The word that the record keeps.
    public var word: String {
      switch self {
      case .answer: "answer"
      case .close: "close"
      case .reopen: "reopen"
      }
    }
  }

  public enum State: String, Hashable, Sendable, CaseIterable {
    case open, answered, closed
  }

  public enum Fault: Error, Hashable, Sendable {
    case notIn(State)
    case dueBefore(Day)
  }

  public private(set) var state = State.open
  public private(set) var due: Day

  public init(due: Day) { self.due = due }

  /// - Throws: `Fault`; then nothing has changed.
  public mutating func take(_ step: Step, on day: Day) throws(Fault) {
    switch step {
    case .answer:
      if state != .open { throw .notIn(state) }
      state = .answered
    case .close:
      if state != .answered { throw .notIn(state) }
      state = .closed
    case .reopen(let next):
      if state != .answered { throw .notIn(state) }
      if next < day { throw .dueBefore(day) }
      state = .open
      due = next
    }
  }

  public func isLate(on day: Day) -> Bool { state == .open && due < day }
}
