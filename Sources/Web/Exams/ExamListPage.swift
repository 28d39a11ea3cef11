internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/exams`: the examinations of one's schools, the latest first.
struct ExamListPage: Page {
  let context: WebContext

  /// Nil where the book says nothing of them.
  let terms: ExamTerms?
  let exams: [RecordedExam]

  var section: Section? { .exams }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.exams[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.examsLead[language])
    html.intakeLinks(to: "/exams", context, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsExams[language])
    }
    if context.isPresent, context.may(.runExams) {
      html.element("p", .class("actions unprinted")) { html in
        html.link("/exams/new", Phrase.newExam[language])
      }
    }
    html.element("section", .class("panel")) { html in
      guard !exams.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noExams[language])
      }
      html.table(
        "exams", [.examTitle, .examKind, .examDay, .examGrade, .examSchools],
        numbers: [.examSchools], label: .exams, in: language
      ) { html in
        for exam in exams {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(exam.address, exam.exam.title)
            }
            html.element(
              "td", text: terms[kind: exam.exam.kind]?.name[language] ?? exam.exam.kind)
            html.element("td", text: Figures.day(exam.exam.day, in: language))
            html.element("td", text: Phrase.examGradeName(exam.exam.grade)[language])
            html.element("td", .class("n"), text: Figures.count(exam.exam.schools.count))
          }
        }
      }
    }
  }
}
