/// How an objection to a line of a notice goes on: raised, answered by one
/// person, signed by another.
///
///     raised ── answer ──▶ answered ── sign ──▶ upheld or rejected
///       │                     │ send back ──▶ raised
///       └──── withdraw ───────┴──────────────▶ withdrawn
public struct ObjectionCase: Equatable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    case raised, answered, upheld, rejected, withdrawn
  }

  public enum Step: Equatable, Sendable {
    case answer(by: String, upholds: Bool)
    case sign(by: String)
    case sendBack(by: String)
    case withdraw(by: String)
  }

  /// Why a step can't follow.
  public enum Fault: Error, Hashable, Sendable {
    case notIn(State)
    /// Whoever wrote the answer doesn't sign it.
    case samePerson
    /// Only the objector withdraws.
    case notTheObjector
  }

  public let objector: String
  public private(set) var state = State.raised

  /// Who answered last and whether the answer upholds.
  public private(set) var answer: (by: String, upholds: Bool)?

  public init(by objector: String) { self.objector = objector }

  /// Whether orders must wait for it.
  public var isOpen: Bool { state == .raised || state == .answered }

  public mutating func take(_ step: Step) throws(Fault) {
    switch (state, step) {
    case (.raised, .answer(let person, let upholds)):
      answer = (person, upholds)
      state = .answered
    case (.answered, .sign(let person)):
      guard let answer, answer.by != person else { throw .samePerson }
      state = answer.upholds ? .upheld : .rejected
    case (.answered, .sendBack(let person)):
      guard let answer, answer.by != person else { throw .samePerson }
      self.answer = nil
      state = .raised
    case (.raised, .withdraw(let person)), (.answered, .withdraw(let person)):
      guard person == objector else { throw .notTheObjector }
      state = .withdrawn
    default: throw .notIn(state)
    }
  }

  public static func == (left: ObjectionCase, right: ObjectionCase) -> Bool {
    left.objector == right.objector && left.state == right.state
      && left.answer?.by == right.answer?.by && left.answer?.upholds == right.answer?.upholds
  }
}
