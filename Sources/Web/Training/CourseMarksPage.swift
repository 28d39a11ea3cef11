internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/courses/C-12/marks`: points for the process of learning and, for those who passed
/// it, for the examination (S002-57).
struct CourseMarksPage: Page {
  let context: WebContext
  let county: County
  let terms: TrainingTerms
  let course: RecordedCourse

  /// By name.
  let trainees: [(teacher: Teacher.ID, outcome: CourseOutcome)]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  func title(in language: Language) -> String { Phrase.markTrainees[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(
      "\(course.course.title) · \(title(in: language))",
      lead: Phrase.marksLead(terms.processPass.value, terms.examinationPass.value)[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.citation(terms.processPass.citation, in: language)
      guard !trainees.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.nobodyJoinedYet[language])
      }
      html.form(to: "\(course.address)/marks", context: context) { html in
        let hasExamination = course.course.evaluation == .examination
        html.table(
          "marks",
          [.nameOf, .hoursAttended] + terms.aspects.map { Phrase($0.name) }
            + (hasExamination ? [.examination] : []) + [.stateOf],
          numbers: [.hoursAttended], label: .markTrainees, in: language
        ) { html in
          for (teacher, outcome) in trainees {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.hidden("teacher", teacher.rawValue)
                html.text(county.name(of: teacher))
              }
              html.element("td", .class("n"), text: Figures.count(outcome.hours))
              for aspect in terms.aspects {
                box(
                  &html, "\(aspect.key).\(teacher)", outcome.process[aspect.key],
                  "\(county.name(of: teacher)) \(aspect.name[language])")
              }
              if hasExamination {
                box(
                  &html, "examination.\(teacher)", outcome.examination,
                  "\(county.name(of: teacher)) \(Phrase.examination[language])")
              }
              html.element("td") { html in html.standing(outcome, in: language) }
            }
          }
        }
        html.submit(.traineeMarksDo, in: language)
      }
    }
  }

  private func box(_ html: inout HTML, _ name: String, _ known: Int?, _ label: String) {
    html.element("td") { html in
      html.void(
        "input", Attribute("type", "number"), Attribute("min", "0"), Attribute("max", "100"),
        Attribute("name", name),
        Attribute("value", typed?.text(name) ?? known.map { "\($0)" } ?? ""),
        Attribute("aria-label", label))
    }
  }
}

extension FormFields {
  /// Points by teacher and aspect; nothing entered is nothing given.
  func marks(_ terms: TrainingTerms) throws -> [Teacher.ID: [String: Int]] {
    var marks: [Teacher.ID: [String: Int]] = [:]
    for teacher in all("teacher") {
      for (field, aspect) in terms.aspects.map({ ($0.key, $0.key) }) + [("examination", "")] {
        let name = "\(field).\(teacher)"
        if text(name).isEmpty { continue }
        marks[Teacher.ID(teacher), default: [:]][aspect] = try whole(name, allowed: "0 … 100")
      }
    }
    return marks
  }
}
