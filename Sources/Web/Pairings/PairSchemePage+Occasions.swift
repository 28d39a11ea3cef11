internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairSchemePage {
  /// Large activities: the partner's head is invited, and came or didn't (S000-118).
  func occasionPanel(_ html: inout HTML, _ language: Language) {
    let hosts = isRunning ? PairSide.allowed(.keepPairing, in: pair, to: context) : []
    guard !occasions.isEmpty || !hosts.isEmpty else { return }
    html.element("section", .class("panel"), .id("occasions")) { html in
      html.element("h2", text: "\(Phrase.occasionsTitle[language]) (\(occasions.count))")
      html.element("p", .class("muted"), text: Phrase.occasionsLead[language])
      for occasion in occasions {
        html.element("div", .class("case"), .id(occasion.id)) { html in
          html.element("h3") { html in
            html.text("\(Figures.day(occasion.day, in: language)) · \(occasion.title)")
            if let outcome = occasion.outcome {
              html.raw(" ")
              html.tag(outcome.name[language], outcome == .came ? "good" : "warn")
            }
          }
          html.element(
            "p", .class("small muted"),
            text: Phrase.occasionLine(
              host: school(occasion.host), guest: school(occasion.host.other))[language])
          if !occasion.words.isEmpty {
            html.element("p", .class("small"), text: occasion.words)
          }
          guard context.isPresent,
            context.may(.keepPairing, at: .school(occasion.host.school(of: pair)))
          else { return }
          noting(&html, occasion, language)
        }
      }
      for host in hosts {
        html.element(
          "details", .class("unprinted"),
          Attribute("open", nil, if: isTyped("title-\(host.rawValue)"))
        ) { html in
          html.element("summary", text: Phrase.announceOccasion(school(host))[language])
          html.form(to: "\(pair.schemeAddress)/occasions", context: context) { html in
            html.hidden("side", host.rawValue)
            html.field(
              "title-\(host.rawValue)", .occasionName,
              value: typed?["title-\(host.rawValue)"] ?? "",
              in: language)
            html.field(
              "held-\(host.rawValue)", .activityDay, type: "date",
              value: typed?["held-\(host.rawValue)"] ?? "", in: language)
            html.submit(.announceOccasionDo, isMain: false, in: language)
          }
        }
      }
    }
  }

  private func noting(
    _ html: inout HTML, _ occasion: RecordedPairOccasion, _ language: Language
  ) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.noteOccasion[language])
      html.form(to: "\(pair.schemeAddress)/attendance", context: context, class: "row") { html in
        html.hidden("id", occasion.id)
        html.hidden("term", "\(scheme.term)")
        html.element(
          "select", Attribute("name", "outcome"),
          Attribute("aria-label", "\(Phrase.noteOccasion[language]) \(occasion.id)")
        ) { html in
          for outcome in RecordedPairOccasion.Outcome.allCases {
            html.element(
              "option", Attribute("value", outcome.rawValue), text: outcome.name[language])
          }
        }
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "words"),
          Attribute("maxlength", "200"),
          Attribute("placeholder", Phrase.occasionWords[language]),
          Attribute("aria-label", "\(Phrase.occasionWords[language]) \(occasion.id)"))
        html.submit(.noteOccasion, isMain: false, in: language)
      }
    }
  }
}
