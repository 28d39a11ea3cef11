internal import Policy
internal import Wording

/// A table whose rows draw themselves as bars: the chart and its data in one,
/// the same on a phone, in print and read aloud.
struct BarTable: Sendable {
  /// One bar of a row, in the row's unit.
  struct Bar: Sendable {
    let value: Double

    /// The number as it's read.
    let text: String

    /// A class of the style sheet: `before`, `after`, `city`, `town`, `village`.
    let hue: String

    init(value: Double, text: String, hue: String) {
      self.value = value
      self.text = text
      self.hue = hue
    }

    init(count: Int, hue: String) {
      self.init(value: Double(count), text: Figures.count(count), hue: hue)
    }
  }

  struct Row: Sendable {
    let label: String
    let address: String?

    /// One for each of the table's series.
    let bars: [Bar]
  }

  /// The message of the chart, as a sentence.
  let title: String

  /// What the rows are, over the first column.
  let heading: String

  /// What each bar is, over its numbers.
  let series: [String]
  let rows: [Row]

  /// A threshold drawn as a line, with its words.
  let limit: (value: Double, text: String)?

  /// The value of a full bar; nil takes the longest.
  let longest: Double?

  init(
    title: String, heading: String, series: [String], rows: [Row],
    limit: (value: Double, text: String)? = nil, longest: Double? = nil
  ) {
    self.longest = longest
    self.title = title
    self.heading = heading
    self.series = series
    self.rows = rows
    self.limit = limit
  }

  func write(to html: inout HTML) {
    let most = rows.flatMap(\.bars).map(\.value).max() ?? 0
    let scale = longest ?? max(most, limit?.value ?? 0) * 1.02
    html.element("figure") { html in
      html.element("figcaption", text: title)
      html.element("table", .class("bars")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: heading)
            html.element("td", .class("plot")) { html in
              if let limit { html.element("span", .class("limit-text"), text: limit.text) }
            }
            for name in series { html.element("th", .class("n"), .scope("col"), text: name) }
          }
        }
        html.element("tbody") { html in
          for row in rows { write(row, scale: scale, to: &html) }
        }
      }
    }
  }

  private func write(_ row: Row, scale: Double, to html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        if let address = row.address { html.link(address, row.label) } else { html.text(row.label) }
      }
      html.element("td", .class("plot")) { html in
        picture(row, scale: scale, to: &html)
      }
      for bar in row.bars { html.element("td", .class("n"), text: bar.text) }
    }
  }

  private func picture(_ row: Row, scale: Double, to html: inout HTML) {
    let thickness = row.bars.count > 1 ? 8 : 12
    let height = row.bars.count * (thickness + 2) + 4
    html.element(
      "svg", .class("chart"), Attribute("height", "\(height)"), Attribute("aria-hidden", "true")
    ) { html in
      for (index, bar) in row.bars.enumerated() {
        html.shape(
          "rect", .class("f-\(bar.hue)"), Attribute("y", "\(2 + index * (thickness + 2))"),
          Attribute("height", "\(thickness)"),
          Attribute("width", BarTable.percent(bar.value, of: scale)))
      }
      if let limit {
        let place = BarTable.percent(limit.value, of: scale)
        html.shape(
          "line", .class("limit"), Attribute("x1", place), Attribute("x2", place),
          Attribute("y1", "0"), Attribute("y2", "\(height)"))
      }
    }
  }

  /// A length as a percentage with one decimal place.
  private static func percent(_ value: Double, of scale: Double) -> String {
    guard scale > 0, value > 0 else { return "0%" }
    let permille = Int((value / scale * 1000).rounded())
    return "\(permille / 10).\(permille % 10)%"
  }
}
