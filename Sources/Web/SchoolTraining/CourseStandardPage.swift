internal import Access
internal import Policy
internal import Store
internal import Training
internal import Wording

/// `/training/courses/C-12/standard`: which standard a course follows and which resources it's
/// made of: cases, network courses, micro-courses (S002-73).
struct CourseStandardPage: Page {
  let context: WebContext
  let terms: SchoolTrainingTerms
  let course: RecordedCourse
  let known: CourseStandard?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  func title(in language: Language) -> String { Phrase.standardTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.standardLead[language])
    html.problems(problems, in: language)
    html.element("p") { html in html.link(course.address, course.course.title) }
    html.element("section", .class("panel narrow"), .id("standard")) { html in
      html.form(to: "\(course.address)/standard", context: context) { html in
        html.choiceField(
          "standard", .standardOf,
          [("", "–")] + terms.standards.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("standard") ?? known?.standard ?? "", in: language)
        html.field(
          "code", .standardCode, value: typed?.text("code") ?? known?.code ?? "",
          isRequired: false, in: language)
        html.ticks(
          "resource", .resourcesOf, terms.resources.map { ($0.key, $0.name[language]) },
          ticked: {
            typed?.all("resource").contains($0) ?? known?.resources.contains($0) ?? false
          }, in: language)
        html.submit(.standardDo, in: language)
      }
      if let citation = terms.resources.first?.citation { html.citation(citation, in: language) }
    }
  }
}

extension CourseStandard {
  /// Its standard, number and resources, in words.
  func words(_ terms: SchoolTrainingTerms, in language: Language) -> String {
    ([standard.isEmpty ? "" : terms.standards.name(of: standard, in: language), code]
      + terms.resources.filter { resources.contains($0.key) }.map { $0.name[language] })
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
