internal import Access
internal import Observing
internal import Policy
internal import Wording

/// `/observe`: writing one lesson down, a step at a time on a phone; also without a network,
/// where the script shows the same page from the device.
struct ObservePage: Page {
  let context: WebContext
  let terms: ObservationTerms

  /// Nil in the page that devices keep: it names nobody.
  let kit: ObserverKit?
  let entry: ObservationEntry
  var problems: [Phrase] = []

  var section: Section? { .observations }
  var worksOffline: Bool { true }
  func title(in language: Language) -> String { Phrase.observe[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.observeLead[language])
    html.problems(problems, in: language)
    html.element(
      "p", .class("panel status"), .id("network"), Attribute("role", "status"),
      Attribute("hidden", nil), text: "")
    html.element(
      "section", .class("panel"), .id("drafts"), Attribute("hidden", nil),
      Attribute("aria-labelledby", "drafts-title")
    ) { html in
      html.element("h2", .id("drafts-title"), text: Phrase.draftsTitle[language])
      html.element("div", .id("draft-list")) { _ in }
    }
    html.element("section", .class("panel narrow")) { html in
      html.fileForm(to: "/observe", context: context) { html in
        html.element("div", .id("observation")) { html in
          html.hidden("id", entry["id"])
          html.hidden("base", entry["base"])
          lesson(&html, language)
          marks(&html, language)
          words(&html, language)
          proof(&html, language)
        }
        html.submit(.observationSave, in: language)
      }
      html.citation(terms.rubricCitation, in: language)
    }
    phrases(&html, language)
  }

  private func step(
    _ html: inout HTML, _ title: Phrase, _ language: Language, content: (inout HTML) -> Void
  ) {
    html.element("fieldset", .class("step")) { html in
      html.element("legend", text: title[language])
      content(&html)
    }
  }

  private func lesson(_ html: inout HTML, _ language: Language) {
    step(&html, .stepLesson, language) { html in
      html.element("div", .class("field")) { html in
        html.element(
          "label", Attribute("for", "field-teacher"), text: Phrase.observedTeacher[language])
        html.element(
          "select", .id("field-teacher"), Attribute("name", "teacher"),
          Attribute("required", nil)
        ) { html in
          html.element("option", Attribute("value", ""), text: Phrase.chooseTeacher[language])
          for school in kit?.schools ?? [] {
            html.element("optgroup", Attribute("label", school.name)) { html in
              for teacher in kit?.teachers ?? [] where teacher.school == school.id {
                html.element(
                  "option", Attribute("value", teacher.id),
                  Attribute("selected", nil, if: entry["teacher"] == teacher.id),
                  text: "\(teacher.name) · \(teacher.subject)")
              }
            }
          }
        }
      }
      html.element("div", .class("pair")) { html in
        html.field("day", .lessonDay, type: "date", value: entry["day"], in: language)
        html.choiceField(
          "period", .lessonPeriod,
          (1...HeardLesson.mostPeriods).map { ("\($0)", Phrase.periodNumber($0)[language]) },
          chosen: entry["period"], in: language)
      }
      html.field("topic", .lessonTopic, value: entry["topic"], in: language)
      html.element("div", .class("pair")) { html in
        html.choiceField(
          "kind", .lessonKind,
          HeardLesson.Kind.allCases.map { ($0.rawValue, Phrase($0)[language]) },
          chosen: entry["kind"], in: language)
        html.field(
          "classroom", .lessonClass, value: entry["classroom"], isRequired: false, in: language)
      }
      html.choiceField(
        "school", .lessonSchool,
        [("", Phrase.lessonAtOwnSchool[language])] + (kit?.schools ?? []).map { ($0.id, $0.name) },
        chosen: entry["school"], in: language)
      html.field(
        "subject", .lessonSubject, hint: .lessonSubjectHint, value: entry["subject"],
        isRequired: false, in: language)
    }
  }

  private func marks(_ html: inout HTML, _ language: Language) {
    step(&html, .stepMarks, language) { html in
      for dimension in terms.dimensions {
        html.element("fieldset", .class("choice levels")) { html in
          html.element(
            "legend",
            text: "\(dimension.name[language]) (\(Figures.count(dimension.points)))")
          html.element("p", .class("hint"), text: dimension.looks[language])
          for level in terms.levels {
            html.element("label") { html in
              html.void(
                "input", Attribute("type", "radio"), Attribute("name", "mark.\(dimension.key)"),
                Attribute("value", level.key), Attribute("required", nil),
                Attribute(
                  "checked", nil, if: entry["mark.\(dimension.key)"] == level.key))
              html.text(level.name[language])
            }
          }
        }
      }
    }
  }

  private func words(_ html: inout HTML, _ language: Language) {
    step(&html, .stepWords, language) { html in
      html.textArea(
        "strengths", .strengthsLabel, hint: .strengthsHint, value: entry["strengths"],
        in: language)
      html.textArea(
        "advice", .adviceLabel, hint: .adviceHint, value: entry["advice"], in: language)
      html.field(
        "adopted", .adoptedLabel, value: entry["adopted"], isRequired: false, in: language)
    }
  }

  private func proof(_ html: inout HTML, _ language: Language) {
    step(&html, .stepProof, language) { html in
      html.choiceField(
        "plan", .planMatchLabel,
        [ObservationSheet.PlanMatch.unseen, .kept, .partly, .departed].map {
          ($0.rawValue, Phrase($0)[language])
        }, chosen: entry["plan"], in: language)
      html.element("div", .class("pair")) { html in
        html.field(
          "tested", .testedLabel, hint: .testHint, type: "number",
          value: entry["tested"].isEmpty ? "0" : entry["tested"], in: language)
        html.field(
          "passed", .passedLabel, type: "number",
          value: entry["passed"].isEmpty ? "0" : entry["passed"], in: language)
      }
      html.element("div", .class("field")) { html in
        html.element("label", Attribute("for", "field-photo"), text: Phrase.photosLabel[language])
        html.element("p", .class("hint"), .id("hint-photo"), text: Phrase.photosHint[language])
        html.void(
          "input", .id("field-photo"), Attribute("type", "file"), Attribute("name", "photo"),
          Attribute("accept", "image/jpeg"), Attribute("multiple", nil),
          Attribute("aria-describedby", "hint-photo"))
        html.element("div", .class("photos"), .id("photos")) { _ in }
      }
    }
  }

  /// What the script says, from the same catalogue as everything else.
  private func phrases(_ html: inout HTML, _ language: Language) {
    let words: [(String, Phrase)] = [
      ("next", .stepNext), ("back", .stepBack), ("begun", .draftBegun),
      ("queued", .draftQueued), ("sent", .draftSent), ("refused", .draftRefused),
      ("conflict", .draftConflict), ("open", .draftOpen), ("delete", .draftDelete),
      ("new", .draftNew), ("none", .draftsNone), ("gone", .networkGone),
      ("there", .networkBack), ("other", .networkOther), ("sign-in", .networkSignIn),
      ("incapable", .networkNone), ("here", .observeKeptHere),
      ("conflict-title", .conflictTitle), ("mine", .conflictMine), ("theirs", .conflictTheirs),
      ("keep-mine", .conflictKeepMine), ("keep-theirs", .conflictKeepTheirs),
      ("keep-both", .conflictKeepBoth), ("remove-photo", .photoRemove),
      ("strengths", .strengthsLabel), ("advice", .adviceLabel),
    ]
    html.element("div", .id("words"), Attribute("hidden", nil)) { html in
      for (key, phrase) in words {
        html.element("span", Attribute("data-word", key), text: phrase[language])
      }
    }
  }
}
