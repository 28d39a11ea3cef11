import Planning

/// The best week by trying every place of every half-day of every teacher and
/// every way to share the lessons out. For tiny alliances only.
struct ItineraryBruteForce {
  let problem: ItineraryProblem
  private var best: [Int]?
  private var places: [[[Int]]] = []

  /// Values of the first four levels.
  static func levels(of problem: ItineraryProblem) -> [Int] {
    var search = ItineraryBruteForce(problem: problem)
    search.places = problem.teachers.map { _ in
      Array(repeating: [-1, -1], count: problem.limits.days)
    }
    search.choose(0)
    return search.best!
  }

  private init(problem: ItineraryProblem) { self.problem = problem }

  private mutating func choose(_ position: Int) {
    let days = problem.limits.days
    guard position < problem.teachers.count * days else { return judgePlaces() }
    let (teacher, day) = (position / days, position % days)
    let base = problem.teachers[teacher].base
    for morning in -1..<problem.schools where morning != base {
      for afternoon in -1..<problem.schools where afternoon != base {
        if morning >= 0 || afternoon >= 0, !problem.teachers[teacher].travels { continue }
        places[teacher][day] = [morning, afternoon]
        choose(position + 1)
      }
    }
    places[teacher][day] = [-1, -1]
  }

  private func road(_ teacher: Int, _ day: Int) -> (total: Int, noon: Int) {
    let base = problem.teachers[teacher].base
    let stops = places[teacher][day].map { $0 < 0 ? base : $0 }
    let noon = problem.minutes[stops[0]][stops[1]]
    return (problem.minutes[base][stops[0]] + noon + problem.minutes[stops[1]][base], noon)
  }

  private mutating func judgePlaces() {
    let limits = problem.limits
    var travel: [Int] = []
    for teacher in problem.teachers.indices {
      let roads = (0..<limits.days).map { road(teacher, $0) }
      let out = places[teacher].count { $0 != [-1, -1] }
      if out > limits.daysPerWeek { return }
      if roads.contains(where: { $0.total > limits.routeMinutes || $0.noon > limits.noonMinutes }) {
        return
      }
      travel.append(roads.reduce(0) { $0 + $1.total })
    }
    for day in 0..<limits.days {
      for half in 0..<2 {
        for school in 0..<problem.schools {
          let visitors = problem.teachers.indices.count { places[$0][day][half] == school }
          if visitors > limits.visitorsPerHalfDay { return }
        }
      }
    }
    let tail = [travel.reduce(0, +), travel.max() ?? 0]
    var visits: [(teacher: Int, day: Int, half: Int, school: Int)] = []
    for teacher in problem.teachers.indices {
      for day in 0..<limits.days {
        for half in 0..<2 where places[teacher][day][half] >= 0 {
          visits.append((teacher, day, half, places[teacher][day][half]))
        }
      }
    }
    if let best, best[0] == 0, best[1] == 0, !tail.lexicographicallyPrecedes(Array(best[2...])) {
      return
    }
    var sharing = Sharing(problem: problem, visits: visits, tail: tail)
    sharing.best = best
    sharing.share(0)
    best = sharing.best
  }

  /// Shares out lessons among given visits, then at home.
  private struct Sharing {
    let problem: ItineraryProblem
    let visits: [(teacher: Int, day: Int, half: Int, school: Int)]
    let tail: [Int]
    var best: [Int]?
    var left: [Int]
    var free: [Int]
    var weekly: [Int]
    var onDay: [[Int]: Int] = [:]
    var inHalf: [[Int]: Int] = [:]

    init(
      problem: ItineraryProblem, visits: [(teacher: Int, day: Int, half: Int, school: Int)],
      tail: [Int]
    ) {
      self.problem = problem
      self.visits = visits
      self.tail = tail
      left = problem.posts.map(\.lessons)
      free = problem.teachers.map(\.load)
      weekly = problem.teachers.map { _ in problem.limits.lessonsPerWeek }
    }

    mutating func share(_ number: Int) {
      guard number < visits.count else { return settle(0, 0) }
      give(number, post: 0, room: most(visits[number].half), given: 0)
    }

    private func periods(_ half: Int) -> Int {
      half == 0 ? problem.limits.morningPeriods : problem.limits.afternoonPeriods
    }

    private func most(_ half: Int) -> Int { min(problem.limits.lessonsPerVisit, periods(half)) }

    private mutating func give(_ number: Int, post: Int, room: Int, given: Int) {
      let visit = visits[number]
      guard post < problem.posts.count else {
        if given > 0 { share(number + 1) }
        return
      }
      give(number, post: post + 1, room: room, given: given)
      let item = problem.posts[post]
      guard item.school == visit.school,
        problem.teachers[visit.teacher].kinds.contains(item.kind)
      else { return }
      let classes = problem.classes[item.classGroup]
      let (day, half) = ([post, visit.day], [item.classGroup, visit.day, visit.half])
      let allowed = [
        room, left[post] - item.ownLessons, free[visit.teacher], weekly[visit.teacher],
        classes * problem.limits.lessonsPerClassAndDay - onDay[day, default: 0],
        classes * periods(visit.half) - inHalf[half, default: 0],
      ].min()!
      guard allowed > 0 else { return }
      for count in 1...allowed {
        change(visit.teacher, post, day, half, count)
        give(number, post: post + 1, room: room - count, given: given + count)
        change(visit.teacher, post, day, half, -count)
      }
    }

    private mutating func change(
      _ teacher: Int, _ post: Int, _ day: [Int], _ half: [Int], _ count: Int
    ) {
      left[post] -= count
      free[teacher] -= count
      weekly[teacher] -= count
      onDay[day, default: 0] += count
      inHalf[half, default: 0] += count
    }

    /// Home lessons: every teacher in turn, every post of the own school.
    private mutating func settle(_ teacher: Int, _ post: Int) {
      guard teacher < problem.teachers.count else { return finish() }
      guard post < problem.posts.count else { return settle(teacher + 1, 0) }
      let item = problem.posts[post]
      let person = problem.teachers[teacher]
      guard item.school == person.base, person.kinds.contains(item.kind) else {
        return settle(teacher, post + 1)
      }
      let gone = visits.filter { $0.teacher == teacher }.reduce(0) { $0 + periods($1.half) }
      let week =
        problem.limits.days * (problem.limits.morningPeriods + problem.limits.afternoonPeriods)
      let used = own[teacher, default: 0]
      for count in 0...max(0, min(left[post], free[teacher], week - gone - used)) {
        left[post] -= count
        free[teacher] -= count
        own[teacher, default: 0] += count
        if person.main == item.kind { main[post, default: 0] += count }
        settle(teacher, post + 1)
        if person.main == item.kind { main[post, default: 0] -= count }
        own[teacher, default: 0] -= count
        free[teacher] += count
        left[post] += count
      }
    }

    var own: [Int: Int] = [:]
    var main: [Int: Int] = [:]

    private mutating func finish() {
      for post in problem.posts.indices
      where main[post, default: 0] < problem.posts[post].ownLessons {
        return
      }
      let absent = problem.posts.indices.count { left[$0] == problem.posts[$0].lessons }
      let levels = [absent, left.reduce(0, +)] + tail
      if best.map({ levels.lexicographicallyPrecedes($0) }) ?? true { best = levels }
    }
  }
}
