internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairPage {
  /// The pair's help on the network: over what, what for, how much of it was done (S002-68).
  func network(_ html: inout HTML, _ language: Language) {
    guard let network = sight.network, let terms = terms?.network else { return }
    let done = sight.onNetwork
    html.element("section", .class("panel"), .id("network")) { html in
      html.element("h2", text: Phrase.networkHelp[language])
      html.element("dl", .class("facts")) { html in
        html.fact(.networkPlatform, network.help.platform, in: language)
        html.fact(.networkAim, network.help.aim, in: language)
        html.fact(.networkSince, Figures.day(network.help.since, in: language), in: language)
        html.fact(.activityCadence, terms.cadence.words[language], in: language)
        html.fact(.networkMet, "\(done.due) / \(done.met)", in: language)
        html.fact(
          .networkEvidence,
          terms.counts.map { name(of: $0, language) }
            .joined(separator: language == .zh ? "、" : ", "), in: language)
      }
      if done.met < done.due {
        html.element("p") { html in
          html.tag(Phrase.networkShort(done.met, of: done.due)[language], "warn")
        }
      }
      html.citation(terms.citation, in: language)
    }
  }

  /// Lessons and studies on record that count as the pair's activities (S000-127).
  func evidence(_ html: inout HTML, _ language: Language) {
    let events = year.evidence.events[sight.pair] ?? []
    guard !events.isEmpty, let terms = terms?.evidence else { return }
    html.element("section", .class("panel"), .id("evidence")) { html in
      html.element("h2", text: "\(Phrase.pairEvidence[language]) (\(events.count))")
      html.element("p", .class("muted"), text: Phrase.pairEvidenceLead[language])
      html.table(
        "evidence-table", [.activityDay, .activityKind, .pairEvidenceWhere, .pairEvidenceTopic],
        label: .pairEvidence, in: language
      ) { html in
        for event in events.reversed() {
          html.element("tr") { html in
            html.element("td", .class("nowrap"), text: Figures.day(event.day, in: language))
            html.element("th", .scope("row"), text: name(of: event.kind, language))
            html.element("td", text: county.name(of: event.place))
            html.element("td") { html in html.deed(event.address, event.topic) }
          }
        }
      }
      html.citation(terms.citation, in: language)
    }
  }
}
