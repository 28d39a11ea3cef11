internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairNetworkPage {
  /// Pairs on the network with what each owes and did, and the forms that note and end them
  /// (S002-68).
  func online(_ html: inout HTML, _ language: Language) {
    guard let terms = year.terms?.network else { return }
    let running = year.sights.filter { $0.network != nil }
    html.element("section", .class("panel"), .id("online")) { html in
      html.element("h2", text: "\(Phrase.networkHelp[language]) (\(running.count))")
      html.element("p", .class("muted"), text: Phrase.networkHelpLead[language])
      if running.isEmpty {
        html.element("p", .class("empty"), text: Phrase.networkHelpNone[language])
      } else {
        html.table(
          "online-table",
          [.helperSchool, .helpedSchool, .networkPlatform, .networkSince, .networkMet],
          numbers: [.networkMet], label: .networkHelp, in: language
        ) { html in
          for sight in running { row(&html, online: sight, language) }
        }
      }
      if mayArrange {
        adding(online: &html, language)
        if !running.isEmpty { ending(online: &html, running, language) }
      }
      html.citation(terms.citation, in: language)
    }
  }

  private func row(_ html: inout HTML, online sight: PairSight, _ language: Language) {
    guard let network = sight.network else { return }
    let done = sight.onNetwork
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.link(sight.pair.address, county.name(of: sight.pair.helper))
      }
      html.element("td", text: county.name(of: sight.pair.helped))
      html.element("td", text: network.help.platform)
      html.element("td", text: Figures.day(network.help.since, in: language))
      html.element(
        "td", .class(done.met < done.due ? "n minus" : "n"), text: "\(done.due) / \(done.met)")
    }
  }

  private func adding(online html: inout HTML, _ language: Language) {
    let schools = county.roster.schools.map { ($0.id.rawValue, $0.name) }
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: isTyped("platform"))
    ) { html in
      html.element("summary", text: Phrase.networkHelpAdd[language])
      html.form(to: "/pairings/online", context: context) { html in
        html.choiceField(
          "helper", .helperSchool, schools, chosen: typed?["helper"] ?? "", in: language)
        html.choiceField(
          "helped", .helpedSchool, schools, chosen: typed?["helped"] ?? "", in: language)
        html.field(
          "platform", .networkPlatform, value: typed?["platform"] ?? "", in: language)
        html.field(
          "network-aim", .networkAim, value: typed?["network-aim"] ?? "", in: language)
        html.field(
          "network-since", .networkSince, type: "date",
          value: typed?["network-since"] ?? "\(context.occasion.today)", in: language)
        html.submit(.networkHelpAdd, isMain: false, in: language)
      }
    }
  }

  private func ending(
    online html: inout HTML, _ running: [PairSight], _ language: Language
  ) {
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: isTyped("network-last"))
    ) { html in
      html.element("summary", text: Phrase.networkEnd[language])
      html.form(to: "/pairings/online/end", context: context) { html in
        html.choiceField(
          "help", .networkWhich,
          running.compactMap { sight in
            sight.network.map {
              (
                $0.help.id,
                "\(county.name(of: sight.pair.helper)) → \(county.name(of: sight.pair.helped))"
              )
            }
          }, chosen: typed?["help"] ?? "", in: language)
        html.field(
          "network-last", .networkLast, type: "date",
          value: typed?["network-last"] ?? "\(context.occasion.today)", in: language)
        html.field(
          "network-reason", .networkReason, value: typed?["network-reason"] ?? "", in: language)
        html.submit(.networkEnd, isMain: false, in: language)
      }
    }
  }
}
