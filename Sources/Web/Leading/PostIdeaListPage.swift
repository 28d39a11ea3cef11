internal import Access
internal import Leading
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads/ideas`: what reports of temporary posts want done in the next term, and what became of
/// it (下一步打算, S003-13).
struct PostIdeaListPage: ListPage {
  struct Line: Sendable {
    let idea: TemporaryPostIdea
    let sight: TemporaryPostSight

    /// Empty while nobody said anything of it.
    var said: String { idea.said?.words ?? "" }
  }

  private let table: ListView<Line>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: TemporaryPostYear, address: Address
  ) throws {
    let state: PostIdeaState? = try ListQuery(address: address).choice("state")
    let lines = year.sights.filter { context.sees($0.post) }.flatMap { sight in
      sight.ideas.map { Line(idea: $0, sight: sight) }
    }
    table = try ListView(
      id: "ideas", title: .postIdeas, columns: Self.columns(county),
      rows: lines.filter { state == nil || $0.idea.state == state }, address: address,
      filters: [
        .choice(
          "state", .stateOf, PostIdeaState.allCases.map { ($0.rawValue, Phrase($0)) },
          chosen: state?.rawValue)
      ], isPersonal: true, empty: .noPostIdeas
    ) { [NameReading("\($0.idea.words) \($0.sight.recorded.name)")] }
  }

  private static func columns(_ county: County) -> [ListTable<Line>.Column] {
    let from: @Sendable (Line) -> String = { county.name(of: $0.sight.post.from) }
    let host: @Sendable (Line) -> String = { $0.sight.host(in: county, .zh) }
    return [
      .init("idea", .postIdea, by: \.idea.words) { html, line, _ in
        html.link("\(line.sight.address)#report", line.idea.words)
      },
      .init("name", .headTeacher, named: \.sight.recorded.name) { html, line, _ in
        html.text(line.sight.recorded.name)
      },
      .init("from", .postFrom, named: from) { html, line, _ in
        html.text(from(line))
      },
      .init("host", .postHost, named: host) {
        html, line, language in
        html.text(line.sight.host(in: county, language))
      },
      .init("state", .stateOf, by: \.idea.state.rawValue) { html, line, language in
        html.tag(
          Phrase(line.idea.state)[language], line.idea.state == .open ? "warn" : "")
      },
      .init("said", .postIdeaSaid, by: \.said) { html, line, _ in
        html.text(line.said.isEmpty ? "–" : line.said)
      },
    ]
  }

  var section: Section? { .temporaryPosts }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.postIdeas[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.temporaryPosts, in: language)
    html.head(title(in: language), lead: Phrase.postIdeasLead[language])
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}
