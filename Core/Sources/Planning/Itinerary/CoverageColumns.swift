/// The part that the weekly and the daily program share: what own teachers give
/// at home, what stays uncovered, and the loads.
struct CoverageColumns {
  /// By type and place in `TravellerType.home`.
  var home: [[Int]] = []

  /// By post.
  var uncovered: [Int] = []
  var absent: [Int] = []

  /// - Parameter away: The lessons that visitors give, by post and by type.
  init(
    _ problem: ItineraryProblem, _ types: [TravellerType], awayByPost: [[Int]],
    awayByType: [[Int]], _ program: inout IntegerProgram
  ) {
    var homeByPost = problem.posts.map { _ in [Int]() }
    var ownByPost = homeByPost
    for (number, type) in types.enumerated() {
      let size = type.members.count
      let columns = type.home.map { post in
        program.column(0...min(problem.posts[post].lessons, size * type.teacher.load))
      }
      for (post, column) in zip(type.home, columns) {
        homeByPost[post].append(column)
        if problem.posts[post].kind == type.teacher.main { ownByPost[post].append(column) }
      }
      home.append(columns)
      let away = awayByType[number]
      program.row((columns + away).map { ($0, 1) }, atMost: size * type.teacher.load)
      program.row(away.map { ($0, 1) }, atMost: size * problem.limits.lessonsPerWeek)
    }
    for (number, post) in problem.posts.enumerated() {
      let missing = program.column(0...post.lessons, isInteger: false)
      let none = program.column(0...1, isInteger: false)
      program.row(
        (homeByPost[number] + awayByPost[number] + [missing]).map { ($0, 1) },
        equal: post.lessons)
      program.row([(missing, 1), (none, -1)], atMost: post.lessons - 1)
      if post.ownLessons > 0 {
        program.row(ownByPost[number].map { ($0, 1) }, atLeast: post.ownLessons)
      }
      uncovered.append(missing)
      absent.append(none)
    }
  }
}
