internal import Access
internal import Actions
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// How one bond stands on a day, with all that's recorded of it.
struct MentorSight: Sendable {
  let recorded: RecordedMentorship

  /// Every version, the oldest first.
  let plans: [RecordedMentorPlan]

  /// The latest first, taken back or not.
  let activities: [RecordedMentorActivity]

  /// Lessons that the master wrote down as an observer.
  let heard: [MentorActivity]
  let marks: [RecordedMentorMark]

  /// Everything that counts.
  let counted: [MentorActivity]

  /// Nil where the book has no section `mentorship`, as the two below.
  let tally: MentorTally?
  let coaching: CoachingList?

  /// Whether the apprentice has come as far as was meant.
  let isReached: Bool

  /// What's missing of the term on the day; once its end is near.
  let missing: Int
  let day: Day

  var bond: Mentorship { recorded.bond }
  var id: Mentorship.ID { recorded.id }
  var plan: RecordedMentorPlan? { plans.last }

  /// The first day from which something counts; nil before a plan was agreed to.
  var agreed: Day? { plans.compactMap(\.agreement?.day).min() }

  enum State: String, CaseIterable, Sendable {
    case comes, runs, over, ended
  }

  var state: State {
    if recorded.end != nil { return .ended }
    if day < bond.days.lowerBound { return .comes }
    return day > bond.days.upperBound ? .over : .runs
  }

  enum PlanState: String, CaseIterable, Sendable {
    case none, waits, agreed
  }

  var planState: PlanState {
    guard let plan else { return .none }
    return plan.agreement == nil ? .waits : .agreed
  }

  /// The last day on which something was done that counts.
  var last: Day? { counted.map(\.day).max() }

  var address: String { Mentorship.address(of: id) }
}

extension Mentorship {
  static func address(of bond: ID) -> String {
    "/mentorship/\(Address.encoded(bond.rawValue))"
  }
}

extension MentorSight.State {
  var name: Phrase {
    switch self {
    case .comes: .mentorComes
    case .runs: .mentorRuns
    case .over: .mentorOver
    case .ended: .mentorEnded
    }
  }
}

extension MentorSight.PlanState {
  var name: Phrase {
    switch self {
    case .none: .mentorPlanNone
    case .waits: .mentorPlanWaits
    case .agreed: .mentorPlanAgreed
    }
  }
}

extension WebContext {
  /// As whom whoever asks keeps a bond: for a school or an office, or as one of the two; nil
  /// when they don't.
  func side(of bond: Mentorship) -> MentorSide? {
    if may(.keepMentorship, at: .schools(bond.schools)) { return .keeper }
    guard let teacher = actor?.teacher, MentorSide.own(teacher).concerns(bond),
      may(.keepOwnMentorship, at: .teacher(teacher, at: []))
    else { return nil }
    return .own(teacher)
  }

  /// Whether whoever asks sees a bond: its schools are within reach, or it's their own.
  func sees(_ bond: Mentorship) -> Bool {
    may(.seeSchool, at: .schools(bond.schools)) || side(of: bond) != nil
  }
}
