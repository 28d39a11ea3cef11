internal import Access
internal import Leading
internal import Pinyin
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads`: who leads which school within reach, since when, and how each stands in the rotation
/// (S001-089).
struct HeadListPage: ListPage {
  let context: WebContext
  let county: County
  let year: HeadYear
  let scope: Scope
  private let table: ListView<HeadSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: HeadYear, scope: Scope, address: Address
  ) throws {
    self.context = context
    self.county = county
    self.year = year
    self.scope = scope
    let query = ListQuery(address: address)
    let role: HeadPost.Role? = try query.choice("role")
    let standing = try query.choice("standing", of: HeadVerdict.Standing.shown, word: \.rawValue)
    let near = try query.flag("near")
    let ranks = year.terms?.ranks ?? []
    let rank = try query.choice("rank", of: ranks.map(\.key) + ["none"]) { $0 }
    let rows = year.sights.filter { sight in
      scope.holds(sight.holder.school) && (role == nil || sight.holder.role == role)
        && (standing == nil || sight.verdict?.standing == standing)
        && (near == nil || sight.isNear == near)
        && (rank == nil || (sight.rank?.rank ?? "none") == rank)
    }
    table = try ListView(
      id: "heads", title: .heads, columns: Self.columns(county, year), rows: rows,
      address: address,
      filters: [
        .choice(
          "role", .headRole, HeadPost.Role.allCases.map { ($0.rawValue, .headRole($0)) },
          chosen: role?.rawValue),
        .choice(
          "standing", .headStanding,
          HeadVerdict.Standing.shown.map { standing in
            (standing.rawValue, Phrase { standing.name(in: $0) })
          }, chosen: standing?.rawValue),
        .yesOrNo("near", .headNear, chosen: near),
        .choice(
          "rank", .headRank,
          ranks.map { ($0.key, Phrase($0.name)) } + [("none", .headUnranked)], chosen: rank),
      ], isPersonal: true, empty: .noHeads
    ) { sight in
      [NameReading("\(sight.name) \(county.name(of: sight.holder.school))")]
    }
  }

  private static func columns(
    _ county: County, _ year: HeadYear
  ) -> [ListTable<HeadSight>.Column] {
    let school: @Sendable (HeadSight) -> String = { county.name(of: $0.holder.school) }
    return [
      .init("school", .school, named: school) { html, sight, _ in
        html.text(school(sight))
      },
      .init("name", .headTeacher, named: \.name) { html, sight, _ in
        html.link(sight.address, sight.name)
      },
      .init("role", .headRole, by: \.holder.role) { html, sight, language in
        html.text(Phrase.headRole(sight.holder.role)[language])
      },
      .init("since", .headSince, by: \.sinceOrder) {
        html, sight, language in
        html.text(sight.holder.since.map { Figures.month($0, in: language) } ?? "–")
      },
      .init("here", .headHere, by: \.monthsOrder) { html, sight, language in
        html.text(sight.months.map { Measure.months($0).words(in: language) } ?? "–")
      },
      .init("due", .headDue, by: \.dueOrder) { html, sight, language in
        html.text(sight.limit.map { Figures.month($0.due, in: language) } ?? "–")
      },
      .init("longest", .headLongest, by: \.longestOrder) {
        html, sight, language in
        html.text(sight.limit.map { Figures.month($0.longest, in: language) } ?? "–")
      },
      .init("standing", .headStanding, by: \.standingOrder) {
        html, sight, language in
        if let standing = sight.verdict?.standing {
          html.tag(standing.name(in: language), standing.mark)
        } else {
          html.text("–")
        }
      },
      .init("why", .headWhy) { html, sight, language in
        html.text(
          sight.verdict?.reasons.map { $0.text(in: language) }.joined(separator: " ") ?? "–")
      },
      .init("rank", .headRank, by: \.rankOrder) { html, sight, language in
        html.text(
          sight.rank.map { year.terms?[rank: $0.rank]?[language] ?? $0.rank }
            ?? Phrase.headUnranked[language])
      },
      .init("source", .headSource, by: \.sourceOrder) {
        html, sight, language in
        html.text(
          (sight.holder.post == nil ? Phrase.headFromRoster : .headRecorded)[language])
      },
    ]
  }

  var section: Section? { .heads }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.heads[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.headsLead[language])
    html.intakeLinks(to: "/heads", context, in: language)
    guard year.terms != nil else {
      return html.element("p", .class("empty"), text: Phrase.needsLeading[language])
    }
    html.element("p", .class("actions unprinted")) { html in
      if context.isPresent, context.may(.keepHeads) {
        html.link("/heads/new", Phrase.headNew[language])
        html.raw(" ")
      }
      if !context.reaches(of: .seeTimetables).isEmpty
        || !context.reaches(of: .keepTimetables).isEmpty
      {
        html.link(context.sameDay("/timetables"), Phrase.leadersTeaching[language])
        html.raw(" ")
      }
      if context.seesHeadAppraisals {
        html.link(context.sameDay("/heads/appraisals"), Phrase.headAppraisals[language])
      } else if let own = context.actor?.teacher, year[own] != nil {
        html.link(context.sameDay(Leadership.address(of: own)), Phrase.headOwnAppraisal[language])
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    html.element(
      "p", .class("small muted"),
      text: Phrase.headStandingLead(SchoolYear(containing: year.day).advanced(by: 1))[language])
    if let limits = year.limits { html.citation(limits.dueCitation, in: language) }
    looked(&html, language)
  }

  /// What's to be looked at: schools without a head, rows of the roster that say otherwise, and
  /// who is due without a rank.
  private func looked(_ html: inout HTML, _ language: Language) {
    let vacant = year.leadership.vacant(county.roster.schools).filter { scope.holds($0) }
    if !vacant.isEmpty {
      html.element("section", .class("panel"), .id("vacant")) { html in
        html.element("h2", text: "\(Phrase.headVacant[language]) (\(vacant.count))")
        html.element(
          "p",
          text: vacant.map { county.name(of: $0) }.joined(separator: language == .zh ? "、" : ", "))
      }
    }
    let contradicted = year.leadership.contradicted.compactMap { county.roster[$0] }
      .filter { scope.holds($0) }
    if !contradicted.isEmpty {
      html.element("section", .class("panel"), .id("contradicted")) { html in
        html.element("h2", text: Phrase.headContradicted[language])
        html.element("ul", .class("findings")) { html in
          for teacher in contradicted {
            html.element(
              "li",
              text: Phrase.headContradictedLine(
                teacher.name, county.name(of: teacher.establishment.school))[language])
          }
        }
      }
    }
    guard let terms = year.terms, terms.wantsRank else { return }
    let unranked = year.sights.filter {
      $0.isDue && $0.rank == nil && scope.holds($0.holder.school)
    }
    guard !unranked.isEmpty else { return }
    html.element("section", .class("panel"), .id("unranked")) { html in
      html.element("h2", text: "\(Phrase.headUnrankedDue[language]) (\(unranked.count))")
      html.element("ul", .class("findings")) { html in
        for sight in unranked {
          html.element("li") { html in
            html.link(sight.address, sight.name)
            html.text(" · \(county.name(of: sight.holder.school))")
          }
        }
      }
      html.citation(terms.ranksCitation, in: language)
    }
  }
}

extension HeadVerdict.Standing {
  /// The most pressing first.
  static let shown: [HeadVerdict.Standing] = [
    .overdue, .due, .mayMove, .tooEarly, .exempt, .unknown,
  ]

  var mark: String { self == .overdue ? "bad" : self == .due ? "warn" : "" }
}

/// Whoever something isn't known of comes first, but whoever is never due last.
extension HeadSight {
  fileprivate var sinceOrder: Int { holder.since?.ordinal ?? 0 }
  fileprivate var monthsOrder: Int { months ?? -1 }
  fileprivate var dueOrder: Int { limit?.due.ordinal ?? .max }
  fileprivate var longestOrder: Int { limit?.longest.ordinal ?? .max }
  fileprivate var rankOrder: String { rank?.rank ?? "" }
  fileprivate var sourceOrder: Int { holder.post == nil ? 1 : 0 }

  /// The most pressing first.
  fileprivate var standingOrder: Int {
    verdict.flatMap { HeadVerdict.Standing.shown.firstIndex(of: $0.standing) } ?? .max
  }
}
