import Paying
import Policy
import Sampling
import Staffing

/// Terms, schools and people drawn at random within 2026, with everything that can go together.
struct RandomPay {
  var stream: SplitMix64
  static let schools: [School.ID] = ["A", "B", "C", "D"]
  static let tierKeys = ["remote", "most-remote", "hardest"]

  init(seed: UInt64) { stream = SplitMix64(seed: seed) }

  mutating func day() -> Day { Day(2025, 12, 1).advanced(by: stream.below(420)) }

  mutating func maybe<Value>(_ permille: Int, _ value: (inout RandomPay) -> Value) -> Value? {
    stream.chance(permille) ? value(&self) : nil
  }

  mutating func terms(caps: Bool = false) -> PayTerms {
    let count = stream.within(1...5)
    let items = (0..<count).map { item("item\($0)") }
    var list: [PayCap] = []
    if caps {
      let keys = items.map(\.word.key)
      list = (0..<stream.below(3)).map { number in
        PayCap(
          word: .init("cap\(number)"), items: keys.filter { _ in stream.chance(600) },
          kind: stream.chance(500)
            ? .highest : .most(Money(fen: stream.below(100_000))))
      }
    }
    return .sample(items, caps: list)
  }

  mutating func item(_ key: String) -> PayItem {
    let tiers = Self.tierKeys.filter { _ in stream.chance(500) }
    return .sample(
      key, payer: stream.pick(PayTerms.Payer.allCases),
      audience: .init(
        tiers: tiers, away: stream.chance(200),
        backbone: stream.chance(150) ? [.county, .city] : [],
        positions: stream.chance(150) ? [.classTeacher] : []),
      basis: stream.chance(650) ? .month : stream.pick(PayItem.Basis.allCases),
      work: stream.pick(PayItem.Work.allCases),
      proRating: stream.pick(PayItem.ProRating.allCases),
      leastDays: maybe(500) { $0.stream.within(1...31) },
      rates: (0..<stream.within(1...5)).map { _ in rate() },
      tierStep: maybe(400) { $0.step() },
      seniority: maybe(400) { it in
        PaySeniority(
          counts: it.stream.pick(PaySeniority.Service.allCases),
          after: CitedLimit(it.stream.below(12), cited),
          every: CitedLimit(it.stream.within(1...8), cited), step: it.step(),
          most: it.maybe(300) { $0.stream.below(6) })
      },
      rounding: PayRounding(
        to: stream.pick(PayRounding.Unit.allCases), stream.pick(PayRounding.Way.allCases)),
      stopsIn: stream.chance(200) ? [stream.within(1...12)] : [],
      stopsFor: stream.chance(400) ? ["sick"] : [],
      tolerated: maybe(500) { $0.stream.below(12) }, paidIn: stream.within(1...12),
      served: maybe(500) { $0.stream.below(9) })
  }

  mutating func step() -> PayStep {
    PayStep(
      step: CitedLimit(stream.below(300), cited), growth: stream.pick([.additive, .compound]))
  }

  mutating func rate() -> PayRate {
    let from = maybe(600) { $0.day() }
    return PayRate(
      Money(fen: stream.below(60_000)), tier: maybe(400) { $0.stream.pick(Self.tierKeys) },
      backbone: maybe(100) { $0.stream.pick(BackboneLevel.allCases) },
      beyond: stream.chance(300) ? stream.below(3) * 10_000 : 0,
      after: stream.chance(200) ? stream.below(12) : 0, from: from,
      to: maybe(250) { (from ?? Day(2026, 1, 1)).advanced(by: $0.stream.below(200)) }, cited)
  }

  mutating func schools() -> PaySchools {
    var schools = PaySchools()
    for school in Self.schools {
      if stream.chance(500) {
        schools.tiers[school] = [Since(Day(2020, 1, 1), stream.pick(Self.tierKeys))]
      }
      for _ in 0..<stream.below(3) {
        let key = maybe(700) { $0.stream.pick(Self.tierKeys) }
        schools.tiers[school, default: []].append(Since(day(), key))
      }
    }
    return schools
  }

  mutating func place() -> PayPlace {
    let from = day()
    return PayPlace(
      stream.pick(Self.schools), home: stream.pick(Self.schools), from: from,
      through: maybe(600) { from.advanced(by: $0.stream.below(150) - 5) },
      share: stream.pick([1_000, 1_000, 500, 333, 700, 0]), distance: stream.below(30_000),
      payers: stream.chance(150) ? ["item0": stream.pick(PayTerms.Payer.allCases)] : [:])
  }

  mutating func load() -> PayLoad {
    var load = PayLoad(due: stream.below(600), trips: [stream.pick(Self.schools): stream.below(20)])
    for _ in 0..<2 { load.periods[stream.pick(Self.schools)] = stream.below(600) }
    return load
  }

  mutating func history(_ person: Teacher.ID = "T1") -> PayHistory {
    var history = PayHistory(person)
    history.places = (0..<stream.within(1...4)).map { _ in place() }
    history.backbone = (0..<stream.below(3)).map { _ in
      Since(day(), stream.pick(BackboneLevel.allCases))
    }
    history.positions = (0..<stream.below(3)).map { _ in
      Since(day(), stream.pick([.teacher, .classTeacher]))
    }
    history.absences = (0..<stream.below(4)).map { _ in absence() }
    for month in 0..<12 where stream.chance(500) {
      history.loads[january.advanced(by: month)] = load()
    }
    history.startedWork = maybe(700) { Month(2025, 1).advanced(by: $0.stream.below(24)) }
    history.credit = maybe(600) { it in
      PayCredit(
        months: it.stream.below(30), before: Month(2025, 6).advanced(by: it.stream.below(14)))
    }
    return history
  }

  mutating func absence() -> PayAbsence {
    let from = day()
    return PayAbsence(
      stream.pick(["sick", "personal"]), from...from.advanced(by: stream.below(25)))
  }

  /// Something about a person becomes known otherwise.
  mutating func correct(_ history: inout PayHistory) {
    switch stream.below(8) {
    case 0: history.places.append(place())
    case 1: if !history.places.isEmpty { history.places.removeLast() }
    case 2:
      if let index = history.places.indices.first {
        history.places[index].through = day()
      }
    case 3: history.absences.append(absence())
    case 4: history.loads[january.advanced(by: stream.below(12))] = load()
    case 5: history.credit = PayCredit(months: stream.below(40), before: january)
    case 6: history.backbone.append(Since(day(), stream.pick(BackboneLevel.allCases)))
    default: history = self.history(history.person)
    }
  }
}
