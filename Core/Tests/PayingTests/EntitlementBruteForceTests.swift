import CoreTestSupport
import Paying
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Entitlement and the obvious program` {
  @Test func `agree on every line of a year, to the fen`() {
    for seed in every(2_000) {
      var random = RandomPay(seed: seed)
      let (terms, schools, history) = (random.terms(), random.schools(), random.history())
      let entitlement = Entitlement(terms, schools)
      let months = january...Month(2026, 12)
      var fast: [PayKey: Int] = [:]
      for line in entitlement.lines(of: history, in: months) {
        fast[line.key, default: 0] += line.amount.fen
        #expect(line.parts.reduce(0) { $0 + $1.amount.fen } == line.amount.fen, "seed \(seed)")
      }
      var slow: [PayKey: Int] = [:]
      for month in months {
        let amounts = SlowPay(terms: terms, schools: schools, history: history, month: month)
          .amounts()
        slow.merge(amounts) { $0 + $1 }
      }
      #expect(fast.filter { $0.value != 0 } == slow.filter { $0.value != 0 }, "seed \(seed)")
      if fast.filter({ $0.value != 0 }) != slow.filter({ $0.value != 0 }) { return }
    }
  }

  @Test func `agree on what caps leave`() {
    for seed in every(2_000) {
      var random = RandomPay(seed: seed)
      let (terms, schools, history) = (random.terms(caps: true), random.schools(), random.history())
      var free = terms
      free.caps = []
      for month in january...Month(2026, 12) {
        let whole = Entitlement(free, schools).lines(of: history, in: month)
        let lines = Entitlement(terms, schools).lines(of: history, in: month)
        var left = Dictionary(grouping: whole, by: \.key.item).mapValues { lines in
          lines.filter { $0.key.purse.payer != .oneself }.total
        }
        for cap in terms.caps {
          let keys = terms.items.map(\.word.key).filter(cap.items.contains)
          switch cap.kind {
          case .most(var most):
            for key in keys {
              left[key] = min(left[key] ?? .zero, most)
              most -= left[key] ?? .zero
            }
          case .highest:
            let highest = keys.map { left[$0] ?? .zero }.max() ?? .zero
            let winner = keys.first { left[$0] ?? .zero == highest }
            for key in keys where key != winner { left[key] = .zero }
          }
        }
        let capped = Dictionary(grouping: lines, by: \.key.item).mapValues { lines in
          lines.filter { $0.key.purse.payer != .oneself }.total
        }
        #expect(
          capped.filter { $0.value != .zero } == left.filter { $0.value != .zero }, "seed \(seed)")
        #expect(
          lines.filter { $0.key.purse.payer == .oneself }
            == whole.filter { $0.key.purse.payer == .oneself }, "seed \(seed)")
      }
    }
  }

  @Test func `by days add up to the month, however often somebody moves`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let yuan = stream.within(1...900)
      let item = PayItem.sample(rates: [PayRate(Money(fen: yuan * 100 + stream.below(100)), cited)])
      var history = PayHistory("T1")
      var day = Day(2026, 1, 1)
      while day <= Day(2026, 1, 31) {
        let next = day.advanced(by: stream.within(1...9))
        history.places.append(
          PayPlace(stream.pick(RandomPay.schools), from: day, through: next.advanced(by: -1)))
        day = next
      }
      let lines = entitlement(item).lines(of: history, in: january)
      #expect(lines.total == item.rates[0].amount, "seed \(seed)")
    }
  }
}
