/// One day on the road: where the morning and the afternoon are spent, in
/// either order; `second` is nil when the other half is spent at home.
struct DayRoute: Hashable, Comparable {
  var first: Int
  var second: Int?

  /// From the own school round and back, in minutes.
  func minutes(from base: Int, _ minutes: [[Int]]) -> Int {
    guard let second else { return 2 * minutes[base][first] }
    return minutes[base][first] + minutes[first][second] + minutes[second][base]
  }

  /// The road at noon.
  func noon(from base: Int, _ minutes: [[Int]]) -> Int { minutes[first][second ?? base] }

  func visits(_ school: Int) -> Int {
    (first == school ? 1 : 0) + (second == school ? 1 : 0)
  }

  /// The two orders of the day: the place of each half, nil for home.
  var orders: [[Int?]] {
    second == first ? [[first, first]] : [[first, second], [second, first]]
  }

  static func < (left: DayRoute, right: DayRoute) -> Bool {
    (left.first, left.second ?? -1) < (right.first, right.second ?? -1)
  }

  /// The routes from `base` over `places` within the limits, in order.
  ///
  /// - Complexity: O(*n*²) in places.
  static func all(from base: Int, over places: [Int], in problem: ItineraryProblem) -> [DayRoute] {
    places.flatMap { first in
      ([nil] + places.filter { $0 >= first }.map(Optional.init)).map {
        DayRoute(first: first, second: $0)
      }
    }.filter {
      $0.minutes(from: base, problem.minutes) <= problem.limits.routeMinutes
        && $0.noon(from: base, problem.minutes) <= problem.limits.noonMinutes
    }.sorted()
  }
}
