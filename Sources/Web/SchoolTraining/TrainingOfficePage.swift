internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/office`: the training school as one body (教师进修学校, S002-01): its courses, visits,
/// trainers and network, the support of technology it gives, and what waits for it.
struct TrainingOfficePage: Page {
  let context: WebContext
  let catalogue: TrainingCatalogue
  let held: SchoolPlanTerm
  let claims: Int
  let suggestions: Int

  /// Of this school year.
  let visits: [ResearchVisit]
  let seats: Int
  let standards: [RecordedCourse.ID: CourseStandard]

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.officeTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.officeLead[language])
    html.element("section", .class("panel"), .id("owns")) { html in
      html.element("h2", text: Phrase.officeOwns[language])
      let courses = catalogue.current
      list(
        &html,
        [
          ("/training", .coursesTitle, courses.count),
          (
            "/training?topic=technology", .officeTechnology,
            courses.count {
              $0.course.topic == "technology" || $0.course.project == "technology"
            }
          ),
          (
            "/training", .officeResources,
            courses.count {
              standards[$0.id]?.resources.isEmpty == false
            }
          ),
          ("/studies/visits", .researchVisits, visits.count),
          ("/training/trainers", .trainersTitle, catalogue.pool.count),
          ("/training/network", .researchNetwork, seats),
          ("/training/plans", .planChecks, held.checks.values.reduce(0) { $0 + $1.count }),
        ], language)
    }
    html.element("section", .class("panel"), .id("waits")) { html in
      html.element("h2", text: Phrase.officeWaits[language])
      list(
        &html,
        [
          (
            "/training/plans?state=waiting", .planDecide,
            held.plans.values.count { $0.state == .waiting }
          ),
          ("/training/claims", .claimsTitle, claims),
          ("/training/suggestions", .suggestionAnswer, suggestions),
          ("/training", .officeAttendance, catalogue.unnoted.count),
          (
            "/studies/visits", .visitNote,
            visits.count { $0.note == nil && $0.day <= catalogue.day }
          ),
        ], language)
    }
  }

  private func list(
    _ html: inout HTML, _ lines: [(address: String, words: Phrase, number: Int)],
    _ language: Language
  ) {
    html.element("ul", .class("reasons")) { html in
      for line in lines {
        html.element("li") { html in
          html.link(
            line.address, line.words[language],
            if: line.address != "/training/claims" || context.may(.recogniseTraining))
          html.text(" \(Figures.count(line.number))")
        }
      }
    }
  }
}
