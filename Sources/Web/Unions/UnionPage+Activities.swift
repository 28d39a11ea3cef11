internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

extension UnionPage {
  /// What the year's activities come to: how often, whom they reached, what they served, and
  /// which members were never there (S000-140, S002-38).
  func report(_ html: inout HTML, _ language: Language) {
    guard let terms, !sight.counted.isEmpty else { return }
    let report = UnionReport(sight.counted.map(\.activity))
    html.element("section", .class("panel"), .id("report")) { html in
      html.element("h2", text: Phrase.unionReport[language])
      let numbers: [Phrase] = [
        .unionTimes, .unionSynchronous, .unionTeachers, .unionPupilsReached,
      ]
      html.table(
        "sums", [.unionActivityKind] + numbers, numbers: numbers, label: .unionReport,
        in: language
      ) { html in
        for entry in terms.activities {
          guard let line = report.byKind[entry.key] else { continue }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: entry.name[language])
            for number in [line.times, line.synchronous, line.teachers, line.pupils] {
              html.element("td", .class("n"), text: Figures.count(number))
            }
          }
        }
      }
      if !report.byPurpose.isEmpty {
        html.element("dl", .class("facts")) { html in
          for purpose in terms.purposes {
            html.fact(
              Phrase(purpose.name), Figures.count(report.byPurpose[purpose.key] ?? 0),
              in: language)
          }
        }
      }
      let absent = sight.members.filter { report.bySchool[$0] == nil }
      if !absent.isEmpty {
        html.element("p", text: Phrase.unionAbsent(names(absent, language))[language])
      }
    }
  }

  /// Everything that was noted this school year, the latest first.
  func activities(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("activities")) { html in
      html.element(
        "h2", text: "\(Phrase.unionActivities[language]) (\(sight.counted.count))")
      guard !sight.activities.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noUnionActivities[language])
      }
      for activity in sight.activities { one(&html, activity, language) }
    }
  }

  private func one(
    _ html: inout HTML, _ noted: RecordedUnionActivity, _ language: Language
  ) {
    let activity = noted.activity
    html.element("div", .class("case"), .id(noted.id)) { html in
      html.element("h3") { html in
        html.text(
          [
            Figures.day(activity.day, in: language),
            terms?[activity: activity.kind]?.name[language] ?? activity.kind,
          ].joined(separator: " · "))
        if noted.withdrawal != nil {
          html.raw(" ")
          html.tag(Phrase.activityTakenBack[language], "warn")
        }
      }
      html.element("p", text: noted.note)
      if !noted.outcome.isEmpty {
        html.element("p") { html in
          html.tag(Phrase.unionOutcomeShort[language], "good")
          html.raw(" ")
          html.text(noted.outcome)
        }
      }
      html.element(
        "p", .class("small muted"),
        text: [
          Phrase(activity.mode)[language],
          activity.purpose.map { terms?[purpose: $0]?.name[language] ?? $0 },
          names(activity.schools.sorted(), language),
          Phrase.unionReached(activity.teachers, activity.pupils)[language],
          noted.notedBy.map(name(of:)) ?? Phrase.unionOffice[language], noted.hand.person,
        ].compactMap(\.self).joined(separator: " · "))
      if let withdrawal = noted.withdrawal {
        html.takenBack(withdrawal, language)
      } else if mayTakeBack(noted) {
        html.takingBack(noted.id, to: "\(sight.address)/withdraw", context, language)
      }
    }
  }

  private func mayTakeBack(_ noted: RecordedUnionActivity) -> Bool {
    guard let side else { return false }
    return context.leads(sight) || side == noted.notedBy.map { .school($0) }
  }

  /// Notes an activity; what was typed stays when it's refused.
  func noting(
    _ html: inout HTML, _ side: UnionSide, _ terms: UnionTerms, _ language: Language
  ) {
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.unionNote[language])
      html.form(to: "\(sight.address)/activities", context: context) { html in
        html.field(
          "day", .activityDay, type: "date",
          value: typed?["day"] ?? "\(context.occasion.today)", in: language)
        html.choiceField(
          "kind", .unionActivityKind, owedFirst(terms).map { ($0.key, $0.name[language]) },
          chosen: typed?["kind"] ?? "", in: language)
        html.choiceField(
          "mode", .unionMode,
          UnionActivity.Mode.allCases.map { ($0.rawValue, Phrase($0)[language]) },
          chosen: typed?["mode"] ?? "", in: language)
        html.choiceField(
          "purpose", .unionPurpose,
          [("", Phrase.unionNoPurpose[language])]
            + terms.purposes.map { ($0.key, $0.name[language]) },
          chosen: typed?["purpose"] ?? "", in: language)
        html.ticks(
          "school", .unionTookPart, sight.members.map { ($0.rawValue, name(of: $0)) },
          ticked: { id in
            typed?.all("school").contains(id) ?? (side == .school(School.ID(id)))
          }, in: language)
        for (field, label) in [
          ("teachers", Phrase.unionTeachers), ("pupils", .unionPupilsReached),
        ] {
          html.field(
            field, label, type: "number", value: typed?[field] ?? "", isRequired: false,
            in: language)
        }
        html.area("note", .activityNote, value: typed?["note"] ?? "", in: language)
        html.area(
          "outcome", .unionOutcome, value: typed?["outcome"] ?? "", isRequired: false,
          in: language)
        html.submit(.recordActivityDo, in: language)
      }
    }
  }

  /// What's owed comes first, then the book's other activities.
  private func owedFirst(_ terms: UnionTerms) -> [UnionTerms.Entry] {
    let owed = Set(sight.kind?.owes.flatMap(\.activities) ?? [])
    return terms.activities.filter { owed.contains($0.key) }
      + terms.activities.filter { !owed.contains($0.key) }
  }
}
