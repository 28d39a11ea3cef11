internal import Policy
internal import Wording

extension ListTable {
  /// How many rows there are, and links to the pages around this one.
  func pager(_ html: inout HTML, _ language: Language) {
    html.element("div", .class("pager")) { html in
      html.element("span") { html in
        html.element("span", .id("\(id)-count"), text: Figures.count(rows.count))
        html.text(Phrase.ofRows(Figures.count(rowCount))[language])
      }
      guard pageCount > 1 else { return }
      html.element("nav", Attribute("aria-label", Phrase.pages[language])) { html in
        if page > 1 {
          html.element(
            "a", .href(link(to: page - 1)), Attribute("rel", "prev"),
            text: Phrase.previous[language])
        }
        for number in shownPages {
          if number == page {
            html.element("b", Attribute("aria-current", "page"), text: "\(number)")
          } else {
            html.link(link(to: number), "\(number)")
          }
        }
        if page < pageCount {
          html.element(
            "a", .href(link(to: page + 1)), Attribute("rel", "next"), text: Phrase.next[language])
        }
      }
    }
  }

  private func link(to page: Int) -> String { address.setting("page", to: "\(page)").text }

  /// The first, the last and those beside the current one.
  private var shownPages: [Int] {
    (1...pageCount).filter { $0 == 1 || $0 == pageCount || abs($0 - page) <= 2 }
  }
}
