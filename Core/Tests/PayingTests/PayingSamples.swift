import Paying
import Policy
import Sampling
import Staffing

let cited = Citation(document: "文件", source: "S000-074")
let january = Month(2026, 1)

extension PayTerms.Word {
  init(_ key: String) {
    self.init(key: key, name: LocalizedText(zh: key, en: key), citation: cited)
  }
}

extension PayItem {
  /// An item of 210 and 360 yuan for two tiers, by days.
  static func sample(
    _ key: String = "remote", payer: PayTerms.Payer = .county, audience: Audience = Audience(),
    basis: Basis = .month, work: Work = .host, proRating: ProRating = .days, leastDays: Int? = nil,
    rates: [PayRate] = [
      PayRate(Money(yuan: 210), tier: "remote", cited),
      PayRate(Money(yuan: 360), tier: "most-remote", cited),
    ], decreed: [PayRate] = [], tierStep: PayStep? = nil, seniority: PaySeniority? = nil,
    rounding: PayRounding = PayRounding(), stopsIn: [Int] = [], stopsFor: [String] = [],
    tolerated: Int? = nil, paidIn: Int = 7, served: Int? = nil
  ) -> PayItem {
    PayItem(
      word: .init(key), payer: payer, payerCitation: cited, audience: audience, basis: basis,
      work: work, proRating: proRating, leastDays: leastDays.map { CitedLimit($0, cited) },
      rates: rates, decreed: decreed, tierStep: tierStep, seniority: seniority,
      rounding: rounding, stopsIn: stopsIn, stopsFor: stopsFor,
      tolerated: tolerated.map { CitedLimit($0, cited) }, paidIn: paidIn,
      served: served.map { CitedLimit($0, cited) })
  }
}

extension PayStep {
  static func tenth(_ growth: Growth) -> PayStep {
    PayStep(step: CitedLimit(100, cited), growth: growth)
  }
  static func fifth(_ growth: Growth) -> PayStep {
    PayStep(step: CitedLimit(200, cited), growth: growth)
  }
}

extension PaySeniority {
  /// After 5 years, every 3 years a tenth (S000-078).
  static func sample(_ growth: PayStep.Growth, counts: Service = .hardship) -> PaySeniority {
    PaySeniority(
      counts: counts, after: CitedLimit(60, cited), every: CitedLimit(36, cited),
      step: .tenth(growth))
  }
}

extension PayTerms {
  static func sample(_ items: [PayItem] = [.sample()], caps: [PayCap] = []) -> PayTerms {
    PayTerms(
      tiers: ["remote", "most-remote", "hardest"].map {
        Tier(word: .init($0), distance: nil)
      },
      payers: Payer.allCases.map {
        Source(payer: $0, name: LocalizedText(zh: "", en: ""), citation: cited)
      },
      absences: [.init("sick"), .init("personal")], items: items, caps: caps,
      paidShare: CitedLimit(1_000, cited), due: CitedLimit(10, cited),
      gradeRise: CitedLimit(24, cited))
  }
}

extension PaySchools {
  /// R is remote, M most remote, H hardest, T in the town.
  static let sample = PaySchools(tiers: [
    "R": [Since(Day(2000, 1, 1), "remote")], "M": [Since(Day(2000, 1, 1), "most-remote")],
    "H": [Since(Day(2000, 1, 1), "hardest")],
  ])
}

/// Entitlement of the sample terms with these items.
func entitlement(_ items: PayItem..., caps: [PayCap] = []) -> Entitlement {
  Entitlement(.sample(items, caps: caps), .sample)
}

extension PayHistory {
  static func sample(
    _ person: Teacher.ID = "T1", at school: School.ID = "R", home: School.ID? = nil,
    from: Day = Day(2026, 1, 1), through: Day? = nil
  ) -> PayHistory {
    PayHistory(person, places: [PayPlace(school, home: home, from: from, through: through)])
  }
}

extension [PayLine] {
  var total: Money { reduce(.zero) { $0 + $1.amount } }
}
