internal import Hummingbird
internal import Logging
internal import NIOCore
internal import Store

/// What other programs ask: health, metrics and the files that pages load.
struct OperationRoutes: Sendable {
  let version: String
  let database: any Database
  let counts: RequestCounts
  let county: County?
  let assets: Assets

  func add(to router: Router<WebContext>) {
    router.get("health", use: health)
    router.get("metrics", use: metrics)
    router.get("assets/:name", use: asset)
  }

  /// `GET /health`: 200 while the database answers, else 503.
  @Sendable func health(_ request: Request, _ context: WebContext) async -> Response {
    var state = "ok"
    do {
      _ = try await database.read { try $0.rows("SELECT 1 AS one") { try $0.integer("one") } }
    } catch {
      context.logger.error("The database doesn't answer", metadata: ["error": "\(error)"])
      state = "unavailable"
    }
    let body = """
      {"county":\(county == nil ? "false" : "true"),"database":"\(state)","status":"\(state)",\
      "version":"\(version)"}

      """
    return Response(
      status: state == "ok" ? .ok : .serviceUnavailable,
      headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
  }

  /// `GET /metrics` in Prometheus' text format.
  @Sendable func metrics(_ request: Request, _ context: WebContext) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: "text/plain; version=0.0.4", .cacheControl: "no-store"],
      body: ResponseBody(
        byteBuffer: ByteBuffer(
          string: counts.text(
            version: version, teachers: county?.roster.teachers.count ?? 0,
            schools: county?.roster.schools.count ?? 0, moves: county?.plan?.moves.count ?? 0))))
  }

  /// `GET /assets/style.css?v=…`: kept by browsers for a year, since a new file
  /// has a new address.
  @Sendable func asset(_ request: Request, _ context: WebContext) throws -> Response {
    let name = try context.pathText("name")
    guard let asset = assets[name] else {
      throw WebProblem.notFound(.noPage(request.uri.path))
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
      ], body: ResponseBody(byteBuffer: asset.content))
  }
}
