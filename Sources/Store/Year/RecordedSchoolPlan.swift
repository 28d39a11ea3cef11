public import Staffing
public import Training

/// A school's plan of its own training of a term, as handed in last (S002-03).
public struct RecordedSchoolPlan: Identifiable, Equatable, Sendable {
  /// The event that handed it in.
  public let id: Int
  public let school: School.ID
  public let plan: SchoolPlan
  public let hand: TrainingHand

  /// Nil while it waits.
  public let verdict: Verdict?

  /// How often the school handed one in for the term.
  public let version: Int

  public struct Verdict: Equatable, Sendable {
    public let isAccepted: Bool
    public let reason: String
    public let hand: TrainingHand
  }

  public enum State: String, Hashable, Sendable, CaseIterable {
    case missing, waiting, returned, accepted
  }

  public var state: State {
    verdict.map { $0.isAccepted ? .accepted : .returned } ?? .waiting
  }
}

/// Something of a plan that took place, as noted.
public struct SchoolPlanDeed: Identifiable, Equatable, Sendable {
  /// The event that noted it.
  public let id: Int
  public let plan: RecordedSchoolPlan.ID

  /// By its number in the plan, from 1.
  public let activity: Int
  public let day: Day
  public let hours: Int
  public let people: Int
  public let words: String
  public let hand: TrainingHand

  /// Why it was taken back; nil while it counts.
  public let withdrawal: String?

  public var deed: PlanProgress.Deed {
    PlanProgress.Deed(activity: activity, day: day, hours: hours, people: people)
  }
}

/// A visit of the training school to see how a school trains its teachers.
public struct SchoolPlanCheck: Equatable, Sendable {
  public let id: Int
  public let school: School.ID
  public let term: Term

  /// A key of the book.
  public let kind: String
  public let day: Day
  public let finding: String
  public let advice: String
  public let hand: TrainingHand
}

/// What a term's own training came to, as said last.
public struct SchoolPlanGrade: Equatable, Sendable {
  public let school: School.ID
  public let term: Term

  /// A key of the book.
  public let grade: String
  public let words: String
  public let hand: TrainingHand
}
