internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension HTML {
  /// A label and a box of so many rows; what was typed stays.
  mutating func words(
    _ name: String, _ label: Phrase, _ typed: FormFields?, value: String = "", rows: Int = 3,
    isRequired: Bool = true, in language: Language
  ) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "field-\(name)"), text: label[language])
      html.element(
        "textarea", .id("field-\(name)"), Attribute("name", name), Attribute("rows", "\(rows)"),
        Attribute("required", nil, if: isRequired), Attribute("maxlength", "1000"),
        text: typed?[name] ?? value)
    }
  }

  /// A label and a line.
  mutating func line(
    _ name: String, _ label: Phrase, _ typed: FormFields?, hint: Phrase? = nil,
    type: String = "text", value: String = "", isRequired: Bool = true, in language: Language
  ) {
    field(
      name, label, hint: hint, type: type, value: typed?[name] ?? value,
      isRequired: isRequired, in: language)
  }

  /// Of what a problem or a task is, with its four fixed things.
  mutating func problemFields(
    _ terms: SupervisionTerms, kind: String, _ typed: FormFields?, on today: Day,
    in calendar: WorkingCalendar, _ language: Language
  ) {
    let usual = calendar.day(workingDays: terms.mendWithin.value, after: today)
    let most = calendar.day(workingDays: terms.mendAtMost.value, after: today)
    choiceField(
      "kind", .problemKind, terms.kinds.map { ($0.key, $0.name[language]) },
      chosen: typed?["kind"] ?? kind, in: language)
    words("task", .problemTask, typed, in: language)
    words("standard", .problemStandard, typed, rows: 2, in: language)
    line(
      "due", .problemDue, typed,
      hint: .problemDueHint(
        Figures.day(usual, in: language), most: Figures.day(most, in: language)),
      type: "date", isRequired: false, in: language)
    line("owner", .problemOwner, typed, in: language)
    words("solves", .problemSolves, typed, rows: 2, in: language)
  }

  /// The mark of a line of the ledger.
  mutating func problemState(_ problem: RecordedProblem, on day: Day, _ language: Language) {
    let state = problem.state
    let kind =
      switch state.state {
      case .open: state.isLate(on: day) ? "bad" : "warn"
      case .answered: "warn"
      case .writtenOff: "good"
      case .withdrawn: ""
      }
    tag(state.state.name[language], kind)
    if state.isLate(on: day) {
      raw(" ")
      tag(Phrase.lateTag[language], "bad")
    }
  }

  /// Problems or tasks, each with what it is, whose, by when and how it stands.
  mutating func problemTable(
    _ id: String, _ title: Phrase, _ problems: [RecordedProblem], on day: Day,
    _ language: Language
  ) {
    guard !problems.isEmpty else {
      return element("p", .class("empty"), text: Phrase.noProblems[language])
    }
    table(
      id, [.problemTask, .schoolName, .problemOwner, .problemDue, .stateOf], label: title,
      in: language
    ) { html in
      for problem in problems {
        html.element("tr") { html in
          html.element("th", .scope("row")) { html in html.link(problem.address, problem.task) }
          html.element(
            "td",
            text: problem.school == nil
              ? Phrase.problemAtBureau[language] : problem.schoolName)
          html.element("td", text: problem.owner)
          html.element("td", text: Figures.day(problem.state.due, in: language))
          html.element("td") { html in html.problemState(problem, on: day, language) }
        }
      }
    }
  }
}
