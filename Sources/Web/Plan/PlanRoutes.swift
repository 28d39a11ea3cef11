internal import Access
internal import Actions
internal import Hummingbird
internal import NIOCore
internal import Store

/// The pages and files under `/plan`.
struct PlanRoutes: Sendable {
  let database: any Database
  let archive: CountyArchive
  let frame: PageFrame

  /// Those of the present.
  let files: CountyFiles

  func add(to router: Router<WebContext>) {
    router.get("plan", use: plan)
    router.get("plan.json", use: planFile)
    router.get("plan.xlsx", use: planWorkbook)
    router.get("plan/county.xlsx", use: planInput)
    router.get("county.xlsx", use: countyWorkbook)
    router.get("policy-book.yaml", use: policyBook)
  }

  /// `GET /plan?direction=down&from=2111000001&sort=-to`
  @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeCounty)
    let county = try await archive.county(for: request, context)
    guard let plan = county.plan else { throw WebProblem.notFound(.noPlan) }
    let files = try await askedFiles(request, context)
    return try PlanPage(
      county: county, plan: plan, address: Address(of: request), hasWorkbook: files.plan != nil,
      precedesCorrection: files.planInput != nil, mayTakeCounty: context.may(.importCounty)
    ).response(to: request, in: frame, context)
  }

  /// `GET /plan.json`: the plan file, byte for byte as it was adopted.
  @Sendable func planFile(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeCounty)
    let county = try await archive.county(for: request, context)
    guard county.plan != nil else { throw WebProblem.notFound(.noPlan) }
    return .file(
      context.fileName("plan", "json"), type: "application/json; charset=utf-8",
      ByteBuffer(bytes: county.planBytes))
  }

  /// `GET /plan.xlsx`: the plan as a workbook for the bureau's desk.
  @Sendable func planWorkbook(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeCounty)
    guard let plan = try await askedFiles(request, context).plan else {
      throw WebProblem.notFound(.noPlan)
    }
    return .file(context.fileName("plan", "xlsx"), type: PlanRoutes.workbookType, plan)
  }

  /// `GET /plan/county.xlsx`: the workbook that the plan was made from, to verify it.
  @Sendable func planInput(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    let files = try await askedFiles(request, context)
    guard files.plan != nil, let workbook = files.planInput ?? files.workbook else {
      throw WebProblem.notFound(.noPlan)
    }
    return try await given(workbook, to: actor, request, context)
  }

  /// `GET /county.xlsx`: the county's workbook, byte for byte as it was imported.
  @Sendable func countyWorkbook(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let actor = try context.require(.importCounty)
    guard let workbook = try await askedFiles(request, context).workbook else {
      throw WebProblem.notFound(.noPage(request.uri.path))
    }
    return try await given(workbook, to: actor, request, context)
  }

  /// A workbook with everybody in it; that it was taken along is recorded first.
  private func given(
    _ workbook: ByteBuffer, to actor: Actor, _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try await database.perform(
      TakeWorkbook(workbook.readableBytesView, from: Address(of: request).text), by: actor,
      on: context.occasion)
    return .file(context.fileName("county", "xlsx"), type: PlanRoutes.workbookType, workbook)
  }

  static let workbookType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// `GET /policy-book.yaml`: the policy book, byte for byte as it was imported.
  @Sendable func policyBook(_ request: Request, _ context: WebContext) async throws -> Response {
    let county = try await archive.county(for: request, context)
    return .file(
      context.fileName("policy-book", "yaml"), type: "text/yaml; charset=utf-8",
      ByteBuffer(string: county.bookText))
  }

  private func askedFiles(_ request: Request, _ context: WebContext) async throws -> CountyFiles {
    try await archive.files(for: request, context, present: files)
  }
}

extension Response {
  /// A file to be saved under `name`.
  static func file(_ name: String, type: String, _ content: ByteBuffer) -> Response {
    var headers: HTTPFields = [.contentType: type, .cacheControl: "no-store"]
    headers[.contentDisposition] = "attachment; filename=\"\(name)\""
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: content))
  }
}
