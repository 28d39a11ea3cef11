import Equity
import Foundation
import Sampling

/// Values with whole-numbered weights, drawn from a seed; zeros among them.
struct Draw {
  var stream: SplitMix64
  let values: [Double]
  let weights: [Double]

  init(seed: UInt64) {
    var stream = SplitMix64(seed: seed)
    let count = stream.within(1...12)
    let zeros = stream.chance(300) ? 200 : 0
    self.values = (0..<count).map { _ in
      stream.chance(zeros) ? 0 : Double(stream.within(1...40_000)) / 64
    }
    self.weights = (0..<count).map { _ in Double(stream.below(9)) }
    self.stream = stream
  }
}

/// The textbook formulas, term by term and without any care, to compare with;
/// nil where they don't give a number.
enum Formula {
  static func mean(_ draw: Draw) -> Double? {
    number(sum(draw) { $0 })
  }

  static func variation(_ draw: Draw) -> Double? {
    let mean = sum(draw) { $0 }
    return number(sqrt(sum(draw) { ($0 - mean) * ($0 - mean) }) / mean)
  }

  /// Half the mean difference of all pairs, by the mean.
  static func gini(_ draw: Draw) -> Double? {
    let mean = sum(draw) { $0 }
    return number(sum(draw) { one in sum(draw) { abs(one - $0) } } / (2 * mean))
  }

  static func theilT(_ draw: Draw) -> Double? {
    let mean = sum(draw) { $0 }
    return number(sum(draw) { $0 == 0 && mean > 0 ? 0 : $0 / mean * log($0 / mean) })
  }

  static func theilL(_ draw: Draw) -> Double? {
    let mean = sum(draw) { $0 }
    return number(sum(draw) { log(mean / $0) })
  }

  static func atkinson(_ draw: Draw, _ aversion: Double) -> Double? {
    let mean = sum(draw) { $0 }
    if aversion == 1 {
      let geometric = exp(sum(draw) { log($0) })
      return geometric == 0 ? nil : number(1 - geometric / mean)
    }
    let power = 1 - aversion
    return number(1 - pow(sum(draw) { pow($0 / mean, power) }, 1 / power))
  }

  private static func sum(_ draw: Draw, of term: (Double) -> Double) -> Double {
    let units = zip(draw.values, draw.weights).filter { $0.1 > 0 }
    return units.reduce(0) { $0 + $1.1 * term($1.0) } / units.reduce(0) { $0 + $1.1 }
  }

  private static func number(_ value: Double) -> Double? { value.isFinite ? value : nil }
}

func ln(_ number: Double) -> Double { log(number) }

/// Whether two results are the same number to eleven digits, or both undefined.
func near(_ one: Double?, _ other: Double?) -> Bool {
  guard let one, let other else { return one == nil && other == nil }
  return abs(one - other) <= 1e-11 * max(1, abs(one), abs(other))
}

func same(_ one: Inequality, _ other: Inequality) -> Bool {
  near(one.variation, other.variation) && near(one.gini, other.gini)
    && near(one.theilT, other.theilT) && near(one.theilL, other.theilL)
    && near(one.atkinson(.half), other.atkinson(.half))
    && near(one.atkinson(.one), other.atkinson(.one))
}
