import Paying
import Policy
import Staffing

/// The same entitlement day by day, by the obvious program: no stretches, nothing kept.
///
/// It knows no caps; those are tested by what they promise.
struct SlowPay {
  let terms: PayTerms
  let schools: PaySchools
  let history: PayHistory
  let month: Month

  func amounts() -> [PayKey: Int] {
    var amounts: [PayKey: Int] = [:]
    for item in terms.items where !item.stopsIn.contains(month.month) {
      func give(_ place: PayPlace, _ fen: Int) {
        if fen != 0 { amounts[key(item, place), default: 0] += fen }
      }
      switch (item.basis, item.proRating) {
      case (.month, .days): days(item, give)
      case (.month, .month): wholeMonth(item, give)
      case (.month, .share): shares(item, give)
      case (.period, _), (.trip, _): work(item, give)
      case (.year, _): year(item, give)
      }
    }
    return amounts
  }

  private var days: [Day] { (0..<month.days).map { month.firstDay.advanced(by: $0) } }

  private func days(_ item: PayItem, _ give: (PayPlace, Int) -> Void) {
    var (sum, before) = (0, 0)
    for day in days where !isStopped(item, day) {
      guard let place = main(day), isFor(item, place, day),
        let standard = standard(item, place, day)
      else { continue }
      sum += standard
      let now = rounded(sum, month.days, item.rounding)
      give(place, now - before)
      before = now
    }
  }

  private func shares(_ item: PayItem, _ give: (PayPlace, Int) -> Void) {
    var (sum, before) = (0, 0)
    for index in history.places.indices {
      for day in days where !isStopped(item, day) {
        var left = 1_000
        for other in history.places.indices {
          let place = history.places[other]
          guard place.covers(day), place.share > 0 else { continue }
          let share = min(left, place.share)
          left -= share
          guard other == index, isFor(item, place, day),
            let standard = standard(item, place, day)
          else { continue }
          sum += standard * share
          let now = rounded(sum, month.days * 1_000, item.rounding)
          give(place, now - before)
          before = now
        }
      }
    }
  }

  private func wholeMonth(_ item: PayItem, _ give: (PayPlace, Int) -> Void) {
    let paid = days.filter { day in
      guard !isStopped(item, day), let place = main(day) else { return false }
      return isFor(item, place, day) && standard(item, place, day) != nil
    }
    let least = min(max(1, item.leastDays?.value ?? 1), month.days)
    guard paid.count >= least else { return }
    let counts = Dictionary(grouping: paid) { main($0)!.school }
    let most = counts.values.map(\.count).max()!
    let last = paid.last { counts[main($0)!.school]!.count == most }!
    let place = main(last)!
    give(place, rounded(standard(item, place, last)!, 1, item.rounding))
  }

  private func work(_ item: PayItem, _ give: (PayPlace, Int) -> Void) {
    guard let load = history.loads[month] else { return }
    var (sum, before) = (0, 0)
    func anchor(_ school: School.ID?) -> (PayPlace, Int)? {
      for day in days.reversed() {
        let all = history.places.filter { $0.covers(day) && $0.share > 0 }
        for place in school == nil ? (main(day).map { [$0] } ?? []) + all : all
        where school == nil || place.school == school {
          if isFor(item, place, day), let standard = standard(item, place, day) {
            return (place, standard)
          }
        }
      }
      return nil
    }
    let isTrip = item.basis == .trip
    if !isTrip && item.work == .beyond {
      let beyond = load.periods.values.reduce(0, +) - load.due
      if beyond > 0, let (place, standard) = anchor(nil) {
        give(place, rounded(standard * beyond, 10, item.rounding))
      }
      return
    }
    for (school, count) in (isTrip ? load.trips : load.periods).sorted(by: { $0.key < $1.key }) {
      guard let (place, standard) = anchor(school),
        isTrip || item.work == .all || place.school != place.home
      else { continue }
      sum += standard * count
      let now = rounded(sum, isTrip ? 1 : 10, item.rounding)
      give(place, now - before)
      before = now
    }
  }

  private func year(_ item: PayItem, _ give: (PayPlace, Int) -> Void) {
    let last = days.last!
    guard month.month == item.paidIn, let place = main(last), isFor(item, place, last),
      let standard = standard(item, place, last)
    else { return }
    let served = (0..<12).filter { back in
      let other = SlowPay(
        terms: terms, schools: schools, history: history, month: month.advanced(by: -back))
      return other.days.contains { day in
        history.places.contains { place in
          place.covers(day) && place.share > 0
            && (item.audience.tiers.isEmpty
              || item.audience.tiers.contains(tier(place, day) ?? "-"))
            && (!item.audience.away || place.school != place.home)
        }
      }
    }
    if served.count >= item.served?.value ?? 0 { give(place, rounded(standard, 1, item.rounding)) }
  }
}

