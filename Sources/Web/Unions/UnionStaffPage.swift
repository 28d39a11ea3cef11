internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// `/unions/U-12/staff`: teachers against lessons at the members: surplus and shortage by
/// subject (S004-11), how far posts are used (S004-10), how thin the teaching is spread
/// (S004-07). A member that doesn't lead sees its own line only.
struct UnionStaffPage: ListPage {
  let context: WebContext
  let county: County
  let sight: UnionSight
  let staffing: UnionStaffing

  /// Whether all members are shown.
  let isWhole: Bool
  private let table: ListView<UnionStaffing.Line>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, sight: UnionSight, address: Address
  ) throws {
    self.context = context
    self.county = county
    self.sight = sight
    isWhole = context.may(.seeCounty) || context.leads(sight)
    let shown = sight.members.filter { [isWhole] school in
      isWhole || context.may(.seeSchool, at: .school(school))
    }
    let book = county.book.inForce(in: SchoolYear(containing: sight.day))
    staffing = UnionStaffing(
      shown.compactMap { county.roster[$0] }, lessons: book.weeklyLessons,
      strengths: county.roster.strengths())
    let query = ListQuery(address: address)
    let school = try query.choice("school", of: shown.map(\.rawValue)) { $0 }
    let short = try query.flag("short")
    let rows = staffing.lines.filter { line in
      (school == nil || line.post.school.rawValue == school)
        && (short == nil || (line.spare < 0) == short)
    }
    table = try ListView(
      id: "union-staff", title: .unionStaff, columns: Self.columns(county), rows: rows,
      address: address,
      filters: [
        .choice(
          "school", .unionCandidateSchools,
          shown.map { ($0.rawValue, .name(county.name(of: $0))) }, chosen: school),
        .yesOrNo("short", .unionShort, chosen: short),
      ], isPersonal: false)
  }

  private static func columns(_ county: County) -> [ListTable<UnionStaffing.Line>.Column] {
    let name = { @Sendable (line: UnionStaffing.Line) in county.name(of: line.post.school) }
    return [
      .init("school", .unionCandidateSchools, named: name) { html, line, _ in
        html.text(name(line))
      },
      .init("stage", .stage, by: \.post.stage.rawValue) { html, line, language in
        html.text(line.post.stage.name(in: language))
      },
      .init("subject", .unionSubject, by: \.post.subject) { html, line, language in
        html.text(line.post.subject.name(in: language))
      },
      .init("teachers", .unionHave, isNumber: true, by: \.teachers) { html, line, _ in
        html.text(Figures.count(line.teachers))
      },
      .init("taught", .unionTaught, isNumber: true, by: \.taught) { html, line, _ in
        html.text(Figures.tenths(line.taught))
      },
      .init("standard", .unionStandard, isNumber: true, by: \.standard) { html, line, _ in
        html.text(Figures.tenths(line.standard))
      },
      .init("spare", .unionSpare, isNumber: true, by: \.spare) { html, line, _ in
        html.text(Figures.tenths(line.spare))
      },
      .init("used", .unionUse, isNumber: true, by: \.use) { html, line, _ in
        html.text(Self.use(line.taught, of: line.standard))
      },
    ]
  }

  var section: Section? { .unions }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(sight.union.name) · \(Phrase.unionStaff[language])"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.unions, in: language)
    html.head(title(in: language), lead: Phrase.unionStaffLead[language])
    html.element("p") { html in html.link(sight.address, sight.union.name) }
    if !isWhole { html.element("p", text: Phrase.unionStaffOwn[language]) }
    spread(&html, language)
    shares(&html, language)
    matrix(&html, language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }

  /// What posts are used to; above 100 % lessons are missing.
  static func use(_ taught: Int, of standard: Int) -> String {
    standard == 0 ? "–" : Figures.percent(taught, of: standard)
  }

  private func spread(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("spread")) { html in
      html.element("h2", text: Phrase.unionSpread[language])
      let numbers: [Phrase] = [
        .unionPupils, .unionPerClass, .unionStaffPerClass, .unionCovered, .unionUse,
      ]
      html.table(
        "spreads", [.unionCandidateSchools] + numbers, numbers: numbers, label: .unionSpread,
        in: language
      ) { html in
        for spread in staffing.spreads {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: county.name(of: spread.school))
            for text in [
              Figures.count(spread.pupils), Self.ratio(spread.pupils, spread.classes),
              Self.ratio(spread.teachers, spread.classes),
              "\(Figures.count(spread.covered)) / \(Figures.count(spread.subjects))",
              Self.use(spread.taught, of: spread.standard),
            ] {
              html.element("td", .class("n"), text: text)
            }
          }
        }
      }
    }
  }

  /// One of something for each of another, with one decimal.
  private static func ratio(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : Figures.tenths((part * 20 + whole) / (2 * whole))
  }

  private func shares(_ html: inout HTML, _ language: Language) {
    guard isWhole, !staffing.shares.isEmpty else { return }
    html.element("section", .class("panel"), .id("shares")) { html in
      html.element("h2", text: Phrase.unionShares[language])
      html.table(
        "share", [.unionSubject, .unionShareTenths, .unionFrom, .unionTo],
        numbers: [.unionShareTenths], label: .unionShares, in: language
      ) { html in
        for share in staffing.shares {
          html.element("tr") { html in
            html.element(
              "th", .scope("row"),
              text:
                "\(share.stage.name(in: language)) \(share.subject.name(in: language))")
            html.element("td", .class("n"), text: Figures.tenths(share.tenths))
            for schools in [share.from, share.to] {
              html.element(
                "td",
                text: schools.map { county.name(of: $0) }
                  .joined(separator: language == .zh ? "、" : ", "))
            }
          }
        }
      }
      html.element("p") { html in
        html.link("\(sight.address)/week", Phrase.unionShareHow[language])
      }
    }
  }

  /// Subjects down, members across: to spare above 0, missing below.
  private func matrix(_ html: inout HTML, _ language: Language) {
    let schools = staffing.spreads.map(\.school)
    guard isWhole, schools.count > 1 else { return }
    let bySubject = Dictionary(grouping: staffing.lines) {
      Post(school: "", stage: $0.post.stage, subject: $0.post.subject)
    }
    html.element("section", .class("panel"), .id("matrix")) { html in
      html.element("h2", text: Phrase.unionMatrix[language])
      let heads = schools.map { Phrase.name(county.name(of: $0)) }
      html.table(
        "subjects", [.unionSubject] + heads, numbers: heads, label: .unionMatrix, in: language
      ) { html in
        for (subject, lines) in bySubject.sorted(by: { $0.key < $1.key }) {
          let spare = Dictionary(lines.map { ($0.post.school, $0.spare) }) { first, _ in first }
          html.element("tr") { html in
            html.element(
              "th", .scope("row"),
              text:
                "\(subject.stage.name(in: language)) \(subject.subject.name(in: language))")
            for school in schools {
              html.element(
                "td", .class(spare[school] ?? 0 < 0 ? "n minus" : "n"),
                text: spare[school].map { Figures.tenths($0) } ?? "–")
            }
          }
        }
      }
    }
  }
}

extension UnionStaffing.Line {
  /// In thousandths; lessons without anybody to give them come last.
  fileprivate var use: Int { standard == 0 ? .max : taught * 1_000 / standard }
}
