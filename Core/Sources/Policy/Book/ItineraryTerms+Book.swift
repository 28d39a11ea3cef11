import Staffing

extension ItineraryTerms {
  /// Reads the section `itinerary`; notes limits that can't be met by anybody.
  init(_ section: BookSection) {
    func limit(_ name: String, _ unit: Quantity.Unit) -> Limit {
      let quantity = section.quantity(name, unit)
      return Limit(quantity.value, quantity.citation)
    }
    func periods(_ name: String) -> Limit {
      let tenths = limit(name, .periods)
      if tenths.value % 10 != 0 {
        section.fault(
          name, nil, found: "part of a period", allowed: "a whole number of periods")
      }
      return Limit(tenths.value / 10, tenths.citation)
    }
    let travellers = section.section("travellers") { part in
      (
        part.choices("positions", of: Position.self) ?? [],
        part.choices("exempt", of: Circumstance.self) ?? [], part.citation
      )
    }
    self.init(
      days: limit("days", .workingDays), morningPeriods: periods("morning-periods"),
      afternoonPeriods: periods("afternoon-periods"),
      lessonsPerVisit: periods("lessons-per-visit"),
      lessonsPerWeek: periods("lessons-per-week"),
      daysPerWeek: limit("days-per-week", .workingDays),
      routeMinutes: limit("route-limit", .minutes), noonMinutes: limit("noon-limit", .minutes),
      visitorsPerHalfDay: limit("visitors-per-half-day", .people),
      lessonsPerClassAndDay: periods("lessons-per-class-and-day"),
      speed: limit("speed", .kmPerHour), detour: limit("detour", .times),
      positions: Set(travellers?.0 ?? []), exempt: Set(travellers?.1 ?? []),
      travellers: travellers?.2 ?? .unknown)
    for (name, limit) in [("days", days), ("speed", speed), ("detour", detour)]
    where limit.value == 0 {
      section.fault(name, nil, found: "0", allowed: "more than 0")
    }
    if days.value > 7 {
      section.fault("days", nil, found: "\(days.value) days", allowed: "at most 7 days a week")
    }
    for (name, limit) in [
      ("morning-periods", morningPeriods), ("afternoon-periods", afternoonPeriods),
    ] where limit.value > 12 {
      section.fault(
        name, nil, found: "\(limit.value) periods", allowed: "at most 12 periods a half-day")
    }
  }
}
