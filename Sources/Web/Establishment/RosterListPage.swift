internal import Policy
internal import Staffing
internal import Wording

/// `/establishment/roster`: a line a school.
struct RosterListPage: Page {
  private let table: ListTable<RealNameRoster>
  private let address: Address

  init(county: County, rosters: [RealNameRoster], address: Address) throws {
    func number(
      _ key: String, _ title: Phrase, _ value: @escaping @Sendable (RealNameRoster) -> Int
    ) -> ListTable<RealNameRoster>.Column {
      .init(key, title, isNumber: true, by: value) { html, roster, _ in
        html.text(Figures.count(value(roster)))
      }
    }
    self.address = address
    self.table = try ListTable(
      id: "roster", caption: .rosterTitle,
      columns: [
        .init("school", .schoolName, by: \.school) { html, roster, _ in
          html.link(address.sameDay(roster.address), county.name(of: roster.school))
        },
        number("approved", .postsAllowed) { $0.approved },
        number("pool", .poolHeld) { $0.borrowed },
        number("holders", .holders) { $0.holders.count },
        number("vacant", .vacantPosts) { $0.vacant },
        number("over", .overPosts) { $0.over },
        number("out", .lentOut) { $0.away.count },
        number("in", .lentIn) { $0.guests.count },
      ], rows: rosters, address: address)
  }

  var section: Section? { .roster }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.rosterTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.rosterLead[language])
    html.element("section", .class("panel")) { html in
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button"), .href("/establishment/roster.xlsx"),
          text: Phrase.downloadRoster[language])
      }
      table.write(to: &html, in: language)
    }
  }
}

extension RealNameRoster {
  var address: String { "/establishment/roster/\(Address.encoded(school.rawValue))" }
}
