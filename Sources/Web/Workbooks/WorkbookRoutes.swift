internal import Access
internal import Actions
internal import Hummingbird
internal import NIOCore
internal import OfficeFiles
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/workbooks`: each school's part of the county workbook goes
/// out, comes back, is looked through and taken over.
struct WorkbookRoutes: Sendable {
  let database: any Database
  let county: County
  let frame: PageFrame

  /// Shows what has just been taken over.
  let refresh: @Sendable () async throws -> Void

  /// The largest file taken, in bytes: a school of a thousand is far below.
  static let limit = 8 * 1024 * 1024

  func add(to router: Router<WebContext>) {
    router.get("workbooks", use: list)
    router.get("workbooks/all.zip", use: all)
    router.get("workbooks/:school", use: school)
    router.post("workbooks/:school", use: handIn)
    router.get("workbooks/:school/workbook.xlsx", use: workbook)
    router.get("workbooks/:school/:id", use: preview)
    router.get("workbooks/:school/:id/original.xlsx", use: original)
    router.get("workbooks/:school/:id/marked.xlsx", use: marked)
    router.post("workbooks/:school/:id/withdraw", use: withdraw)
    router.post("workbooks/:school/:id/accept", use: accept)
    router.post("workbooks/:school/:id/discard", use: discard)
    router.post("workbooks/:school/:id/undo", use: undo)
  }

  /// `GET /workbooks`: where each school stands; whoever has one school goes on to it.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.handInWorkbook)
    let scope = Scope(context.reaches(of: .handInWorkbook))
    let schools = county.roster.schools.filter { scope.holds($0.id) }
    if schools.count == 1, !context.may(.importCounty) {
      return .redirect(to: SchoolWorkbookPage.address(of: schools[0].id))
    }
    try context.look(back: request)
    let (handouts, uploads) = try await database.read(for: context) {
      (try $0.latestHandouts(), try $0.schoolUploads())
    }
    let page = try WorkbookListPage(
      context: context, schools: schools, handouts: handouts, uploads: uploads,
      address: Address(of: request))
    return try await page.response(
      to: request, in: frame, context, exportingFrom: database, by: .handInWorkbook)
  }

  /// `GET /workbooks/all.zip`
  @Sendable func all(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    guard let files = try await SchoolWorkbookFiles(of: nil, in: database) else {
      throw WebProblem.unavailable(.noCounty)
    }
    try await database.perform(
      GiveOutWorkbooks(of: files.schools, madeFrom: files.workbook), by: actor,
      on: context.occasion)
    return .file(
      "schools.zip", type: "application/zip", ByteBuffer(bytes: try files.bundled()))
  }

  /// `GET /workbooks/2111000001/workbook.xlsx`
  @Sendable func workbook(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, actor) = try place(context)
    guard let files = try await SchoolWorkbookFiles(of: school.id, in: database) else {
      throw WebProblem.notFound(.noSchool(school.id.rawValue))
    }
    try await database.perform(
      GiveOutWorkbooks(of: files.schools, madeFrom: files.workbook), by: actor,
      on: context.occasion)
    return .file(
      "\(school.id).xlsx", type: PlanRoutes.workbookType, ByteBuffer(bytes: files.first))
  }

  /// `GET /workbooks/2111000001`
  @Sendable func school(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, _) = try place(context)
    let uploads = try await database.read { try $0.schoolUploads(of: school.id) }
    return SchoolWorkbookPage(context: context, school: school, uploads: uploads)
      .response(to: request, in: frame, context)
  }

  /// `POST /workbooks/2111000001`: a form with the file in `workbook`.
  @Sendable func handIn(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, actor) = try place(context)
    let form = try await request.fileForm(context, limit: WorkbookRoutes.limit)
    guard let file = form.file("workbook") else { throw WebProblem.refused([.noFileChosen]) }
    do {
      let id = try await database.perform(
        HandInWorkbook(
          of: school.id, fileName: file.fileName ?? "school.xlsx", content: file.content),
        by: actor, on: context.occasion)
      return context.done(SchoolMergePage.address(of: id, at: school.id), .workbookWaits)
    } catch is OfficeFileError {
      throw WebProblem.refused([.notAWorkbook(file.fileName ?? "")])
    }
  }

  /// `GET /workbooks/2111000001/U-12`: what came back, beside what is known.
  @Sendable func preview(_ request: Request, _ context: WebContext) async throws -> Response {
    try await page(request, context)
  }

  private func page(
    _ request: Request, _ context: WebContext, answers: SchoolMerge.Answers = [:],
    problems: [Phrase] = []
  ) async throws -> Response {
    let (school, _) = try place(context)
    let preview = try await found(context, school)
    return SchoolMergePage(
      context: context, school: school, preview: preview, answers: answers, problems: problems
    ).response(
      to: request, in: frame, context, status: problems.status)
  }

  /// `GET /workbooks/2111000001/U-12/original.xlsx`: byte for byte as handed in.
  @Sendable func original(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, _) = try place(context)
    return .file(
      "original.xlsx", type: PlanRoutes.workbookType,
      ByteBuffer(bytes: try await content(context, school)))
  }

  /// `GET /workbooks/2111000001/U-12/marked.xlsx`: with its errors marked.
  @Sendable func marked(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, _) = try place(context)
    let content = try await content(context, school)
    let preview = try await found(context, school)
    return .file(
      "marked.xlsx", type: PlanRoutes.workbookType,
      ByteBuffer(bytes: try preview.annotated(content)))
  }

  /// `POST /workbooks/2111000001/U-12/withdraw`: the school takes it back.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, actor) = try place(context)
    _ = try await request.form(context)
    try await database.perform(
      WithdrawWorkbook(try context.pathText("id"), of: school.id), by: actor,
      on: context.occasion)
    return context.done(SchoolWorkbookPage.address(of: school.id), .workbookWithdrawn)
  }

  /// `POST /workbooks/2111000001/U-12/accept`: an answer for each question.
  @Sendable func accept(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    let (school, _) = try place(context)
    let fields = try await request.form(context, limit: 1 << 20)
    let preview = try await found(context, school)
    let answers = preview.merge.answers(in: fields)
    do {
      try await database.perform(
        AcceptSchoolWorkbook(preview, answers: answers, seen: fields.text("seen")), by: actor,
        on: context.occasion)
    } catch let refused as Refused {
      return try await page(request, context, answers: answers, problems: refused.reasons)
    }
    try await refresh()
    return context.done(
      SchoolMergePage.address(of: preview.upload.id, at: school.id), .workbookTaken)
  }

  /// `POST /workbooks/2111000001/U-12/discard`: the bureau puts it aside.
  @Sendable func discard(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    let (school, _) = try place(context)
    _ = try await request.form(context)
    let upload = try await found(context, school).upload
    try await database.perform(DiscardUpload(upload.id), by: actor, on: context.occasion)
    return context.done("/workbooks", .uploadPutAside(upload.fileName))
  }

  /// `POST /workbooks/2111000001/U-12/undo`
  @Sendable func undo(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    let (school, _) = try place(context)
    _ = try await request.form(context)
    let id = try context.pathText("id")
    try await database.perform(UndoUpload(id), by: actor, on: context.occasion)
    try await refresh()
    return context.done(SchoolMergePage.address(of: id, at: school.id), .uploadUndone)
  }

  /// The school of the path, if whoever asks hands its workbook in.
  private func place(_ context: WebContext) throws -> (school: School, actor: Actor) {
    let code = School.ID(try context.pathText("school"))
    let actor = try context.require(.handInWorkbook, at: .school(code))
    guard let school = county.roster[code] else {
      throw WebProblem.notFound(.noSchool(code.rawValue))
    }
    return (school, actor)
  }

  private func found(_ context: WebContext, _ school: School) async throws -> SchoolUploadPreview {
    let id = try context.pathText("id")
    do {
      guard let preview = try await SchoolUploadPreview(id, in: database),
        preview.school == school.id
      else { throw WebProblem.notFound(.noUpload(id)) }
      return preview
    } catch let error as OfficeFileError {
      throw WebProblem.refused([.unreadableUpload("\(error)")])
    }
  }

  private func content(_ context: WebContext, _ school: School) async throws -> [UInt8] {
    let id = try context.pathText("id")
    let content = try await database.read { connection in
      try connection.schoolUpload(id)?.school == school.id
        ? try connection.uploadContent(id) : nil
    }
    guard let content else { throw WebProblem.notFound(.noUpload(id)) }
    return content
  }
}

extension SchoolMerge {
  /// What a form answers of the questions of this merge.
  func answers(in fields: FormFields) -> Answers {
    merges.reduce(into: [:]) { answers, entry in
      let (sheet, merge) = entry
      func choice<Key: Hashable>(
        _ keys: [Key], _ name: (Key) -> String, yes: String, no: String
      ) -> [Key: Bool] {
        keys.reduce(into: [:]) { choices, key in
          switch fields[name(key)] {
          case yes: choices[key] = true
          case no: choices[key] = false
          default: break
          }
        }
      }
      answers[sheet] = Merge.Answers(
        takes: choice(
          merge.conflicts.map(\.place), { SchoolMergePage.name(sheet, $0.key, $0.column) },
          yes: "theirs", no: "ours"),
        adds: choice(
          merge.added, { SchoolMergePage.name(sheet, $0) }, yes: "add", no: "leave"),
        removes: choice(
          merge.removed, { SchoolMergePage.name(sheet, $0) }, yes: "end", no: "keep"))
    }
  }
}
