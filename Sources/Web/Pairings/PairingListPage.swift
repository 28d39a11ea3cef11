internal import Access
internal import Partnership
internal import Pinyin
internal import Policy
internal import Staffing
internal import Wording

/// `/pairings`: every pair with what it owes, did and misses; for those who see the county
/// also what is to be said of how the pairs are arranged.
struct PairingListPage: ListPage {
  let context: WebContext
  let county: County
  let year: PairYear
  private let table: ListView<PairSight>
  private let isWhole: Bool

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: PairYear, scope: Scope, address: Address
  ) throws {
    self.context = context
    self.county = county
    self.year = year
    isWhole = scope.isCounty
    let query = ListQuery(address: address)
    let isOverdue = try query.flag("overdue")
    let kind: HelpKind? = try query.choice("help")
    let rows = year.sights.filter { sight in
      (scope.holds(sight.pair.helper) || scope.holds(sight.pair.helped))
        && (isOverdue == nil || (sight.overdue > 0) == isOverdue)
        && (kind.map { sight.kinds.contains($0) } ?? true)
    }
    let years = year.years.count > 1 ? year.years : []
    let names = { @Sendable (school: School.ID) in county.name(of: school) }
    self.table = try ListView(
      id: "pairs", title: .pairingTitle,
      columns: Self.columns(names, in: year) + (isWhole ? [Self.signs(year.terms?.paper)] : []),
      rows: rows, address: address,
      filters: [
        .choice(
          "help", .helpRespects, HelpKind.allCases.map { ($0.rawValue, $0.name) },
          chosen: kind?.rawValue),
        .yesOrNo("overdue", .pairOverdue, chosen: isOverdue),
      ]
        + (years.isEmpty
          ? []
          : [
            .choice(
              "year", .schoolYearOfPlan,
              years.map { ("\($0.start)", Phrase(zh: "\($0)", en: "\($0)")) },
              chosen: address["year"])
          ]),
      isPersonal: false, empty: .noPairsYet
    ) { [NameReading("\(names($0.pair.helper)) \(names($0.pair.helped))")] }
  }

  private static func columns(
    _ names: @escaping @Sendable (School.ID) -> String, in year: PairYear
  ) -> [ListTable<PairSight>.Column] {
    let helper = { @Sendable (sight: PairSight) in names(sight.pair.helper) }
    let helped = { @Sendable (sight: PairSight) in names(sight.pair.helped) }
    return [
      .init("helper", .helperSchool, named: helper) { html, sight, _ in
        html.link(year.address(of: sight.pair), names(sight.pair.helper))
      },
      .init("helped", .helpedSchool, named: helped) { html, sight, _ in
        html.text(names(sight.pair.helped))
      },
      .init("help", .helpRespects) { html, sight, language in
        html.text(
          sight.kinds.map(\.name[language]).joined(separator: language == .zh ? "、" : ", "))
      },
      .init("since", .pairSince, by: \.sinceOrder) { html, sight, _ in
        html.text(sight.since?.description ?? "–")
      },
      .init("due", .pairDue, isNumber: true, by: \.due) { html, sight, _ in
        html.text(Figures.count(sight.due))
      },
      .init("met", .pairMet, isNumber: true, by: \.met) { html, sight, _ in
        html.text(Figures.count(sight.met))
      },
      .init("overdue", .pairOverdue, isNumber: true, by: \.overdue) { html, sight, _ in
        html.text(Figures.count(sight.overdue))
      },
      .init("share", .pairCompliance, isNumber: true, by: \.compliance) { html, sight, _ in
        html.text(sight.due == 0 ? "–" : Figures.percent(sight.met, of: sight.due))
      },
      .init("last", .pairLastActivity, by: \.lastOrder) {
        html, sight, language in
        html.text(sight.lastDay.map { Figures.day($0, in: language) } ?? "–")
      },
    ]
  }

  /// How many signs of a pair on paper, from what the pair itself noted.
  private static func signs(_ limits: PaperLimits?) -> ListTable<PairSight>.Column {
    let count = { @Sendable (sight: PairSight) in sight.signs(limits).count }
    return .init("signs", .pairSigns, isNumber: true, by: count) { html, sight, _ in
      html.text(Figures.count(count(sight)))
    }
  }

  var section: Section? { .pairings }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.pairingTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.pairingLead[language])
    html.intakeLinks(to: "/pairings", context, in: language)
    html.element("p", .class("unprinted")) { html in
      html.link("/pairings/commitments", Phrase.commitmentsTitle[language])
      if !context.reaches(of: .seeSchool).isEmpty {
        html.text(" · ")
        html.link("/pairings/helpers", Phrase.helperDuties[language])
      }
      if isWhole {
        html.text(" · ")
        html.link("/pairings/network", Phrase.networkTitle[language])
      }
    }
    unheld(&html, language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    if isWhole { arrangement(&html, language) }
  }

  /// Pairs that nothing is expected of, and the way to choose for all of them.
  private func unheld(_ html: inout HTML, _ language: Language) {
    let count = year.sights.count { $0.profile == nil && !$0.isOnNetworkOnly }
    guard count > 0, context.isPresent, year.year == year.years.first,
      context.may(.arrangePairs), let terms = year.terms
    else { return }
    html.element("section", .class("panel status warn unprinted"), .id("unheld")) { html in
      html.element("p", text: Phrase.pairsWithoutProfile(count)[language])
      html.form(to: "/pairings/profile", context: context, class: "row") { html in
        html.choiceField(
          "profile", .pairProfile, terms.profiles.map { ($0.key, $0.name[language]) },
          in: language)
        html.submit(.profileForAll, isMain: false, in: language)
      }
    }
  }

  private func arrangement(_ html: inout HTML, _ language: Language) {
    if !year.findings.isEmpty {
      html.element("section", .class("panel"), .id("arrangement")) { html in
        html.element("h2", text: "\(Phrase.pairFindings[language]) (\(year.findings.count))")
        html.element("ul", .class("findings")) { html in
          for finding in year.findings {
            html.element("li") { html in
              html.tag(finding.severity.name(in: language), finding.severity.hue)
              html.raw(" ")
              html.text(finding.words(county.name(of:))[language])
              if let citation = finding.citation { html.citation(citation, in: language) }
            }
          }
        }
      }
    }
    guard !year.unhelped.isEmpty else { return }
    html.element("section", .class("panel"), .id("unhelped")) { html in
      html.element("h2", text: "\(Phrase.unhelpedSchools[language]) (\(year.unhelped.count))")
      html.element(
        "p",
        text: year.unhelped.map(county.name(of:)).joined(separator: language == .zh ? "、" : ", "))
      if context.may(.arrangePairs), context.isPresent {
        html.element("p") { html in
          html.link("/pairings/proposals", Phrase.proposalsTitle[language])
        }
      }
    }
  }
}

extension PairSight {
  /// Pairs whose beginning nobody noted, and those that have done nothing, come first.
  fileprivate var sinceOrder: Int { since?.ordinal ?? 0 }
  fileprivate var lastOrder: Int { lastDay?.ordinal ?? 0 }
}
