import Policy
import Staffing

/// An item whose tiers are numbers, so that no word is compared while lines are made.
struct PreparedItem: Sendable {
  let item: PayItem

  /// The position of each rate's tier; -1 for an amount of every tier.
  let rateTiers: [Int]

  /// Positions of the tiers the item is for; empty for every school.
  let tiers: [Int]

  /// The tier that amounts of every tier are for, before steps.
  let firstTier: Int

  init(_ item: PayItem, _ keys: [String: Int]) {
    self.item = item
    self.rateTiers = item.rates.map { rate in rate.tier.map { keys[$0] ?? .max } ?? -1 }
    self.tiers = item.audience.tiers.map { keys[$0] ?? .max }
    self.firstTier = tiers.min() ?? 0
  }

  /// Whether somebody is among those the item is for.
  func isFor(
    tier: Int?, isAway: Bool, _ backbone: BackboneLevel, _ position: Position?
  ) -> Bool {
    let audience = item.audience
    return (tiers.isEmpty || tier.map(tiers.contains) ?? false) && (!audience.away || isAway)
      && (audience.backbone.isEmpty || audience.backbone.contains(backbone))
      && (audience.positions.isEmpty || position.map(audience.positions.contains) ?? false)
  }

  /// The amount for somebody on a day; nil when the book has none.
  ///
  /// The amount of the nearest tier that isn't harder counts, and grows by the tiers between.
  ///
  /// - Complexity: O(*r*) in the item's rates.
  func standard(
    on day: Day, tier: Int?, tierKey: String?, _ backbone: BackboneLevel, distance: Int,
    service: Int
  ) -> PayStandard? {
    var found: Int?
    for index in rateTiers.indices
    where fits(index, on: day, tier, backbone, distance, service)
      && found.map({ isBefore($0, index) }) ?? true
    {
      found = index
    }
    guard let found else { return nil }
    let rate = item.rates[found]
    var (steps, amount) = (0, rate.amount.bounded)
    if let step = item.tierStep, let tier {
      steps = max(0, tier - (rateTiers[found] < 0 ? firstTier : rateTiers[found]))
      amount = step.raise(amount, times: steps)
    }
    let tierAmount = amount
    let grade = item.seniority?.grade(after: service) ?? 0
    if let seniority = item.seniority { amount = seniority.step.raise(amount, times: grade) }
    return PayStandard(
      rate: rate, tier: tierKey, tierSteps: steps, tierAmount: tierAmount, service: service,
      grade: grade, amount: amount)
  }

  private func fits(
    _ index: Int, on day: Day, _ tier: Int?, _ backbone: BackboneLevel, _ distance: Int,
    _ service: Int
  ) -> Bool {
    let (rate, rateTier) = (item.rates[index], rateTiers[index])
    let isTier =
      rateTier < 0
      || tier.map { $0 == rateTier || item.tierStep != nil && $0 > rateTier } ?? false
    return isTier && rate.covers(day) && rate.beyond <= distance && rate.after <= service
      && rate.backbone.map { $0 == backbone } ?? true
  }

  /// Whether the second rate is the nearer one.
  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    func rank(_ index: Int) -> (Int, Int, Int, Int, Int) {
      let rate = item.rates[index]
      return (
        rateTiers[index], rate.backbone?.rawValue ?? -1, rate.beyond, rate.after,
        rate.from?.ordinal ?? .min
      )
    }
    return rank(left) < rank(right)
  }
}
