public import Policy
public import Serving
public import Staffing

/// A need of somebody who serves elsewhere, or a promise to them, with its steps.
public struct RecordedNeed: Identifiable, Equatable, Sendable {
  public struct Step: Equatable, Sendable {
    public let step: NeedCase.Step
    public let party: ServiceTerms.Party
    public let words: String
    public let person: String
    public let day: Day
  }

  public let id: String
  public let order: PlacementOrder.ID

  /// The book's key.
  public let kind: String
  public let words: String
  public let raiser: ServiceTerms.Party

  /// Who answered for it at first.
  public let owner: ServiceTerms.Party
  public let within: Int
  public let account: String
  public let person: String
  public let day: Day

  /// In their order.
  public let steps: [Step]

  /// Where it stands; the fold over its steps.
  public var situation: NeedCase {
    var situation = NeedCase(raisedBy: raiser, on: day, owner: owner, within: within)
    for step in steps {
      // The record holds only steps that followed when they were taken.
      try? situation.take(step.step, by: step.party, on: step.day)
    }
    return situation
  }
}

/// What a school says of life there: the last word on each item.
public struct HostConditions: Equatable, Sendable {
  public let school: School.ID

  /// By the book's keys.
  public let words: [String: String]
  public let person: String
  public let day: Day
}

/// Why a school didn't send or take as many as it was asked for (S003-30).
public struct RecordedRefusal: Identifiable, Equatable, Sendable {
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case send, take
  }

  /// What the bureau did about it.
  public struct Answer: Equatable, Sendable {
    public let words: String
    public let person: String
    public let day: Day
  }

  public let id: String
  public let school: School.ID
  public let year: SchoolYear
  public let side: Side
  public let asked: Int
  public let given: Int
  public let reason: String
  public let words: String
  public let person: String
  public let day: Day
  public let answer: Answer?
}

/// How lessons of somebody who left are covered, as stated last.
public struct RecordedCover: Equatable, Sendable {
  public let order: PlacementOrder.ID
  public let plan: CoverPlan
  public let person: String
  public let day: Day
}

/// The yearly send-off (S003-29), as arranged last.
public struct SendOff: Equatable, Sendable {
  public let year: SchoolYear
  public let heldOn: Day
  public let place: String
  public let transport: String
  public let words: String
  public let person: String
}
