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

  /// Another address with the day that this page looks back to.
  func sameDay(_ path: String) -> String {
    knownOn.map { "\(path)?known=\($0)" } ?? path
  }
}

extension WebContext {
  /// When a page of the past is read: the end of its day.
  var momentShown: Moment { knownOn.map { Moment(endOf: $0) } ?? occasion.moment }
}

extension Database {
  /// Reads what a page tells of: the record as it is, or as it was at the end of the past
  /// day that was asked for.
  func read<Value: Sendable>(
    for context: WebContext, _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    guard let day = context.knownOn else { return try await read(body) }
    return try await read { connection in
      try body(PastConnection(connection, after: try connection.lastEvent(until: day)))
    }
  }
}
