import Staffing
import Yams

extension BookSection {
  /// The number under `name` that is in force in the year being read.
  ///
  /// Notes a missing number, a unit that isn't among `units`, a value that
  /// isn't a number, and periods that overlap or leave the year out.
  func quantity(
    _ name: String, _ units: Quantity.Unit..., default fallback: Int? = nil
  ) -> Quantity {
    quantity(name, among: units, default: fallback)
  }

  func quantity(
    _ name: String, among units: [Quantity.Unit], default fallback: Int? = nil
  ) -> Quantity {
    let absent = Quantity(value: fallback ?? 0, citation: inherited ?? .unknown)
    guard let node = node(name, required: fallback == nil) else { return absent }
    let candidates = nodes(name).enumerated().compactMap { index, node in
      dated(name, index, node, units)
    }
    let inForce = candidates.filter { $0.period.covers(context.year) }
    guard inForce.count == 1, let found = inForce.first else {
      if candidates.count == nodes(name).count {
        fault(
          name, node,
          found: "\(inForce.count) values in force in \(context.year)", allowed: "exactly one")
      }
      return absent
    }
    return found.quantity
  }

  private func dated(
    _ name: String, _ index: Int, _ node: Node, _ units: [Quantity.Unit]
  ) -> (period: Period, quantity: Quantity)? {
    if case .scalar(let scalar) = node {
      let words = scalar.string.split(separator: " ").map(String.init)
      guard words.count == 2 else {
        fault(
          name, node, found: "'\(scalar.string)'",
          allowed: "a number and a unit (\(units.map(\.rawValue).joined(separator: ", ")))")
        return nil
      }
      return measured(name, node, number: words[0], unit: words[1], units).map {
        (
          Period(),
          Quantity(value: $0, citation: citation, unit: Quantity.Unit(rawValue: words[1]))
        )
      }
    }
    return BookSection.read(
      node, path: key(name), context: context, inherited: inherited
    ) { section in
      let inclusive = section.flag("inclusive", default: true)
      let period = section.period()
      let unit = section.text("unit")
      return measured(
        name, node, number: section.text("value"), unit: unit, units
      ).map {
        (
          period,
          Quantity(
            value: $0, isInclusive: inclusive, citation: section.citation,
            unit: Quantity.Unit(rawValue: unit))
        )
      }
    }
  }

  private func measured(
    _ name: String, _ node: Node, number: String, unit: String, _ units: [Quantity.Unit]
  ) -> Int? {
    let allowed = units.map(\.rawValue)
    guard let known = Quantity.Unit(rawValue: unit), units.contains(known) else {
      fault(
        name, node, found: "unit '\(unit)'", allowed: advice(for: unit, among: allowed))
      return nil
    }
    guard let value = Quantity.scaled(number, by: known.perBase), value >= 0 else {
      fault(name, node, found: "'\(number)'", allowed: "a number of \(unit) that isn't negative")
      return nil
    }
    return value
  }

  /// The school years given by `from` and `to`.
  func period() -> Period {
    Period(from: schoolYear("from"), to: schoolYear("to"))
  }

  func schoolYear(_ name: String) -> SchoolYear? {
    parsed(name, required: false, allowed: "a school year such as 2026") {
      SchoolYear($0)
    }.first
  }
}

/// The school years in which something is in force; an open end never ends.
struct Period: Equatable, Sendable {
  var from: SchoolYear?
  var to: SchoolYear?

  /// A year of the period.
  var sample: SchoolYear { to ?? from ?? SchoolYear(2026) }

  func covers(_ year: SchoolYear) -> Bool {
    (from.map { $0 <= year } ?? true) && (to.map { year <= $0 } ?? true)
  }
}
