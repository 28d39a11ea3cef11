internal import Access
internal import Actions
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension MentorPage {
  /// A form for each kind of thing that's noted, each asking for nothing else.
  func noting(_ html: inout HTML, _ terms: MentorshipTerms, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.mentorNote[language])
      for role in MentorshipTerms.Form.Role.allCases where role != .heard {
        let forms = terms.forms.filter {
          role == .work ? $0.isWork : $0.role == role
        }
        if !forms.isEmpty, role != .milestone || !isApprentice {
          noting(&html, role, forms, terms, language)
        }
      }
    }
  }

  private func noting(
    _ html: inout HTML, _ role: MentorshipTerms.Form.Role, _ forms: [MentorshipTerms.Form],
    _ terms: MentorshipTerms, _ language: Language
  ) {
    let typed = typed?.text("what") == role.rawValue ? typed : nil
    let today = min(context.occasion.today, sight.bond.days.upperBound)
    html.element(
      "details", Attribute("open", nil, if: typed != nil || (role == .work && self.typed == nil))
    ) { html in
      html.element(
        "summary",
        text: forms.map { $0.name[language] }.joined(separator: language == .zh ? "、" : ", "))
      html.form(to: "\(sight.address)/activities", context: context) { html in
        html.hidden("what", role.rawValue)
        if forms.count == 1 {
          html.hidden("form", forms[0].key)
        } else {
          html.named(
            "form", .mentorForm, role, forms.map { ($0.key, $0.name[language]) }, typed, language)
        }
        html.dated(role, typed?.text("day") ?? "\(today)", language)
        switch role {
        case .work, .heard:
          html.times(role, typed?.text("times") ?? "1", language)
          html.named("area", .mentorArea, role, terms.areas.choices(language), typed, language)
          html.named(
            "place", .mentorPlace, role,
            MentorActivity.Place.allCases.map { ($0.rawValue, $0.name[language]) }, typed,
            language)
        case .contact:
          html.named(
            "channel", .mentorChannel, role, terms.channels.choices(language), typed, language)
          html.words("next", .mentorNext, role, typed, language)
        case .seminar:
          html.named(
            "item", .mentorPoint, role, terms.coaching.choices(language), typed, language)
        case .milestone: break
        }
        html.words("note", .activityNote, role, typed, language)
        html.submit(.recordActivityDo, isMain: role == .work, in: language)
      }
    }
  }

  /// How the apprentice stands on each point, and which wait for a seminar (S000-006).
  func coaching(_ html: inout HTML, _ terms: MentorshipTerms, _ language: Language) {
    guard let list = sight.coaching else { return }
    html.element("section", .class("panel"), .id("coaching")) { html in
      html.element("h2", text: Phrase.mentorCoaching[language])
      html.table(
        "points", [.mentorPoint, .mentorGrade, .noteOf], label: .mentorCoaching, in: language
      ) { html in
        for point in terms.coaching.entries {
          let said = sight.marks.last { $0.mark.item == point.key }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: point.name[language])
            html.element("td") { html in
              if let said {
                html.tag(
                  said.mark.grade.name[language],
                  said.mark.grade == .weak ? "bad" : said.mark.grade == .sound ? "good" : "")
              } else {
                html.text("–")
              }
              if list.tasks.contains(point.key) {
                html.raw(" ")
                html.tag(Phrase.mentorSeminarDue[language], "warn")
              }
            }
            html.element(
              "td",
              text: said.map {
                [$0.note, Figures.day($0.hand.day, in: language), $0.hand.person]
                  .filter { !$0.isEmpty }.joined(separator: " · ")
              } ?? "")
          }
        }
      }
      html.citation(terms.coaching.citation, in: language)
      if side != nil, !isApprentice, sight.state == .runs { marking(&html, terms, language) }
    }
  }

  private func marking(_ html: inout HTML, _ terms: MentorshipTerms, _ language: Language) {
    let typed = typed?.text("what") == "mark" ? typed : nil
    html.element("details", .class("unprinted"), Attribute("open", nil, if: typed != nil)) {
      html in
      html.element("summary", text: Phrase.mentorMark[language])
      html.form(to: "\(sight.address)/marks", context: context) { html in
        html.hidden("what", "mark")
        html.choiceField(
          "point", .mentorPoint, terms.coaching.choices(language),
          chosen: typed?.text("point") ?? "", in: language)
        html.choiceField(
          "grade", .mentorGrade,
          CoachingList.Grade.allCases.map { ($0.rawValue, $0.name[language]) },
          chosen: typed?.text("grade") ?? "", in: language)
        html.field(
          "seen", .mentorMarkNote, value: typed?.text("seen") ?? "", isRequired: false,
          in: language)
        html.submit(.mentorMark, isMain: false, in: language)
      }
    }
  }

  /// Everything that was noted, the latest first.
  func activities(_ html: inout HTML, _ terms: MentorshipTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("activities")) { html in
      let count = sight.activities.count { $0.withdrawal == nil }
      html.element("h2", text: "\(Phrase.mentorActivities[language]) (\(count))")
      if !sight.heard.isEmpty {
        html.element(
          "p", text: "\(Phrase.mentorHeardCounts[language]) (\(sight.heard.count))")
      }
      guard !sight.activities.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noMentorActivities[language])
      }
      for activity in sight.activities { one(&html, activity, terms, language) }
    }
  }

  private func one(
    _ html: inout HTML, _ noted: RecordedMentorActivity, _ terms: MentorshipTerms,
    _ language: Language
  ) {
    let activity = noted.activity
    html.element("div", .class("case"), .id(noted.id)) { html in
      html.element("h3") { html in
        html.text(
          "\(Figures.day(activity.day, in: language)) · \(terms[form: activity.form]?.name[language] ?? activity.form)"
        )
        if activity.times > 1 { html.text(" × \(activity.times)") }
        if noted.withdrawal != nil {
          html.raw(" ")
          html.tag(Phrase.activityTakenBack[language], "warn")
        } else if !sight.counted.contains(activity) {
          html.raw(" ")
          html.tag(Phrase.mentorUncounted[language], "warn")
        }
      }
      html.element("p", text: noted.note)
      let parts = [
        activity.area.map { terms.areas[$0]?[language] ?? $0 },
        activity.channel.map { terms.channels[$0]?[language] ?? $0 },
        activity.item.map { terms.coaching[$0]?[language] ?? $0 },
        activity.place?.name[language],
        noted.next.isEmpty
          ? nil : "\(Phrase.mentorNext[language])\(language == .zh ? "：" : ": ")\(noted.next)",
        noted.person,
      ].compactMap { $0 }
      html.element("p", .class("small muted"), text: parts.joined(separator: " · "))
      if let withdrawal = noted.withdrawal {
        html.element(
          "p", .class("small"),
          text: [Figures.day(withdrawal.day, in: language), withdrawal.person, withdrawal.reason]
            .joined(separator: " · "))
      } else if side != nil {
        withdrawing(&html, noted, language)
      }
    }
  }

  private func withdrawing(
    _ html: inout HTML, _ noted: RecordedMentorActivity, _ language: Language
  ) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.withdrawActivity[language])
      html.form(to: "\(sight.address)/withdraw", context: context, class: "row") { html in
        html.hidden("activity", noted.id)
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "reason"),
          Attribute("required", nil), Attribute("maxlength", "200"),
          Attribute("aria-label", "\(Phrase.withdrawActivityReason[language]) \(noted.id)"),
          Attribute("placeholder", Phrase.withdrawActivityReason[language]))
        html.submit(.withdrawActivity, isMain: false, in: language)
      }
    }
  }

  func ending(_ html: inout HTML, _ language: Language) {
    let typed = typed?.text("what") == "end" ? typed : nil
    html.element("section", .class("panel narrow unprinted"), .id("end")) { html in
      html.element("h2", text: Phrase.mentorEndTitle[language])
      html.form(to: "\(sight.address)/end", context: context) { html in
        html.hidden("what", "end")
        html.field(
          "last", .mentorLastDay, type: "date",
          value: typed?.text("last")
            ?? "\(min(context.occasion.today, sight.bond.days.upperBound))", in: language)
        html.textArea(
          "summary", .mentorSummary, value: typed?.text("summary") ?? "", in: language)
        html.submit(.mentorEndDo, isMain: sight.state == .over, in: language)
      }
    }
  }
}

