internal import Access
internal import Actions
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// `/pupils/hands/T-12`: two classes that go hand in hand: letters, lessons over the network,
/// visits with consent and safety (S000-143, S000-179, S003-06).
struct HandPage: Page {
  let context: WebContext
  let county: County
  let terms: PupilTerms?
  let hand: HandSight
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .pupils }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { hand.classes }

  private var maySay: Bool { context.isPresent && context.may(.keepPupils, at: hand.tie.place) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pupils, in: language)
    html.head(
      title(in: language),
      lead: "\(county.name(of: hand.tie.helper)) → \(county.name(of: hand.tie.helped))")
    html.problems(problems, in: language)
    html.element("section", .class("panel status")) { html in
      html.tag(
        (hand.isRunning ? hand.isShort ? Phrase.handShort : .handRuns : .handIsOver)[language],
        hand.isShort ? "warn" : "")
      html.element("p", text: hand.tie.aim)
      html.element("dl", .class("facts")) { html in
        html.fact(.handThisTerm, "\(hand.thisTerm) / \(hand.expected)", in: language)
        if let end = hand.tie.end {
          html.fact(
            .handIsOver, "\(Figures.day(end.day, in: language)) · \(end.reason)", in: language)
        }
      }
      if let citation = terms?.eachTerm.citation { html.citation(citation, in: language) }
    }
    activities(&html, language)
    guard maySay, hand.isRunning else { return }
    if let terms { noting(&html, terms, language) }
    ending(&html, language)
  }

  private func activities(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("activities")) { html in
      html.element("h2", text: "\(Phrase.handActivities[language]) (\(hand.activities.count))")
      guard !hand.activities.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noHandActivities[language])
      }
      for recorded in hand.activities {
        html.element("div", .class("case"), .id(recorded.id)) { html in
          activity(&html, recorded, language)
        }
      }
    }
  }

  private func activity(
    _ html: inout HTML, _ recorded: RecordedPupilActivity, _ language: Language
  ) {
    let activity = recorded.activity
    html.element("h3") { html in
      html.text(
        [
          Figures.day(activity.day, in: language),
          terms?[activity: activity.kind]?.item.name[language] ?? activity.kind,
        ].joined(separator: " · ") + " ")
      state(&html, recorded, language)
    }
    html.element("p", text: activity.words)
    html.element(
      "p", .class("small muted"),
      text: [
        Phrase(activity.host)[language],
        Phrase.handPeople(
          activity.helperPupils, activity.helpedPupils, adults: activity.adults,
          consents: activity.consents)[language], recorded.person,
      ].joined(separator: " · "))
    if !activity.safety.isEmpty { html.element("p", .class("small"), text: activity.safety) }
    if let end = recorded.end {
      html.element("p", text: end.words)
    } else if maySay {
      telling(&html, recorded, language)
    }
  }

  private func state(
    _ html: inout HTML, _ recorded: RecordedPupilActivity, _ language: Language
  ) {
    switch recorded.end {
    case .some(let end):
      html.tag((end.isHeld ? Phrase.handHeld : .handOff)[language], end.isHeld ? "good" : "")
    case nil where recorded.activity.day > context.dayShown:
      html.tag(Phrase.handComes[language])
    case nil where terms?[activity: recorded.activity.kind]?.travels == true:
      html.tag(Phrase.handUntold[language], "warn")
    case nil: break
    }
  }

  private func telling(
    _ html: inout HTML, _ recorded: RecordedPupilActivity, _ language: Language
  ) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.handTell[language])
      html.form(to: "\(hand.address)/tell", context: context, class: "row") { html in
        html.hidden("activity", recorded.id)
        html.element(
          "select", Attribute("name", "held"),
          Attribute("aria-label", "\(Phrase.stateOf[language]) \(recorded.id)")
        ) { html in
          html.element("option", Attribute("value", "yes"), text: Phrase.handTellHeld[language])
          html.element("option", Attribute("value", "no"), text: Phrase.handTellOff[language])
        }
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "words"),
          Attribute("required", nil), Attribute("maxlength", "1000"),
          Attribute("aria-label", "\(Phrase.handTellWords[language]) \(recorded.id)"),
          Attribute("placeholder", Phrase.handTellWords[language]))
        html.submit(.handTell, isMain: false, in: language)
      }
    }
  }

  private func noting(_ html: inout HTML, _ terms: PupilTerms, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.handNote[language])
      html.form(to: "\(hand.address)/activities", context: context) { html in
        html.choiceField(
          "kind", .handKind, terms.activities.map { ($0.item.key, $0.item.name[language]) },
          chosen: typed?["kind"] ?? "", in: language)
        html.field(
          "day", .handDay, type: "date", value: typed?["day"] ?? "\(context.occasion.today)",
          in: language)
        html.choiceField(
          "host", .handHost,
          PupilActivity.Host.allCases.map { ($0.rawValue, Phrase($0)[language]) },
          chosen: typed?["host"] ?? "elsewhere", in: language)
        for (name, label) in [
          ("helper-pupils", Phrase.handHelperPupils), ("helped-pupils", .handHelpedPupils),
          ("adults", .handAdults), ("consents", .handConsents),
        ] {
          html.field(
            name, label, type: "number", value: typed?[name] ?? "", isRequired: false,
            in: language)
        }
        html.field(
          "safety", .handSafety, value: typed?["safety"] ?? "", isRequired: false, in: language)
        html.textArea("words", .handWords, value: typed?["words"] ?? "", in: language)
        html.submit(.handNoteDo, in: language)
      }
    }
  }

  private func ending(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel unprinted"), .id("end")) { html in
      html.element("details") { html in
        html.element("summary", text: Phrase.handEnd[language])
        html.form(to: "\(hand.address)/end", context: context, class: "row") { html in
          html.void(
            "input", Attribute("type", "text"), Attribute("name", "reason"),
            Attribute("required", nil), Attribute("maxlength", "200"),
            Attribute("aria-label", Phrase.withdrawActivityReason[language]),
            Attribute("placeholder", Phrase.withdrawActivityReason[language]))
          html.submit(.handEnd, isMain: false, in: language)
        }
      }
    }
  }
}
