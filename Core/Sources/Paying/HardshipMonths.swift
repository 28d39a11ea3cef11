import Policy
import Staffing

/// Months of service at hardship schools, up to each month of a range (S000-078).
struct HardshipMonths {
  /// No career is longer, and bad input stays small: 100 years.
  private static let longest = 1_200

  private let credit: Int

  /// Whether the person taught at a school of some tier, by month from `first` on.
  private var taught: [Bool] = []
  private let first: Month

  /// Months of service before each month.
  private var before: [Int] = []

  /// - Complexity: O(*m* + *p* · *c*) for *m* months counted, *p* places and *c* changes of their
  ///   schools' tiers.
  init(_ history: PayHistory, through last: Month, _ edition: PayEdition, _ schools: PaySchools) {
    let start = history.credit?.before ?? history.places.map(\.from).min()?.month ?? last
    first = max(start, last.advanced(by: -Self.longest))
    credit = min(max(0, history.credit?.months ?? 0), Self.longest)
    let count = max(0, first.distance(to: last)) + 1
    taught = Array(repeating: false, count: count)
    let (firstDay, lastDay) = (first.firstDay, last.firstDay.advanced(by: last.days - 1))
    for place in history.places where place.share > 0 {
      let through = min(place.through ?? lastDay, lastDay)
      let from = max(place.from, firstDay)
      if from > through { continue }
      let changes = schools.changes(of: place.school).map(\.from)
        .filter { from < $0 && $0 <= through }.sorted()
      for (index, day) in ([from] + changes).enumerated() {
        let end = index < changes.count ? changes[index].advanced(by: -1) : through
        let key = schools.tier(of: place.school, on: day, edition.terms)
        guard day <= end, let key, edition.tiers[key] != nil else { continue }
        let (one, other) = (first.distance(to: day.month), first.distance(to: end.month))
        for month in max(0, one)...min(count - 1, max(one, other)) { taught[month] = true }
      }
    }
    var sum = credit
    for isTaught in taught {
      before.append(sum)
      if isTaught { sum += 1 }
    }
  }

  /// Months of service when a month begins.
  func months(before month: Month) -> Int {
    let index = first.distance(to: month)
    return index < 0 ? credit : before[min(index, before.count - 1)]
  }
}
