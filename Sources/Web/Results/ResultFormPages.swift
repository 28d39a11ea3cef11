internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/results/praise/new`, `/results/talks/new`, `/results/reports/new`: what is noted of a
/// teacher of one's school after an examination.
struct ResultFormPage: Page {
  enum Kind: String, Sendable {
    case praise, talks, reports

    var permission: Permission {
      switch self {
      case .praise: .keepExams
      case .talks: .holdTalks
      case .reports: .askDutyReports
      }
    }

    var title: Phrase {
      switch self {
      case .praise: .praiseNew
      case .talks: .talkNew
      case .reports: .dutyReportNew
      }
    }

    var lead: Phrase {
      switch self {
      case .praise: .praiseLead
      case .talks: .talkNewLead
      case .reports: .dutyReportLead
      }
    }
  }

  private static let mostChoices = 400

  let context: WebContext
  let county: County
  let kind: Kind
  let exams: [RecordedExam]
  let terms: ExamPersonTerms?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .results }
  func title(in language: Language) -> String { kind.title[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.results, in: language)
    html.head(title(in: language), lead: kind.lead[language])
    html.problems(problems, in: language)
    guard !exams.isEmpty else {
      return html.element("p", .class("empty"), text: Phrase.noExams[language])
    }
    let today = context.occasion.today
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/results/\(kind.rawValue)", context: context) { html in
        html.choiceField(
          "exam", .examTitle,
          exams.map { ($0.id, "\($0.exam.title) · \(Figures.day($0.exam.day, in: language))") },
          chosen: typed?.text("exam") ?? "", in: language)
        person(&html, language)
        html.choiceField(
          "school", .examSchool, schools.map { ($0.rawValue, county.name(of: $0)) },
          chosen: typed?.text("school") ?? "", in: language)
        switch kind {
        case .praise:
          html.textArea("words", .praiseWords, value: typed?.text("words") ?? "", in: language)
        case .talks:
          html.field(
            "day", .talkDay, type: "date", value: typed?.text("day") ?? "\(today)", in: language)
          html.textArea("found", .talkFound, value: typed?.text("found") ?? "", in: language)
          html.textArea("aim", .talkAim, value: typed?.text("aim") ?? "", in: language)
          html.textArea(
            "measures", .talkMeasures, value: typed?.text("measures") ?? "", in: language)
          html.field(
            "follow-up", .talkFollowUp, type: "date", value: typed?.text("follow-up") ?? "",
            in: language)
        case .reports:
          html.field(
            "due", .dutyReportDay, type: "date",
            value: typed?.text("due")
              ?? terms.map { "\(today.advanced(by: $0.reportWithin.value))" } ?? "",
            in: language)
        }
        html.submit(kind.title, in: language)
      }
    }
  }

  /// A choice for a school, a number for the county's offices.
  private func person(_ html: inout HTML, _ language: Language) {
    let chosen = typed?.text("teacher") ?? ""
    let own = Set(schools)
    let people = county.roster.teachers.filter { !own.isDisjoint(with: $0.schools) }
    guard people.count <= ResultFormPage.mostChoices else {
      return html.field("teacher", .ownTeacherNumber, value: chosen, in: language)
    }
    html.choiceField(
      "teacher", .talkTeacher, people.map { ($0.id.rawValue, "\($0.name) \($0.id)") },
      chosen: chosen, in: language)
  }

  /// Where whoever asks may; those that sat one of the examinations.
  private var schools: [School.ID] {
    let sat = exams.reduce(into: Set<School.ID>()) { $0.formUnion($1.exam.schools) }
    return sat.filter { context.may(kind.permission, at: .school($0)) }.sorted()
  }
}
