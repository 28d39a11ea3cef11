internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// `/selections/SE-4`: one selection: entries to hand in, to judge and to look at, and the
/// winners when it's closed.
///
/// Those who run it and its judges see all entries; others see the winners', and authors and
/// their schools their own. Nobody sees another judge's points.
struct SelectionPage: Page {
  let context: WebContext
  let county: County
  let sight: SelectionSight

  /// Those that whoever asks may see.
  let entries: [SelectionEntry]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .selections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { sight.selection.title }

  var judge: StudySide? { context.judges(sight.selection) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.selections, in: language)
    html.head(title(in: language), lead: sight.kindName(in: language))
    html.problems(problems, in: language)
    state(&html, language)
    guard let kind = sight.kind else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    if context.isPresent, sight.state == .takes { entering(&html, kind, language) }
    results(&html, language)
    for entry in entries { one(&html, entry, kind, language) }
    guard context.isPresent, context.runsSelections, sight.state != .closed else { return }
    running(&html, language)
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.tag(sight.state.name[language], sight.state.mark)
      html.element("dl", .class("facts")) { html in
        html.fact(
          .selectionDays,
          [sight.selection.days.lowerBound, sight.selection.days.upperBound]
            .map { Figures.day($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to "), in: language)
        html.fact(
          .selectionJudges,
          sight.selection.judges.map(\.name).joined(separator: language.listMark),
          in: language)
      }
      if let citation = sight.kind?.citation { html.citation(citation, in: language) }
    }
  }

  /// Schools whose entries whoever asks hands in.
  private var schools: [School] {
    let own = context.author.flatMap { county.roster[$0]?.teaching.school }
    return county.roster.schools.filter {
      context.may(.keepStudies, at: .school($0.id)) || $0.id == own
    }
  }

  private func entering(
    _ html: inout HTML, _ kind: SelectionTerms.Kind, _ language: Language
  ) {
    let schools = schools
    guard !schools.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("enter")) { html in
      html.element("h2", text: Phrase.selectionEnter[language])
      html.form(to: "\(sight.address)/entries", context: context) { html in
        html.field("title", .selectionEntryTitle, value: typed?["title"] ?? "", in: language)
        html.choiceField(
          "school", .selectionSchool, schools.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["school"] ?? "", in: language)
        for place in 0..<kind.team {
          let stage = kind.stages.indices.contains(place) ? kind.stages[place].name : nil
          let own = place == 0 ? context.author?.rawValue ?? "" : ""
          html.field(
            "person.\(place)", .selectionPerson(stage),
            value: typed?["person.\(place)"] ?? own, in: language)
        }
        html.long(
          "body", .selectionBody, typed?["body"] ?? "", rows: 10, most: 20_000, language)
        html.field(
          "link", .libraryLink, value: typed?["link"] ?? "", isRequired: false, in: language)
        html.submit(.selectionEnterDo, in: language)
      }
    }
  }

