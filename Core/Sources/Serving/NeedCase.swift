public import Policy
public import Staffing

/// A need of somebody who serves elsewhere, on its way until they say it's met (S000-049).
///
/// One party answers for it at a time; it may hand it on, and whoever raised it decides
/// whether an answer was enough.
public struct NeedCase: Equatable, Sendable {
  public enum Step: Hashable, Sendable {
    /// The party that answers for it gives it to another, which has the same time anew.
    case handOn(ServiceTerms.Party)

    /// It says what was done.
    case answer

    /// Whoever raised it says that it's met.
    case accept

    /// Whoever raised it says that it isn't.
    case reopen
  }

  public enum State: Equatable, Sendable {
    case waiting(due: Day)
    case answered
    case met
  }

  /// Why a step doesn't follow.
  public enum Fault: Error, Hashable, Sendable {
    /// Another party answers for it.
    case notOwner(ServiceTerms.Party)

    /// Another party raised it.
    case notRaiser(ServiceTerms.Party)

    /// It was answered, and waits for whoever raised it.
    case isAnswered
    case notAnswered
    case isMet

    /// Nobody hands a need to themselves, nor to the teacher.
    case cannotTake(ServiceTerms.Party)
  }

  /// The teacher, or a school that promised something or asks for its teacher.
  public let raiser: ServiceTerms.Party
  public private(set) var owner: ServiceTerms.Party
  public private(set) var state: State
  private let within: Int

  /// - Parameter within: Days that each owner has.
  public init(
    raisedBy raiser: ServiceTerms.Party, on day: Day, owner: ServiceTerms.Party, within: Int
  ) {
    self.raiser = raiser
    self.owner = owner
    self.within = within
    state = .waiting(due: day.advanced(by: within))
  }

  /// - Throws: `Fault`; then nothing has changed.
  public mutating func take(
    _ step: Step, by party: ServiceTerms.Party, on day: Day
  ) throws(Fault) {
    if state == .met { throw .isMet }
    switch step {
    case .handOn(let next):
      try requireWaiting(for: party)
      if next == owner || next == .teacher { throw .cannotTake(next) }
      owner = next
      state = .waiting(due: day.advanced(by: within))
    case .answer:
      try requireWaiting(for: party)
      state = .answered
    case .accept, .reopen:
      if party != raiser { throw .notRaiser(raiser) }
      // A need may be met before anybody said so.
      if step == .reopen, state != .answered { throw .notAnswered }
      state = step == .accept ? .met : .waiting(due: day.advanced(by: within))
    }
  }

  public func isLate(on day: Day) -> Bool {
    if case .waiting(let due) = state { return due < day }
    return false
  }

  private func requireWaiting(for party: ServiceTerms.Party) throws(Fault) {
    if state == .answered { throw .isAnswered }
    if party != owner { throw .notOwner(owner) }
  }
}
