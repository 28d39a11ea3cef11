internal import Pinyin
internal import Policy
internal import Staffing
internal import Wording

/// `/establishment/roster`: a line a school.
struct RosterListPage: ListPage {
  private let list: ListView<RealNameRoster>
  private let context: WebContext

  var exported: (any ExportableList)? { list }

  init(
    context: WebContext, county: County, rosters: [RealNameRoster], address: Address
  ) throws {
    func number(
      _ key: String, _ title: Phrase, _ value: @escaping @Sendable (RealNameRoster) -> Int
    ) -> ListTable<RealNameRoster>.Column {
      .init(key, title, isNumber: true, by: value) { html, roster, _ in
        html.text(Figures.count(value(roster)))
      }
    }
    let name = { @Sendable (roster: RealNameRoster) in county.name(of: roster.school) }
    let isOver = try ListQuery(address: address).flag("over")
    let hasVacancy = try ListQuery(address: address).flag("vacant")
    self.context = context
    self.list = try ListView(
      id: "roster", title: .rosterTitle,
      columns: [
        .init("school", .schoolName, named: name) { html, roster, _ in
          html.link(context.sameDay(roster.address), county.name(of: roster.school))
        },
        number("approved", .postsAllowed) { $0.approved },
        number("pool", .poolHeld) { $0.borrowed },
        number("holders", .holders) { $0.holders.count },
        number("vacant", .vacantPosts) { $0.vacant },
        number("over", .overPosts) { $0.over },
        number("out", .lentOut) { $0.away.count },
        number("in", .lentIn) { $0.guests.count },
      ],
      rows: rosters.filter { roster in
        isOver.map { $0 == (roster.over > 0) } ?? true
          && hasVacancy.map { $0 == (roster.vacant > 0) } ?? true
      }, address: address,
      filters: [
        .yesOrNo("over", .overPosts, chosen: isOver),
        .yesOrNo("vacant", .vacantPosts, chosen: hasVacancy),
      ], isPersonal: false
    ) { [NameReading(county.name(of: $0.school)), NameReading($0.school.rawValue)] }
  }

  var section: Section? { .roster }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.rosterTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.rosterLead[language])
    html.element("section", .class("panel")) { html in
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button"), .href(context.sameDay("/establishment/roster.xlsx")),
          text: Phrase.downloadRoster[language])
      }
      list.write(to: &html, in: language)
    }
  }
}

extension RealNameRoster {
  var address: String { "/establishment/roster/\(Address.encoded(school.rawValue))" }
}
