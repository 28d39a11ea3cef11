internal import Access
internal import PlanFormat
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition`: schools with their posts, votes and scores, and the rounds.
struct CompetitionPage: ListPage {
  let context: WebContext
  let year: SchoolYear
  let run: CompetitionRun?

  /// The schools that whoever asks keeps, or all; nil before it's opened.
  let list: ListView<CompetitionSchoolRow>?

  /// Whether any are theirs, however the list is narrowed.
  let hasSchools: Bool

  /// The terms of each round, in order.
  let terms: [CompetitionTerms]

  /// By round held so far.
  let deadlines: [WishDeadline]

  /// Those that may take part.
  let schools: [School]
  let suggested: Day
  let problems: [Phrase]

  var exported: (any ExportableList)? { list }
  var section: Section? { .competition }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.competitionTitle[language] }

  private var today: Day { context.dayShown }
  private var runs: Bool { context.isPresent && context.may(.runCompetition) }

  /// Whether a round's page is open; a teacher's own result stands with their application.
  private var seesResults: Bool {
    [.runCompetition, .signCompetition, .keepCompetition].contains {
      !context.reaches(of: $0).isEmpty
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.competitionLead[language])
    html.problems(problems, in: language)
    if context.actor?.teacher != nil { own(&html, language) }
    if let run {
      rounds(&html, run, language)
      schools(&html, language)
      carrying(&html, run, language)
      if runs, run.carried == nil { form(&html, language) }
    } else {
      html.element("p", .class("panel status"), text: Phrase.noCompetitionYet[language])
    }
    if runs, run?.rounds.isEmpty ?? true { opening(&html, language) }
  }

  private func own(_ html: inout HTML, _ language: Language) {
    html.element("p", .class("panel actions")) { html in
      html.element(
        "a", .class("button main"), .href("/competition/application"),
        text: Phrase.applicationTitle[language])
    }
  }

  private func rounds(_ html: inout HTML, _ run: CompetitionRun, _ language: Language) {
    html.element("section", .class("panel"), .id("rounds")) { html in
      html.element("h2", text: Phrase.roundsTitle[language])
      html.element("ol", .class("findings")) { html in
        for (index, terms) in terms.enumerated() {
          html.element("li") { html in
            html.element("h3") { html in
              let name = Phrase.roundNumber(index + 1, terms.roundName)[language]
              if index < run.rounds.count {
                html.link(
                  context.sameDay("/competition/rounds/\(index + 1)"), name, if: seesResults)
                html.raw(" ")
                let state = run.rounds[index].situation(deadlines[index]).state(on: today)
                html.tag(state.name[language], state == .ended ? "good" : "")
              } else {
                html.text(name)
              }
            }
            if index < run.rounds.count {
              html.element(
                "p",
                text:
                  "\(Phrase.applicationUntil[language])：\(Figures.day(deadlines[index].last, in: language))"
              )
            }
            step(&html, run, index, language)
          }
        }
      }
    }
  }

  /// What the personnel section does next with a round.
  private func step(
    _ html: inout HTML, _ run: CompetitionRun, _ index: Int, _ language: Language
  ) {
    guard runs, run.carried == nil else { return }
    if index == run.rounds.count, isNextFree {
      html.form(to: "/competition/rounds/\(index + 1)/open", context: context) { html in
        html.field(
          "closes", .lastDayOf, type: "date", value: suggested.description, in: language)
        html.submit(.openRoundDo, in: language)
      }
    } else if index < run.rounds.count,
      run.rounds[index].situation(deadlines[index]).state(on: today) == .closed
    {
      html.form(to: "/competition/rounds/\(index + 1)/decide", context: context) { html in
        html.submit(.decideRoundDo, in: language)
      }
    }
  }

  private var isNextFree: Bool {
    guard let run, let last = run.rounds.last, let deadline = deadlines.last else { return true }
    return last.situation(deadline).state(on: today) == .ended
  }

  private func schools(_ html: inout HTML, _ language: Language) {
    guard let list, hasSchools else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.competitionSchools[language])
      list.write(to: &html, in: language)
    }
  }

  private func carrying(_ html: inout HTML, _ run: CompetitionRun, _ language: Language) {
    guard context.may(.importCounty), run.rounds.contains(where: { $0.signed != nil }),
      context.isPresent || run.carried != nil
    else { return }
    html.element("section", .class("panel narrow"), .id("carry")) { html in
      html.element("h2", text: Phrase.carryTitle[language])
      if let carried = run.carried {
        return html.element(
          "p", text: Phrase.carried(hired: carried.hired, left: carried.left)[language])
      }
      html.element("p", text: Phrase.carryLead[language])
      html.form(to: "/competition/carry", context: context) { html in
        html.submit(.carryDo, isMain: false, in: language)
      }
    }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow"), .id("form")) { html in
      html.element("h2", text: Phrase.importFormTitle[language])
      html.element("p", text: Phrase.importFormHint[language])
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button"), .href("/competition/form.xlsx"),
          text: Phrase.downloadForm[language])
      }
      html.fileForm(to: "/competition/import", context: context) { html in
        html.field("workbook", .formFile, type: "file", in: language)
        html.submit(.importFormDo, isMain: false, in: language)
      }
    }
  }

  private func opening(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("open")) { html in
      html.element("h2", text: Phrase.openCompetitionTitle[language])
      html.element("p", .class("note"), text: Phrase.openCompetitionHint[language])
      html.form(to: "/competition/open", context: context) { html in
        html.element("ul", .class("ticks")) { html in
          for school in schools {
            html.element("li") { html in
              html.tick(
                "school", school.id.rawValue, school.name,
                isOn: run.map { $0.schools.contains { $0.id == school.id } } ?? true)
            }
          }
        }
        html.element("p", .class("field")) { html in
          html.tick(
            "own-post", "yes", Phrase.wantsOwnPostLabel[language], isOn: run?.wantsOwnPost ?? true)
        }
        html.submit(.openCompetitionDo, isMain: run == nil, in: language)
      }
    }
  }
}

extension HTML {
  /// A box to tick, with its words behind it.
  mutating func tick(_ name: String, _ value: String, _ words: String, isOn: Bool) {
    element("label", .class("tick")) { html in
      html.void(
        "input", Attribute("type", "checkbox"), Attribute("name", name),
        Attribute("value", value), Attribute("checked", nil, if: isOn))
      html.raw(" ")
      html.text(words)
    }
  }
}
