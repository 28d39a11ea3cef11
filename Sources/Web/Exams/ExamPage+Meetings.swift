internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension ExamPage {
  /// Talks before and after, analyses, and what became of their measures (S000-132, S001-129).
  func meetings(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("meetings")) { html in
      html.element("h2", text: Phrase.examMeetings[language])
      if board.meetings.isEmpty {
        html.element("p", .class("empty"), text: Phrase.examNoMeetings[language])
      }
      for meeting in board.meetings { one(&html, meeting, language) }
    }
    if mayNote { form(&html, language) }
  }

  private var mayNote: Bool {
    context.isPresent && (context.may(.runExams) || !board.kept(by: context).isEmpty)
  }

  private func one(_ html: inout HTML, _ recorded: RecordedExamMeeting, _ language: Language) {
    let meeting = recorded.meeting
    let day = Figures.day(meeting.day, in: language)
    html.element("h3", text: "\(Phrase.examMeetingKind(meeting.kind)[language]) · \(day)")
    html.element("dl", .class("facts")) { html in
      html.fact(
        .examSchools, meeting.schools.sorted().map { county.name(of: $0) }.joined(separator: "、"),
        in: language)
      html.fact(.examMeetingSaid, meeting.said, in: language)
      if let due = meeting.due {
        html.fact(.examMeasure, meeting.measure, in: language)
        html.fact(.examMeasureDue, Figures.day(due, in: language), in: language)
      }
      if let outcome = recorded.outcome {
        html.fact(
          .examMeasureDone,
          "\(outcome.words) · \(outcome.person) · \(Figures.day(outcome.day, in: language))",
          in: language)
      }
    }
    guard let due = recorded.waitsUntil else { return }
    if due < board.day {
      html.tag(Phrase.examMeasureLate[language], "bad")
    } else {
      html.tag(Phrase.examMeasureWaits[language], "warn")
    }
    guard context.isPresent, context.examSide(of: meeting.schools) != nil else { return }
    html.form(
      to: "\(board.exam.address)/meetings/\(Address.encoded(recorded.id))/done", context: context
    ) { html in
      html.reasonField(of: recorded.id, .examOutcome, language)
      html.submit(.examOutcomeDo, isMain: false, in: language)
    }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    let schools = board.exam.exam.schools.filter { board.scope.sees($0) }.sorted()
    let isOpen = typed?.text("said").isEmpty == false
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("details", Attribute("open", nil, if: isOpen)) { html in
        html.element("summary", text: Phrase.examNoteMeeting[language])
        html.form(to: "\(board.exam.address)/meetings", context: context) { html in
          html.choiceField(
            "kind", .examMeetingKind,
            ExamMeeting.Kind.allCases.map {
              ($0.rawValue, Phrase.examMeetingKind($0)[language])
            }, chosen: typed?.text("kind") ?? "", in: language)
          html.field(
            "day", .examMeetingDay, type: "date", value: typed?.text("day") ?? "\(board.day)",
            in: language)
          html.ticks(
            "school", .examSchools, schools.map { ($0.rawValue, county.name(of: $0)) },
            ticked: { id in
              typed?.all("school").contains(id)
                ?? context.may(.keepExams, at: .school(School.ID(id)))
            }, in: language)
          html.textArea(
            "said", .examMeetingSaid, value: typed?.text("said") ?? "", in: language)
          html.field(
            "measure", .examMeasure, value: typed?.text("measure") ?? "", isRequired: false,
            in: language)
          html.field(
            "due", .examMeasureDue, type: "date", value: typed?.text("due") ?? "",
            isRequired: false, in: language)
          html.submit(.examNoteMeeting, in: language)
        }
      }
    }
  }
}

/// For whom somebody writes about an examination.
enum ExamSide: Sendable {
  case office
  case school(School.ID)

  var school: School.ID? {
    if case .school(let school) = self { school } else { nil }
  }
}

extension WebContext {
  /// For the research office, or for the first of some schools that they answer for; nil for
  /// neither.
  func examSide(of schools: some Sequence<School.ID>) -> ExamSide? {
    if may(.runExams) { return .office }
    return schools.sorted().first { may(.keepExams, at: .school($0)) }.map { .school($0) }
  }
}
