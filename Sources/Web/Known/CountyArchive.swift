internal import Hummingbird
internal import Staffing
internal import Wording

/// The county now, and as it was known before: what lists and reports are made
/// from.
struct CountyArchive: Sendable {
  let present: CountySight
  let past: PastCounties

  /// The county that a request asks for. `?known=2026-08-01` is what the record
  /// held at the end of that day; the page then says so.
  ///
  /// - Throws: `WebProblem` for what isn't a day, hasn't come, or was before the
  ///   first county.
  func county(for request: Request, _ context: inout WebContext) async throws -> County {
    guard let found = Address(of: request)["known"] else {
      return present.seen(by: context)
    }
    let today = context.occasion.moment.day
    guard let day = Day(found) else {
      throw WebProblem.badParameter("known", found: found, allowed: "\(today)")
    }
    guard day <= today else {
      throw WebProblem(
        status: .badRequest, title: .badRequestTitle,
        message: .knownInFuture(found, latest: today))
    }
    guard let county = try await past.county(on: day) else {
      throw WebProblem.notFound(.knownTooEarly(found, first: try await past.firstDay()))
    }
    context.knownOn = day
    return county.seen(by: context)
  }
}
