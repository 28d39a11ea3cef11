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
  func county(for request: Request, _ context: WebContext) async throws -> County {
    guard let day = try context.look(back: request) else { return present.seen(by: context) }
    guard let county = try await past.county(on: day) else { throw try await tooEarly(day) }
    return county.seen(by: context)
  }

  /// The files of the county that a request asks for.
  ///
  /// - Parameter files: Those of the present.
  /// - Throws: As `county(for:_:)` does.
  func files(
    for request: Request, _ context: WebContext, present files: CountyFiles
  ) async throws -> CountyFiles {
    guard let day = try context.look(back: request) else { return files }
    guard let files = try await past.files(on: day) else { throw try await tooEarly(day) }
    return files
  }

  private func tooEarly(_ day: Day) async throws -> WebProblem {
    .notFound(.knownTooEarly("\(day)", first: try await past.firstDay()))
  }
}

extension WebContext {
  /// `plan.xlsx`, or `plan-known-2026-08-01.xlsx` of a past day.
  func fileName(_ name: String, _ ending: String) -> String {
    "\(name)\(knownOn.map { "-known-\($0)" } ?? "").\(ending)"
  }
}
