internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/exams/new` and `…/edit`: an examination, its papers and schools.
struct ExamFormPage: Page {
  let context: WebContext
  let county: County
  let terms: ExamTerms

  /// Nil for a new one.
  let exam: RecordedExam?

  /// What it may be measured against.
  let others: [RecordedExam]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .exams }
  func title(in language: Language) -> String {
    (exam == nil ? Phrase.newExam : .changeExam)[language]
  }

  func write(to html: inout HTML, in language: Language) {
    let known = exam?.exam
    html.crumbs(.exams, in: language)
    html.head(title(in: language), lead: Phrase.examFormLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: exam?.address ?? "/exams", context: context) { html in
        html.field("title", .examTitle, value: value("title", known?.title), in: language)
        html.choiceField(
          "kind", .examKind, terms.kinds.map { ($0.key, $0.name[language]) },
          chosen: value("kind", known?.kind), in: language)
        html.field(
          "day", .examDay, type: "date", value: value("day", known.map { "\($0.day)" }),
          in: language)
        html.field(
          "grade", .examGrade, type: "number", value: value("grade", known.map { "\($0.grade)" }),
          in: language)
        html.choiceField(
          "base", .examBase,
          [("", Phrase.examNoBase[language])] + others.map { ($0.id, $0.exam.title) },
          chosen: value("base", known?.base), in: language)
        for subject in Subject.all {
          html.field(
            "marks.\(subject.rawValue)", .examFull(subject), type: "number",
            value: value("marks.\(subject.rawValue)", known?.marks[subject].map { "\($0)" }),
            isRequired: false, in: language)
        }
        html.ticks(
          "school", .examSchools, county.roster.schools.map { ($0.id.rawValue, $0.name) },
          ticked: { id in
            typed?.all("school").contains(id) ?? known?.schools.contains(School.ID(id)) ?? false
          }, in: language)
        html.submit(.setExamDo, in: language)
      }
    }
  }

  private func value(_ name: String, _ known: String?) -> String {
    typed?.text(name) ?? known ?? ""
  }
}

extension FormFields {
  /// The examination that a form describes.
  func exam() throws -> Exam {
    var marks: [Subject: Int] = [:]
    for subject in Subject.all where !text("marks.\(subject.rawValue)").isEmpty {
      marks[subject] = try whole(
        "marks.\(subject.rawValue)",
        allowed: "\(Exam.fullMarks.lowerBound) … \(Exam.fullMarks.upperBound)")
    }
    let base = text("base")
    return Exam(
      title: text("title"), kind: text("kind"), day: try day("day"),
      grade: try whole("grade", allowed: "1 … 12"), marks: marks,
      schools: Set(all("school").map { School.ID($0) }), base: base.isEmpty ? nil : base)
  }

  func examMeeting() throws -> ExamMeeting {
    guard let kind = ExamMeeting.Kind(rawValue: text("kind")) else {
      throw WebProblem.badParameter(
        "kind", found: text("kind"),
        allowed: ExamMeeting.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return ExamMeeting(
      kind: kind, day: try day("day"), schools: Set(all("school").map { School.ID($0) }),
      said: text("said"), measure: text("measure"),
      due: text("due").isEmpty ? nil : try day("due"))
  }
}
