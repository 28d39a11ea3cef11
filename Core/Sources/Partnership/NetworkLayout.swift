public import Staffing

/// Where schools stand in a picture of who helps whom: helpers in one column, those helped in
/// another (S002-30).
///
/// A school that helps and is helped stands in both. Those helped follow their helpers, so that
/// no two lines cross while nobody has two helpers.
public struct NetworkLayout: Equatable, Sendable {
  /// From top to bottom.
  public let helpers: [School.ID]
  public let helped: [School.ID]

  /// - Complexity: O(*p* log *p*) in pairs.
  public init(_ pairs: [PairGraph.Pair]) {
    let pairs = pairs.filter { $0.helper != $0.helped }
    helpers = Set(pairs.map(\.helper)).sorted()
    let places = Dictionary(uniqueKeysWithValues: helpers.enumerated().map { ($1, $0) })
    let above = Dictionary(grouping: pairs, by: \.helped).mapValues { pairs in
      pairs.compactMap { places[$0.helper] }
    }
    // Sums are compared crosswise, so that means need no fractions.
    helped = above.sorted { left, right in
      let (first, second) = (
        left.value.reduce(0, +) * right.value.count, right.value.reduce(0, +) * left.value.count
      )
      return first == second ? left.key < right.key : first < second
    }.map(\.key)
  }

  /// How many lines cross when these are drawn.
  public func crossings(of pairs: [PairGraph.Pair]) -> Int {
    let lines = pairs.compactMap { pair -> (Int, Int)? in
      guard let from = helpers.firstIndex(of: pair.helper),
        let to = helped.firstIndex(of: pair.helped)
      else { return nil }
      return (from, to)
    }
    return lines.indices.reduce(0) { sum, one in
      sum
        + lines[..<one].count { other in
          (other.0 - lines[one].0) * (other.1 - lines[one].1) < 0
        }
    }
  }
}
