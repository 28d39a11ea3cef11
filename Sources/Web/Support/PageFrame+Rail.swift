internal import Policy
internal import Wording

extension PageFrame {
  /// One of the ten steps of a school year.
  private enum Step {
    case open(Section)
    /// A step that this release doesn't have; a word, never a dead link.
    case later(Phrase)
  }

  private static let steps: [Step] = [
    .open(.staffing), .open(.establishment), .open(.pool), .open(.roster), .open(.competition),
    .open(.list), .open(.wishes),
    .open(.planRuns), .open(.plan),
    .open(.notices), .open(.orders), .open(.arrivals), .open(.service),
    .later(.appraisal),
    .later(.archive),
  ]

  /// What goes on all year round, beside the steps of one year's exchange: schools that help one
  /// another, teachers who learn, and how schools are run.
  private static let programmes: [(name: Phrase, sections: [Section])] = [
    (.helping, [.pairings, .unions, .care, .pupils]),
    (
      .learning,
      [
        .timetables, .mentorship, .observations, .openLessons, .studies, .library, .selections,
        .bank, .projects, .training, .attachments,
      ]
    ),
    (
      .running,
      [
        .inspections, .problems, .rooms, .checks, .exams, .results, .surveys, .heads,
        .temporaryPosts,
      ]
    ),
  ]

  func rail(
    _ html: inout HTML, _ current: Section?, _ context: WebContext, _ language: Language
  ) {
    html.element(
      "nav", .class("rail"), .id("rail"), Attribute("aria-label", Phrase.mainNavigation[language])
    ) { html in
      html.element("h2", text: Phrase.county[language])
      html.element("ul") { html in
        for section in [
          Section.due, .year, .overview, .schools, .teachers, .indicators, .rules, .imports,
          .corrections, .reorganisations, .workbooks,
        ]
        where isOpen(section, context) {
          html.element("li") { html in entry(&html, section, current, language) }
        }
      }
      let doors = [Section.accounts, .grants, .audit].filter { $0.isOpen(to: context) }
      if !doors.isEmpty {
        html.element("h2", text: Phrase.administration[language])
        html.element("ul") { html in
          for section in doors {
            html.element("li") { html in entry(&html, section, current, language) }
          }
        }
      }
      html.element("h2", text: Phrase.yearSteps[language])
      html.element("ol") { html in
        for step in PageFrame.steps {
          if case .open(let section) = step, !isOpen(section, context) { continue }
          html.element("li") { html in
            switch step {
            case .open(let section): entry(&html, section, current, language)
            case .later(let name):
              html.element("span", .class("later")) { html in
                html.text(name[language])
                html.raw(" ")
                html.element("small", text: Phrase.notYet[language])
              }
            }
          }
        }
      }
      for (name, sections) in PageFrame.programmes {
        let open = sections.filter { isOpen($0, context) }
        guard !open.isEmpty else { continue }
        html.element("h2", text: name[language])
        html.element("ul") { html in
          for section in open {
            html.element("li") { html in entry(&html, section, current, language) }
          }
        }
      }
    }
  }

  /// Whether an entry leads somewhere: before the first county few do.
  func isOpen(_ section: Section, _ context: WebContext) -> Bool {
    section.isOpen(to: context) && (!county.isEmpty || section.worksWithoutCounty)
  }

  private func entry(
    _ html: inout HTML, _ section: Section, _ current: Section?, _ language: Language
  ) {
    html.element(
      "a", .href(section.address), Attribute("aria-current", "page", if: section == current),
      text: section.name[language])
  }
}
