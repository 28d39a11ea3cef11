public import PlanFormat
import Policy
import Staffing

/// Plans a week of itinerant teaching in one alliance (走教, S001-041, S004-11): who
/// drives where on which day, which class has which lesson, what stays uncovered and why.
///
///     let week = try ItineraryPlanner(request).plan()
public struct ItineraryPlanner {
  private let request: ItineraryRequest
  private let alliance: Alliance

  /// - Throws: What keeps the alliance from being planned.
  public init(_ request: ItineraryRequest) throws(ItineraryError) {
    self.request = request
    alliance = try Alliance(request)
  }

  /// The alliance as plain numbers.
  public var problem: ItineraryProblem { alliance.problem }

  /// The week of the request. The same request gives the same week.
  public func plan() -> Itinerary {
    let week = ItineraryWeek(
      alliance.problem, nodes: request.nodes, iterations: request.iterations)
    let lifted = liftedLimits(week)
    let words = ItineraryReasons(alliance: alliance, week: week)
    return Itinerary(
      alliance: request.alliance,
      book: .init(
        id: request.book.id, version: request.book.version, sha256: request.bookSHA256),
      workbookSHA256: request.workbookSHA256, schools: alliance.schools.map(\.id),
      levels: zip(Itinerary.levelNames, week.levels).map { name, level in
        Level(
          name: name, value: level.value, bound: level.bound,
          gap: gap(level.value, level.bound), tolerance: 0)
      },
      visits: visits(week),
      home: week.home.map { home in
        let post = alliance.posts[home.post]
        return .init(
          teacher: alliance.teachers[home.teacher].id, stage: post.stage, subject: post.subject,
          lessons: home.count)
      },
      uncovered: uncovered(week, words), travellers: travellers(week), limits: lifted.limits,
      effort: week.effort + lifted.effort)
  }

  private func visits(_ week: ItineraryWeek) -> [Itinerary.Visit] {
    var visits: [Itinerary.Visit] = []
    for lesson in week.lessons {
      let teacher = alliance.teachers[lesson.teacher].id
      let half: Itinerary.Half = lesson.half == 0 ? .morning : .afternoon
      let post = alliance.posts[lesson.post]
      let given = Itinerary.Lesson(
        period: lesson.period + 1, stage: post.stage, subject: post.subject,
        classNumber: lesson.number + 1)
      if let last = visits.last, last.teacher == teacher, last.day == lesson.day + 1,
        last.half == half
      {
        visits[visits.count - 1].lessons.append(given)
      } else {
        visits.append(
          .init(
            teacher: teacher, day: lesson.day + 1, half: half,
            school: alliance.schools[lesson.school].id, lessons: [given]))
      }
    }
    return visits
  }

  private func uncovered(
    _ week: ItineraryWeek, _ words: ItineraryReasons
  ) -> [Itinerary.Uncovered] {
    alliance.posts.indices.compactMap { number in
      let missing = words.missing[number]
      guard missing > 0 else { return nil }
      let post = alliance.posts[number]
      return .init(
        school: post.school, stage: post.stage, subject: post.subject,
        needed: alliance.problem.posts[number].lessons, missing: missing,
        reasons: words.reasons(forPost: number))
    }
  }

  private func travellers(_ week: ItineraryWeek) -> [Itinerary.Traveller] {
    let minutes = week.minutes(in: alliance.problem)
    return alliance.teachers.indices.compactMap { number in
      let away = week.lessons.filter { $0.teacher == number }
      guard !away.isEmpty else { return nil }
      let home = week.home.filter { $0.teacher == number }.reduce(0) { $0 + $1.count }
      return .init(
        teacher: alliance.teachers[number].id,
        base: alliance.schools[alliance.problem.teachers[number].base].id,
        days: Set(away.map(\.day)).count, minutes: minutes[number].reduce(0, +),
        longestDay: minutes[number].max() ?? 0, away: away.count, home: home,
        load: alliance.problem.teachers[number].load)
    }
  }

  /// What stays uncovered without each limit, where that helps. Each number is
  /// that of a whole timetable made without the limit.
  private func liftedLimits(
    _ week: ItineraryWeek
  ) -> (limits: [Itinerary.LimitLifted], effort: Int) {
    guard week.levels[1].value > 0 else { return ([], 0) }
    var effort = 0
    var limits: [Itinerary.LimitLifted] = []
    for limit in ItineraryLimit.allCases {
      let problem = limit.lifted(from: alliance.problem)
      let relaxed = WeeklyProgram(problem: problem, types: TravellerType.all(of: problem))
        .solve(levels: 2, nodes: request.nodes, iterations: request.iterations)
      effort += relaxed?.effort ?? 0
      guard let best = relaxed?.levels.map(\.value), best.count == 2,
        best.lexicographicallyPrecedes(week.levels.prefix(2).map(\.value))
      else { continue }
      let other = ItineraryWeek(
        problem, nodes: request.nodes, iterations: request.iterations)
      effort += other.effort
      limits.append(
        .init(
          limit: limit.rawValue, absent: other.levels[0].value,
          uncovered: other.levels[1].value))
    }
    return (limits, effort)
  }
}

/// A limit that can be lifted to see what it costs.
public enum ItineraryLimit: String, Sendable, CaseIterable {
  case route = "route-limit"
  case days = "days-per-week"
  case visit = "lessons-per-visit"
  case week = "lessons-per-week"
  case visitors = "visitors-per-half-day"

  func lifted(from problem: ItineraryProblem) -> ItineraryProblem {
    var lifted = problem
    switch self {
    case .route:
      lifted.limits.routeMinutes = 1_440
      lifted.limits.noonMinutes = 1_440
    case .days: lifted.limits.daysPerWeek = problem.limits.days
    case .visit:
      lifted.limits.lessonsPerVisit = max(
        problem.limits.morningPeriods, problem.limits.afternoonPeriods)
    case .week: lifted.limits.lessonsPerWeek = problem.limits.periodsOfWeek
    case .visitors: lifted.limits.visitorsPerHalfDay = max(1, problem.teachers.count)
    }
    return lifted
  }
}

/// `(value - bound)` in millionths of `max(1, value)`, rounded up.
private func gap(_ value: Int, _ bound: Int) -> Int {
  let whole = max(1, value)
  return ((value - bound) * 1_000_000 + whole - 1) / whole
}
