/// Names and days for the counts of the pattern model: each teacher's route on
/// each day, in which order, and the lessons of each visit.
///
/// With `routes` given, each type drives exactly those; without, the program
/// is the whole model with one variable for each teacher, day and route.
/// Levels: posts without any lesson, uncovered lessons, minutes, longest weekly
/// travel, and days on which schools have visitors.
struct DailyProgram {
  let problem: ItineraryProblem
  let types: [TravellerType]

  /// One teacher at one school in one half-day, with lessons by post.
  struct Visit {
    var teacher: Int
    var day: Int
    var half: Int
    var school: Int
    var lessons: [(post: Int, count: Int)]
  }

  struct Calendar {
    var visits: [Visit]

    /// Lessons at the own school, by teacher and post.
    var home: [(teacher: Int, post: Int, count: Int)]
    var levels: [(value: Int, bound: Int)]
    var effort: Int
  }

  /// One possible day of a teacher.
  private struct Option {
    var teacher: Int
    var type: Int
    var route: Int
    var day: Int
    var places: [Int?]
    var column: Int
  }

  private struct Lessons {
    var teacher: Int
    var day: Int
    var half: Int
    var post: Int
    var column: Int
  }

  /// - Parameters:
  ///   - routes: By type, how often each route is driven.
  ///   - most: Values of the first levels that may not be exceeded.
  ///   - mayTravel: False for the week in which everybody stays at home.
  func solve(
    routes: [[Int]]?, most: [Int], mayTravel: Bool = true, nodes: Int, iterations: Int
  ) -> Calendar? {
    var program = IntegerProgram()
    let singles = types.flatMap { type in
      type.members.map { member in
        var single = type
        single.members = [member]
        return single
      }
    }
    let options = options(routes, mayTravel, &program)
    let byTeacher = Dictionary(grouping: options, by: \.teacher)
    let lessons = singles.flatMap { lessonColumns($0, byTeacher[$0.members[0]] ?? [], &program) }
    var awayByPost = problem.posts.map { _ in [Int]() }
    for lesson in lessons { awayByPost[lesson.post].append(lesson.column) }
    let lessonsByTeacher = Dictionary(grouping: lessons, by: \.teacher)
    let coverage = CoverageColumns(
      problem, singles, awayByPost: awayByPost,
      awayByType: singles.map { (lessonsByTeacher[$0.members[0]] ?? []).map(\.column) }, &program)
    for (number, single) in singles.enumerated() {
      addDays(byTeacher[single.members[0]] ?? [], coverage.home[number], &program)
    }
    if let routes { addCounts(options, routes, &program) }
    addRooms(options, lessons, &program)

    let travel = options.map { IntegerProgram.Term($0.column, minutes($0)) }
    let longest = program.column(0...problem.limits.routeMinutes * problem.limits.days)
    for own in byTeacher.values.sorted(by: { $0[0].teacher < $1[0].teacher }) {
      program.row(own.map { ($0.column, minutes($0)) } + [(longest, -1)], atMost: 0)
    }
    let open = visitDays(options, routes, &program)
    let all: [[IntegerProgram.Term]] = [
      coverage.absent.map { ($0, 1) }, coverage.uncovered.map { ($0, 1) }, travel,
      [(longest, 1)], open.map { ($0, 1) },
    ]
    for (level, value) in most.enumerated() { program.row(all[level], atMost: value) }
    let levels = routes == nil ? all : Array(all.dropFirst(3))
    guard
      let outcome = program.solve(
        levels: levels, nodes: nodes, iterations: iterations, heavy: routes == nil ? 3 : 1)
    else { return nil }
    return calendar(outcome, options, lessons, singles, coverage)
  }

  private func options(
    _ routes: [[Int]]?, _ mayTravel: Bool, _ program: inout IntegerProgram
  ) -> [Option] {
    guard mayTravel else { return [] }
    var options: [Option] = []
    for (number, type) in types.enumerated() {
      for member in type.members {
        for (route, path) in type.routes.enumerated() where (routes?[number][route] ?? 1) > 0 {
          for day in 0..<problem.limits.days {
            for places in path.orders {
              options.append(
                Option(
                  teacher: member, type: number, route: route, day: day, places: places,
                  column: program.column(0...1)))
            }
          }
        }
      }
    }
    return options
  }

  /// Lessons of one teacher by day, half and post: at least one a visit, and at
  /// most so many.
  private func lessonColumns(
    _ single: TravellerType, _ options: [Option], _ program: inout IntegerProgram
  ) -> [Lessons] {
    var lessons: [Lessons] = []
    for day in 0..<problem.limits.days {
      for half in 0..<2 {
        let today = options.filter { $0.day == day && $0.places[half] != nil }
        for school in Set(today.compactMap { $0.places[half] }).sorted() {
          let visits = today.filter { $0.places[half] == school }.map(\.column)
          let most = problem.limits.lessonsOfVisit(half)
          let here = single.away.filter { problem.posts[$0].school == school }.map { post in
            Lessons(
              teacher: single.members[0], day: day, half: half, post: post,
              column: program.column(0...min(most, problem.open(post))))
          }
          program.row(
            here.map { ($0.column, 1) } + visits.map { ($0, -most) }, atMost: 0)
          program.row(here.map { ($0.column, 1) } + visits.map { ($0, -1) }, atLeast: 0)
          lessons += here
        }
      }
    }
    return lessons
  }

