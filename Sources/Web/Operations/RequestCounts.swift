internal import Hummingbird
internal import Synchronization

/// Counts answers by status class, and their time, for `/metrics`.
package final class RequestCounts: Sendable {
  package init() {}

  private struct Tally {
    var answers: [Int: Int] = [:]
    var nanoseconds: Int = 0
  }

  private let tally = Mutex(Tally())

  func add(status: Int, nanoseconds: Int) {
    tally.withLock { tally in
      tally.answers[status, default: 0] += 1
      tally.nanoseconds += nanoseconds
    }
  }

  /// The counts in Prometheus' text format, by status.
  func text(version: String, teachers: Int, schools: Int, moves: Int) -> String {
    let tally = tally.withLock { $0 }
    let total = tally.answers.values.reduce(0, +)
    let answers = tally.answers.sorted { $0.key < $1.key }.map { status, count in
      "junheng_http_responses_total{status=\"\(status)\"} \(count)\n"
    }
    let seconds = Double(tally.nanoseconds) / 1e9
    return """
      # HELP junheng_info The program that answers.
      # TYPE junheng_info gauge
      junheng_info{version="\(version)"} 1
      # HELP junheng_http_responses_total Answers by status.
      # TYPE junheng_http_responses_total counter
      \(answers.joined())\
      # HELP junheng_http_response_seconds Time spent on answers.
      # TYPE junheng_http_response_seconds summary
      junheng_http_response_seconds_sum \(seconds)
      junheng_http_response_seconds_count \(total)
      # HELP junheng_county_rows Rows of the county on screen.
      # TYPE junheng_county_rows gauge
      junheng_county_rows{of="teachers"} \(teachers)
      junheng_county_rows{of="schools"} \(schools)
      junheng_county_rows{of="moves"} \(moves)

      """
  }
}

/// Adds every answer to the counts.
struct CountingMiddleware: RouterMiddleware {
  let counts: RequestCounts

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let response = try await next(request, context)
    let time = (clock.now - start).components
    counts.add(
      status: Int(response.status.code),
      nanoseconds: Int(time.seconds) * 1_000_000_000 + Int(time.attoseconds / 1_000_000_000))
    return response
  }
}
