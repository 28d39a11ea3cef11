public import Season
public import Staffing

/// What every objection is, to a line of a notice or to the result of a round: raised by
/// one person, answered by another, signed by a third.
public protocol RaisedObjection: Identifiable, Sendable where ID == String {
  associatedtype Step: ObjectionStep

  /// Whom it's about.
  var teacher: Teacher.ID { get }
  var ground: String { get }
  var account: String { get }
  var objector: String { get }
  var day: Day { get }
  var steps: [Step] { get }
}

/// What somebody did about it.
public protocol ObjectionStep: Sendable {
  /// `answer`, `sign`, `send-back` or `withdraw`.
  var kind: String { get }
  var account: String { get }
  var person: String { get }
  var isUpheld: Bool { get }
  var words: String { get }
  var day: Day { get }
}

extension RaisedObjection {
  /// Where it stands; the fold over its steps.
  public var situation: ObjectionCase {
    var situation = ObjectionCase(by: account)
    for step in steps {
      // The record holds only steps that followed when they were taken.
      try? situation.take(step.taken)
    }
    return situation
  }

  /// The answer that stands, if there is one.
  public var answer: Step? {
    situation.answer == nil ? nil : steps.last { $0.kind == "answer" }
  }
}

extension ObjectionStep {
  fileprivate var taken: ObjectionCase.Step {
    switch kind {
    case "answer": .answer(by: account, upholds: isUpheld)
    case "sign": .sign(by: account)
    case "send-back": .sendBack(by: account)
    default: .withdraw(by: account)
    }
  }
}
