internal import Access
internal import Inspecting
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/problems`: every problem, violation and task with its limit and whether it's written off.
struct LedgerPage: ListPage {
  /// A line with the words that the book has for it.
  struct Row: Sendable {
    let problem: RecordedProblem
    let kind: LocalizedText
    let day: Day
  }

  let context: WebContext
  let county: County
  let scope: Scope
  let problems: [Phrase]
  let typed: FormFields?
  private let table: ListView<Row>

  var exported: (any ExportableList)? { table }
  private var terms: SupervisionTerms? { county.supervision(on: context.dayShown) }

  init(
    context: WebContext, county: County, record: SupervisionRecord, scope: Scope,
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.scope = scope
    self.problems = problems
    self.typed = typed
    let day = context.dayShown
    let terms = county.supervision(on: day)
    let kinds = terms?.kinds ?? []
    let query = ListQuery(address: address)
    let state: ProblemCase.State? = try query.choice("state")
    let kind = try query.choice("kind", of: kinds, word: \.key)
    let late = try query.flag("late")
    let rows = record.problems.filter { problem in
      problem.isShown(to: scope)
        && (state.map { problem.state.state == $0 } ?? true)
        && (kind.map { problem.kind == $0.key } ?? true)
        && (late == nil || problem.state.isLate(on: day) == late)
    }.map { problem in
      Row(
        problem: problem,
        kind: terms?[kind: problem.kind]?.name
          ?? LocalizedText(zh: problem.kind, en: problem.kind), day: day)
    }
    self.table = try ListView(
      id: "problems", title: .problemLedger, columns: Self.columns, rows: rows,
      address: address,
      filters: [
        .choice(
          "state", .stateOf, ProblemCase.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue),
        .choice(
          "kind", .problemKind, kinds.map { ($0.key, .words($0.name)) }, chosen: kind?.key),
        .yesOrNo("late", .isLateFilter, chosen: late),
      ], isPersonal: true, empty: .noProblems
    ) { [NameReading("\($0.problem.schoolName) \($0.problem.owner) \($0.problem.task)")] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("task", .problemTask, by: \.problem.task) { html, row, _ in
      html.link(row.problem.address, row.problem.task)
    },
    .init("kind", .problemKind, by: \.problem.kind) { html, row, language in
      html.text(row.kind[language])
    },
    .init("school", .schoolName, named: \.problem.schoolName) { html, row, language in
      html.text(
        row.problem.school == nil ? Phrase.problemAtBureau[language] : row.problem.schoolName)
    },
    .init("owner", .problemOwner, named: \.problem.owner) { html, row, _ in
      html.text(row.problem.owner)
    },
    .init("standard", .problemStandard) { html, row, _ in html.text(row.problem.standard) },
    .init("solves", .problemSolves) { html, row, _ in html.text(row.problem.solves) },
    .init("due", .problemDue, by: \.problem.state.due) { html, row, language in
      html.text(Figures.day(row.problem.state.due, in: language))
    },
    .init("state", .stateOf, by: \.problem.state.state.rawValue) { html, row, language in
      html.problemState(row.problem, on: row.day, language)
    },
    .init("ended", .writtenOffOn) { html, row, language in
      if row.problem.state.state == .writtenOff, let day = row.problem.state.ended {
        html.text(Figures.day(day, in: language))
      }
    },
  ]

  var section: Section? { .problems }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.problemLedger[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.ledgerLead[language])
    html.intakeLinks(to: "/problems", context, in: language)
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      if let citation = terms?.ledgerCitation { html.citation(citation, in: language) }
    }
    guard context.isPresent, context.may(.inspect), let terms else { return }
    html.element("section", .class("panel narrow unprinted"), .id("open")) { html in
      html.element("h2", text: Phrase.problemOpenTitle[language])
      html.form(to: "/problems", context: context) { html in
        html.schoolChoice(county, chosen: typed?["school"] ?? "", language)
        html.problemFields(
          terms, kind: terms.kinds.first?.key ?? "", typed, on: context.occasion.today,
          in: county.book.calendar, language)
        html.submit(.problemOpenDo, in: language)
      }
    }
  }
}

extension RecordedProblem {
  /// Schools see their own; what the bureau has to do is seen by those who see all.
  func isShown(to scope: Scope) -> Bool {
    school.map { scope.holds($0) } ?? scope.isCounty
  }
}

extension HTML {
  /// One of the schools, or the bureau itself.
  mutating func schoolChoice(_ county: County, chosen: String, _ language: Language) {
    choiceField(
      "school", .schoolName,
      [("", Phrase.problemAtBureau[language])]
        + county.roster.schools.map { ($0.id.rawValue, $0.name) }, chosen: chosen, in: language)
  }
}
