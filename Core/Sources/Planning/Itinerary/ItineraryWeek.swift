/// The timetable of a problem: visits with lessons on periods and classes, by
/// position.
public struct ItineraryWeek: Equatable, Sendable {
  public struct Lesson: Equatable, Sendable {
    public var teacher: Int
    public var day: Int
    public var half: Int
    public var school: Int
    public var period: Int
    public var post: Int

    /// The class of the post's class group, from 0.
    public var number: Int
  }

  public struct Home: Equatable, Sendable {
    public var teacher: Int
    public var post: Int
    public var count: Int
  }

  /// By teacher, day, half and period.
  public var lessons: [Lesson]
  public var home: [Home]

  /// Posts without any lesson, uncovered lessons, minutes, longest weekly
  /// travel, days on which schools have visitors.
  public var levels: [(value: Int, bound: Int)]
  public var effort: Int

  public static func == (left: Self, right: Self) -> Bool {
    left.lessons == right.lessons && left.home == right.home && left.effort == right.effort
      && left.levels.map { [$0.value, $0.bound] } == right.levels.map { [$0.value, $0.bound] }
  }

  /// The best week of `problem`: the pattern model first, then days and names
  /// that keep all its values; if there are none, the whole model.
  ///
  /// - Parameters:
  ///   - nodes: The most nodes of branch and bound for each level.
  ///   - iterations: The most iterations of the simplex method for each level.
  public init(_ problem: ItineraryProblem, nodes: Int, iterations: Int) {
    let types = TravellerType.all(of: problem)
    let daily = DailyProgram(problem: problem, types: types)
    let week = WeeklyProgram(problem: problem, types: types)
      .solve(nodes: nodes, iterations: iterations)
    var bounds = (week?.levels ?? []).map(\.bound)
    bounds += Array(repeating: 0, count: max(0, 4 - bounds.count))
    var effort = week?.effort ?? 0
    if let week, week.levels.count == 4,
      let calendar = daily.solve(
        routes: week.routes, most: week.levels.prefix(3).map(\.value), nodes: nodes,
        iterations: iterations)
    {
      self.init(
        problem, calendar, bounds: bounds + [calendar.levels.last?.bound ?? 0],
        effort: effort + calendar.effort)
      return
    }
    for mayTravel in [true, false] {
      if let calendar = daily.solve(
        routes: nil, most: [], mayTravel: mayTravel, nodes: nodes, iterations: iterations)
      {
        effort += calendar.effort
        let found = mayTravel ? calendar.levels.map(\.bound) : []
        let best = bounds.indices.map { max(bounds[$0], $0 < found.count ? found[$0] : 0) }
        self.init(
          problem, calendar, bounds: best + [found.count > 4 ? found[4] : 0], effort: effort)
        return
      }
    }
    preconditionFailure("own teachers can't give their own lessons")
  }

  /// The best week by the model with a variable for each teacher, day and
  /// route, for comparison; nil when none is found within the effort.
  package init?(byTeacher problem: ItineraryProblem, nodes: Int, iterations: Int) {
    let types = TravellerType.all(of: problem, isSplit: true)
    guard
      let calendar = DailyProgram(problem: problem, types: types)
        .solve(routes: nil, most: [], nodes: nodes, iterations: iterations)
    else { return nil }
    let bounds = calendar.levels.map(\.bound)
    self.init(
      problem, calendar, bounds: bounds + Array(repeating: 0, count: 5 - bounds.count),
      effort: calendar.effort)
  }

  private init(
    _ problem: ItineraryProblem, _ calendar: DailyProgram.Calendar, bounds: [Int], effort: Int
  ) {
    lessons = placed(calendar.visits, problem)
    home = calendar.home.map { Home(teacher: $0.teacher, post: $0.post, count: $0.count) }
    self.effort = effort
    levels = []
    levels = zip(values(in: problem), bounds).map { ($0, min($0, max(0, $1))) }
  }
}

extension ItineraryWeek {
  /// The values of the levels, counted from the timetable.
  func values(in problem: ItineraryProblem) -> [Int] {
    var given = problem.posts.map { _ in 0 }
    for lesson in lessons { given[lesson.post] += 1 }
    for lesson in home { given[lesson.post] += lesson.count }
    let missing = problem.posts.indices.map { problem.posts[$0].lessons - given[$0] }
    let travel = minutes(in: problem)
    let days = Set(lessons.map { [$0.school, $0.day] })
    return [
      given.count { $0 == 0 }, missing.reduce(0, +), travel.joined().reduce(0, +),
      travel.map { $0.reduce(0, +) }.max() ?? 0, days.count,
    ]
  }

  /// Minutes on the road by teacher and day.
  func minutes(in problem: ItineraryProblem) -> [[Int]] {
    var places: [[Int]: [Int]] = [:]
    for lesson in lessons {
      places[[lesson.teacher, lesson.day], default: [-1, -1]][lesson.half] = lesson.school
    }
    return problem.teachers.indices.map { teacher in
      (0..<problem.limits.days).map { day in
        guard let day = places[[teacher, day]] else { return 0 }
        let base = problem.teachers[teacher].base
        let stops = [base] + day.map { $0 < 0 ? base : $0 } + [base]
        return zip(stops, stops.dropFirst()).reduce(0) { $0 + problem.minutes[$1.0][$1.1] }
      }
    }
  }
}

/// Puts the lessons of visits on classes and periods.
private func placed(
  _ visits: [DailyProgram.Visit], _ problem: ItineraryProblem
) -> [ItineraryWeek.Lesson] {
  var items: [[Int]: Int] = [:]
  for visit in visits {
    for lesson in visit.lessons {
      let group = problem.posts[lesson.post].classGroup
      items[[group, lesson.post, visit.day, visit.half], default: 0] += lesson.count
    }
  }
  // The classes that have a lesson of each post in each half-day.
  var waiting: [[Int]: [Int]] = [:]
  for group in problem.classes.indices {
    let own = items.filter { $0.key[0] == group }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let allocation = ClassAllocation(
      items: own.map { .init(post: $0.key[1], day: $0.key[2], half: $0.key[3], count: $0.value) },
      classes: problem.classes[group])
    for (item, shares) in zip(own, allocation.shares()) {
      waiting[Array(item.key.dropFirst())] = shares.enumerated().flatMap {
        Array(repeating: $0.offset, count: $0.element)
      }
    }
  }
  var lessons: [ItineraryWeek.Lesson] = []
  for visit in visits {
    for part in visit.lessons {
      let key = [part.post, visit.day, visit.half]
      for number in (waiting[key] ?? []).prefix(part.count) {
        lessons.append(
          .init(
            teacher: visit.teacher, day: visit.day, half: visit.half, school: visit.school,
            period: 0, post: part.post, number: number))
      }
      waiting[key]?.removeFirst(part.count)
    }
  }
  let halves = Dictionary(grouping: lessons.indices) {
    [lessons[$0].school, lessons[$0].day, lessons[$0].half]
  }
  for members in halves.values {
    let periods = PeriodColouring.periods(
      of: members.map {
        let post = problem.posts[lessons[$0].post]
        return (lessons[$0].teacher, post.classGroup * 1_000 + lessons[$0].number)
      }, periods: problem.limits.periods(lessons[members[0]].half))
    for (member, period) in zip(members, periods) { lessons[member].period = period }
  }
  return lessons.sorted {
    ($0.teacher, $0.day, $0.half, $0.period) < ($1.teacher, $1.day, $1.half, $1.period)
  }
}
