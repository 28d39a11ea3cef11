/// The pattern model: how often a week each type of teacher drives each route,
/// and how many lessons it gives where.
///
/// Days aren't told apart and teachers alike aren't either, so every week is
/// counted once instead of days! × teachers! times. Whatever can be done by
/// named teachers on named days can be counted like this: the model is a
/// relaxation, and its bounds hold for every timetable. `DailyProgram` then
/// looks for days and names that keep all of its values.
///
/// Levels: posts without any lesson, uncovered lessons, minutes on the road,
/// and the longest weekly travel of a teacher.
struct WeeklyProgram {
  let problem: ItineraryProblem
  let types: [TravellerType]

  struct Week {
    /// By type: how often each of its routes is driven.
    var routes: [[Int]]
    var levels: [(value: Int, bound: Int)]
    var effort: Int
  }

  /// - Parameter levels: How many of the levels to solve.
  func solve(levels count: Int = 4, nodes: Int, iterations: Int) -> Week? {
    var program = IntegerProgram()
    let limits = problem.limits
    let drives = types.map { type in
      type.routes.map { _ in
        program.column(0...type.members.count * min(limits.daysPerWeek, limits.days))
      }
    }
    var awayByPost = problem.posts.map { _ in [Int]() }
    let away = types.map { type in
      type.away.map { post in
        let column = program.column(0...problem.open(post))
        awayByPost[post].append(column)
        return column
      }
    }
    let coverage = CoverageColumns(
      problem, types, awayByPost: awayByPost, awayByType: away, &program)
    for (number, type) in types.enumerated() where !type.routes.isEmpty {
      addRoutes(type, drives[number], away[number], coverage.home[number], &program)
    }
    addRooms(drives, awayByPost, &program)

    let travel = zip(types, drives).flatMap { type, drives in
      zip(type.routes, drives).map {
        IntegerProgram.Term($1, $0.minutes(from: type.teacher.base, problem.minutes))
      }
    }
    let longest = program.column(0...limits.routeMinutes * limits.days)
    for (type, drives) in zip(types, drives) where !drives.isEmpty {
      let own = zip(type.routes, drives).map {
        IntegerProgram.Term($1, $0.minutes(from: type.teacher.base, problem.minutes))
      }
      program.row(own + [(longest, -type.members.count)], atMost: 0)
    }
    let all = [
      coverage.absent.map { IntegerProgram.Term($0, 1) },
      coverage.uncovered.map { IntegerProgram.Term($0, 1) }, travel, [(longest, 1)],
    ]
    guard
      let outcome = program.solve(
        levels: Array(all.prefix(count)), nodes: nodes, iterations: iterations, heavy: 3)
    else { return nil }
    return Week(
      routes: drives.map { $0.map { outcome.point[$0] } }, levels: outcome.levels,
      effort: outcome.effort)
  }

  /// What one type's routes allow: days, periods left at home, lessons a visit.
  private func addRoutes(
    _ type: TravellerType, _ drives: [Int], _ away: [Int], _ home: [Int],
    _ program: inout IntegerProgram
  ) {
    let limits = problem.limits
    let size = type.members.count
    program.row(drives.map { ($0, 1) }, atMost: size * min(limits.daysPerWeek, limits.days))
    let short = min(limits.morningPeriods, limits.afternoonPeriods)
    program.row(
      home.map { ($0, 1) }
        + zip(type.routes, drives).map { route, column in
          (column, route.second == nil ? short : limits.morningPeriods + limits.afternoonPeriods)
        }, atMost: size * limits.periodsOfWeek)
    let (least, most) = (0..<2).reduce(into: (Int.max, 0)) { found, half in
      found = (
        min(found.0, limits.lessonsOfVisit(half)), max(found.1, limits.lessonsOfVisit(half))
      )
    }
    for school in Set(type.away.map { problem.posts[$0].school }).sorted() {
      let visits = zip(type.routes, drives).filter { $0.0.visits(school) > 0 }
      let here = zip(type.away, away).filter { problem.posts[$0.0].school == school }
      program.row(
        here.map { ($1, 1) }
          + visits.map { ($1, $0.visits(school) == 2 ? -(least + most) : -most) }, atMost: 0)
      program.row(
        here.map { ($1, 1) } + visits.map { ($1, -$0.visits(school)) }, atLeast: 0)
      for (post, column) in here {
        // What one day of a route can give of this post.
        let ofDay = min(
          problem.open(post),
          problem.classes[problem.posts[post].classGroup] * limits.lessonsPerClassAndDay)
        program.row(
          [(column, 1)]
            + visits.map { ($1, -min(ofDay, $0.visits(school) == 2 ? least + most : most)) },
          atMost: 0)
      }
    }
  }

  /// What a school holds in a week: visitors, lessons of a class, lessons of a
  /// subject.
  private func addRooms(
    _ drives: [[Int]], _ awayByPost: [[Int]], _ program: inout IntegerProgram
  ) {
    let limits = problem.limits
    for school in 0..<problem.schools {
      let visits = zip(types, drives).flatMap { type, drives in
        zip(type.routes, drives).compactMap { route, column -> IntegerProgram.Term? in
          let count = route.visits(school)
          return count > 0 ? (column, count) : nil
        }
      }
      program.row(visits, atMost: 2 * limits.days * limits.visitorsPerHalfDay)
    }
    for group in problem.classes.indices {
      let lessons = problem.posts.indices.filter { problem.posts[$0].classGroup == group }
        .flatMap { awayByPost[$0] }
      program.row(lessons.map { ($0, 1) }, atMost: problem.classes[group] * limits.periodsOfWeek)
    }
    for (number, post) in problem.posts.enumerated() {
      let most = limits.days * problem.classes[post.classGroup] * limits.lessonsPerClassAndDay
      if problem.open(number) > most {
        program.row(awayByPost[number].map { ($0, 1) }, atMost: most)
      }
    }
  }
}
