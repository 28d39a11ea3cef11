internal import Access
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/checks/K-7/teachers/T1`: one teacher's sheet, for those who check and the teacher: marks, what
/// is to be mended, and the steps until it's written off (S000-023).
struct SheetPage: Page {
  let context: WebContext
  let county: County
  let check: RecordedCheck
  let teacher: Teacher.ID
  let name: String
  let template: SupervisionTerms.Template
  let sheet: RecordedSheet?
  let items: [CheckProblem]

  /// The usual day to mend something by.
  let usualDue: Day
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .checks }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { "\(Phrase.checkSheet[language]) · \(name)" }

  private var keeps: Bool {
    context.isPresent && context.may(.keepTeacherChecks, at: .school(check.check.school))
      && context.actor?.teacher != teacher
  }
  private var isOwn: Bool { context.actor?.teacher == teacher }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.checks, in: language)
    html.head(title(in: language), lead: check.check.title)
    html.problems(problems, in: language)
    marks(&html, language)
    mending(&html, language)
    if keeps, check.check.days.contains(context.occasion.today) { form(&html, language) }
  }

  private func marks(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("sheet")) { html in
      html.element("h2", text: Phrase.checkSheet[language])
      if let sheet {
        html.table(
          "marks", [.problemItem, .pointsOf, .remarkOf], numbers: [.pointsOf], label: .checkSheet,
          in: language
        ) { html in
          for item in template.items {
            let mark = sheet.marks[item.key]
            html.element("tr") { html in
              html.element("th", .scope("row"), text: item.name[language])
              html.element(
                "td", .class("n"),
                text: "\(mark.map { "\($0.points)" } ?? "–") / \(item.points.value)")
              html.element("td", text: mark?.remark ?? "")
            }
          }
        }
        html.element(
          "p", .class("small muted"),
          text: "\(sheet.person) · \(Figures.day(sheet.day, in: language))")
      } else {
        html.element("p", .class("empty"), text: Phrase.checkNotYet[language])
      }
      html.citation(template.citation, in: language)
    }
  }

  private func mending(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("mending")) { html in
      html.element("h2", text: Phrase.mending[language])
      if items.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noMending[language])
      }
      for item in items {
        let situation = item.situation
        html.element("div", .class("case"), .id(item.id)) { html in
          html.element("h3", text: item.what)
          html.tag(
            situation.state.name[language],
            situation.isLate(on: context.occasion.today) ? "bad" : "")
          html.raw(" ")
          html.tag(Figures.day(situation.due, in: language))
          for step in item.steps {
            html.element(
              "p", .class("small"),
              text: [
                Figures.day(step.entry.day, in: language),
                step.entry.step.name[language], step.words, step.person,
              ].joined(separator: " · "))
          }
          steps(&html, item, language)
        }
      }
    }
  }

  private func steps(_ html: inout HTML, _ item: CheckProblem, _ language: Language) {
    let open = item.situation.next.filter { $0 == .answer ? isOwn : keeps }
    guard context.isPresent, !open.isEmpty else { return }
    let typed = typed?.text("item") == item.id ? typed : nil
    html.form(to: "\(check.address)/items/\(Address.encoded(item.id))", context: context) { html in
      html.hidden("item", item.id)
      html.element("div", .class("field")) { html in
        let id = "step-\(item.id)"
        html.element("label", Attribute("for", id), text: Phrase.checkStep[language])
        html.element("select", .id(id), Attribute("name", "step")) { html in
          for step in open {
            html.element(
              "option", Attribute("value", step.rawValue),
              Attribute("selected", nil, if: typed?.text("step") == step.rawValue),
              text: step.name[language])
          }
        }
      }
      html.element("div", .class("field")) { html in
        let id = "words-\(item.id)"
        html.element("label", Attribute("for", id), text: Phrase.checkStepWords[language])
        html.void(
          "input", .id(id), Attribute("name", "words"), Attribute("required", nil),
          Attribute("value", typed?.text("words") ?? ""))
      }
      if open.contains(where: \.setsDay) {
        html.element("div", .class("field")) { html in
          let id = "due-\(item.id)"
          html.element("label", Attribute("for", id), text: Phrase.checkStepDay[language])
          html.void(
            "input", .id(id), Attribute("name", "due"), Attribute("type", "date"),
            Attribute("value", typed?.text("due") ?? ""))
        }
      }
      html.submit(.checkStepDo, isMain: false, in: language)
    }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    let typed = typed?.text("item").isEmpty == false ? nil : typed
    html.element("section", .class("panel narrow unprinted"), .id("check")) { html in
      html.element("h2", text: template.name[language])
      html.form(to: check.sheetAddress(of: teacher), context: context) { html in
        for item in template.items { mark(&html, item, typed, language) }
        html.words("problems", .checkProblems, typed, rows: 3, isRequired: false, in: language)
        html.line("due", .checkDue, typed, type: "date", value: "\(usualDue)", in: language)
        html.submit(.checkSave, in: language)
      }
    }
  }

  private func mark(
    _ html: inout HTML, _ item: SupervisionTerms.Item, _ typed: FormFields?, _ language: Language
  ) {
    let known = sheet?.marks[item.key]
    let key = item.key
    html.element("fieldset", .class("field")) { html in
      html.element(
        "legend",
        text: "\(item.name[language]) (\(Phrase.upTo(item.points.value)[language]))")
      html.element("p", .class("hint"), .id("look-\(key)"), text: item.look[language])
      html.element("label", Attribute("for", "points-\(key)"), text: Phrase.pointsOf[language])
      html.void(
        "input", .id("points-\(key)"), Attribute("type", "number"),
        Attribute("inputmode", "numeric"), Attribute("name", "points.\(key)"),
        Attribute("min", "0"), Attribute("max", "\(item.points.value)"),
        Attribute("value", typed?["points.\(key)"] ?? known.map { "\($0.points)" } ?? ""),
        Attribute("aria-describedby", "look-\(key)"))
      html.element("label", Attribute("for", "remark-\(key)"), text: Phrase.remarkOf[language])
      html.element(
        "textarea", .id("remark-\(key)"), Attribute("name", "remark.\(key)"),
        Attribute("rows", "2"), Attribute("maxlength", "500"),
        text: typed?["remark.\(key)"] ?? known?.remark ?? "")
    }
  }
}
