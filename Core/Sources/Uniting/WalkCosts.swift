public import Staffing

/// What an exchange cost in one of its modes, as somebody noted it: so many activities for so
/// much money.
public struct WalkCost: Equatable, Sendable {
  /// Key of the book.
  public let mode: String
  public let activities: Int
  public let money: Money

  public init(_ mode: String, activities: Int, _ money: Money) {
    self.mode = mode
    self.activities = activities
    self.money = money
  }
}

/// What one activity costs in each mode (S001-052: walking has the least cost for the most
/// benefit).
public struct WalkCosts: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let mode: String
    public let activities: Int
    public let money: Money

    /// Rounded to the fen; nil where nothing was noted.
    public var each: Money? { activities > 0 ? money.share(1, of: activities) : nil }
  }

  /// In the order of the modes; those of which nothing was noted have no activities.
  public let lines: [Line]

  /// The mode whose activity costs least, compared exactly; of equal ones the first, nil while
  /// fewer than two have something to compare.
  public let cheapest: String?

  /// - Complexity: O(modes + costs).
  public init(_ costs: [WalkCost], modes: [String]) {
    var sums: [String: (activities: Int, money: Money)] = [:]
    for cost in costs {
      let sum = sums[cost.mode] ?? (0, .zero)
      sums[cost.mode] = (sum.activities + cost.activities, sum.money + cost.money)
    }
    lines = modes.map { mode in
      Line(mode: mode, activities: sums[mode]?.activities ?? 0, money: sums[mode]?.money ?? .zero)
    }
    let noted = lines.filter { $0.activities > 0 }
    // a / b < c / d, without a division.
    let least = noted.dropFirst().reduce(noted.first) { best, line in
      guard let best else { return line }
      return line.money.fen * best.activities < best.money.fen * line.activities ? line : best
    }
    cheapest = noted.count > 1 ? least?.mode : nil
  }
}
