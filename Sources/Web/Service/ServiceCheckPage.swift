internal import Access
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/service/checks/K-12`: what a check found at either school, and what is to be mended, until
/// it's closed (S001-037).
struct ServiceCheckPage: Page {
  let context: WebContext
  let terms: CheckTerms?
  let sight: CheckSight
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .service }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.serviceChecks[language]) · \(Figures.day(sight.recorded.check.day, in: language))"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.service, in: language)
    html.head(title(in: language), lead: "\(sight.line.fromName) → \(sight.line.toName)")
    html.problems(problems, in: language)
    html.element("section", .class("panel status")) { html in
      if let part = sight.part {
        html.element(
          "p",
          text: Phrase.checkPartOf(
            part.marks, part.most, share: part.share.value, thousandths: part.thousandths)[
              language])
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.checkedBy, sight.recorded.person, in: language)
      }
      html.element("p") { html in
        html.text("\(Phrase.checkWhom[language])\(language == .zh ? "：" : ": ")")
        for (number, order) in sight.orders.enumerated() {
          if number > 0 { html.text(language == .zh ? "、" : ", ") }
          html.link("/service/\(Address.encoded(order.id))", order.line.name)
        }
      }
      if let terms { html.citation(terms.citation, in: language) }
    }
    found(&html, language)
    tasks(&html, language)
  }

  private func found(_ html: inout HTML, _ language: Language) {
    guard let terms else { return }
    html.element("section", .class("panel"), .id("found")) { html in
      html.element("h2", text: Phrase.checkFound[language])
      html.table(
        "found-table", [.checkSide, .checkPoint, .checkMark, .checkMost, .checkFound],
        numbers: [.checkMark, .checkMost], label: .checkFound, in: language
      ) { html in
        for point in terms.points {
          guard let mark = sight.recorded.check.marks[point.key] else { continue }
          html.element("tr") { html in
            html.element("td", text: point.side.name[language])
            html.element("th", .scope("row"), text: point.name[language])
            html.element(
              "td", .class(mark.mark < point.most ? "n minus" : "n"),
              text: Figures.count(mark.mark))
            html.element("td", .class("n"), text: Figures.count(point.most))
            html.element("td", text: mark.found)
          }
        }
      }
    }
  }

  private func tasks(_ html: inout HTML, _ language: Language) {
    guard !sight.recorded.tasks.isEmpty else { return }
    html.element("section", .class("panel"), .id("tasks")) { html in
      html.element("h2", text: "\(Phrase.checkTasks[language]) (\(sight.recorded.tasks.count))")
      for task in sight.recorded.tasks { self.task(&html, task, language) }
    }
  }

  private func task(
    _ html: inout HTML, _ task: RecordedServiceCheck.Task, _ language: Language
  ) {
    html.element("div", .class("case"), .id(task.id)) { html in
      let state = task.situation.state
      html.element("h3") { html in
        html.text("\(task.task.side.name[language]) · \(task.task.words) ")
        html.tag(
          state.name[language],
          task.situation.isLate(on: sight.day) ? "bad" : state == .closed ? "good" : "warn")
      }
      html.element(
        "p", .class("small muted"),
        text: Phrase.dueBy(Figures.day(task.situation.due, in: language))[language])
      for step in task.steps {
        html.element(
          "p", .class("small"),
          text: [
            Figures.day(step.hand.day, in: language), step.step.name[language], step.words,
            step.hand.person,
          ].joined(separator: " · "))
      }
      let steps = context.mendSteps(of: task, at: sight)
      if context.isPresent, !steps.isEmpty { taking(&html, task, steps, language) }
    }
  }

  private func taking(
    _ html: inout HTML, _ task: RecordedServiceCheck.Task, _ steps: [MendCase.Step],
    _ language: Language
  ) {
    let typed = typed?["task"] == task.id ? typed : nil
    html.element("details", .class("unprinted"), Attribute("open", nil, if: typed != nil)) { html in
      html.element("summary", text: Phrase.mendStep[language])
      html.form(to: "\(sight.recorded.address)/steps", context: context) { html in
        html.hidden("task", task.id)
        html.labelled("step-\(task.id)", .mendStep, in: language) { html in
          html.element("select", .id("step-\(task.id)"), Attribute("name", "step")) { html in
            for step in steps {
              html.element(
                "option", Attribute("value", step.word),
                Attribute("selected", nil, if: typed?["step"] == step.word),
                text: step.name[language])
            }
          }
        }
        html.labelled("words-\(task.id)", .mendWords, in: language) { html in
          html.void(
            "input", .id("words-\(task.id)"), Attribute("type", "text"),
            Attribute("name", "words"), Attribute("required", nil), Attribute("maxlength", "500"),
            Attribute("value", typed?["words"] ?? ""))
        }
        if steps.contains(where: { $0 != .answer }) {
          html.labelled("due-\(task.id)", .mendDue, in: language) { html in
            html.void(
              "input", .id("due-\(task.id)"), Attribute("type", "date"), Attribute("name", "due"),
              Attribute("value", typed?["due"] ?? ""))
          }
        }
        html.submit(.mendStepDo, isMain: false, in: language)
      }
    }
  }
}

extension HTML {
  /// A label above a field with an id of its own, where a page has several of one name.
  fileprivate mutating func labelled(
    _ id: String, _ label: Phrase, in language: Language, content: (inout HTML) -> Void
  ) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", id), text: label[language])
      content(&html)
    }
  }
}

extension MendCase.Step {
  var name: Phrase {
    switch self {
    case .answer: .mendAnswer
    case .close: .mendClose
    case .reopen: .mendReopen
    }
  }
}

extension WebContext {
  /// What whoever asks may do with something to mend.
  func mendSteps(of task: RecordedServiceCheck.Task, at sight: CheckSight) -> [MendCase.Step] {
    switch task.situation.state {
    case .open: may(.keepService, at: .school(sight.school(task.task.side))) ? [.answer] : []
    case .answered: may(.inspectService) ? [.close, .reopen(due: sight.day)] : []
    case .closed: []
    }
  }
}
