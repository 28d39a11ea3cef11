/// The least that a row's priced costs less `price` times its count can be within
/// a range, and a count with it.
///
/// Convex and piecewise linear, so smallest at an end or a corner.
///
/// - Parameter costs: Of the row, each with what a unit of its level costs.
/// - Complexity: O(corners · costs).
func rowMinimum(
  _ range: ClosedRange<Int>, price: Int, costs: [(cost: ConvexCost, price: Int)]
) -> (count: Int, value: Int) {
  func value(_ count: Int) -> Int {
    costs.reduce(-price * count) { $0 + $1.price * $1.cost[count] }
  }
  var best = (count: range.lowerBound, value: value(range.lowerBound))
  func consider(_ count: Int) {
    let value = value(count)
    if value < best.value { best = (count, value) }
  }
  for (cost, _) in costs { cost.corners.filter(range.contains).forEach(consider) }
  consider(range.upperBound)
  return best
}
