internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/researchers?term=2026-autumn`: what each of research did in a term: counted from
/// what's on record, beside what they noted themselves (S001-117).
struct ResearcherPage: ListPage {
  let context: WebContext
  let terms: SchoolTrainingTerms?
  let term: Term

  /// Of the reader, the latest last.
  let own: [ResearcherNote]
  private let table: ListView<Row>
  var problems: [Phrase] = []
  var typed: FormFields?

  struct Row: Sendable {
    let name: String
    let load: ResearcherLoad
  }

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.researchersTitle[language] }

  init(
    context: WebContext, _ terms: SchoolTrainingTerms?, _ term: Term,
    deeds: [(deed: ResearcherLoad.Deed, name: String)], notes: [ResearcherNote],
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.terms = terms
    self.term = term
    self.problems = problems
    self.typed = typed
    own = notes.filter { $0.hand.account == context.actor?.account }
    var names: [String: String] = [:]
    for deed in deeds { names[deed.deed.person] = deed.name }
    for note in notes { names[note.hand.account] = note.hand.person }
    let counted = notes.filter { $0.withdrawal == nil }.map {
      ResearcherLoad.Note($0.hand.account, $0.kind, on: $0.day, $0.number)
    }
    let rows = ResearcherLoad.byPerson(deeds.map(\.deed), counted, in: term)
      .sorted { $0.key < $1.key }
      .map { Row(name: names[$0.key] ?? $0.key, load: $0.value) }
    let days = Self.column("days", .researcherDays) { $0.days.count }
    let recorded = ResearcherLoad.Kind.allCases.map { kind in
      Self.column(kind.rawValue, kind.name) { $0.counted[kind] ?? 0 }
    }
    let said = (terms?.work ?? []).map { word in
      Self.column("noted-\(word.key)", Phrase(word.name)) { $0.noted[word.key] ?? 0 }
    }
    table = try ListView(
      id: "researchers", title: .researchersTitle,
      columns: [
        .init("name", .nameOf, named: \.name) { html, row, _ in html.text(row.name) }, days,
      ] + recorded + said, rows: rows, address: address,
      filters: [
        .choice(
          "term", .planTerm,
          term.offered(on: context.dayShown).map { term in
            ("\(term)", Phrase { Figures.term(term, in: $0) })
          }, chosen: "\(term)")
      ], isPersonal: true, empty: .researchersNone)
  }

  private static func column(
    _ key: String, _ title: Phrase, _ value: @escaping @Sendable (ResearcherLoad) -> Int
  ) -> ListTable<Row>.Column {
    @Sendable func number(_ row: Row) -> Int { value(row.load) }
    return .init(key, title, isNumber: true, by: number) { html, row, _ in
      html.text(Figures.count(number(row)))
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.researchersLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Figures.term(term, in: language))
      table.write(to: &html, in: language)
      if let citation = terms?.work.first?.citation { html.citation(citation, in: language) }
    }
    guard context.isPresent, context.may(.runTraining), let terms else { return }
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.researcherNote[language])
      html.form(to: "/training/researchers", context: context) { html in
        html.choiceField(
          "kind", .planKind, terms.work.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("kind") ?? "", in: language)
        html.field(
          "day", .activityDay, type: "date",
          value: typed?.text("day") ?? "\(context.occasion.today)", in: language)
        html.field(
          "number", .researcherNumber, type: "number", value: typed?.text("number") ?? "",
          in: language)
        html.field(
          "words", .activityNote, value: typed?.text("words") ?? "", in: language)
        html.submit(.researcherNote, in: language)
      }
      for note in own {
        html.element("p") { html in
          html.text(
            "\(Figures.day(note.day, in: language)) · "
              + "\(terms.work.name(of: note.kind, in: language)) · \(note.number) · \(note.words)")
          if let reason = note.withdrawal {
            html.raw(" ")
            html.tag(Phrase.planTakenBackTag[language], "bad")
            html.text(" \(reason)")
          }
        }
        if note.withdrawal == nil {
          html.element("details") { html in
            html.element("summary", text: Phrase.planTakeBack[language])
            html.form(to: "/training/researchers/\(note.id)/withdraw", context: context) { html in
              html.reasonField(of: "note-\(note.id)", .reasonOf, language)
              html.submit(.planTakeBack, isMain: false, in: language)
            }
          }
        }
      }
    }
  }
}

extension ResearcherLoad.Kind {
  var name: Phrase {
    switch self {
    case .visits: .loadVisits
    case .lessons: .loadLessons
    case .observations: .loadObservations
    case .judging: .loadJudging
    case .projects: .loadProjects
    case .courses: .loadCourses
    case .checks: .loadChecks
    }
  }
}
