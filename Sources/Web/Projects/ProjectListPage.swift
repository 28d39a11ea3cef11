internal import Access
internal import Actions
internal import Pinyin
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

/// `/projects`: projects of schools within reach and one's own: where each stands, what's late,
/// and what the numbers come to (S001-134, S002-20, S002-22, S002-39).
struct ProjectListPage: ListPage {
  let context: WebContext
  let county: County
  let year: ProjectYear

  /// Everything within reach, whatever is filtered.
  let seen: [ProjectSight]
  private let table: ListView<ProjectSight>

  var exported: (any ExportableList)? { table }

  init(context: WebContext, county: County, year: ProjectYear, address: Address) throws {
    self.context = context
    self.county = county
    self.year = year
    seen = year.sights.filter { context.sees($0.project) }
    let query = ListQuery(address: address)
    let kinds = year.terms?.kinds ?? []
    let kind = try query.choice("kind", of: kinds.map(\.key)) { $0 }
    let level: ProjectLevel? = try query.choice("level")
    let state: ProjectSight.State? = try query.choice("state")
    let late = try query.flag("late")
    let rows = seen.filter { sight in
      (kind == nil || sight.project.kind == kind)
        && (level == nil || sight.project.level == level)
        && (state == nil || sight.state == state) && (late == nil || sight.isLate == late)
    }
    table = try ListView(
      id: "projects", title: .projectList, columns: Self.columns(county), rows: rows,
      address: address,
      filters: [
        .choice("kind", .projectKind, kinds.map { ($0.key, Phrase($0.name)) }, chosen: kind),
        .choice(
          "level", .projectLevel, ProjectLevel.allCases.map { ($0.rawValue, Phrase($0)) },
          chosen: level?.rawValue),
        .choice(
          "state", .stateOf, ProjectSight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue),
        .yesOrNo("late", .projectLate, chosen: late),
      ], isPersonal: true, empty: .noProjects
    ) { sight in
      [
        NameReading(sight.project.title), NameReading(sight.recorded.leaderName),
        NameReading(sight.schoolNames(in: county, .zh)),
      ]
    }
  }

  private static func columns(_ county: County) -> [ListTable<ProjectSight>.Column] {
    [
      .init("title", .projectTitle, named: \.project.title) { html, sight, _ in
        html.link(sight.address, sight.project.title)
      },
      .init("kind", .projectKind, by: \.project.kind) { html, sight, language in
        html.text(sight.kindName(in: language))
      },
      .init("level", .projectLevel, by: \.levelOrder) { html, sight, language in
        html.text(Phrase(sight.project.level)[language])
      },
      .init("number", .projectNumber, by: \.number) { html, sight, _ in
        html.text(sight.number)
      },
      .init("leader", .projectLeader, named: \.recorded.leaderName) { html, sight, _ in
        html.text(sight.recorded.leaderName)
      },
      .init("schools", .projectSchools) { html, sight, language in
        html.text(sight.schoolNames(in: county, language))
      },
      .init("last-day", .projectLast, by: \.project.days.upperBound) { html, sight, language in
        html.text(Figures.day(sight.project.days.upperBound, in: language))
      },
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(
          sight.state.name[language],
          sight.state == .waits ? "warn" : sight.state == .closed ? "good" : "")
      },
      .init("stage", .projectStageOf) { html, sight, language in
        html.text(sight.current?.stage.name[language] ?? "–")
      },
      .init("due", .projectDue, by: \.dueOrder) { html, sight, language in
        html.text(sight.current.map { Figures.day($0.due, in: language) } ?? "–")
      },
      .init("late", .projectLate, by: \.findingCount) { html, sight, language in
        let words = sight.words[language]
        if words.isEmpty { html.text("–") } else { html.text(words) }
      },
      .init("money", .projectMoney, by: \.receivedFen) { html, sight, language in
        html.text(sight.money(in: language))
      },
    ]
  }

  var section: Section? { .projects }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    (isOwn ? Phrase.myProjects : .projects)[language]
  }

  /// Whether nothing but one's own projects is within reach.
  private var isOwn: Bool { context.reaches(of: .seeSchool).isEmpty }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.projectsLead[language])
    html.intakeLinks(to: "/projects", context, in: language)
    guard year.terms != nil else {
      return html.element("p", .class("empty"), text: Phrase.needsProjects[language])
    }
    if context.isPresent, !context.reaches(of: .keepProjects).isEmpty {
      html.element("p", .class("unprinted")) { html in
        html.link("/projects/new", Phrase.projectNew[language])
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    totals(&html, language)
  }
}

extension ProjectSight {
  fileprivate var current: StageCourse.Line? { state == .stopped ? nil : judged?.stages.current }
  fileprivate var levelOrder: Int { ProjectLevel.allCases.firstIndex(of: project.level) ?? 0 }
  fileprivate var number: String { recorded.numbers.last?.number ?? "" }

  /// Those with nothing left to do come last.
  fileprivate var dueOrder: Int { current?.due.ordinal ?? .max }
  fileprivate var findingCount: Int { judged?.findings.count ?? 0 }
  fileprivate var receivedFen: Int { judged?.record.account.received.fen ?? 0 }

  /// What is to be looked at, one after the other.
  fileprivate var words: Phrase {
    guard let judged else { return .name("") }
    let all = judged.findings.map { $0.words(in: judged.kind) }
    return Phrase(
      zh: all.map(\.zh).joined(separator: "；"), en: all.map(\.en).joined(separator: "; "))
  }

  fileprivate func money(in language: Language) -> String {
    guard let judged, judged.kind.hasFunds else { return "–" }
    let account = judged.record.account
    return
      "\(Figures.money(account.received, in: language)) / \(Figures.money(account.pledged, in: language))"
  }
}
