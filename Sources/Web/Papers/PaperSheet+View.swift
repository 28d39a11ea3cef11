internal import OfficeFiles
internal import Papers

extension HTML {
  /// A sheet of paper as it comes out of the printer; what it says is Chinese. The
  /// first title is the page's heading where the sheet is what the page is about.
  mutating func paper(_ words: String, isMain: Bool = false) {
    let sheet = PaperSheet(words)
    var isFirst = true
    element(
      "article", .class(sheet.isSlips ? "paper slips" : "paper"), Attribute("lang", "zh-CN")
    ) { html in
      for block in sheet.blocks {
        switch block {
        case .cut: html.void("hr", .class("cut"))
        case .table(let rows): html.ruled(rows)
        case .paragraph(let text, .title):
          html.element(
            isMain ? (isFirst ? "h1" : "h2") : "p", .class("title"), text: text)
          isFirst = false
        case .paragraph(let text, .heading):
          html.element(isMain ? "h2" : "h3", .class("section"), text: text)
        case .paragraph(let text, let style): html.element("p", .class(style.word), text: text)
        }
      }
    }
  }

  private mutating func ruled(_ rows: [[String]]) {
    element("table") { html in
      html.element("tbody") { html in
        for row in rows {
          html.element("tr") { html in
            for (column, cell) in row.enumerated() {
              if column == 0 {
                html.element("th", .scope("row"), text: cell)
              } else {
                html.element("td", text: cell)
              }
            }
          }
        }
      }
    }
  }
}

extension WordStyle {
  /// The class of the style sheet.
  fileprivate var word: String {
    switch self {
    case .title, .heading, .body: "text"
    case .centred: "centred"
    case .addressee: "addressee"
    case .signature: "signature"
    case .note: "remark"
    }
  }
}
