package import Policy

/// A count that a plan must keep within a range and that may cost something
/// (docs/plan-model.md, section 3).
package struct Row {
  package let name: String

  /// The count if nobody moves.
  package let constant: Int
  package let range: Span
  package var costs: [RowCost] = []

  /// Where the spread levels look; only on balance rows.
  package var target: BalanceTarget?
}

/// Integers from `low` to `high`; empty when `low` is greater.
package struct Span: Equatable {
  package var low: Wide
  package var high: Wide

  package init(_ low: some BinaryInteger, _ high: some BinaryInteger) {
    self.low = Wide(low)
    self.high = Wide(high)
  }

  package func contains(_ value: some BinaryInteger) -> Bool { low <= value && value <= high }
  var isEmpty: Bool { low > high }

  func intersection(_ other: Span) -> Span { Span(max(low, other.low), min(high, other.high)) }
}

/// A convex cost: the greatest of some straight lines.
package struct RowCost {
  package let level: PlanLevel
  package let lines: [Line]

  /// Where the lines cross, rounded down and up as far as that matters.
  package let corners: [Wide]

  package struct Line {
    package let slope: Wide
    package let intercept: Wide
  }

  package func value(at count: Wide) -> Wide {
    lines.lazy.map { $0.slope * count + $0.intercept }.max()!
  }

  /// `weight` for each that is missing below `goal`.
  static func missing(
    below goal: some BinaryInteger, weight: some BinaryInteger, at level: PlanLevel
  ) -> RowCost {
    RowCost(
      level: level,
      lines: [
        Line(slope: -Wide(weight), intercept: Wide(weight) * Wide(goal)),
        Line(slope: 0, intercept: 0),
      ],
      corners: [Wide(goal)])
  }

  /// `weight` for each teacher missing and `absent` more if there is nobody.
  static func shortage(need: Int, weight: Wide, absent: Int) -> RowCost {
    let missing = missing(below: need, weight: weight, at: .shortage)
    guard need > 0 else { return missing }
    // At 0 this line is `absent` above the first; from 1 it isn't above it.
    let nobody = Line(
      slope: -weight - Wide(absent), intercept: weight * Wide(need) + Wide(absent))
    return RowCost(
      level: .shortage, lines: [nobody] + missing.lines, corners: [0, 1, Wide(need)])
  }

  /// `weight` for each thousandth of a person away from `target`.
  static func deviation(from target: Wide, weight: Int) -> RowCost {
    let below = target.floored(by: 1000)
    return RowCost(
      level: .imbalance,
      lines: [1, -1].map { sign in
        Line(slope: 1000 * Wide(weight) * sign, intercept: -target * Wide(weight) * sign)
      },
      corners: [below, below + 1])
  }
}

/// How far a balance row is from where a spread level would like it.
package struct BalanceTarget {
  package let attribute: Attribute

  /// Thousandths of a person.
  package let target: Wide
  package let need: Wide

  /// The deviation in thousandths of a person for each thousand of need,
  /// rounded up.
  package func spread(at count: Wide) -> Wide {
    (1000 * abs(1000 * count - target)).raised(by: need)
  }

  /// The counts whose spread is at most `limit`.
  func counts(within limit: Wide) -> Span {
    guard limit >= 0 else { return Span(1, 0) }
    let allowed = (limit * need).floored(by: 1000)
    return Span((target - allowed).raised(by: 1000), (target + allowed).floored(by: 1000))
  }
}

extension Wide {
  /// The quotient by a positive number, rounded down.
  func floored(by divisor: Wide) -> Wide {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }

  /// The quotient by a positive number, rounded up.
  func raised(by divisor: Wide) -> Wide {
    self / divisor + (self % divisor > 0 ? 1 : 0)
  }
}
