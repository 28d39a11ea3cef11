internal import Policy
internal import Staffing
internal import Wording

/// A change of schools being filled in, and then, with everything that would
/// follow for people, posts and indicators, looked at before it's carried out (S002-45).
struct ReorganisationPage: Page {
  let context: WebContext
  let county: County
  let draft: SchoolChangeDraft

  /// Nil while the form is filled in.
  var effects: EffectPanel?
  var people = 0
  var problems: [Phrase] = []

  var section: Section? { .reorganisations }
  func title(in language: Language) -> String { draft.kind.name[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.reorganisations, in: language)
    html.head(title(in: language))
    html.problems(problems, in: language)
    if let effects {
      check(&html, effects, language)
    } else if draft.kind == .split && county.roster[draft.other] == nil {
      origin(&html, language)
    } else {
      form(&html, language)
    }
  }

  private func check(_ html: inout HTML, _ effects: EffectPanel, _ language: Language) {
    html.element(
      "p", .class("panel status warn"), .id("people"),
      text: Phrase.peopleCarried(people)[language])
    effects.write(to: &html, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.effectiveOn, draft.day, in: language)
        html.fact(.approvalDocument, draft.document, in: language)
      }
      if effects.effect.isPossible {
        html.form(to: "/reorganisations", context: context) { html in
          carried(&html)
          html.submit(.carryOut, in: language)
        }
      }
      html.form(to: "/reorganisations/check", context: context) { html in
        carried(&html)
        html.hidden("back", "yes")
        html.submit(.changeSomething, isMain: false, in: language)
      }
    }
  }

  private func carried(_ html: inout HTML) {
    for (name, value) in draft.carried where !value.isEmpty { html.hidden(name, value) }
  }

  /// Which school is split: its teachers are asked for next.
  private func origin(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow")) { html in
      html.element(
        "form", .class("form"), Attribute("action", "/reorganisations/new")
      ) { html in
        html.hidden("what", draft.kind.rawValue)
        html.choiceField("other", .splitFrom, schools, in: language)
        html.submit(.chooseTeachers, in: language)
      }
    }
  }

  private var schools: [(value: String, words: String)] {
    county.roster.schools.map { (value: $0.id.rawValue, words: $0.name) }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/reorganisations/check", context: context) { html in
        html.hidden("what", draft.kind.rawValue)
        switch draft.kind {
        case .merge: merge(&html, language)
        case .open: opening(&html, language)
        case .split:
          html.hidden("other", draft.other.rawValue)
          html.element(
            "p", text: "\(Phrase.splitFrom[language])：\(county.name(of: draft.other))")
          opening(&html, language)
          teachers(&html, language)
        }
        html.field(
          "day", .effectiveOn, hint: .effectiveHint, type: "date", value: draft.day,
          in: language)
        html.field(
          "document", .approvalDocument, hint: .approvalHint, value: draft.document,
          in: language)
        html.submit(.showSchoolEffects, in: language)
      }
    }
  }

  private func merge(_ html: inout HTML, _ language: Language) {
    boxes(
      &html, "school", .schoolsToClose,
      schools.map { ($0.value, $0.words, draft.schools.contains(School.ID($0.value))) }, language)
    html.choiceField(
      "other", .goesInto, hint: .goesIntoHint, schools, chosen: draft.other.rawValue,
      in: language)
  }

  private func opening(_ html: inout HTML, _ language: Language) {
    html.field("code", .newSchoolCode, value: draft.code, in: language)
    html.field("name", .newSchoolName, value: draft.name, in: language)
    html.field("township", .township, value: draft.township, isRequired: false, in: language)
    html.choiceField(
      "area", .area, Area.allCases.map { (value: $0.rawValue, words: $0.name(in: language)) },
      chosen: draft.area.rawValue, in: language)
    html.choiceField(
      "kind", .kind,
      SchoolKind.allCases.map { (value: $0.rawValue, words: $0.name(in: language)) },
      chosen: draft.schoolKind.rawValue, in: language)
    for stage in Stage.allCases {
      for (name, words) in [("pupils", Phrase.pupils), ("classes", .classCount)] {
        html.field(
          "\(name)-\(stage.rawValue)",
          Phrase(
            zh: "\(stage.name(in: .zh)) · \(words.zh)", en: "\(stage.name(in: .en)) · \(words.en)"),
          type: "number", value: draft.enrolment["\(name)-\(stage.rawValue)"] ?? "",
          isRequired: false, in: language)
      }
    }
  }

  private func teachers(_ html: inout HTML, _ language: Language) {
    let staff =
      county.roster.position(of: draft.other).map { county.roster.staff(at: $0) } ?? []
    boxes(
      &html, "teacher", .whoGoes,
      staff.map { county.roster.teachers[$0] }.map { teacher in
        (
          teacher.id.rawValue,
          "\(teacher.name) · \(teacher.stage.name(in: language)) · \(teacher.subject.name(in: language))",
          draft.teachers.contains(teacher.id)
        )
      }, language)
  }

  private func boxes(
    _ html: inout HTML, _ name: String, _ label: Phrase,
    _ values: [(value: String, words: String, isChosen: Bool)], _ language: Language
  ) {
    html.element("fieldset", .class("field boxes")) { html in
      html.element("legend", text: label[language])
      for (value, words, isChosen) in values {
        html.element("label", .class("check")) { html in
          html.void(
            "input", Attribute("type", "checkbox"), Attribute("name", name),
            Attribute("value", value), Attribute("checked", nil, if: isChosen))
          html.text(" \(words)")
        }
      }
    }
  }
}
