public import Policy
public import Staffing

/// A school's plan of its own training in a term (校本培训计划, S002-03).
public struct SchoolPlan: Hashable, Sendable {
  public static let longestText = 500
  public static let longestTheme = 80
  public static let mostActivities = 40
  public static let mostHours = 40

  /// Something the plan wants to do in a month.
  public struct Activity: Hashable, Sendable {
    public var month: Month
    public var theme: String

    // Keys of the book.
    public var kind: String
    public var topic: String
    public var hours: Int

    /// For whom it is, in the school's words.
    public var audience: String

    public init(
      month: Month, theme: String, kind: String, topic: String, hours: Int, audience: String
    ) {
      self.month = month
      self.theme = theme
      self.kind = kind
      self.topic = topic
      self.hours = hours
      self.audience = audience
    }
  }

  public var term: Term
  public var goal: String

  /// In the order of the plan.
  public var activities: [Activity]

  public init(term: Term, goal: String, activities: [Activity]) {
    self.term = term
    self.goal = goal
    self.activities = activities
  }

  public var hours: Int { activities.reduce(0) { $0 + $1.hours } }

  public enum Fault: Hashable, Sendable {
    case noGoal
    case longGoal(Int)
    case noActivity
    case manyActivities(Int)

    // With the activity's number, from 1.
    case noTheme(Int)
    case longText(Int, Int)
    case unknown(Int, String)
    case outsideTerm(Int, Month)
    case hours(Int, Int)

    /// Class-hours planned, and the least.
    case fewHours(Int, least: Int)
  }

  /// Everything that's wrong with it, activity by activity.
  public func faults(_ terms: TrainingTerms, _ book: SchoolTrainingTerms.Plan) -> [Fault] {
    var faults: [Fault] = []
    if goal.isEmpty { faults.append(.noGoal) }
    if goal.count > Self.longestText { faults.append(.longGoal(goal.count)) }
    if activities.isEmpty { faults.append(.noActivity) }
    if activities.count > Self.mostActivities { faults.append(.manyActivities(activities.count)) }
    let months = term.days.lowerBound.month...term.days.upperBound.month
    for (place, activity) in activities.enumerated() {
      let number = place + 1
      if activity.theme.isEmpty { faults.append(.noTheme(number)) }
      for text in [activity.theme, activity.audience] where text.count > Self.longestTheme {
        faults.append(.longText(number, text.count))
      }
      if !book.kinds.contains(where: { $0.key == activity.kind }) {
        faults.append(.unknown(number, activity.kind))
      }
      if !terms.topics.contains(where: { $0.key == activity.topic }) {
        faults.append(.unknown(number, activity.topic))
      }
      if !months.contains(activity.month) {
        faults.append(.outsideTerm(number, activity.month))
      }
      if !(1...Self.mostHours).contains(activity.hours) {
        faults.append(.hours(number, activity.hours))
      }
    }
    if !activities.isEmpty, hours < book.least.value {
      faults.append(.fewHours(hours, least: book.least.value))
    }
    return faults
  }
}

/// What took place, held against a school's plan.
public struct PlanProgress: Hashable, Sendable {
  /// Something that took place: an activity of the plan, by its number, or another thing.
  public struct Deed: Hashable, Sendable {
    public var activity: Int?
    public var day: Day
    public var hours: Int
    public var people: Int

    public init(activity: Int?, day: Day, hours: Int, people: Int) {
      self.activity = activity
      self.day = day
      self.hours = hours
      self.people = people
    }
  }

  public enum State: Hashable, Sendable {
    case held, waiting, overdue
  }

  /// A topic, and how many asked for it.
  public struct Need: Hashable, Sendable {
    public let topic: String
    public let asked: Int
  }

  /// Of each activity of the plan, in its order.
  public let states: [State]
  public let plannedHours: Int

  /// Class-hours of the plan's activities that took place; no more than took place.
  public let heldHours: Int
  public let otherHours: Int
  public let personTimes: Int

  /// Topics that teachers of the school asked for and the plan has nothing of, most first.
  public let unanswered: [Need]

  /// - Parameters:
  ///   - deeds: Of the plan's term.
  ///   - needs: How many teachers of the school asked for each topic.
  /// - Complexity: O(activities + deeds + needs log needs).
  public init(_ plan: SchoolPlan, _ deeds: [Deed], needs: [String: Int], on day: Day) {
    let held = Set(deeds.compactMap(\.activity))
    states = plan.activities.enumerated().map { place, activity in
      if held.contains(place + 1) { return .held }
      return activity.month < day.month ? .overdue : .waiting
    }
    plannedHours = plan.hours
    heldHours = deeds.filter { $0.activity != nil }.reduce(0) { $0 + $1.hours }
    otherHours = deeds.filter { $0.activity == nil }.reduce(0) { $0 + $1.hours }
    personTimes = deeds.reduce(0) { $0 + $1.people }
    let topics = Set(plan.activities.map(\.topic))
    unanswered = needs.filter { $0.value > 0 && !topics.contains($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Need(topic: $0.key, asked: $0.value) }
  }
}