extension MentorshipTerms.Words {
  fileprivate func choices(_ language: Language) -> [(value: String, words: String)] {
    entries.map { ($0.key, $0.name[language]) }
  }
}

/// Fields of forms that stand one under the other: their ids carry the form's name.
extension HTML {
  private mutating func labelled(
    _ name: String, _ label: Phrase, _ role: MentorshipTerms.Form.Role, _ language: Language,
    _ content: (inout HTML, String) -> Void
  ) {
    let id = "\(role.rawValue)-\(name)"
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", id), text: label[language])
      content(&html, id)
    }
  }

  fileprivate mutating func named(
    _ name: String, _ label: Phrase, _ role: MentorshipTerms.Form.Role,
    _ values: [(value: String, words: String)], _ typed: FormFields?, _ language: Language
  ) {
    let chosen = typed?.text(name)
    labelled(name, label, role, language) { html, id in
      html.element("select", .id(id), Attribute("name", name)) { html in
        for (value, words) in values {
          html.element(
            "option", Attribute("value", value), Attribute("selected", nil, if: value == chosen),
            text: words)
        }
      }
    }
  }

  fileprivate mutating func dated(
    _ role: MentorshipTerms.Form.Role, _ value: String, _ language: Language
  ) {
    labelled("day", .activityDay, role, language) { html, id in
      html.void(
        "input", .id(id), Attribute("type", "date"), Attribute("name", "day"),
        Attribute("value", value), Attribute("required", nil))
    }
  }

  fileprivate mutating func times(
    _ role: MentorshipTerms.Form.Role, _ value: String, _ language: Language
  ) {
    labelled("times", .mentorTimesOf, role, language) { html, id in
      html.void(
        "input", .id(id), Attribute("type", "number"), Attribute("name", "times"),
        Attribute("value", value), Attribute("min", "1"),
        Attribute("max", "\(MentorActivity.mostTimes)"), Attribute("required", nil))
    }
  }

  fileprivate mutating func words(
    _ name: String, _ label: Phrase, _ role: MentorshipTerms.Form.Role, _ typed: FormFields?,
    _ language: Language
  ) {
    labelled(name, label, role, language) { html, id in
      html.element(
        "textarea", .id(id), Attribute("name", name), Attribute("rows", "3"),
        Attribute("required", nil), Attribute("maxlength", "1000"), text: typed?.text(name) ?? "")
    }
  }
}
