import Policy
import Staffing

/// Days of a month in which nothing changes that pay depends on.
struct PayStretch {
  /// A place with its tier: the position among the book's tiers, and its key.
  struct Here {
    /// The place's position in the history: two may be alike.
    let index: Int
    let place: PayPlace
    let tier: Int?
    let tierKey: String?
  }

  let first: Day
  let days: Int

  /// In the order of the history.
  let places: [Here]
  let backbone: BackboneLevel
  let position: Position?
  let absences: [String]

  /// The place to which the days belong: the one with the largest share, the first of equals.
  var main: Here? {
    var found: Here?
    for here in places where here.place.share > found?.place.share ?? .min { found = here }
    return found
  }

  func isAbsent(_ kinds: [String]) -> Bool {
    !absences.isEmpty && absences.contains { kinds.contains($0) }
  }
}

extension PayEdition {
  /// A person's month, divided at every day on which something changes.
  ///
  /// - Complexity: O(*c* · *f*) for *c* changes within the month and *f* facts of the person.
  func stretches(
    of history: PayHistory, in month: Month, _ schools: PaySchools
  ) -> [PayStretch] {
    let first = month.firstDay
    let next = first.advanced(by: month.days)
    var cuts = [first]
    func cut(_ day: Day) { if first < day && day < next { cuts.append(day) } }

    let places = history.places.enumerated().filter { _, place in
      place.from < next && place.through.map { $0 >= first } ?? true && place.share > 0
    }
    if places.isEmpty { return [] }
    for (_, place) in places {
      cut(place.from)
      if let through = place.through { cut(through.advanced(by: 1)) }
      for change in schools.changes(of: place.school) { cut(change.from) }
    }
    for since in history.backbone { cut(since.from) }
    for since in history.positions { cut(since.from) }
    let absences = history.absences.filter {
      $0.days.lowerBound < next && $0.days.upperBound >= first
    }
    for absence in absences {
      cut(absence.days.lowerBound)
      cut(absence.days.upperBound.advanced(by: 1))
    }
    for day in rateChanges { cut(day) }
    if cuts.count > 1 { cuts = Array(Set(cuts)).sorted() }
    return cuts.indices.map { index in
      let day = cuts[index]
      let end = index + 1 < cuts.count ? cuts[index + 1] : next
      return PayStretch(
        first: day, days: day.distance(to: end),
        places: places.filter { $0.element.covers(day) }.map { index, place in
          let key = schools.tier(of: place.school, on: day, terms)
          return .init(
            index: index, place: place, tier: key.flatMap { tiers[$0] }, tierKey: key)
        },
        backbone: history.backbone.value(on: day) ?? .none,
        position: history.positions.value(on: day),
        absences: absences.filter { $0.days.contains(day) }.map(\.kind))
    }
  }
}
