public import Staffing

/// Decreed, entitled and paid of many lines.
public struct PaidTotal: Equatable, Sendable {
  public private(set) var decreed = Money.zero
  public private(set) var entitled = Money.zero
  public private(set) var paid = Money.zero

  /// Lines with a claim, those paid in full, and those paid in full by their day.
  public private(set) var lines = 0
  public private(set) var full = 0
  public private(set) var inTime = 0

  /// What is missing in lines paid short; what others got too much makes it no smaller.
  public private(set) var arrears = Money.zero

  public init() {}

  /// Paid of the larger claim, in thousandths.
  public var share: Int {
    let claim = max(decreed, entitled)
    return claim > .zero ? Int((Int128(paid.fen) * 1_000) / Int128(claim.fen)) : 1_000
  }

  mutating func add(_ row: PaidComparison.Row, isLate: Bool) {
    decreed += row.decreed
    entitled += row.entitled
    paid += row.paid
    guard row.claim > .zero else { return }
    lines += 1
    arrears += max(.zero, row.owed)
    if row.owed <= .zero {
      full += 1
      if !isLate { inTime += 1 }
    }
  }
}

extension PaidComparison {
  /// Totals by something of each line: `\.key.purse`, `\.key.school`, `\.key.item`.
  ///
  /// - Complexity: O(*n*).
  public func totals<Group: Hashable>(by group: (Row) -> Group) -> [Group: PaidTotal] {
    let late = Set(
      findings.compactMap { finding -> PayKey? in
        if case .late = finding.kind { finding.row.key } else { nil }
      })
    var totals: [Group: PaidTotal] = [:]
    for row in rows {
      totals[group(row), default: PaidTotal()].add(row, isLate: late.contains(row.key))
    }
    return totals
  }

  public var total: PaidTotal { totals { _ in 0 }[0] ?? PaidTotal() }

  /// People with a claim, and those of them who were paid anything: full coverage is when both are
  /// the same (全覆盖, S000-079).
  public var coverage: (entitled: Int, paid: Int) {
    let entitled = Set(rows.filter { $0.claim > .zero }.map(\.key.person))
    let paid = Set(rows.filter { $0.claim > .zero && $0.paid > .zero }.map(\.key.person))
    return (entitled.count, paid.count)
  }

  /// Schools that owe something of these months and paid nothing (S000-033), ascending.
  public var schoolsPayingNothing: [School.ID] {
    totals(by: \.key.purse).compactMap { purse, total in
      total.lines > 0 && total.paid <= .zero ? purse.school : nil
    }.sorted()
  }
}
