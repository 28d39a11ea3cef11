internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/studies/visits`: when researchers come to which school, and what it came to (S001-116).
struct ResearchVisitPage: ListPage {
  let context: WebContext
  let county: County
  let terms: StudyTerms?

  /// Those within reach, the latest first.
  let visits: [ResearchVisit]
  private let table: ListView<ResearchVisit>
  var problems: [Phrase] = []
  var typed: FormFields?

  var exported: (any ExportableList)? { table }
  var section: Section? { .studies }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.researchVisits[language] }

  init(
    context: WebContext, county: County, terms: StudyTerms?, visits: [ResearchVisit],
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.terms = terms
    self.visits = visits
    self.problems = problems
    self.typed = typed
    let day = context.dayShown
    table = try ListView(
      id: "research-visits", title: .researchVisits,
      columns: [
        .init("day", .activityDay, by: \.day) { html, visit, language in
          html.text(Figures.day(visit.day, in: language))
        },
        .init("school", .schoolName, by: \.school) { html, visit, _ in
          html.text(county.name(of: visit.school))
        },
        .init("researcher", .visitResearcher, named: \.person) { html, visit, _ in
          html.text(visit.person)
        },
        .init("theme", .visitTheme, by: \.theme) { html, visit, _ in html.text(visit.theme) },
        .init("lessons", .visitLessonsHeard, isNumber: true, by: \.lessonOrder) {
          html, visit, _ in
          html.text(visit.note.map { Figures.count($0.lessons) } ?? "–")
        },
        .init("words", .visitWords, by: \.wordOrder) { html, visit, _ in
          html.text(visit.note?.words ?? visit.cancellation ?? "")
        },
        .init("state", .stateOf, by: \.wordOrder) { html, visit, language in
          html.visitState(visit, on: day, language)
        },
      ], rows: visits, address: address, isPersonal: false, empty: .noResearchVisits)
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.studies, in: language)
    html.head(title(in: language), lead: Phrase.researchVisitsLead[language])
    html.problems(problems, in: language)
    if context.isPresent, context.runsSelections { noting(&html, language) }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    round(&html, language)
    if context.isPresent, context.runsSelections { planning(&html, language) }
  }

  /// How many schools each researcher went to in the last round of days.
  private func round(_ html: inout HTML, _ language: Language) {
    guard let terms = terms?.visits else { return }
    let day = context.dayShown
    let first = day.advanced(by: 1 - max(1, terms.round.value))
    let made = visits.filter { (first...day).contains($0.day) && $0.note != nil }
    guard !made.isEmpty else { return }
    let byPerson = Dictionary(grouping: made, by: \.person).sorted { $0.key < $1.key }
    html.element("section", .class("panel"), .id("round")) { html in
      html.element("h2", text: Phrase.visitRound(terms.round.value)[language])
      html.table(
        "round-schools", [.visitResearcher, .schoolName, .visitLessonsHeard],
        numbers: [.schoolName, .visitLessonsHeard], label: .visitRound(terms.round.value),
        in: language
      ) { html in
        for (person, own) in byPerson {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: person)
            html.element("td", .class("n"), text: Figures.count(Set(own.map(\.school)).count))
            html.element(
              "td", .class("n"),
              text: Figures.count(own.reduce(0) { $0 + ($1.note?.lessons ?? 0) }))
          }
        }
      }
      html.element(
        "p", .class("small muted"), text: Phrase.visitOf(terms.schools.value)[language])
      html.citation(terms.schools.citation, in: language)
    }
  }

  /// One's own visits that have been and aren't noted yet, or may still be called off.
  private func noting(_ html: inout HTML, _ language: Language) {
    let open = visits.filter {
      $0.account == context.actor?.account && $0.note == nil && $0.cancellation == nil
    }
    guard !open.isEmpty else { return }
    html.element("section", .class("panel unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.visitNote[language])
      for visit in open.reversed() {
        html.element("div", .class("case"), .id(visit.id)) { html in
          html.element(
            "h3",
            text: "\(Figures.day(visit.day, in: language)) · \(county.name(of: visit.school)) · "
              + visit.theme)
          if visit.day <= context.occasion.today { form(&html, visit, language) }
          html.element("details") { html in
            html.element("summary", text: Phrase.visitCallOff[language])
            html.form(to: "/studies/visits/call-off", context: context, class: "row") { html in
              html.hidden("visit", visit.id)
              html.reason("\(Phrase.studyReason[language]) \(visit.id)", language)
              html.submit(.visitCallOff, isMain: false, in: language)
            }
          }
        }
      }
    }
  }

  private func form(_ html: inout HTML, _ visit: ResearchVisit, _ language: Language) {
    let typed = typed?["visit"] == visit.id ? typed : nil
    html.form(to: "/studies/visits/notes", context: context) { html in
      html.hidden("visit", visit.id)
      html.element("div", .class("field")) { html in
        html.element(
          "label", Attribute("for", "\(visit.id)-lessons"),
          text: Phrase.visitLessonsHeard[language])
        html.void(
          "input", .id("\(visit.id)-lessons"), Attribute("type", "number"),
          Attribute("name", "lessons"), Attribute("min", "0"), Attribute("max", "20"),
          Attribute("required", nil), Attribute("value", typed?["lessons"] ?? "1"))
      }
      html.element("div", .class("field")) { html in
        html.element(
          "label", Attribute("for", "\(visit.id)-words"), text: Phrase.visitWords[language])
        html.element(
          "textarea", .id("\(visit.id)-words"), Attribute("name", "words"),
          Attribute("rows", "3"), Attribute("required", nil), Attribute("maxlength", "1000"),
          text: typed?["words"] ?? "")
      }
      html.submit(.visitNote, in: language)
    }
  }

  private func planning(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("plan")) { html in
      html.element("h2", text: Phrase.visitPlan[language])
      html.form(to: "/studies/visits", context: context) { html in
        html.choiceField(
          "school", .schoolName, county.roster.schools.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["school"] ?? "", in: language)
        html.field(
          "day", .activityDay, type: "date",
          value: typed?["day"] ?? "\(context.occasion.today)", in: language)
        html.field("theme", .visitTheme, value: typed?["theme"] ?? "", in: language)
        html.submit(.visitPlanDo, in: language)
      }
    }
  }
}

extension ResearchVisit {
  fileprivate var lessonOrder: Int { note?.lessons ?? -1 }
  fileprivate var wordOrder: String { note?.words ?? cancellation ?? "" }
}

extension HTML {
  fileprivate mutating func visitState(
    _ visit: ResearchVisit, on day: Day, _ language: Language
  ) {
    if visit.cancellation != nil { return tag(Phrase.visitOff[language]) }
    if visit.note != nil { return tag(Phrase.visitMade[language], "good") }
    if visit.day < day { return tag(Phrase.visitWaits[language], "warn") }
    tag(Phrase.visitComes[language])
  }
}

/// The pages under `/studies/visits`.
struct ResearchVisitRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("studies/visits", use: list)
    router.post("studies/visits", use: plan)
    router.post("studies/visits/notes", use: note)
    router.post("studies/visits/call-off", use: callOff)
  }

  /// `GET /studies/visits`: those to schools within reach.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST /studies/visits`: `school`, `day`, `theme`.
  @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepStudies)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      PlanResearchVisit(
        to: School.ID(fields.text("school")), on: try fields.day("day"), fields.text("theme")),
      .visitPlannedSaid)
  }

  /// `POST /studies/visits/notes`: `visit`, `lessons`, `words`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepStudies)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      NoteResearchVisit(
        fields.text("visit"), lessons: try fields.whole("lessons", allowed: "0–20"),
        words: fields.text("words")), .visitNotedSaid)
  }

  /// `POST /studies/visits/call-off`: `visit`, `reason`.
  @Sendable func callOff(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepStudies)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      CallVisitOff(fields.text("visit"), because: fields.text("reason")), .visitCalledOff)
  }

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    try await desk.answer(action, context, then: "/studies/visits", message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let county = try await archive.county(for: request, context)
    let visits = try await desk.database.read(for: context) { try $0.researchVisits() }
    let scope = Scope(context.reaches(of: .seeSchool))
    let page = try ResearchVisitPage(
      context: context, county: county,
      terms: county.book.inForce(in: SchoolYear(containing: context.dayShown)).studyTerms,
      visits: visits.filter { scope.holds($0.school) }, address: Address(of: request),
      problems: problems, typed: typed)
    guard problems.isEmpty else {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }
}
