import Policy
public import Staffing

/// A place in the book where more hardship or longer service would earn less (S000-080), or a
/// stated average that no mixture of its tiers can have (S004-22).
public enum PayOrderFault: Hashable, Sendable {
  /// A harder tier earns less than an easier one.
  case tier(item: String, easier: String, harder: String, less: Money, than: Money)
  /// Longer service earns less than shorter, in a tier where there are tiers.
  case service(item: String, tier: String?, months: Int, less: Money, than: Money)
  case average(item: String, Money, between: Money, and: Money)
}

extension PayEdition {
  /// What contradicts 越往基层、越是艰苦、时间越长、地位待遇越高 on a day, in the order of the book.
  ///
  /// Looks at monthly items, at each backbone level, distance and length of service that the book
  /// tells apart.
  ///
  /// - Complexity: O(*i* · *t* · *s* · *r*²) for *t* tiers, *s* lengths of service and *r* amounts.
  public func orderFaults(on day: Day) -> [PayOrderFault] {
    var faults: [PayOrderFault] = []
    for item in items where item.item.basis == .month {
      let distances = Set(item.item.rates.map(\.beyond)).sorted()
      for level in BackboneLevel.allCases {
        for distance in distances {
          faults += self.faults(of: item, on: day, level, distance).filter { !faults.contains($0) }
        }
      }
      if let average = item.item.statedAverage {
        faults += self.faults(of: item, on: day, average: Money(fen: average.value))
      }
    }
    return faults
  }

  private func faults(
    of item: PreparedItem, on day: Day, _ level: BackboneLevel, _ distance: Int
  ) -> [PayOrderFault] {
    let key = item.item.word.key
    func amount(_ tier: Int?, _ service: Int) -> Money? {
      item.standard(
        on: day, tier: tier, tierKey: tier.map { terms.tiers[$0].word.key }, level,
        distance: distance, service: service
      )?.amount
    }
    let concerned = terms.tiers.indices.filter { item.tiers.isEmpty || item.tiers.contains($0) }
    let tiers: [Int?] = concerned.isEmpty ? [nil] : concerned
    var faults: [PayOrderFault] = []
    for tier in tiers {
      var most = Money.zero
      for months in lengths(of: item) {
        let now = amount(tier, months) ?? .zero
        if now < most {
          faults.append(
            .service(
              item: key, tier: tier.map { terms.tiers[$0].word.key }, months: months, less: now,
              than: most))
        }
        most = max(most, now)
      }
    }
    for (easier, harder) in zip(concerned, concerned.dropFirst()) {
      for months in lengths(of: item) {
        guard let one = amount(easier, months) else { continue }
        let other = amount(harder, months) ?? .zero
        if other < one {
          faults.append(
            .tier(
              item: key, easier: terms.tiers[easier].word.key,
              harder: terms.tiers[harder].word.key, less: other, than: one))
          break
        }
      }
    }
    return faults
  }

  /// Lengths of service at which an item's amount may change, in months, up to fifty years.
  private func lengths(of item: PreparedItem) -> [Int] {
    var lengths: Set<Int> = [0]
    for rate in item.item.rates { lengths.insert(rate.after) }
    if let seniority = item.item.seniority {
      let every = max(1, seniority.every.value)
      for months in stride(from: seniority.after.value, through: 600, by: every) {
        lengths.insert(months)
      }
    }
    return lengths.sorted()
  }

  private func faults(of item: PreparedItem, on day: Day, average: Money) -> [PayOrderFault] {
    let tiers = terms.tiers.indices.filter { item.tiers.isEmpty || item.tiers.contains($0) }
    let amounts = tiers.compactMap { tier in
      item.standard(
        on: day, tier: tier, tierKey: nil, .none, distance: 0, service: 0)?.amount
    }
    guard let least = amounts.min(), let most = amounts.max(), !(least...most).contains(average)
    else { return [] }
    return [.average(item: item.item.word.key, average, between: least, and: most)]
  }
}
