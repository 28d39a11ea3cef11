internal import Access
internal import Actions
internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import Observing
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/observe` and what a device needs to go on without a network.
struct ObserveRoutes: Sendable {
  let desk: YearDesk

  /// Six photographs and the words.
  private static let largestForm =
    RecordObservation.mostPhotos * RecordObservation.largestPhoto + 262_144

  func add(to router: Router<WebContext>) {
    router.get("observe", use: page)
    router.post("observe", use: record)
    router.get("observe/offline", use: offline)
    router.get("observe/kit", use: kit)
    router.get("observe/manifest.json", use: manifest)
    router.get("observe/worker.js", use: worker)
  }

  /// `GET /observe`, `?lesson=K-12` for a lesson that was announced, `?edit=ID` to write anew.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.observeLessons)
    let address = Address(of: request)
    var entry = ObservationEntry(on: context.occasion.today)
    if let id = address["edit"] {
      guard let known = try await desk.database.read({ try $0.observation(id) }),
        known.account == context.actor?.account
      else { throw WebProblem.notFound(.noObservation(id)) }
      entry = ObservationEntry(known)
    } else if let id = address["lesson"] {
      guard let lesson = try await desk.database.read({ try $0.openLesson(id) }) else {
        throw WebProblem.notFound(.noOpenLesson(id))
      }
      entry = ObservationEntry(lesson.lesson)
    }
    return try await show(request, context, entry)
  }

  /// `GET /observe/offline`: the page that devices keep; it names nobody.
  @Sendable func offline(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.observeLessons)
    var nobody = context
    nobody.visitor = nil
    nobody.message = nil
    return ObservePage(
      context: nobody, terms: try terms(context), kit: nil,
      entry: ObservationEntry(on: context.occasion.today)
    ).response(to: request, in: desk.frame, nobody)
  }

  /// `GET /observe/kit`: whom whoever asks may hear, as JSON; kept encrypted on the device.
  @Sendable func kit(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.observeLessons)
    return json(try await kit(for: context).json())
  }

  /// `POST /observe`: the form in parts; to a script, `Accept: application/json`, it's told in
  /// JSON what became of it.
  @Sendable func record(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.observeLessons)
    let wantsJSON = request.headers[.accept]?.contains("application/json") ?? false
    let form = try await request.fileForm(context, limit: Self.largestForm)
    let entry = ObservationEntry(form)
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    let action = RecordObservation(
      entry["id"], of: try entry.lesson(in: desk.county), try entry.sheet(),
      after: try entry.base(), photos: entry.photos, by: actor.teacher)
    let address = "/observations/\(Address.encoded(entry["id"]))"
    switch try await desk.attempt(action, context) {
    case .success(.kept(let revision)):
      guard wantsJSON else { return context.done(address, .observationSaid) }
      return json(try JSONEncoder.sorted.encode(Told(state: .kept, revision: revision)))
    case .success(.conflict(let known)):
      guard wantsJSON else {
        return try await show(request, context, entry, problems: [.conflictTitle])
      }
      return json(
        try JSONEncoder.sorted.encode(
          Told(
            state: .conflict, revision: known.revision,
            latest: ObservationEntry(known).values, person: known.person, day: "\(known.day)")))
    case .failure(let refused):
      guard wantsJSON else {
        return try await show(request, context, entry, problems: refused.reasons)
      }
      let language = LanguagePreference(of: request).language
      return json(
        try JSONEncoder.sorted.encode(
          Told(state: .refused, reasons: refused.reasons.map { $0[language] })))
    }
  }

  /// `GET /observe/manifest.json`: how a phone shows the page among its programs.
  @Sendable func manifest(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.observeLessons)
    let language = LanguagePreference(of: request).language
    let manifest: [String: String] = [
      "name": Phrase.appName[language], "short_name": Phrase.observe[language],
      "start_url": "/observe", "scope": "/observe", "display": "standalone",
      "lang": language.tag, "background_color": "#ffffff", "theme_color": "#0b57a4",
    ]
    var response = json(try JSONEncoder.sorted.encode(manifest))
    response.headers[.contentType] = "application/manifest+json"
    return response
  }

  /// `GET /observe/worker.js`: what answers on the device while there's no network.
  @Sendable func worker(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.observeLessons)
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/javascript; charset=utf-8", .cacheControl: "no-cache",
        .init("Service-Worker-Allowed")!: "/observe",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: PackageResources.worker_js)))
  }

  /// What became of a record that a device sent.
  private struct Told: Encodable {
    enum State: String, Encodable { case kept, conflict, refused }
    let state: State
    var revision: Int?

    /// Of a conflict: what is on record, by field, and who wrote it when.
    var latest: [String: String]?
    var person: String?
    var day: String?

    /// Of a refusal: every reason.
    var reasons: [String]?
  }

  private func show(
    _ request: Request, _ context: WebContext, _ entry: ObservationEntry, problems: [Phrase] = []
  ) async throws -> Response {
    ObservePage(
      context: context, terms: try terms(context), kit: try await kit(for: context),
      entry: entry, problems: problems
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func terms(_ context: WebContext) throws -> ObservationTerms {
    let year = SchoolYear(containing: context.occasion.today)
    guard let terms = desk.county.book.inForce(in: year).observationTerms else {
      throw WebProblem.notFound(.needsObservation)
    }
    return terms
  }

  private func kit(for context: WebContext) async throws -> ObserverKit {
    let today = context.occasion.today
    let booked = try await desk.database.read { connection in
      try connection.openLessons(from: today.advanced(by: -14)).filter { lesson in
        lesson.cancellation == nil
          && lesson.visitors.contains { $0.account == context.actor?.account }
      }
    }
    return ObserverKit(desk.county, booked: booked, for: context)
  }

  private func json(_ data: Data) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }
}

extension JSONEncoder {
  /// The same value gives the same bytes.
  static var sorted: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
