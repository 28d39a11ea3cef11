internal import Policy
internal import Staffing
internal import Wording

extension SchoolMap {
  /// The map as an SVG picture: flows below, dots above, names on top.
  func write(to html: inout HTML, in language: Language) {
    let placed = placed()
    var positions: [School.ID: Placed] = [:]
    for dot in placed { positions[dot.dot.school] = dot }
    html.element(
      "svg", .class("map"),
      Attribute("viewBox", "0 0 \(Int(SchoolMap.width)) \(Int(SchoolMap.height))"),
      Attribute("role", "group"), Attribute("aria-label", Phrase.mapTitle[language])
    ) { html in
      html.shape(
        "rect", .class("frame"), Attribute("width", "100%"), Attribute("height", "100%"),
        Attribute("rx", "6"))
      html.element("g", Attribute("aria-hidden", "true")) { html in
        for flow in flows {
          guard let from = positions[flow.from], let to = positions[flow.to] else { continue }
          curve(&html, from, to, people: flow.people)
        }
      }
      for dot in placed { circle(&html, dot, language) }
      var labels = MapLabels(dots: placed)
      html.element("g", Attribute("aria-hidden", "true")) { html in
        for (rank, dot) in placed.enumerated() {
          let name = dot.dot.name
          guard let place = labels.place(name, beside: dot) else { continue }
          html.element(
            "text", .class("minor", if: rank >= 6), Attribute("x", number(place.x)),
            Attribute("y", number(place.y)), Attribute("text-anchor", place.anchor), text: name)
        }
      }
    }
    legend(&html, language)
  }

  private func circle(_ html: inout HTML, _ placed: Placed, _ language: Language) {
    let dot = placed.dot
    let label = Phrase.mapDot(
      name: dot.name, pupils: Figures.count(dot.pupils), missing: dot.shortage)[language]
    let isOpen = html.reader?.may(.seeSchool, at: .school(dot.school)) ?? true
    html.element(
      isOpen ? "a" : "g", Attribute("href", School.address(of: dot.school), if: isOpen),
      Attribute("aria-label", label, if: isOpen)
    ) { html in
      html.element("title", text: label)
      if dot.shortage > 0 {
        html.shape(
          "circle", .class("ring"), Attribute("cx", number(placed.x)),
          Attribute("cy", number(placed.y)), Attribute("r", number(placed.radius + 3.5)))
      }
      html.shape(
        "circle", .class("dot f-\(dot.zone.rawValue)"), Attribute("cx", number(placed.x)),
        Attribute("cy", number(placed.y)), Attribute("r", number(placed.radius)))
    }
  }

  /// A line bent to its left, so that moves there and back don't cover each
  /// other.
  private func curve(_ html: inout HTML, _ from: Placed, _ to: Placed, people: Int) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let (middleX, middleY) = ((from.x + to.x) / 2 + dy * 0.12, (from.y + to.y) / 2 - dx * 0.12)
    html.shape(
      "path", .class("flow"),
      Attribute(
        "d",
        "M\(number(from.x)) \(number(from.y))Q\(number(middleX)) \(number(middleY)) \(number(to.x)) \(number(to.y))"
      ), Attribute("stroke-width", number(0.8 + 0.9 * Double(min(people, 12)))))
  }

  private func legend(_ html: inout HTML, _ language: Language) {
    html.element("ul", .class("legend")) { html in
      for zone in Zone.allCases {
        html.element("li", .class("zone \(zone.rawValue)"), text: zone.name(in: language))
      }
      html.element("li", text: Phrase.mapSize[language])
      html.element("li") { html in
        html.raw(
          "<svg class=\"map\" viewBox=\"0 0 22 14\" aria-hidden=\"true\"><circle class=\"ring\" cx=\"11\" cy=\"7\" r=\"5.5\"/></svg>"
        )
        html.text((hasPlan ? Phrase.mapRing : .mapRingNow)[language])
      }
      html.element("li") { html in
        html.raw(
          "<svg class=\"map\" viewBox=\"0 0 22 14\" aria-hidden=\"true\"><path class=\"flow\" stroke-width=\"4\" d=\"M1 7h20\"/></svg>"
        )
        html.text(Phrase.mapLine[language])
      }
    }
  }

  /// One decimal place is finer than a screen's dot.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return abs(tenths) % 10 == 0
      ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
