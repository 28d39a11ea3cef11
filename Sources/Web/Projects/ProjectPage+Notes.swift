internal import Access
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

extension ProjectPage {
  /// Research meetings, exchanges between schools, guidance on the spot (S001-134), the latest
  /// first.
  func activities(_ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language) {
    let noted = sight.recorded.activities.sorted { $0.value.day > $1.value.day }
    html.element("section", .class("panel"), .id("activities")) { html in
      html.element(
        "h2", text: "\(Phrase.projectActivities[language]) (\(noted.counted().count))")
      if noted.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noProjectActivities[language])
      } else {
        html.element("p", .class("muted"), text: counts(of: noted, judged, language))
      }
      for one in noted {
        let activity = one.value
        html.element("div", .class("case"), .id(one.id)) { html in
          html.element(
            "h3",
            text:
              "\(Figures.day(activity.day, in: language)) · \(judged.terms.activities[activity.form]?[language] ?? activity.form)"
          )
          html.element("p", text: activity.note)
          let schools = activity.schools.sorted().map { county.name(of: $0) }
            .joined(separator: language == .zh ? "、" : ", ")
          html.element(
            "p", .class("small muted"),
            text: [
              schools, "\(Phrase.projectPeople[language]) \(Figures.count(activity.people))",
              one.hand.person,
            ].filter { !$0.isEmpty }.joined(separator: " · "))
          withdrawing(&html, one, language)
        }
      }
      if side != nil { noteActivity(&html, judged, language) }
    }
  }

  /// How often each form was noted, in the order of the book.
  private func counts(
    of noted: [ProjectNoted<ProjectActivity>], _ judged: ProjectSight.Judged,
    _ language: Language
  ) -> String {
    judged.terms.activities.entries.compactMap { form in
      let number = noted.counted().count { $0.value.form == form.key }
      return number > 0 ? "\(form.name[language]) \(Figures.count(number))" : nil
    }.joined(separator: " · ")
  }

  private func noteActivity(
    _ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language
  ) {
    let ticked = Set(typed(of: "activity")?.all("a-school") ?? [])
    let schools = sight.project.schools.sorted()
    noting(&html, "activity", .projectActivityNew, language) { html, typed in
      html.choiceField(
        "a-form", .projectForm, judged.terms.activities.choices(language),
        chosen: typed("a-form"), in: language)
      html.field(
        "a-day", .projectDay, type: "date",
        value: typed("a-day").isEmpty ? usualDay : typed("a-day"), in: language)
      html.field(
        "a-people", .projectPeople, type: "number", value: typed("a-people"), in: language)
      html.textArea("a-note", .projectWords, value: typed("a-note"), in: language)
      if !schools.isEmpty {
        html.ticks(
          "a-school", .projectTookPart,
          schools.map { (value: $0.rawValue, words: county.name(of: $0)) },
          ticked: { ticked.isEmpty || ticked.contains($0) }, in: language)
      }
    }
  }

  /// Papers, lessons, reports, courses: what, whose, out of which stage.
  func outputs(_ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language) {
    let noted = sight.recorded.outputs.sorted { $0.value.day > $1.value.day }
    html.element("section", .class("panel"), .id("outputs")) { html in
      html.element("h2", text: "\(Phrase.projectOutputs[language]) (\(noted.counted().count))")
      if noted.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noProjectOutputs[language])
      } else {
        html.table(
          "results",
          [
            .projectOutputTitle, .projectOutputKind, .projectAuthor, .projectStage, .projectDay,
            .projectPlaceHead, .noteOf,
          ], label: .projectOutputs, in: language
        ) { html in
          for one in noted { row(&html, one, judged, language) }
        }
      }
      if side != nil { noteOutput(&html, judged, language) }
    }
  }

  private func row(
    _ html: inout HTML, _ one: ProjectNoted<ProjectOutput>, _ judged: ProjectSight.Judged,
    _ language: Language
  ) {
    let output = one.value
    html.element("tr") { html in
      html.element("th", .scope("row"), text: output.title)
      html.element("td", text: judged.terms.outputs[output.kind]?[language] ?? output.kind)
      html.element("td", text: output.author)
      html.element("td", text: judged.kind[stage: output.stage]?.name[language] ?? output.stage)
      html.element("td", text: Figures.day(output.day, in: language))
      html.element("td", text: output.place)
      html.element("td") { html in withdrawing(&html, one, language) }
    }
  }

  private func noteOutput(
    _ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language
  ) {
    noting(&html, "output", .projectOutputNew, language) { html, typed in
      html.choiceField(
        "o-kind", .projectOutputKind, judged.terms.outputs.choices(language),
        chosen: typed("o-kind"), in: language)
      html.field("o-title", .projectOutputTitle, value: typed("o-title"), in: language)
      html.field("o-author", .projectAuthor, value: typed("o-author"), in: language)
      html.choiceField(
        "o-stage", .projectStage,
        judged.kind.stages.map { (value: $0.key, words: $0.name[language]) },
        chosen: typed("o-stage").isEmpty
          ? judged.stages.current?.stage.key ?? "" : typed("o-stage"), in: language)
      html.field(
        "o-day", .projectDay, type: "date",
        value: typed("o-day").isEmpty ? usualDay : typed("o-day"), in: language)
      html.field(
        "o-place", .projectPlace, value: typed("o-place"), isRequired: false, in: language)
    }
  }

  /// Problems that came up, each with its answer or the day by which it's owed (S001-135).
  func troubles(_ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language) {
    let noted = sight.recorded.problems
    html.element("section", .class("panel"), .id("problems-raised")) { html in
      html.element("h2", text: "\(Phrase.projectProblems[language]) (\(noted.counted().count))")
      if noted.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noProjectProblems[language])
      }
      for one in noted.reversed() { trouble(&html, one, judged, language) }
      html.citation(judged.terms.answeredWithin.citation, in: language)
      if context.isPresent, sight.isOpen { answering(&html, language) }
      if side != nil {
        noting(&html, "problem", .projectProblemNew, language) { html, typed in
          html.textArea("q-words", .projectProblemWords, value: typed("q-words"), in: language)
        }
      }
    }
  }

  private func trouble(
    _ html: inout HTML, _ one: ProjectNoted<RecordedProject.Problem>,
    _ judged: ProjectSight.Judged, _ language: Language
  ) {
    html.element("div", .class("case"), .id(one.id)) { html in
      html.element("p", text: one.value.problem.words)
      html.projectHand(one.hand, language)
      if let answer = one.value.answer, let hand = one.value.answerHand {
        html.element("p") { html in
          html.element("strong", text: Phrase.projectAnswer[language])
          html.text("\(language == .zh ? "：" : ": ")\(answer)")
        }
        html.projectHand(hand, language)
      } else if one.withdrawal == nil {
        let due = one.value.problem.day.advanced(by: judged.terms.answeredWithin.value)
        html.tag(
          Phrase.projectAnswerBy(Figures.day(due, in: language))[language],
          due < sight.day ? "bad" : "warn")
      }
      withdrawing(&html, one, language)
    }
  }

  /// The form for whoever may answer, of the problems that others raised.
  private func answering(_ html: inout HTML, _ language: Language) {
    let waiting = sight.recorded.problems.counted().filter {
      $0.value.answer == nil && $0.hand.account != context.actor?.account
    }
    guard !waiting.isEmpty, context.answeringSide(of: sight.project) != nil else { return }
    let typed = typed(of: "answer")
    html.element("div", .class("unprinted"), .id("form-answer")) { html in
      html.element("h3", text: Phrase.projectAnswer[language])
      html.form(to: "\(sight.address)/answer", context: context) { html in
        html.hidden("what", "answer")
        html.choiceField(
          "r-problem", .projectProblemOf,
          waiting.map { (value: $0.id, words: String($0.value.problem.words.prefix(40))) },
          chosen: typed?.text("r-problem") ?? "", in: language)
        html.textArea(
          "r-words", .projectAnswer, value: typed?.text("r-words") ?? "", in: language)
        html.submit(.projectAnswerDo, isMain: false, in: language)
      }
    }
  }
}