  /// Winners for everybody; all places for whoever runs it.
  private func results(_ html: inout HTML, _ language: Language) {
    guard sight.state == .closed else { return }
    let shown = entries.filter { $0.result != nil }.sorted {
      ($0.result?.place ?? 0, $0.id) < ($1.result?.place ?? 0, $1.id)
    }
    guard !shown.isEmpty else { return }
    html.element("section", .class("panel"), .id("results")) { html in
      html.element("h2", text: Phrase.selectionResult[language])
      html.table(
        "places",
        [
          .selectionEntryTitle, .selectionPeople, .schoolName, .selectionPlace, .selectionScore,
          .selectionShowing,
        ], numbers: [.selectionPlace, .selectionScore], label: .selectionResult, in: language
      ) { html in
        for entry in shown {
          guard let result = entry.result else { continue }
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.text(entry.title)
              if result.isWinner {
                html.raw(" ")
                html.tag(Phrase.selectionWinner[language], "good")
              }
            }
            html.element("td", text: entry.people.map(\.name).joined(separator: language.listMark))
            html.element("td", text: county.name(of: entry.school))
            html.element("td", .class("n"), text: Figures.count(result.place))
            html.element("td", .class("n"), text: Figures.hundredths(result.score))
            html.element(
              "td",
              text: entry.showing.map {
                "\(Figures.day($0.day, in: language)) · \($0.people)"
              } ?? "–")
          }
        }
      }
    }
  }

  private func one(
    _ html: inout HTML, _ entry: SelectionEntry, _ kind: SelectionTerms.Kind,
    _ language: Language
  ) {
    html.element("section", .class("panel"), .id(entry.id)) { html in
      html.element("h2", text: entry.title)
      html.element(
        "p", .class("small muted"),
        text: entry.people.map { person in
          let stage = kind.stages.first { $0.key == person.stage }?.name[language]
          return stage.map { person.name + language.inBrackets($0) } ?? person.name
        }.joined(separator: language.listMark) + " · " + county.name(of: entry.school))
      html.element("details") { html in
        html.element("summary", text: Phrase.selectionBody[language])
        html.element("p", .class("pre"), text: entry.body)
      }
      if !entry.link.isEmpty {
        html.element("p", .class("small")) { html in html.place(entry.link) }
      }
      if context.runsSelections {
        html.element(
          "p", .class("small"),
          text: "\(Phrase.selectionMarksDone[language]) \(entry.marks.count) / "
            + "\(sight.selection.judges.count { $0.school != entry.school })")
      }
      if sight.state == .closed { remarks(&html, entry, kind, language) }
      if let showing = entry.showing { html.element("p", text: showing.words) }
      if context.isPresent, sight.state == .judging { marking(&html, entry, kind, language) }
      if context.isPresent, context.runsSelections, entry.result?.isWinner == true,
        entry.showing == nil
      {
        showing(&html, entry, language)
      }
    }
  }

  /// The problems that judges saw, so that the next ones do better (S001-115).
  private func remarks(
    _ html: inout HTML, _ entry: SelectionEntry, _ kind: SelectionTerms.Kind,
    _ language: Language
  ) {
    let seen = kind.problems.filter { entry.problems[$0.key] != nil }
    guard !seen.isEmpty else { return }
    html.element(
      "p",
      text: "\(Phrase.selectionProblemList[language])\(language.colonMark)"
        + seen.map { "\($0.name[language]) \(entry.problems[$0.key] ?? 0)" }
        .joined(separator: language.listMark))
  }

  private func marking(
    _ html: inout HTML, _ entry: SelectionEntry, _ kind: SelectionTerms.Kind,
    _ language: Language
  ) {
    guard let judge else { return }
    let person: StudyPerson =
      switch judge {
      case .own(let teacher): .teacher(teacher)
      case .keeper: .researcher(context.actor?.account ?? "")
      }
    let own = sight.selection.judges.first { $0.person == person }
    guard let own, own.school != entry.school else {
      return html.element("p", .class("small muted"), text: Phrase.selectionOwnSchool[language])
    }
    let given = entry.marks[person]
    let typed = typed?["entry"] == entry.id ? typed : nil
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: given == nil || typed != nil)
    ) { html in
      html.element("summary", text: Phrase.selectionMark[language])
      html.form(to: "\(sight.address)/marks", context: context) { html in
        html.hidden("entry", entry.id)
        for criterion in kind.criteria {
          let id = "\(entry.id)-\(criterion.key)"
          html.element("div", .class("field")) { html in
            html.element(
              "label", Attribute("for", id), text: Phrase.selectionPoints(criterion)[language])
            html.void(
              "input", .id(id), Attribute("type", "number"),
              Attribute("name", "points.\(criterion.key)"), Attribute("required", nil),
              Attribute("min", "0"), Attribute("max", "\(criterion.points)"),
              Attribute(
                "value",
                typed?["points.\(criterion.key)"] ?? given?[criterion.key].map { "\($0)" } ?? ""))
          }
        }
        if !kind.problems.isEmpty {
          html.element("fieldset", .class("field boxes")) { html in
            html.element("legend", text: Phrase.selectionProblems[language])
            for problem in kind.problems {
              html.element("label", .class("check")) { html in
                html.void(
                  "input", Attribute("type", "checkbox"), Attribute("name", "problem"),
                  Attribute("value", problem.key),
                  Attribute(
                    "checked", nil, if: typed?.all("problem").contains(problem.key) == true))
                html.text(" \(problem.name[language])")
              }
            }
          }
        }
        html.submit(.selectionMarkDo, in: language)
      }
    }
  }

  private func showing(_ html: inout HTML, _ entry: SelectionEntry, _ language: Language) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.selectionShow[language])
      html.form(to: "\(sight.address)/showings", context: context) { html in
        html.hidden("entry", entry.id)
        for (name, label, type) in [
          ("day", Phrase.activityDay, "date"), ("people", .selectionShowPeople, "number"),
          ("words", .selectionShowWords, "text"),
        ] {
          let id = "\(entry.id)-\(name)"
          html.element("div", .class("field")) { html in
            html.element("label", Attribute("for", id), text: label[language])
            html.void(
              "input", .id(id), Attribute("type", type), Attribute("name", name),
              Attribute("required", nil))
          }
        }
        html.submit(.selectionShow, isMain: false, in: language)
      }
    }
  }

  private func running(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("close")) { html in
      if sight.state == .judging {
        html.element("h2", text: Phrase.selectionClose[language])
        html.form(to: "\(sight.address)/close", context: context) { html in
          html.field(
            "winners", .selectionWinnersCount, hint: .selectionTies, type: "number",
            value: typed?["winners"] ?? "3", in: language)
          html.submit(.selectionCloseDo, in: language)
        }
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.selectionMoreJudges[language])
        html.form(to: "\(sight.address)/judges", context: context) { html in
          html.field(
            "judges", .selectionJudges, hint: .selectionJudgesHint,
            value: typed?["judges"] ?? "", in: language)
          html.submit(.selectionMoreJudges, isMain: false, in: language)
        }
      }
    }
  }
}
