import CoreTestSupport
import Paying
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Every line explains itself` {
  /// Somebody with the book in hand can reckon each line anew from what it says, and needs
  /// nothing else.
  @Test func `to the fen, from its parts and the book alone`() {
    for seed in every(2_000) {
      var random = RandomPay(seed: seed)
      let (terms, schools, history) = (random.terms(caps: true), random.schools(), random.history())
      let lines = Entitlement(terms, schools).lines(
        of: history, in: january...Month(2026, 12))
      let months = Dictionary(grouping: lines) { "\($0.key.month) \($0.key.item)" }
      for line in lines {
        guard let item = terms[item: line.key.item] else {
          Issue.record("seed \(seed): \(line.key.item) isn't in the book")
          return
        }
        for part in line.parts {
          let standard = part.standard
          #expect(item.rates.contains(standard.rate), "seed \(seed)")
          let tier = item.tierStep?.raise(standard.rate.amount, times: standard.tierSteps)
          #expect(standard.tierAmount == tier ?? standard.rate.amount, "seed \(seed)")
          #expect(standard.grade == item.seniority?.grade(after: standard.service) ?? 0)
          let grown = item.seniority?.step.raise(standard.tierAmount, times: standard.grade)
          #expect(standard.amount == grown ?? standard.tierAmount, "seed \(seed)")
          let (parts, whole) = part.measure.fraction
          // Exact, or a unit of rounding off: what the month's other parts leave.
          let exact = standard.amount.fen * parts
          let off = abs(part.amount.fen * whole - exact)
          #expect(off <= item.rounding.unit.fen * whole, "seed \(seed)")
        }
        if let cut = line.cut {
          #expect(terms.caps.contains { $0.word.key == cut.cap }, "seed \(seed)")
          #expect(cut.left < line.uncut || cut.left == .zero, "seed \(seed)")
        }
      }
      for group in months.values where !terms[item: group[0].key.item]!.isCapped(by: terms) {
        expectWholeMonth(group, terms[item: group[0].key.item]!, seed)
      }
    }
  }

  /// The parts of a month come to the rounded sum of what they are exactly.
  private func expectWholeMonth(_ lines: [PayLine], _ item: PayItem, _ seed: UInt64) {
    let parts = lines.flatMap(\.parts)
    let whole = parts.map(\.measure.fraction.whole).max() ?? 1
    let exact = parts.reduce(0) {
      $0 + $1.standard.amount.fen * $1.measure.fraction.parts * (whole / $1.measure.fraction.whole)
    }
    let unit = whole * item.rounding.unit.fen
    let units =
      switch item.rounding.way {
      case .nearest: (2 * exact + unit) / (2 * unit)
      case .down: exact / unit
      case .up: (exact + unit - 1) / unit
      }
    let sum = parts.reduce(Money.zero) { $0 + $1.amount }
    #expect(sum.fen == units * item.rounding.unit.fen, "seed \(seed)")
  }
}

extension PayItem {
  fileprivate func isCapped(by terms: PayTerms) -> Bool {
    terms.caps.contains { $0.items.contains(word.key) }
  }
}

extension PayMeasure {
  /// What a part is of its standard.
  fileprivate var fraction: (parts: Int, whole: Int) {
    switch self {
    case .days(let days, let whole): (days, whole)
    case .share(let share, let whole): (share, whole * 1_000)
    case .periods(let tenths), .beyond(let tenths, _): (tenths, 10)
    case .trips(let trips): (trips, 1)
    case .month, .award: (1, 1)
    }
  }
}
