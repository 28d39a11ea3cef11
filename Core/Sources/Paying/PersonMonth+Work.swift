import Policy
import Staffing

extension PersonMonth {
  /// Counts from outside stay below this, so that no product leaves 64 bits.
  private static let most = 1_000_000

  /// The last place of the month at a school, or at any, that an item is for, with its standard.
  private func anchor(
    of item: PreparedItem, at school: School.ID? = nil
  ) -> (place: PayPlace, standard: PayStandard)? {
    for stretch in stretches.reversed() {
      let main = stretch.main.map { [$0] } ?? []
      for here in school == nil ? main + stretch.places : stretch.places {
        if let school, here.place.school != school { continue }
        let last = stretch.first.advanced(by: stretch.days - 1)
        guard isFor(item, here, stretch),
          let standard = standard(of: item, here, stretch, on: last)
        else { continue }
        return (here.place, standard)
      }
    }
    return nil
  }

  /// Periods as the schools stated them: those at the host (S001-039), all (S003-37), or those of
  /// both schools beyond what the month asks for (S003-35).
  func byPeriods(_ item: PreparedItem) -> [(PayPlace, PayPart)] {
    guard let load = history.loads[month] else { return [] }
    var round = RunningRound(item.item.rounding, denominator: 10)
    if item.item.work == .beyond {
      let due = min(max(0, load.due), Self.most)
      let taught = load.periods.values.reduce(0) { min($0 + min(max(0, $1), Self.most), Self.most) }
      guard taught > due, let (place, standard) = anchor(of: item) else { return [] }
      let amount = round.add(standard.amount.fen * (taught - due))
      let part = PayPart(
        standard: standard, measure: .beyond(taught - due, due: due), amount: amount)
      return [(place, part)]
    }
    return load.periods.sorted { $0.key < $1.key }.compactMap { school, tenths in
      let tenths = min(max(0, tenths), Self.most)
      guard tenths > 0, let (place, standard) = anchor(of: item, at: school),
        item.item.work == .all || place.isAway
      else { return nil }
      let amount = round.add(standard.amount.fen * tenths)
      return (place, PayPart(standard: standard, measure: .periods(tenths), amount: amount))
    }
  }

  func byTrips(_ item: PreparedItem) -> [(PayPlace, PayPart)] {
    guard let load = history.loads[month] else { return [] }
    var round = RunningRound(item.item.rounding, denominator: 1)
    return load.trips.sorted { $0.key < $1.key }.compactMap { school, trips in
      let trips = min(max(0, trips), Self.most)
      guard trips > 0, let (place, standard) = anchor(of: item, at: school) else { return nil }
      let amount = round.add(standard.amount.fen * trips)
      return (place, PayPart(standard: standard, measure: .trips(trips), amount: amount))
    }
  }

  /// Once a year, to whom the item is for on the last day of its month, and who taught where it's
  /// for in enough of the twelve months up to it (S000-154).
  func byYear(_ item: PreparedItem) -> [(PayPlace, PayPart)] {
    guard month.month == item.item.paidIn, let last = stretches.last, let here = last.main,
      isFor(item, here, last)
    else { return [] }
    let end = last.first.advanced(by: last.days - 1)
    guard let standard = standard(of: item, here, last, on: end) else { return [] }
    let least = item.item.served?.value ?? 0
    let months = least > 0 ? monthsServed(item) : 0
    guard months >= least else { return [] }
    var round = RunningRound(item.item.rounding, denominator: 1)
    let amount = round.add(standard.amount.fen)
    return [
      (here.place, PayPart(standard: standard, measure: .award(months: months), amount: amount))
    ]
  }

  /// Months of the twelve up to this one in which the person taught on some day at a school
  /// that the item is for.
  private func monthsServed(_ item: PreparedItem) -> Int {
    (0..<12).reduce(0) { sum, back in
      let stretches =
        back == 0
        ? self.stretches
        : edition.stretches(of: history, in: month.advanced(by: -back), schools)
      let isServed = stretches.contains { stretch in
        stretch.places.contains { here in
          (item.tiers.isEmpty || here.tier.map(item.tiers.contains) ?? false)
            && (!item.item.audience.away || here.place.isAway)
        }
      }
      return sum + (isServed ? 1 : 0)
    }
  }
}
