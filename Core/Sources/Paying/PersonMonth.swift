import Policy
import Staffing

/// One person's month while its lines are made.
struct PersonMonth {
  let history: PayHistory
  let month: Month
  let edition: PayEdition
  let schools: PaySchools
  let served: HardshipMonths
  let stretches: [PayStretch]

  init(
    _ history: PayHistory, _ month: Month, _ edition: PayEdition, _ schools: PaySchools,
    _ served: HardshipMonths
  ) {
    self.history = history
    self.month = month
    self.edition = edition
    self.schools = schools
    self.served = served
    self.stretches = edition.stretches(of: history, in: month, schools)
  }

  /// The lines before any cap, in the order of the book.
  func lines() -> [PayLine] {
    if stretches.isEmpty { return [] }
    var lines: [PayLine] = []
    for item in edition.items where !item.item.stopsIn.contains(month.month) {
      let start = lines.count
      for (place, part) in parts(of: item) {
        let key = key(of: item.item, at: place)
        if let index = lines[start...].firstIndex(where: { $0.key == key }) {
          lines[index].parts.append(part)
        } else {
          lines.append(PayLine(key, [part], version: edition.version))
        }
      }
    }
    return lines
  }

  private func parts(of item: PreparedItem) -> [(PayPlace, PayPart)] {
    switch item.item.basis {
    case .month:
      switch item.item.proRating {
      case .days: byDays(item)
      case .month: byMonth(item)
      case .share: byShare(item)
      }
    case .period: byPeriods(item)
    case .trip: byTrips(item)
    case .year: byYear(item)
    }
  }

  private func key(of item: PayItem, at place: PayPlace) -> PayKey {
    let payer = place.payers[item.word.key] ?? item.payer
    let school: School.ID? =
      switch payer {
      case .sender: place.home
      case .host: place.school
      default: nil
      }
    return PayKey(
      history.person, month, item.word.key, at: place.school, from: Purse(payer, school))
  }

  func isFor(_ item: PreparedItem, _ here: PayStretch.Here, _ stretch: PayStretch) -> Bool {
    let countsBoth = item.item.basis == .period && item.item.work == .all
    let isAway =
      countsBoth ? stretch.places.contains { $0.place.isAway } : here.place.isAway
    return item.isFor(tier: here.tier, isAway: isAway, stretch.backbone, stretch.position)
  }

  func standard(
    of item: PreparedItem, _ here: PayStretch.Here, _ stretch: PayStretch, on day: Day
  ) -> PayStandard? {
    item.standard(
      on: day, tier: here.tier, tierKey: here.tierKey, stretch.backbone,
      distance: here.place.distance, service: service(for: item.item))
  }

  private func service(for item: PayItem) -> Int {
    switch item.seniority?.counts ?? .hardship {
    case .hardship: served.months(before: month)
    case .teaching: min(max(0, history.startedWork?.distance(to: month) ?? 0), 1_200)
    }
  }

  /// Whether the days of a stretch are lost to an absence: not while the month's are few.
  func isStopped(_ item: PayItem, _ stretch: PayStretch) -> Bool {
    guard stretch.isAbsent(item.stopsFor) else { return false }
    guard let tolerated = item.tolerated?.value else { return true }
    let absent = stretches.filter { $0.isAbsent(item.stopsFor) }.reduce(0) { $0 + $1.days }
    return absent > tolerated
  }
}
