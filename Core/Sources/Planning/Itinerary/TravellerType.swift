/// Teachers who are the same to the model: same school, subjects, load and leave
/// to travel.
///
/// Counting them together is what makes the model small: with one variable a
/// teacher each exchange of two alike is a solution of its own.
struct TravellerType {
  var teacher: ItineraryProblem.Teacher

  /// Positions of the teachers, ascending.
  var members: [Int]

  /// Posts away that they may serve, with some route that reaches them.
  var away: [Int]

  /// Posts of the own school that they may serve.
  var home: [Int]
  var routes: [DayRoute]

  /// The types of a problem, by first member; with `isSplit` each teacher is
  /// a type.
  static func all(of problem: ItineraryProblem, isSplit: Bool = false) -> [TravellerType] {
    var types: [TravellerType] = []
    var positions: [ItineraryProblem.Teacher: Int] = [:]
    for (position, teacher) in problem.teachers.enumerated() {
      if let known = positions[teacher], !isSplit {
        types[known].members.append(position)
        continue
      }
      positions[teacher] = types.count
      types.append(TravellerType(teacher, position, problem))
    }
    return types
  }

  private init(
    _ teacher: ItineraryProblem.Teacher, _ position: Int, _ problem: ItineraryProblem
  ) {
    self.teacher = teacher
    members = [position]
    home = problem.posts.indices.filter {
      problem.posts[$0].school == teacher.base && teacher.kinds.contains(problem.posts[$0].kind)
    }
    let open =
      teacher.travels ? problem.openPosts(base: teacher.base, kinds: teacher.kinds) : []
    let places = Set(open.map { problem.posts[$0].school }).sorted()
    routes = DayRoute.all(from: teacher.base, over: places, in: problem)
    let reached = Set(routes.flatMap { [$0.first, $0.second ?? $0.first] })
    away = open.filter { reached.contains(problem.posts[$0].school) }
  }
}
