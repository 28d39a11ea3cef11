/// A convex, piecewise linear cost of a count, exact on the integers.
///
/// Between corners the cost is linear with an integer slope; left of the first
/// and right of the last corner it goes on with `before` and `after`.
///
///     let short = ConvexCost(corners: [0, 3], values: [30, 0], before: -10, after: 0)
///     short[1]      // 20
public struct ConvexCost: Equatable, Sendable {
  /// Ascending; at least one.
  public let corners: [Int]
  public let values: [Int]
  public let before: Int
  public let after: Int

  /// Traps when the corners don't ascend, a slope isn't an integer or the cost
  /// isn't convex.
  public init(corners: [Int], values: [Int], before: Int, after: Int) {
    precondition(!corners.isEmpty && corners.count == values.count, "a cost needs a corner")
    self.corners = corners
    self.values = values
    self.before = before
    self.after = after
    for piece in 1..<max(1, corners.count) {
      let (width, rise) = (
        corners[piece] - corners[piece - 1], values[piece] - values[piece - 1]
      )
      precondition(width > 0, "corners \(corners) don't ascend")
      precondition(rise % width == 0, "the slope \(rise)/\(width) isn't an integer")
    }
    let all = slopes
    precondition(zip(all, all.dropFirst()).allSatisfy { $0 <= $1 }, "slopes \(all) aren't convex")
  }

  /// `weight` for each unit by which the count falls short of `need`.
  public static func shortfall(below need: Int, weight: Int) -> ConvexCost {
    ConvexCost(corners: [need], values: [0], before: -weight, after: 0)
  }

  /// `weight` times the distance of 1000 counts from `target`.
  public static func deviation(from target: Int, weight: Int) -> ConvexCost {
    let below = target >= 0 ? target / 1000 : -((-target + 999) / 1000)
    let corners = target == below * 1000 ? [below] : [below, below + 1]
    return ConvexCost(
      corners: corners, values: corners.map { weight * abs(1000 * $0 - target) },
      before: -1000 * weight, after: 1000 * weight)
  }

  public subscript(count: Int) -> Int {
    if count <= corners[0] { return values[0] + before * (count - corners[0]) }
    for corner in corners.indices.dropFirst() where count <= corners[corner] {
      return values[corner] + slope(endingAt: corner) * (count - corners[corner])
    }
    let last = corners.count - 1
    return values[last] + after * (count - corners[last])
  }

  /// One more than there are corners: the slope before each corner, then `after`.
  public var slopes: [Int] {
    [before] + corners.indices.dropFirst().map(slope(endingAt:)) + [after]
  }

  private func slope(endingAt corner: Int) -> Int {
    (values[corner] - values[corner - 1]) / (corners[corner] - corners[corner - 1])
  }
}
