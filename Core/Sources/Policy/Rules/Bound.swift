import Staffing

/// A least or greatest value for some people and directions.
///
///     - {sex: male, directions: [down], maximum: {value: 57, unit: years-of-age}}
package struct Bound: Equatable, Sendable {
  package var value: Int
  package var isInclusive: Bool
  package var citation: Citation
  package var scope: Scope

  /// That of the rule when nil.
  package var severity: Severity?

  /// Whether `measured` is small enough for a greatest value.
  func allows(atMost measured: Int) -> Bool {
    isInclusive ? measured <= value : measured < value
  }

  /// Whether `measured` is large enough for a least value.
  func allows(atLeast measured: Int) -> Bool {
    isInclusive ? measured >= value : measured > value
  }

  func maximum(_ measure: (Int) -> Measure) -> Measure {
    isInclusive ? .atMost(measure(value)) : .lessThan(measure(value))
  }

  func minimum(_ measure: (Int) -> Measure) -> Measure {
    isInclusive ? .atLeast(measure(value)) : .moreThan(measure(value))
  }
}

extension BookSection {
  /// The bounds of a rule: the sequence `limits`, each with `key` and a scope.
  func bounds(_ key: String, _ unit: Quantity.Unit) -> [Bound] {
    sections("limits") { limit in
      let quantity = limit.quantity(key, unit)
      return Bound(
        value: quantity.value, isInclusive: quantity.isInclusive, citation: quantity.citation,
        scope: limit.scope(), severity: limit.severity())
    }
  }

  /// The severity of one limit, where it differs from that of its rule.
  func severity() -> Severity? {
    has("severity") ? choice("severity", default: .block) : asking("severity")
  }

  /// The keys `directions`, `sex`, `stages`, `zones` and `volunteers`.
  func scope() -> Scope {
    Scope(
      directions: Set(choices("directions", of: Direction.self) ?? Direction.allCases),
      sexes: choices("sex", of: Sex.self).map(Set.init),
      stages: choices("stages", of: Stage.self).map(Set.init),
      zones: choices("zones", of: Zone.self).map(Set.init),
      volunteers: has("volunteers") ? flag("volunteers", default: true) : asking("volunteers"))
  }

  /// Notes that a key is known although it isn't there.
  private func asking<Value>(_ name: String) -> Value? {
    _ = node(name, required: false)
    return nil
  }
}
