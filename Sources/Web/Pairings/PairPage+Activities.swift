internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairPage {
  /// What the pair did this school year, the latest first.
  func activities(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("activities")) { html in
      html.element("h2", text: "\(Phrase.activitiesTitle[language]) (\(sight.counted.count))")
      guard !sight.activities.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noActivities[language])
      }
      for activity in sight.activities {
        html.element("div", .class("case"), .id(activity.id)) { html in
          html.element("h3") { html in
            html.text(
              [
                Figures.day(activity.activity.day, in: language),
                name(of: activity.activity.kind, language),
              ].joined(separator: " · "))
            if activity.withdrawal != nil {
              html.raw(" ")
              html.tag(Phrase.activityTakenBack[language], "warn")
            }
          }
          html.element("p", text: activity.activity.note)
          if let aim = aims[activity.id] { told(&html, aim, language) }
          html.element(
            "p", .class("small muted"),
            text: [
              activity.activity.direction.name[language],
              Phrase.pairPeople(
                activity.people.leaders, activity.people.teachers, activity.people.pupils)[
                  language],
              activity.person,
            ].joined(separator: " · "))
          if let withdrawal = activity.withdrawal {
            html.element(
              "p", .class("small"),
              text: [
                Figures.day(withdrawal.day, in: language), withdrawal.person, withdrawal.reason,
              ].joined(separator: " · "))
          } else if isRunning, context.may(.keepPairing, at: sight.pair.place) {
            withdrawing(&html, activity, language)
          }
        }
      }
    }
  }

  private func withdrawing(
    _ html: inout HTML, _ activity: RecordedPairActivity, _ language: Language
  ) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.withdrawActivity[language])
      html.form(to: "\(sight.pair.address)/withdraw", context: context, class: "row") { html in
        html.hidden("activity", activity.id)
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "reason"),
          Attribute("required", nil), Attribute("maxlength", "200"),
          Attribute(
            "aria-label", "\(Phrase.withdrawActivityReason[language]) \(activity.id)"),
          Attribute("placeholder", Phrase.withdrawActivityReason[language]))
        html.submit(.withdrawActivity, isMain: false, in: language)
      }
    }
  }

  /// Notes an activity: what was typed stays when it's refused.
  func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("record")) { html in
      html.element("h2", text: Phrase.recordActivity[language])
      html.form(to: "\(sight.pair.address)/activities", context: context) { html in
        html.field(
          "day", .activityDay, type: "date",
          value: typed?["day"] ?? "\(context.occasion.today)", in: language)
        html.choiceField(
          "kind", .activityKind, kinds.map { ($0.rawValue, name(of: $0, language)) },
          chosen: typed?["kind"] ?? "", in: language)
        html.choiceField(
          "direction", .activityDirection,
          PairActivity.Direction.allCases.map { ($0.rawValue, $0.name[language]) },
          chosen: typed?["direction"] ?? "", in: language)
        for (name, label) in [
          ("leaders", Phrase.leadersCount), ("teachers", .teachersCount), ("pupils", .pupilsCount),
        ] {
          html.field(
            name, label, type: "number", value: typed?[name] ?? "", isRequired: false,
            in: language)
        }
        html.textArea(
          "note", .activityNote, hint: .activityNoteHint, value: typed?["note"] ?? "",
          in: language)
        if let scheme = terms?.scheme {
          html.choiceField(
            "objective", .activityObjective,
            [("", Phrase.noActivityObjective[language])]
              + scheme.objectives.filter { objectives.contains($0.key) }
              .map { ($0.key, $0.name[language]) },
            chosen: typed?["objective"] ?? "", in: language)
        }
        html.field(
          "problem", .activityProblem, value: typed?["problem"] ?? "", isRequired: false,
          in: language)
        html.field(
          "outcome", .activityOutcome, value: typed?["outcome"] ?? "", isRequired: false,
          in: language)
        html.submit(.recordActivityDo, in: language)
      }
    }
  }

  /// What an activity was for (S000-002, S003-08).
  private func told(_ html: inout HTML, _ aim: PairActivityAim, _ language: Language) {
    let objective = terms?.scheme?.objectives[key: aim.objective]?.name[language]
    html.element("dl", .class("facts")) { html in
      for (name, words) in [
        (Phrase.activityObjective, objective ?? aim.objective), (.activityProblem, aim.problem),
        (.activityOutcome, aim.outcome),
      ] where !words.isEmpty {
        html.fact(name, words, in: language)
      }
    }
  }

  /// What the profile expects comes first, then the book's other kinds.
  private var kinds: [PairActivityKind] {
    let expected = sight.profile?.expectations.map(\.kind) ?? []
    return expected + (terms?.activities.map(\.kind).filter { !expected.contains($0) } ?? [])
  }
}
