internal import Access
internal import Leading
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads/posts`: who is posted where within reach, or one's own posts, and how many by school and
/// kind (S000-181, S004-04).
struct TemporaryPostListPage: ListPage {
  let context: WebContext
  let county: County
  let year: TemporaryPostYear

  /// Everything within reach, whatever is filtered.
  let seen: [TemporaryPostSight]
  private let table: ListView<TemporaryPostSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: TemporaryPostYear, address: Address
  ) throws {
    self.context = context
    self.county = county
    self.year = year
    seen = year.sights.filter { context.sees($0.post) }
    let query = ListQuery(address: address)
    let kinds = year.terms?.kinds ?? []
    let kind = try query.choice("kind", of: kinds.map(\.key)) { $0 }
    let state: TemporaryPostSight.State? = try query.choice("state")
    let mutual = try query.flag("mutual")
    table = try ListView(
      id: "temporary-posts", title: .temporaryPosts, columns: Self.columns(county, year.terms),
      rows: seen.filter { sight in
        (kind == nil || sight.post.kind == kind) && (state == nil || sight.state == state)
          && (mutual == nil || (sight.twin != nil) == mutual)
      }, address: address,
      filters: [
        .choice(
          "kind", .postKind, kinds.map { ($0.key, Phrase($0.name)) }, chosen: kind),
        .choice(
          "state", .stateOf, TemporaryPostSight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue),
        .yesOrNo("mutual", .postTwin, chosen: mutual),
      ], isPersonal: true, empty: .noTemporaryPosts
    ) { sight in
      [NameReading("\(sight.recorded.name) \(county.name(of: sight.post.from))")]
    }
  }

  private static func columns(
    _ county: County, _ terms: TemporaryPostTerms?
  ) -> [ListTable<TemporaryPostSight>.Column] {
    let from: @Sendable (TemporaryPostSight) -> String = { county.name(of: $0.post.from) }
    let host: @Sendable (TemporaryPostSight) -> String = { $0.host(in: county, .zh) }
    return [
      .init("name", .headTeacher, named: \.recorded.name) { html, sight, _ in
        html.link(sight.address, sight.recorded.name)
      },
      .init("kind", .postKind, by: \.post.kind) { html, sight, language in
        html.text(terms?[kind: sight.post.kind]?.name[language] ?? sight.post.kind)
      },
      .init("from", .postFrom, named: from) { html, sight, _ in
        html.text(from(sight))
      },
      .init("host", .postHost, named: host) { html, sight, language in
        html.text(sight.host(in: county, language))
      },
      .init("title", .postTitle, by: \.recorded.title) { html, sight, _ in
        html.text(sight.recorded.title)
      },
      .init("first", .postFirst, by: \.post.days.lowerBound) { html, sight, language in
        html.text(Figures.day(sight.post.days.lowerBound, in: language))
      },
      .init("last", .postLast, by: \.post.days.upperBound) { html, sight, language in
        html.text(Figures.day(sight.post.days.upperBound, in: language))
      },
      .init("mutual", .postTwin, by: \.twinOrder) { html, sight, _ in
        if let twin = sight.twin {
          html.link(TemporaryPost.address(of: twin), twin.rawValue)
        } else {
          html.text("–")
        }
      },
      .init("missing", .postNotesMissing, isNumber: true, by: \.missing.count) { html, sight, _ in
        html.text(Figures.count(sight.missing.count))
      },
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(sight.state.name[language], sight.state == .waits ? "warn" : "")
      },
    ]
  }

  var section: Section? { .temporaryPosts }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.temporaryPosts[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.temporaryPostsLead[language])
    guard let terms = year.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsLeading[language])
    }
    html.element("p", .class("actions unprinted")) { html in
      if context.isPresent, !context.reaches(of: .keepTemporaryPosts).isEmpty {
        html.link("/heads/posts/new", Phrase.postNew[language])
        html.raw(" ")
      }
      html.link(context.sameDay("/heads/ideas"), Phrase.postIdeas[language])
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    if !context.reaches(of: .seeSchool).isEmpty { counts(&html, terms, language) }
  }

  /// How many each school within reach sent and hosted, by kind.
  private func counts(
    _ html: inout HTML, _ terms: TemporaryPostTerms, _ language: Language
  ) {
    let counts = year.counts(of: seen)
    let scope = Scope(context.reaches(of: .seeSchool))
    let schools = counts.schools.keys.filter { scope.holds($0) }.sorted()
    guard !schools.isEmpty else { return }
    let sent = terms.kinds.map { Phrase.postSent($0.name) }
    let hosted = terms.kinds.map { Phrase.postHosted($0.name) }
    html.element("section", .class("panel"), .id("counts")) { html in
      html.element("h2", text: Phrase.postCounts[language])
      html.table(
        "by-school", [.school] + sent + hosted, numbers: sent + hosted, label: .postCounts,
        in: language
      ) { html in
        for school in schools {
          let line = counts.schools[school] ?? .init()
          html.element("tr") { html in
            html.element("th", .scope("row"), text: county.name(of: school))
            for numbers in [line.sent, line.hosted] {
              for kind in terms.kinds {
                html.element("td", .class("n"), text: Figures.count(numbers[kind.key] ?? 0))
              }
            }
          }
        }
      }
      let totals = terms.kinds.map {
        "\($0.name[language]) \(Figures.count(counts.total[$0.key] ?? 0))"
      }
      html.element(
        "p",
        text: "\(Phrase.postTotal[language]): "
          + totals.joined(separator: language == .zh ? "，" : ", "))
      if counts.mutual > 0 {
        html.element("p", text: Phrase.postMutual(counts.mutual)[language])
      }
      for kind in terms.kinds { html.citation(kind.citation, in: language) }
    }
  }
}

extension TemporaryPostSight {
  /// Those that aren't mutual come first.
  fileprivate var twinOrder: String { twin?.rawValue ?? "" }
}
