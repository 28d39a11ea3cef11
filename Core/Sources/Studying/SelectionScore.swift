public import Policy

/// What judges give the entries of a selection, and the order that follows (S001-119).
public enum SelectionScore {
  /// What stands against one judge's points.
  public enum Fault: Hashable, Sendable {
    /// By key of the criterion.
    case missing(String)
    case outside(String, Int, most: Int)
    case unknown(String)
  }

  /// Everything that stands against points by criterion, in the order of the book.
  public static func faults(
    of points: [String: Int], _ kind: SelectionTerms.Kind
  ) -> [Fault] {
    var faults: [Fault] = []
    for criterion in kind.criteria {
      guard let given = points[criterion.key] else {
        faults.append(.missing(criterion.key))
        continue
      }
      if !(0...criterion.points).contains(given) {
        faults.append(.outside(criterion.key, given, most: criterion.points))
      }
    }
    return faults
      + points.keys.filter { kind[criterion: $0] == nil }.sorted().map { .unknown($0) }
  }

  /// The mean of the judges' totals in hundredths of a point, without the highest and the
  /// lowest once there are enough; rounded to the nearest and halves up. Nil with too few.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func mean(_ totals: [Int], _ terms: SelectionTerms) -> Int? {
    guard totals.count >= max(1, terms.leastJudges.value) else { return nil }
    let sorted = totals.sorted()
    let kept =
      sorted.count >= max(3, terms.trimsFrom.value) ? Array(sorted.dropFirst().dropLast()) : sorted
    return (kept.reduce(0, +) * 200 + kept.count) / (2 * kept.count)
  }

  /// The place of each entry, the best first: equals share one, and the next comes after all of
  /// them (1, 2, 2, 4). Those without a score have none and aren't there.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func places<ID: Hashable & Comparable>(
    _ scores: [ID: Int]
  ) -> [(entry: ID, place: Int, score: Int)] {
    let sorted = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var places: [(entry: ID, place: Int, score: Int)] = []
    for (index, (entry, score)) in sorted.enumerated() {
      let place = places.last.flatMap { $0.score == score ? $0.place : nil } ?? index + 1
      places.append((entry, place, score))
    }
    return places
  }

  /// Entries that win when so many are to: no more, so that among equals who are too many
  /// nobody wins by chance; the first place wins always.
  public static func winners<ID: Hashable & Comparable>(
    _ scores: [ID: Int], most: Int
  ) -> [(entry: ID, place: Int, score: Int)] {
    let places = places(scores)
    return places.filter { place in
      place.place == 1 || places.count { $0.place <= place.place } <= most
    }
  }
}
