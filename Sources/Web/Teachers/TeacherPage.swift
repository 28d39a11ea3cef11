internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/teachers/NUMBER`: one teacher, the move and every reason.
struct TeacherPage: Page {
  let county: County
  let teacher: Teacher
  let eligibility: TeacherEligibility
  let outcome: Outcome

  /// What the plan does with the teacher.
  enum Outcome: Sendable {
    case noPlan
    case moves(Move)
    case pinnedToStay
    case stays(reasons: [Reason])
    /// Support staff and workers aren't planned.
    case outside
  }

  /// Whether the reader may see, for a reason, what is sensitive.
  let showsSensitiveLink: Bool

  /// Whether the reader may propose a correction.
  let mayCorrect: Bool

  /// The orders that concern the teacher and that aren't cancelled, the latest first.
  let orders: [PlacementOrder]
  let today: Day

  init(
    county: County, position: Int, showsSensitiveLink: Bool, mayCorrect: Bool,
    orders: [PlacementOrder], on today: Day
  ) {
    self.orders = orders.filter { $0.state(on: today) != .cancelled }.reversed()
    self.today = today
    self.showsSensitiveLink = showsSensitiveLink
    self.mayCorrect = mayCorrect
    let teacher = county.roster.teachers[position]
    self.county = county
    self.teacher = teacher
    self.eligibility = county.eligibility[position]
    if let plan = county.plan {
      if let move = county.moveOfTeacher[position] {
        self.outcome = .moves(plan.moves[move])
      } else if plan.stays.contains(teacher.id) {
        self.outcome = .pinnedToStay
      } else if let unmoved = county.unmoved[teacher.id] {
        self.outcome = .stays(reasons: unmoved.reasons)
      } else {
        self.outcome = teacher.position.teaches ? .stays(reasons: []) : .outside
      }
    } else {
      self.outcome = .noPlan
    }
  }

  var section: Section? { .teachers }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { teacher.name }
}