  private func addDays(_ options: [Option], _ home: [Int], _ program: inout IntegerProgram) {
    let limits = problem.limits
    for day in 0..<limits.days {
      program.row(options.filter { $0.day == day }.map { ($0.column, 1) }, atMost: 1)
    }
    program.row(options.map { ($0.column, 1) }, atMost: limits.daysPerWeek)
    let away = options.map { option in
      IntegerProgram.Term(
        option.column,
        (0..<2).reduce(0) { $0 + (option.places[$1] == nil ? 0 : limits.periods($1)) })
    }
    program.row(home.map { ($0, 1) } + away, atMost: limits.periodsOfWeek)
  }

  private func addCounts(
    _ options: [Option], _ routes: [[Int]], _ program: inout IntegerProgram
  ) {
    for (number, counts) in routes.enumerated() {
      for (route, count) in counts.enumerated() where count > 0 {
        program.row(
          options.filter { $0.type == number && $0.route == route }.map { ($0.column, 1) },
          equal: count)
      }
    }
  }

  private func addRooms(
    _ options: [Option], _ lessons: [Lessons], _ program: inout IntegerProgram
  ) {
    let limits = problem.limits
    for day in 0..<limits.days {
      for half in 0..<2 {
        for school in 0..<problem.schools {
          program.row(
            options.filter { $0.day == day && $0.places[half] == school }.map { ($0.column, 1) },
            atMost: limits.visitorsPerHalfDay)
        }
        for group in problem.classes.indices {
          program.row(
            lessons.filter {
              $0.day == day && $0.half == half && problem.posts[$0.post].classGroup == group
            }.map { ($0.column, 1) }, atMost: problem.classes[group] * limits.periods(half))
        }
      }
      for (number, post) in problem.posts.enumerated() {
        program.row(
          lessons.filter { $0.day == day && $0.post == number }.map { ($0.column, 1) },
          atMost: problem.classes[post.classGroup] * limits.lessonsPerClassAndDay)
      }
    }
  }

  /// Columns that are 1 on a day on which a school has a visitor, with the
  /// fewest days that its visits can be put on.
  private func visitDays(
    _ options: [Option], _ routes: [[Int]]?, _ program: inout IntegerProgram
  ) -> [Int] {
    var all: [Int] = []
    for school in 0..<problem.schools {
      let columns = (0..<problem.limits.days).map { _ in program.column(0...1) }
      for option in options where option.places.contains(school) {
        program.row([(option.column, 1), (columns[option.day], -1)], atMost: 0)
      }
      if let routes {
        program.row(columns.map { ($0, 1) }, atLeast: fewestDays(school, routes))
      }
      all += columns
    }
    return all
  }

  private func fewestDays(_ school: Int, _ routes: [[Int]]) -> Int {
    var visits = 0
    var fewest = 0
    for (type, counts) in zip(types, routes) {
      var days = 0
      for (route, count) in zip(type.routes, counts) {
        visits += count * route.visits(school)
        days += route.visits(school) > 0 ? count : 0
      }
      fewest = max(fewest, (days + type.members.count - 1) / type.members.count)
    }
    let room = max(1, 2 * problem.limits.visitorsPerHalfDay)
    return max(fewest, (visits + room - 1) / room)
  }

  private func minutes(_ option: Option) -> Int {
    let type = types[option.type]
    return type.routes[option.route].minutes(from: type.teacher.base, problem.minutes)
  }

  private func calendar(
    _ outcome: IntegerProgram.Outcome, _ options: [Option], _ lessons: [Lessons],
    _ singles: [TravellerType], _ coverage: CoverageColumns
  ) -> Calendar {
    var given: [[Int]: [(post: Int, count: Int)]] = [:]
    for lesson in lessons where outcome.point[lesson.column] > 0 {
      let school = problem.posts[lesson.post].school
      given[[lesson.teacher, lesson.day, lesson.half, school], default: []]
        .append((lesson.post, outcome.point[lesson.column]))
    }
    var visits: [Visit] = []
    for option in options where outcome.point[option.column] > 0 {
      for (half, place) in option.places.enumerated() {
        guard let place else { continue }
        visits.append(
          Visit(
            teacher: option.teacher, day: option.day, half: half, school: place,
            lessons: given[[option.teacher, option.day, half, place]] ?? []))
      }
    }
    visits.sort { ($0.teacher, $0.day, $0.half) < ($1.teacher, $1.day, $1.half) }
    var home: [(teacher: Int, post: Int, count: Int)] = []
    for (single, columns) in zip(singles, coverage.home) {
      for (post, column) in zip(single.home, columns) where outcome.point[column] > 0 {
        home.append((single.members[0], post, outcome.point[column]))
      }
    }
    home.sort { ($0.teacher, $0.post) < ($1.teacher, $1.post) }
    return Calendar(
      visits: visits, home: home, levels: outcome.levels, effort: outcome.effort)
  }
}
