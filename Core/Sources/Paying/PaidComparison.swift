import Policy
public import Staffing

/// What is decreed, what the county's terms entitle to, and what was paid (S000-075, S000-079).
///
/// Counties paid 70 and 120 yuan where 210 and 360 were decreed: such lines are found, with the
/// old amount they were paid by.
public struct PaidComparison: Sendable {
  public struct Row: Equatable, Sendable {
    public let key: PayKey

    /// By what the higher document decrees; the same as `entitled` where the book names none.
    public internal(set) var decreed = Money.zero
    public internal(set) var entitled = Money.zero
    public internal(set) var paid = Money.zero

    /// The day of the last payment; nil where there was none.
    public internal(set) var lastPaid: Day?

    /// The larger of both claims, which is what payment is held against.
    public var claim: Money { max(decreed, entitled) }

    /// What is owed; below zero where too much was paid.
    public var owed: Money { claim - paid }

    /// What was paid of the claim, in thousandths; 1,000 where there's no claim.
    public var share: Int { claim > .zero ? paid.limited.fen * 1_000 / claim.fen : 1_000 }
  }

  /// By `PayKey`; what nobody pays isn't in it.
  public let rows: [Row]
  public let findings: [PaidFinding]

  /// - Parameters:
  ///   - histories: What is known now.
  ///   - payments: Of these months; several of one key are added up.
  /// - Complexity: O(*n*) entitlements for *n* person-months, and for each line paid short one
  ///   more for every beginning of an amount of its item.
  public init(
    _ histories: [PayHistory], in months: ClosedRange<Month>, by entitlement: Entitlement,
    payments: [Payment]
  ) {
    var rows: [PayKey: Row] = [:]
    func row(_ key: PayKey, _ change: (inout Row) -> Void) {
      if key.purse.payer != .oneself { change(&rows[key, default: Row(key: key)]) }
    }
    let decreed = entitlement.decreed
    for history in histories {
      for line in entitlement.lines(of: history, in: months) {
        row(line.key) { $0.entitled = line.amount }
      }
      for line in decreed.lines(of: history, in: months) {
        row(line.key) { $0.decreed = line.amount }
      }
    }
    for payment in payments where months.contains(payment.key.month) {
      row(payment.key) { row in
        row.paid = (row.paid + payment.amount.limited).limited
        row.lastPaid = max(row.lastPaid ?? payment.on, payment.on)
      }
    }
    self.rows = rows.values.sorted { $0.key < $1.key }
    let people = Dictionary(histories.map { ($0.person, $0) }) { first, _ in first }
    self.findings = self.rows.flatMap { $0.findings(entitlement, people[$0.key.person]) }
  }
}

extension PaidComparison.Row {
  /// What is wrong with a line, the weightiest first.
  fileprivate func findings(
    _ entitlement: Entitlement, _ history: PayHistory?
  ) -> [PaidFinding] {
    guard let terms = entitlement.edition(in: key.month)?.terms else { return [] }
    var findings: [PaidFinding] = []
    if claim > .zero, share < terms.paidShare.value {
      findings.append(PaidFinding(row: self, kind: paid > .zero ? .short : .nothing))
      if paid > .zero, let rate = oldRate(terms, entitlement, history) {
        findings.append(PaidFinding(row: self, kind: .oldAmount(rate)))
      }
    }
    if paid > claim { findings.append(PaidFinding(row: self, kind: .over)) }
    let due = key.month.advanced(by: 1).firstDay.advanced(by: terms.due.value - 1)
    if let lastPaid, lastPaid > due, claim > .zero {
      findings.append(PaidFinding(row: self, kind: .late(due: due)))
    }
    return findings
  }

  /// The amount of an earlier time by which exactly this was paid, the latest of several.
  private func oldRate(
    _ terms: PayTerms, _ entitlement: Entitlement, _ history: PayHistory?
  ) -> PayRate? {
    guard let history, let item = terms[item: key.item] else { return nil }
    for rates in [item.decreed, item.rates] where !rates.isEmpty {
      let begins = Set(rates.compactMap(\.from)).filter { $0 <= key.month.firstDay }
      for begin in begins.sorted(by: >) {
        let old = Entitlement(terms.frozen(key.item, rates, at: begin), entitlement.schools)
        let line = old.lines(of: history, in: key.month).first { $0.key == key }
        if let line, line.amount == paid, let found = line.parts.first?.standard.rate {
          return rates.first { $0.endless == found }
        }
      }
    }
    return nil
  }
}

extension PayTerms {
  /// The same terms with one item at the amounts of a past day, as if nothing had come after.
  fileprivate func frozen(_ key: String, _ rates: [PayRate], at day: Day) -> PayTerms {
    var terms = self
    for index in terms.items.indices where terms.items[index].word.key == key {
      terms.items[index].rates = rates.filter { $0.covers(day) }.map(\.endless)
    }
    return terms
  }
}

extension PayRate {
  fileprivate var endless: PayRate {
    var rate = self
    rate.to = nil
    return rate
  }
}

extension Money {
  /// Between minus and plus `payLimit`, so that what comes from outside can be added up.
  var limited: Money { min(max(.zero - .payLimit, self), .payLimit) }
}
