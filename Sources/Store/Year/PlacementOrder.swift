public import Season
public import Staffing

/// A dispatch order with everything that followed.
public struct PlacementOrder: Identifiable, Equatable, Sendable {
  public let id: String

  /// The number on the paper, such as `2026-0007`.
  public let number: String
  public let schoolYear: SchoolYear

  /// The notice from which it was issued.
  public let notice: String
  public let line: NoticeLine

  /// As issued, or as set for this person since.
  public let relation: Placement.Relation
  public let days: ClosedRange<Day>
  public let steps: [Step]

  /// Where it stands; the fold over its steps.
  public let situation: OrderCase

  init(
    id: String, number: String, schoolYear: SchoolYear, notice: String, line: NoticeLine,
    relation: Placement.Relation, days: ClosedRange<Day>, steps: [Step]
  ) {
    self.id = id
    self.number = number
    self.schoolYear = schoolYear
    self.notice = notice
    self.line = line
    self.relation = relation
    self.days = days
    self.steps = steps
    var situation = OrderCase(
      relation: relation, days: days, isMountainHost: line.isMountainHost)
    for step in steps {
      // The record holds only steps that followed when they were taken.
      try? situation.take(step.step, on: step.day, until: step.until)
    }
    self.situation = situation
  }

  public struct Step: Equatable, Sendable {
    public let step: OrderCase.Step
    public let account: String
    public let person: String
    public let day: Day

    /// The new last day of a renewal.
    public let until: Day?
    public let note: String
  }

  public var teacher: Teacher.ID { line.teacher }

  /// Whether the receiving school has confirmed the arrival.
  public var hasArrived: Bool { day(of: .arrive) != nil }

  public func state(on day: Day) -> OrderCase.State { situation.state(on: day) }

  /// The day of the first step of a kind.
  public func day(of step: OrderCase.Step) -> Day? { steps.first { $0.step == step }?.day }
}
