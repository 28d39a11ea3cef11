public import Season
public import Staffing

/// An objection to a line of a notice with everything that followed.
public struct Objection: Identifiable, Equatable, Sendable {
  public let id: String
  public let notice: String
  public let line: NoticeLine
  public let ground: String
  public let account: String
  public let objector: String
  public let day: Day
  public let steps: [Step]

  public struct Step: Equatable, Sendable {
    /// `answer`, `sign`, `send-back` or `withdraw`.
    public let kind: String
    public let account: String
    public let person: String
    public let isUpheld: Bool
    public let remedy: String
    public let words: String

    /// Who changes and why, as it was shown before the answer was given.
    public let effect: String
    public let day: Day
  }

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

extension Objection.Step {
  var taken: ObjectionCase.Step {
    switch kind {
    case "answer": .answer(by: account, upholds: isUpheld)
    case "sign": .sign(by: account)
    case "send-back": .sendBack(by: account)
    default: .withdraw(by: account)
    }
  }
}
