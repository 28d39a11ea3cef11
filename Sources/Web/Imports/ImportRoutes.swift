internal import Access
internal import Actions
internal import Hummingbird
internal import NIOCore
internal import OfficeFiles
internal import Store
internal import Wording

/// Handing in the county's workbook: upload, look through, take over.
struct ImportRoutes: Sendable {
  let database: any Database
  let frame: PageFrame

  /// Shows what has just been taken over.
  let refresh: @Sendable () async throws -> Void

  /// The largest file taken, in bytes: ten times a county of 3,500 teachers.
  static let limit = 32 * 1024 * 1024

  /// The largest policy book, in bytes.
  static let bookLimit = 1024 * 1024

  func add(to router: Router<WebContext>) {
    router.get("imports", use: list)
    router.post("imports", use: upload)
    router.get("imports/:id", use: preview)
    router.get("imports/:id/original.xlsx", use: original)
    router.get("imports/:id/marked.xlsx", use: marked)
    router.post("imports/:id/columns", use: nameColumns)
    router.post("imports/:id/accept", use: accept)
    router.post("imports/:id/discard", use: discard)
    router.post("imports/:id/undo", use: undo)
  }

  /// `GET /imports`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.importCounty)
    try context.look(back: request)
    let uploads = try await database.read(for: context) { try $0.uploads() }
    return try await ImportListPage(
      uploads: uploads, context: context, hasCounty: !frame.county.isEmpty,
      address: Address(of: request)
    ).response(to: request, in: frame, context, exportingFrom: database, by: .importCounty)
  }

  /// `POST /imports`: a form with the file in `workbook`.
  @Sendable func upload(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    let form = try await request.fileForm(context, limit: ImportRoutes.limit)
    guard let file = form.file("workbook") else { throw WebProblem.refused([.noFileChosen]) }
    guard file.content.starts(with: [0x50, 0x4B, 3, 4]) else {
      throw WebProblem.refused([.notAWorkbook(file.fileName ?? "")])
    }
    let id = try await database.perform(
      UploadWorkbook(fileName: file.fileName ?? "county.xlsx", content: file.content),
      by: actor, on: context.occasion)
    return context.done("/imports/\(id)", .uploadWaits)
  }

  /// `GET /imports/U-12`: what the file says and what it would change.
  @Sendable func preview(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.importCounty)
    return ImportPage(preview: try await preview(context), context: context)
      .response(to: request, in: frame, context)
  }

  /// `GET /imports/U-12/original.xlsx`: byte for byte as it was handed in.
  @Sendable func original(_ request: Request, _ context: WebContext) async throws -> Response {
    .file(
      "original.xlsx", type: PlanRoutes.workbookType,
      ByteBuffer(bytes: try await taken(request, context)))
  }

  /// `GET /imports/U-12/marked.xlsx`: the same file with its errors marked.
  @Sendable func marked(_ request: Request, _ context: WebContext) async throws -> Response {
    let content = try await taken(request, context)
    let mappings = try await database.read { try $0.columnMappings() }
    return .file(
      "marked.xlsx", type: PlanRoutes.workbookType,
      ByteBuffer(bytes: try UploadPreview.annotated(content, mappings: mappings)))
  }

  /// What was handed in, for somebody who takes it along; that is recorded first.
  private func taken(_ request: Request, _ context: WebContext) async throws -> [UInt8] {
    let actor = try context.require(.importCounty)
    let content = try await content(context)
    if request.asksForPast(unheededBy: context) { throw WebProblem.onlyPresent }
    try await database.perform(
      TakeWorkbook(content, from: Address(of: request).text), by: actor, on: context.occasion)
    return content
  }

  /// `POST /imports/U-12/columns`: `sheet/heading` = our column, or nothing.
  @Sendable func nameColumns(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    let id = try context.pathText("id")
    let fields = try await request.form(context)
    let mappings = fields.all("column").compactMap { choice -> StoredColumnMapping? in
      let parts = choice.split(separator: "\u{1F}", omittingEmptySubsequences: false)
      guard parts.count == 3, !parts[2].isEmpty else { return nil }
      return StoredColumnMapping(
        sheet: String(parts[0]), heading: String(parts[1]), column: String(parts[2]))
    }
    try await database.perform(NameColumns(mappings), by: actor, on: context.occasion)
    return context.done("/imports/\(Address.encoded(id))", .columnsNamed(mappings.count))
  }

  /// `POST /imports/U-12/accept`
  @Sendable func accept(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    let preview = try await preview(context)
    var beginning: CountyBeginning?
    if preview.isFirst {
      let form = try await request.fileForm(context, limit: ImportRoutes.bookLimit)
      guard let book = form.file("book") else { throw WebProblem.refused([.noBookChosen]) }
      beginning = CountyBeginning(
        county: form.text("county") ?? "",
        policyBook: String(decoding: book.content, as: UTF8.self))
    } else {
      _ = try await request.form(context)
    }
    try await database.perform(
      AcceptUpload(preview, beginning: beginning), by: actor, on: context.occasion)
    try await refresh()
    return context.done("/imports/\(preview.upload.id)", .uploadTaken)
  }

  /// `POST /imports/U-12/discard`
  @Sendable func discard(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    _ = try await request.form(context)
    let upload = try await preview(context).upload
    try await database.perform(DiscardUpload(upload.id), by: actor, on: context.occasion)
    return context.done("/imports", .uploadPutAside(upload.fileName))
  }

  /// `POST /imports/U-12/undo`
  @Sendable func undo(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    _ = try await request.form(context)
    let id = try context.pathText("id")
    try await database.perform(UndoUpload(id), by: actor, on: context.occasion)
    try await refresh()
    return context.done("/imports/\(Address.encoded(id))", .uploadUndone)
  }

  private func preview(_ context: WebContext) async throws -> UploadPreview {
    let id = try context.pathText("id")
    do {
      guard let preview = try await UploadPreview(id, in: database) else {
        throw WebProblem.notFound(.noUpload(id))
      }
      return preview
    } catch let error as OfficeFileError {
      throw WebProblem.refused([.unreadableUpload("\(error)")])
    }
  }

  private func content(_ context: WebContext) async throws -> [UInt8] {
    let id = try context.pathText("id")
    guard let content = try await database.read({ try $0.uploadContent(id) }) else {
      throw WebProblem.notFound(.noUpload(id))
    }
    return content
  }
}

extension UploadRefusal: ToldError {
  var reasons: [Phrase] { [.uploadRefusal(self)] }
}
