internal import Hummingbird
internal import Staffing
internal import Store
internal import Wording

extension WebContext {
  /// Takes the day of `?known=2026-08-01` over: from here on the page tells what the
  /// record held at the end of that day.
  ///
  /// - Returns: Nil when the present is asked for.
  /// - Throws: `WebProblem` for what isn't a day, or hasn't come.
  @discardableResult
  func look(back request: Request) throws -> Day? {
    guard let found = Address(of: request)["known"] else { return nil }
    let today = occasion.moment.day
    guard let day = Day(found) else {
      throw WebProblem.badParameter("known", found: found, allowed: "\(today)")
    }
    guard day <= today else {
      throw WebProblem(
        status: .badRequest, title: .badRequestTitle,
        message: .knownInFuture(found, latest: today))
    }
    knownOn = day
    return day
  }

  /// The day on which what's shown stands: today, or the past day that was asked for.
  var dayShown: Day { knownOn ?? occasion.today }

  /// Whether the page tells of the present: only there anything can be done.
  var isPresent: Bool { knownOn == nil }
}

extension Address {
  /// Another address with the day that this one looks back to.
  func sameDay(_ path: String) -> String {
    self["known"].map { "\(path)?known=\(Address.encoded($0))" } ?? path
  }
}

extension Connection {
  /// The last event that a page may know of.
  func lastEvent(knownTo context: WebContext) throws -> Int {
    try context.knownOn.map { try lastEvent(until: $0) } ?? .max
  }
}
