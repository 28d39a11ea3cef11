/// A sum that carries the digits lost in each addition (Neumaier, ZAMM 54,
/// 1974), so that a county's total doesn't depend on the order of its schools
/// in any digit we show.
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  var value: Double { sum + lost }

  static func += (total: inout CompensatedSum, number: Double) {
    let next = total.sum + number
    if total.sum.magnitude >= number.magnitude {
      total.lost += (total.sum - next) + number
    } else {
      total.lost += (number - next) + total.sum
    }
    total.sum = next
  }

  /// The sum of `terms`.
  static func of(_ terms: some Sequence<Double>) -> Double {
    var total = CompensatedSum()
    for term in terms { total += term }
    return total.value
  }
}
