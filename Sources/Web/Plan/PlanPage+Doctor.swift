internal import PlanFormat
internal import Policy
internal import Wording

extension PlanPage {
  /// Why no plan exists: each set of what can't be kept together, how each member
  /// gives way, and the least change.
  func doctor(_ html: inout HTML, _ clashes: [Clash], _ language: Language) {
    html.element("section", .class("panel"), .id("doctor")) { html in
      html.element("h2", text: Phrase.doctor[language])
      html.element("p", .class("note"), text: Phrase.doctorNote[language])
      for group in clashes.groups { self.group(&html, group, language) }
    }
  }

  private func group(_ html: inout HTML, _ group: ClashGroup, _ language: Language) {
    let title = group.number.map { Phrase.clashSet($0, of: group.members.count)[language] }
    if let title { html.element("h3", text: title) }
    html.scroll(title ?? Phrase.doctor[language]) { html in
      html.element("table", .class("long")) { html in
        html.head(
          [.demand, .why], numbers: [.valueNow, .valueNeeded, .admits], [.changeAlone, .source],
          in: language)
        html.element("tbody") { html in
          for clash in group.members { row(&html, clash, language) }
        }
      }
    }
    guard !group.leastChange.isEmpty else { return }
    html.element("p") { html in
      html.tag(Phrase.leastChange[language], "primary")
      html.raw(" ")
      html.text(
        group.leastChange.map { clash in
          clash.change(in: language).map {
            Phrase.changes(clash.title(in: language), $0)[language]
          } ?? clash.title(in: language)
        }.joined(separator: language == .zh ? "；" : "; "))
    }
  }

  private func row(_ html: inout HTML, _ clash: Clash, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row"), text: clash.title(in: language))
      html.element("td") { html in
        html.element("div", text: clash.text(in: language))
        if let advice = clash.advice(in: language) {
          html.element("div", .class("small muted"), text: advice)
        }
      }
      html.element("td", .class("n"), text: clash.value(clash.from, in: language) ?? "–")
      html.element("td", .class("n"), text: clash.value(clash.to, in: language) ?? "–")
      html.element("td", .class("n"), text: clash.admits.map(Figures.count) ?? "–")
      html.element("td", text: clash.change(in: language) ?? "–")
      html.element("td") { html in
        guard let source = clash.source(in: language) else { return }
        html.element("span", .class("small"), Attribute("lang", "zh-CN"), text: source)
      }
    }
  }
}
