internal import Access
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/problems/ID`: one line of the ledger, what happened to it, and what can be done now.
struct LedgerLinePage: Page {
  let context: WebContext
  let county: County
  let record: SupervisionRecord
  let problem: RecordedProblem
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .problems }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.problemLedger[language]) · \(problem.id)"
  }

  private var terms: SupervisionTerms? { county.supervision(on: context.dayShown) }

  /// What whoever asks may do now.
  private var steps: [ProblemCase.Step] {
    guard context.isPresent else { return [] }
    let place = problem.school.map { Place.school($0) } ?? .county
    return problem.state.next.filter { step in
      switch step {
      case .answer:
        context.may(.answerFindings, at: place)
          || (problem.school == nil && context.may(.inspect))
      case .sendBack, .writeOff:
        context.may(.inspect) && problem.state.answer?.account != context.actor?.account
      case .extend, .withdraw: context.may(.inspect)
      }
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.problems, in: language)
    html.head(problem.task, lead: problem.schoolName)
    html.problems(problems, in: language)
    facts(&html, language)
    for step in steps { form(&html, step, language) }
    history(&html, language)
    topic(&html, language)
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    let kind = terms?[kind: problem.kind]
    html.element("section", .class("panel status")) { html in
      html.problemState(problem, on: context.dayShown, language)
      html.element("dl", .class("facts")) { html in
        html.fact(.problemKind, kind?.name[language] ?? problem.kind, in: language)
        html.fact(.problemTask, problem.task, in: language)
        html.fact(.problemStandard, problem.standard, in: language)
        html.fact(.problemDue, Figures.day(problem.state.due, in: language), in: language)
        html.fact(.problemOwner, problem.owner, in: language)
        html.fact(.problemSolves, problem.solves, in: language)
        html.fact(
          .notedOn, "\(problem.hand.person) · \(Figures.day(problem.hand.day, in: language))",
          in: language)
      }
      source(&html, language)
      if let kind { html.citation(kind.citation, in: language) }
    }
  }

  private func source(_ html: inout HTML, _ language: Language) {
    if let (round, visit) = problem.visit.flatMap({ record.visit($0) }) {
      let item = county.template(of: round)?[item: problem.item]
      html.element("p") { html in
        html.text("\(Phrase.problemSource[language]): ")
        html.link(visit.address, "\(round.name) · \(visit.schoolName)")
        if let item { html.text(" · \(item.name[language])") }
      }
    }
    if let meeting = problem.meeting, !context.reaches(of: .inspect).isEmpty {
      html.element("p") { html in
        html.text("\(Phrase.problemSource[language]): ")
        html.link(
          "/inspections/meetings/\(Address.encoded(meeting))", Phrase.meetingsTitle[language])
      }
    }
  }

  /// A problem may become the topic of a project (S001-134: 薄弱处选题).
  private func topic(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, !context.reaches(of: .keepProjects).isEmpty else { return }
    html.element("p", .class("unprinted")) { html in
      html.link(
        "/projects/new?origin=\(Address.encoded(problem.id))", Phrase.projectFromProblem[language])
    }
  }

  private func form(_ html: inout HTML, _ step: ProblemCase.Step, _ language: Language) {
    let typed = typed?["step"] == step.rawValue ? typed : nil
    html.element("section", .class("panel narrow unprinted"), .id(step.rawValue)) { html in
      html.element("h2", text: step.name[language])
      html.form(to: "\(problem.address)/steps", context: context) { html in
        html.hidden("step", step.rawValue)
        html.element("div", .class("field")) { html in
          let id = "note-\(step.rawValue)"
          html.element("label", Attribute("for", id), text: Phrase.stepNote[language])
          html.element(
            "textarea", .id(id), Attribute("name", "note"), Attribute("rows", "3"),
            Attribute("required", nil), Attribute("maxlength", "1000"),
            text: typed?["note"] ?? "")
        }
        if step == .answer {
          html.words("evidence", .problemEvidence, typed, rows: 2, in: language)
        }
        if step.setsDay {
          html.element("div", .class("field")) { html in
            let id = "due-\(step.rawValue)"
            html.element("label", Attribute("for", id), text: Phrase.newDue[language])
            html.void(
              "input", .id(id), Attribute("type", "date"), Attribute("name", "due"),
              Attribute("required", nil), Attribute("value", typed?["due"] ?? ""))
          }
        }
        html.submit(step.name, isMain: step == .answer || step == .writeOff, in: language)
      }
    }
  }

  private func history(_ html: inout HTML, _ language: Language) {
    guard !problem.steps.isEmpty else { return }
    html.element("section", .class("panel"), .id("steps")) { html in
      html.element("h2", text: Phrase.stepsTitle[language])
      html.table(
        "step-table",
        [.meetingHeld, .stepTitle, .stepNote, .problemEvidence, .newDue, .notedOn],
        label: .stepsTitle, in: language
      ) { html in
        for step in problem.steps {
          html.element("tr") { html in
            html.element("td", text: Figures.day(step.hand.day, in: language))
            html.element("th", .scope("row"), text: step.step.name[language])
            html.element("td", text: step.note)
            html.element("td", text: step.evidence)
            html.element("td", text: step.due.map { Figures.day($0, in: language) } ?? "")
            html.element("td", text: step.hand.person)
          }
        }
      }
    }
  }
}
