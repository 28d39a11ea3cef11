/// Puts the lessons of one school and half-day on its periods: no teacher and
/// no class has two lessons at once.
///
/// Lessons are edges between teachers and classes, periods are colours. With
/// as many periods as anybody has lessons a colouring exists (König 1916); a
/// lesson that finds no period free on both sides gets one by exchanging two
/// periods along an alternating path.
struct PeriodColouring {
  let periods: Int

  /// By side and number: the lesson in each period.
  private var nodes: [[Int]: [Int?]] = [:]
  private var ends: [(teacher: Int, group: Int)] = []
  private var periodOf: [Int] = []

  private init(periods: Int) { self.periods = periods }

  /// The period of each lesson, from 0.
  ///
  /// - Parameter lessons: Teacher and class of each; nobody has more than
  ///   `periods` of them.
  /// - Complexity: O(*n*·(*n* + *periods*)).
  static func periods(
    of lessons: [(teacher: Int, group: Int)], periods: Int
  ) -> [Int] {
    var colouring = PeriodColouring(periods: periods)
    for lesson in lessons { colouring.add(lesson) }
    return colouring.periodOf
  }

  private func free(_ node: [Int]) -> Int {
    let row = nodes[node] ?? Array(repeating: nil, count: periods)
    guard let period = row.firstIndex(of: nil) else {
      preconditionFailure("more than \(periods) lessons in one half-day")
    }
    return period
  }

  private mutating func add(_ lesson: (teacher: Int, group: Int)) {
    let (teacher, group) = ([0, lesson.teacher], [1, lesson.group])
    for node in [teacher, group] where nodes[node] == nil {
      nodes[node] = Array(repeating: nil, count: periods)
    }
    let number = ends.count
    let (here, there) = (free(teacher), free(group))
    if here != there { exchange(here, there, from: group) }
    ends.append(lesson)
    periodOf.append(here)
    nodes[teacher]?[here] = number
    nodes[group]?[here] = number
  }

  /// Makes period `first` free at `start`, where `second` is free, by swapping
  /// the two along the path of lessons that alternate between them.
  private mutating func exchange(_ first: Int, _ second: Int, from start: [Int]) {
    var path: [Int] = []
    var node = start
    var period = first
    while let edge = nodes[node]?[period] ?? nil {
      path.append(edge)
      let end = ends[edge]
      node = node == [0, end.teacher] ? [1, end.group] : [0, end.teacher]
      period = period == first ? second : first
    }
    for edge in path {
      let end = ends[edge]
      nodes[[0, end.teacher]]?[periodOf[edge]] = Int?.none
      nodes[[1, end.group]]?[periodOf[edge]] = Int?.none
    }
    for edge in path {
      periodOf[edge] = periodOf[edge] == first ? second : first
      let end = ends[edge]
      nodes[[0, end.teacher]]?[periodOf[edge]] = edge
      nodes[[1, end.group]]?[periodOf[edge]] = edge
    }
  }
}
