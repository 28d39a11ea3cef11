public import Season
public import Staffing

/// An objection to what a round's posted result says of somebody, with everything that
/// followed (S001-102).
public struct CompetitionObjection: Identifiable, Equatable, Sendable {
  public let id: String
  public let competition: String
  public let round: Int

  /// The version of the result that was posted.
  public let version: Int

  /// Whom it's about.
  public let teacher: Teacher.ID
  public let name: String
  public let school: School.ID
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

    /// Whether the result is withdrawn and the round decided again.
    public let decidesAgain: Bool
    public let words: String
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

extension CompetitionObjection.Step {
  fileprivate var taken: ObjectionCase.Step {
    switch kind {
    case "answer": .answer(by: account, upholds: isUpheld)
    case "sign": .sign(by: account)
    case "send-back": .sendBack(by: account)
    default: .withdraw(by: account)
    }
  }
}
