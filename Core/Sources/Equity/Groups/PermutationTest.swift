/// How likely a group as low as this, or lower, would be if it had been drawn by
/// lot from everybody: Fisher's and Pitman's permutation test, exact (Pitman, JRSS
/// Suppl. 4, 1937, doi:10.2307/2984124). With values 0 and 1 it is the
/// hypergeometric test.
///
///     PermutationTest(sent: [1, 1], all: [1, 1, 2, 3]).probability   // 166_667: 1 of 6
public struct PermutationTest: Equatable, Sendable {
  /// The share of all groups of that size whose sum is at most the group's, in
  /// millionths, rounded up; so it is at most a threshold in whole millionths
  /// exactly when the share itself is.
  public let probability: Int

  /// The same for the lowest group possible: when even this is above the
  /// threshold, the group is too small to judge.
  public let leastProbability: Int

  /// - Parameters:
  ///   - sent: The group's values, at least 0.
  ///   - all: Everybody's values, the group's among them.
  /// - Complexity: O(*n* · *k* · *s* · *n*/64) in people, group and its sum.
  public init(sent: [Int], all: [Int]) {
    precondition(sent.count <= all.count, "\(sent.count) of \(all.count) people are a group")
    let lowest = all.sorted().prefix(sent.count).reduce(0, +)
    let sum = max(lowest, sent.reduce(0, +))
    let counts = SubsetCounts(of: all, size: sent.count, upTo: sum)
    let whole = SubsetCounts.all(of: all.count, size: sent.count)
    probability = PermutationTest.millionths(counts.atMost(sum), of: whole)
    leastProbability = PermutationTest.millionths(counts.atMost(lowest), of: whole)
  }

  /// The least number of millionths that isn't below `part` / `whole`.
  private static func millionths(_ part: Natural, of whole: Natural) -> Int {
    let scaled = part * 1_000_000
    var (low, high) = (0, 1_000_000)
    while low < high {
      let middle = (low + high) / 2
      if scaled > whole * UInt64(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// How many subsets of one size there are for each sum.
private struct SubsetCounts {
  private let sums: [Natural]

  /// Sums above `limit` aren't counted. Numbers of *n* bits hold every count, so
  /// they are added in place, without carries beyond them.
  init(of values: [Int], size: Int, upTo limit: Int) {
    let width = values.count / 64 + 1
    let stride = (limit + 1) * width
    var table = [UInt64](repeating: 0, count: (size + 1) * stride)
    table[0] = 1
    for (met, value) in values.enumerated() where value <= limit {
      for chosen in Swift.stride(from: min(met, size - 1), through: 0, by: -1) {
        for sum in 0...limit - value {
          let source = chosen * stride + sum * width
          let target = (chosen + 1) * stride + (sum + value) * width
          var carry = false
          for digit in 0..<width {
            let (first, once) = table[target + digit]
              .addingReportingOverflow(table[source + digit])
            let (second, twice) = first.addingReportingOverflow(carry ? 1 : 0)
            table[target + digit] = second
            carry = once || twice
          }
        }
      }
    }
    sums = (0...limit).map { sum in
      let start = size * stride + sum * width
      return Natural(digits: table[start..<start + width])
    }
  }

  func atMost(_ sum: Int) -> Natural { sums.prefix(sum + 1).reduce(Natural(0), +) }

  /// All subsets of `size` from `count`, as a subset of people who are all alike.
  static func all(of count: Int, size: Int) -> Natural {
    SubsetCounts(of: Array(repeating: 0, count: count), size: size, upTo: 0).atMost(0)
  }
}
