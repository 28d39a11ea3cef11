public import Serving

/// A check of both schools of some placements, as the personnel section wrote it down.
public struct RecordedServiceCheck: Identifiable, Equatable, Sendable {
  public let id: String

  /// Of the same two schools, ascending.
  public let orders: [PlacementOrder.ID]
  public let check: PlacementCheck

  /// In the order in which they were written, as those of `check`.
  public let tasks: [Task]
  public let account: String
  public let person: String

  /// What one school is to mend, with what followed.
  public struct Task: Identifiable, Equatable, Sendable {
    public let id: String
    public let task: PlacementCheck.Task
    public let steps: [Step]

    /// Where it stands; the fold over its steps.
    public let situation: MendCase

    init(id: String, task: PlacementCheck.Task, steps: [Step]) {
      self.id = id
      self.task = task
      self.steps = steps
      var situation = MendCase(due: task.due)
      for step in steps {
        // The record holds only steps that followed when they were taken.
        try? situation.take(step.step, on: step.hand.day)
      }
      self.situation = situation
    }
  }

  public struct Step: Equatable, Sendable {
    public let step: MendCase.Step

    /// What was done with its evidence, or what is missing.
    public let words: String
    public let hand: ServiceHand
  }
}

/// Two placements that are the legs of an exchange of places.
public struct SwapLink: Identifiable, Equatable, Sendable {
  public let id: String
  public let first: PlacementOrder.ID
  public let second: PlacementOrder.ID

  /// Whether the plan said so; else an office did.
  public let isPlanned: Bool
  public let hand: ServiceHand

  /// The other leg; nil of a placement that is neither.
  public func other(than order: PlacementOrder.ID) -> PlacementOrder.ID? {
    order == first ? second : order == second ? first : nil
  }
}
