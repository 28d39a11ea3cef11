internal import Chronicle
internal import Policy
internal import Store
internal import Wording

extension OrderPage {
  /// What the order made known of where the person works; while the arrival is what comes
  /// next, what it would.
  func factPanel(_ html: inout HTML, _ language: Language) {
    let told = facts.isEmpty ? expected.map { ($0, true) } : facts.map { ($0.fact, $0.stands) }
    guard !told.isEmpty else { return }
    let words = FactWords(county: county, language: language)
    html.element("section", .class("panel"), .id("facts")) { html in
      html.element("h2", text: Phrase.placesOfOrder[language])
      html.element(
        "p", .class("note"),
        text: (facts.isEmpty ? Phrase.arrivalWillRecord : .arrivalRecorded)[language])
      html.scroll(Phrase.placesOfOrder[language]) { html in
        html.element("table") { html in
          html.head([.whatIsSaid, .saidToBe, .daysOfFact, .stateOf], in: language)
          html.element("tbody") { html in
            for (fact, stands) in told {
              html.element("tr") { html in
                html.element("th", .scope("row"), text: words.line(fact.line))
                html.element("td", text: words.value(fact.value, of: fact.line))
                html.element("td", text: words.period(fact.period))
                html.element("td") { html in
                  if facts.isEmpty {
                    html.tag(Phrase.notYetRecorded[language], "warn")
                  } else if stands {
                    html.tag(Phrase.standsInRecord[language], "good")
                  } else {
                    html.tag(Phrase.nowOtherwise[language])
                  }
                }
              }
            }
          }
        }
      }
      if context.may(.proposeCorrection, at: place), !facts.isEmpty {
        html.element("p", .class("small")) { html in
          html.link(
            RecordPage.address(of: order.teacher.rawValue), Phrase.somethingIsWrong[language])
        }
      }
    }
  }
}