extension SlowPay {
  private func key(_ item: PayItem, _ place: PayPlace) -> PayKey {
    let payer = place.payers[item.word.key] ?? item.payer
    let school = payer == .sender ? place.home : payer == .host ? place.school : nil
    return PayKey(
      history.person, month, item.word.key, at: place.school, from: Purse(payer, school))
  }

  private func main(_ day: Day) -> PayPlace? {
    let all = history.places.filter { $0.covers(day) && $0.share > 0 }
    return all.first { place in all.allSatisfy { $0.share <= place.share } }
  }

  private func latest<Value>(_ list: [Since<Value>], _ day: Day) -> Value? {
    let begun = list.filter { $0.from <= day }
    let last = begun.map(\.from).max()
    return begun.last { $0.from == last }?.value
  }

  private func tier(_ place: PayPlace, _ day: Day) -> String? {
    latest(schools.tiers[place.school] ?? [], day) ?? nil
  }

  private func isFor(_ item: PayItem, _ place: PayPlace, _ day: Day) -> Bool {
    let audience = item.audience
    let position = latest(history.positions, day)
    return (audience.tiers.isEmpty || audience.tiers.contains(tier(place, day) ?? "-"))
      && (!audience.away || isAway(item, place, day))
      && (audience.backbone.isEmpty
        || audience.backbone.contains(latest(history.backbone, day) ?? .none))
      && (audience.positions.isEmpty
        || position.map { audience.positions.contains($0) } ?? false)
  }

  private func isAway(_ item: PayItem, _ place: PayPlace, _ day: Day) -> Bool {
    if item.basis != .period || item.work != .all { return place.school != place.home }
    return history.places.contains {
      $0.covers(day) && $0.share > 0 && $0.school != $0.home
    }
  }

  private func isStopped(_ item: PayItem, _ day: Day) -> Bool {
    func isAbsent(_ day: Day) -> Bool {
      history.absences.contains { item.stopsFor.contains($0.kind) && $0.days.contains(day) }
    }
    return isAbsent(day) && days.filter(isAbsent).count > item.tolerated?.value ?? -1
  }

  /// Months before this one, day by day.
  private var service: Int {
    guard let start = history.credit?.before ?? history.places.map(\.from).min()?.month,
      start < month
    else { return history.credit?.months ?? 0 }
    return (history.credit?.months ?? 0)
      + (start..<month).filter { month in
        (0..<month.days).contains { offset in
          let day = month.firstDay.advanced(by: offset)
          return history.places.contains {
            $0.covers(day) && $0.share > 0 && tier($0, day) != nil
          }
        }
      }.count
  }

  private func standard(_ item: PayItem, _ place: PayPlace, _ day: Day) -> Int? {
    let keys = terms.tiers.map(\.word.key)
    let own = tier(place, day).flatMap { keys.firstIndex(of: $0) }
    let months =
      item.seniority?.counts == .teaching
      ? max(0, history.startedWork.map { $0.distance(to: month) } ?? 0) : service
    let level = latest(history.backbone, day) ?? .none
    let fitting = item.rates.filter { rate in
      let rateTier = rate.tier.flatMap { keys.firstIndex(of: $0) }
      let isTier =
        rateTier == nil || rateTier == own
        || item.tierStep != nil && own != nil && rateTier! < own!
      return isTier && (rate.backbone == nil || rate.backbone == level)
        && rate.beyond <= place.distance && rate.after <= months
        && (rate.from == nil || rate.from! <= day) && (rate.to == nil || day <= rate.to!)
    }
    func order(_ rate: PayRate) -> [Int] {
      [
        rate.tier.flatMap { keys.firstIndex(of: $0) } ?? -1, rate.backbone?.rawValue ?? -1,
        rate.beyond, rate.after, rate.from?.ordinal ?? -1_000_000,
      ]
    }
    guard let best = fitting.map(order).max(by: { $0.lexicographicallyPrecedes($1) }),
      let rate = fitting.first(where: { order($0) == best })
    else { return nil }
    var fen = rate.amount.fen
    if let step = item.tierStep, let own {
      let first = item.audience.tiers.compactMap { keys.firstIndex(of: $0) }.min() ?? 0
      let base = rate.tier.flatMap { keys.firstIndex(of: $0) } ?? first
      fen = step.raise(Money(fen: fen), times: max(0, own - base)).fen
    }
    if let seniority = item.seniority {
      var grade = 0
      while seniority.after.value + (grade + 1) * seniority.every.value <= months { grade += 1 }
      fen = seniority.step.raise(Money(fen: fen), times: min(grade, seniority.most ?? grade)).fen
    }
    return fen
  }

  private func rounded(_ sum: Int, _ parts: Int, _ rounding: PayRounding) -> Int {
    let unit = rounding.unit.fen
    let whole = parts * unit
    let below = sum / whole * unit
    let rest = sum - sum / whole * whole
    switch rounding.way {
    case .down: return below
    case .up: return rest == 0 ? below : below + unit
    case .nearest: return 2 * rest >= whole ? below + unit : below
    }
  }
}
