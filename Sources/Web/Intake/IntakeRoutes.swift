internal import Actions
internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import OfficeFiles
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/intake`: lists that come in as workbooks, all in the same three steps.
struct IntakeRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("intake", use: list)
    router.get("intake/:intake", use: page)
    router.get("intake/:intake/template.xlsx", use: template)
    router.post("intake/:intake", use: check)
    router.post("intake/:intake/take", use: take)
  }

  /// `GET /intake`: the lists that whoever asks may bring in.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireRole()
    let done = try await desk.database.read { try $0.intakes() }
    return IntakeListPage(context: context, intakes: context.intakes, done: done)
      .response(to: request, in: desk.frame, context)
  }

  /// `GET /intake/mentorships`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let (intake, columns, _) = try found(context)
    return IntakePage(context: context, intake: intake, columns: columns)
      .response(to: request, in: desk.frame, context)
  }

  /// `GET /intake/mentorships/template.xlsx`
  @Sendable func template(_ request: Request, _ context: WebContext) async throws -> Response {
    let (intake, columns, _) = try found(context)
    guard let columns else { throw WebProblem.refused([.intakeNoBook]) }
    let language = LanguagePreference(of: request).language
    return try .workbook("\(intake.key).xlsx") {
      try IntakeTemplate.write(intake.name, columns, in: language, to: $0)
    }
  }

  /// `POST /intake/mentorships`: a form with the file in `workbook`. Shows what it would write.
  @Sendable func check(_ request: Request, _ context: WebContext) async throws -> Response {
    let (intake, columns, ground) = try found(context)
    // A form's own words come beside the file.
    let form = try await request.fileForm(context, limit: BringIn.largest + 16_384)
    guard let file = form.file("workbook") else {
      return show(request, context, intake, columns, problems: [.noFileChosen])
    }
    let name = file.fileName ?? intake.key
    do {
      let outcome = try await desk.database.tryOut(
        intake, file.content, on: ground, at: context.occasion)
      return IntakePreviewPage(
        context: context, intake: intake, outcome: outcome, name: name,
        content: Data(file.content).base64EncodedString()
      ).response(to: request, in: desk.frame, context)
    } catch let refused as Refused {
      return show(request, context, intake, columns, problems: refused.reasons)
    } catch let error as OfficeFileError {
      return show(request, context, intake, columns, problems: [Phrase(error, of: name)])
    }
  }

  /// `POST …/take`: `content`, the file that was shown. It's judged anew: nothing is taken on
  /// trust.
  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    let (intake, columns, ground) = try found(context)
    let fields = try await request.form(context, limit: 2 * BringIn.largest)
    guard let content = Data(base64Encoded: fields.text("content")), !content.isEmpty,
      content.count <= BringIn.largest
    else { return show(request, context, intake, columns, problems: [.noFileChosen]) }
    do {
      switch try await desk.attempt(BringIn(intake, Array(content), on: ground), context) {
      case .success(let outcome):
        return context.done(intake.list, .intakeDone(outcome.written))
      case .failure(let refused):
        return show(request, context, intake, columns, problems: refused.reasons)
      }
    } catch let error as OfficeFileError {
      return show(request, context, intake, columns, problems: [Phrase(error, of: intake.key)])
    }
  }

  /// The list of the path, if whoever asks may bring it in.
  private func found(
    _ context: WebContext
  ) throws -> (intake: Intake, columns: [IntakeColumn]?, ground: IntakeGround) {
    let key = try context.pathText("intake")
    guard let intake = Intake[key: key] else {
      try context.requireRole()
      throw WebProblem.notFound(.nothingFound)
    }
    let open = intake.permissions.first { !context.reaches(of: $0).isEmpty }
    let actor = try context.requireSomewhere(open ?? intake.permissions[0])
    let ground = IntakeGround(
      book: desk.county.book, roster: desk.county.roster, actor: actor,
      today: context.occasion.today)
    return (intake, intake.columns(on: ground), ground)
  }

  private func show(
    _ request: Request, _ context: WebContext, _ intake: Intake, _ columns: [IntakeColumn]?,
    problems: [Phrase]
  ) -> Response {
    IntakePage(context: context, intake: intake, columns: columns, problems: problems)
      .response(to: request, in: desk.frame, context, status: .unprocessableContent)
  }
}

extension WebContext {
  /// The lists that whoever asks may bring in.
  var intakes: [Intake] {
    Intake.all.filter { $0.permissions.contains { !reaches(of: $0).isEmpty } }
  }
}

extension Phrase {
  /// Why a file can't be read, under its own name.
  fileprivate init(_ error: OfficeFileError, of name: String) {
    let named = OfficeFileError(error.problem, at: name)
    self.init(zh: named.chinese, en: named.english)
  }
}

extension HTML {
  /// The way from a list's page to bringing in rows from a workbook; nothing for those who may
  /// not.
  mutating func intakeLinks(to list: String, _ context: WebContext, in language: Language) {
    let intakes = context.isPresent ? context.intakes.filter { $0.list == list } : []
    guard !intakes.isEmpty else { return }
    element("p", .class("unprinted")) { html in
      for (number, intake) in intakes.enumerated() {
        if number > 0 { html.text(" · ") }
        html.link(
          IntakePage.address(of: intake), Phrase.intakeLink(intake.name)[language])
      }
    }
  }
}
