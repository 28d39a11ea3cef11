public import Staffing

/// The limits of itinerant teaching (走教) in an alliance, read from the
/// section `itinerary` of a policy book.
///
/// Periods are whole lessons, times are minutes, the detour is in tenths.
public struct ItineraryTerms: Equatable, Sendable {
  /// A limit with the document that sets it.
  public struct Limit: Equatable, Sendable {
    public var value: Int
    public var citation: Citation

    public init(_ value: Int, _ citation: Citation) {
      self.value = value
      self.citation = citation
    }
  }

  /// School days of a week.
  public var days: Limit

  /// Periods of a morning and of an afternoon.
  public var morningPeriods: Limit
  public var afternoonPeriods: Limit

  /// Lessons that a teacher gives at one school in one half-day.
  public var lessonsPerVisit: Limit

  /// Lessons that a teacher gives away from home in a week.
  public var lessonsPerWeek: Limit

  /// Days of a week on which a teacher travels.
  public var daysPerWeek: Limit

  /// Minutes on the road in a day, from the own school back to it.
  public var routeMinutes: Limit

  /// Minutes between the last place of the morning and the first of the afternoon.
  public var noonMinutes: Limit

  /// Visitors that a school has room for in one half-day.
  public var visitorsPerHalfDay: Limit

  /// Visitors' lessons of one subject that a class has on one day.
  public var lessonsPerClassAndDay: Limit

  /// Kilometres an hour.
  public var speed: Limit

  /// Tenths: the road is this many times the straight line.
  public var detour: Limit

  public var positions: Set<Position>
  public var exempt: Set<Circumstance>

  /// Who says who may travel.
  public var travellers: Citation

  /// The periods of a morning or an afternoon.
  public func periods(isMorning: Bool) -> Int {
    (isMorning ? morningPeriods : afternoonPeriods).value
  }

  /// Minutes on the road for `metres` of straight line, rounded up.
  public func minutes(forMetres metres: Int) -> Int {
    let divisor = 10_000 * speed.value
    return (metres * detour.value * 60 + divisor - 1) / divisor
  }

  /// Whether the book lets `teacher` travel.
  public func mayTravel(_ teacher: Teacher) -> Bool {
    positions.contains(teacher.position) && exempt.isDisjoint(with: teacher.circumstances)
  }
}
