import Policy
import Staffing

extension PersonMonth {
  /// By calendar days: each stretch for its days of the month's, at the standard of its place.
  ///
  /// Stretches that follow one another at one standard are one part.
  func byDays(_ item: PreparedItem) -> [(PayPlace, PayPart)] {
    var round = RunningRound(item.item.rounding, denominator: month.days)
    var parts: [(place: PayPlace, standard: PayStandard, days: Int)] = []
    for stretch in stretches where !isStopped(item.item, stretch) {
      guard let here = stretch.main, isFor(item, here, stretch),
        let standard = standard(of: item, here, stretch, on: stretch.first)
      else { continue }
      if let last = parts.last, last.place == here.place, last.standard == standard {
        parts[parts.count - 1].days += stretch.days
      } else {
        parts.append((here.place, standard, stretch.days))
      }
    }
    return parts.map { place, standard, days in
      let amount = round.add(standard.amount.fen * days)
      return (
        place,
        PayPart(standard: standard, measure: .days(days, of: month.days), amount: amount)
      )
    }
  }

  /// Whole or not at all: the days of all places count together, and the school with the most of
  /// them gives the standard, the later of equals.
  func byMonth(_ item: PreparedItem) -> [(PayPlace, PayPart)] {
    var days = 0
    var schools: [(school: School.ID, days: Int, place: PayPlace, standard: PayStandard)] = []
    for stretch in stretches where !isStopped(item.item, stretch) {
      guard let here = stretch.main, isFor(item, here, stretch),
        let standard = standard(of: item, here, stretch, on: stretch.first)
      else { continue }
      days += stretch.days
      let known = schools.firstIndex { $0.school == here.place.school }
      let sum = (known.map { schools.remove(at: $0).days } ?? 0) + stretch.days
      schools.append((here.place.school, sum, here.place, standard))
    }
    let least = min(max(1, item.item.leastDays?.value ?? 1), month.days)
    guard days >= least, let most = schools.map(\.days).max(),
      let place = schools.last(where: { $0.days == most })
    else { return [] }
    var round = RunningRound(item.item.rounding, denominator: 1)
    let amount = round.add(place.standard.amount.fen)
    let part = PayPart(
      standard: place.standard, measure: .month(days, least: least), amount: amount)
    return [(place.place, part)]
  }

  /// By days and shares: every place of a day for its share, in the order of the history; what
  /// goes beyond the whole of a day isn't paid.
  func byShare(_ item: PreparedItem) -> [(PayPlace, PayPart)] {
    var round = RunningRound(item.item.rounding, denominator: month.days * 1_000)
    var parts: [(PayPlace, PayPart)] = []
    for (index, place) in history.places.enumerated() {
      var pieces: [(standard: PayStandard, share: Int)] = []
      for stretch in stretches where !isStopped(item.item, stretch) {
        var left = 1_000
        for here in stretch.places {
          let share = min(here.place.share, left)
          left -= share
          guard here.index == index, share > 0, isFor(item, here, stretch),
            let standard = standard(of: item, here, stretch, on: stretch.first)
          else { continue }
          if pieces.last?.standard == standard {
            pieces[pieces.count - 1].share += share * stretch.days
          } else {
            pieces.append((standard, share * stretch.days))
          }
          break
        }
      }
      for (standard, share) in pieces {
        let amount = round.add(standard.amount.fen * share)
        let part = PayPart(
          standard: standard, measure: .share(share, of: month.days), amount: amount)
        parts.append((place, part))
      }
    }
    return parts
  }
}
