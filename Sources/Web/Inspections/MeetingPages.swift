internal import Access
internal import Inspecting
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/inspections/meetings`: the meetings kept, and the form of the next.
struct MeetingListPage: ListPage {
  struct Row: Sendable {
    let meeting: RecordedMeeting
    let tasks: Int
    let open: Int
  }

  let context: WebContext
  let county: County
  let record: SupervisionRecord
  let problems: [Phrase]
  let typed: FormFields?
  private let table: ListView<Row>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, record: SupervisionRecord, address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.record = record
    self.problems = problems
    self.typed = typed
    let rows = record.meetings.map { meeting in
      let tasks = record.problems.filter { $0.meeting == meeting.id }
      return Row(
        meeting: meeting, tasks: tasks.count,
        open: tasks.count { [.open, .answered].contains($0.state.state) })
    }
    self.table = try ListView(
      id: "meetings", title: .meetingsTitle, columns: Self.columns, rows: rows,
      address: address, isPersonal: false, empty: .noMeetings
    ) { [NameReading("\($0.meeting.review) \($0.meeting.difficulties)")] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("held", .meetingHeld, by: \.meeting.held) { html, row, language in
      html.link(row.meeting.address, Figures.day(row.meeting.held, in: language))
    },
    .init("review", .meetingReview) { html, row, _ in html.text(row.meeting.review) },
    .init("difficulties", .meetingDifficulties) { html, row, _ in
      html.text(row.meeting.difficulties)
    },
    .init("tasks", .meetingTasks, isNumber: true, by: \.tasks) { html, row, _ in
      html.text(Figures.count(row.tasks))
    },
    .init("open", .problemsOpen, isNumber: true, by: \.open) { html, row, _ in
      html.text(Figures.count(row.open))
    },
  ]

  var section: Section? { .inspections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.meetingsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.inspections, in: language)
    html.head(title(in: language), lead: Phrase.meetingsLead[language])
    html.problems(problems, in: language)
    since(&html, language)
    week(&html, language)
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      if let citation = county.supervision(on: context.dayShown)?.meetingCitation {
        html.citation(citation, in: language)
      }
    }
    guard context.isPresent, context.may(.planInspections) else { return }
    html.element("section", .class("panel narrow unprinted"), .id("hold")) { html in
      html.element("h2", text: Phrase.meetingTitle[language])
      html.form(to: "/inspections/meetings", context: context) { html in
        html.line(
          "held", .meetingHeld, typed, type: "date", value: "\(context.occasion.today)",
          in: language)
        html.words("review", .meetingReview, typed, in: language)
        html.words(
          "difficulties", .meetingDifficulties, typed, isRequired: false, in: language)
        html.submit(.meetingDo, in: language)
      }
    }
  }

  /// What the record says of the time since the last meeting, to begin with.
  private func since(_ html: inout HTML, _ language: Language) {
    let day = context.dayShown
    let last = record.meetings.first?.held ?? day.advanced(by: -7)
    let visits = record.rounds.flatMap(\.visits)
    html.element("section", .class("panel"), .id("since")) { html in
      html.element("h2", text: Phrase.meetingSince[language])
      html.element(
        "p",
        text: Phrase.sinceLast(
          visits: visits.count { $0.closing.map { $0.hand.day > last } ?? false },
          opened: record.problems.count { $0.hand.day > last },
          writtenOff: record.problems.count {
            $0.state.state == .writtenOff && ($0.state.ended.map { $0 > last } ?? false)
          },
          late: record.problems.count { $0.state.isLate(on: day) })[language])
    }
  }
}

extension MeetingListPage {
  /// What the record itself says is to be done by the end of the next seven days: inspections
  /// that run, lines of the ledger that are due.
  private func week(_ html: inout HTML, _ language: Language) {
    let last = context.dayShown.advanced(by: 6)
    let rounds = record.rounds.filter {
      $0.conclusion == nil && $0.days.lowerBound <= last
    }
    let due = record.problems.filter { $0.state.state == .open && $0.state.due <= last }
      .sorted { ($0.state.due, $0.id) < ($1.state.due, $1.id) }
    guard !rounds.isEmpty || !due.isEmpty else { return }
    html.element("section", .class("panel"), .id("week")) { html in
      html.element("h2", text: Phrase.meetingWeek[language])
      html.element("ul", .class("reasons")) { html in
        for round in rounds {
          html.element("li") { html in
            html.link(round.address, round.name)
            html.text(
              " · \(Figures.day(round.days.upperBound, in: language)) · \(round.hand.person)")
          }
        }
      }
      if !due.isEmpty {
        html.problemTable("week-table", .meetingWeek, due, on: context.dayShown, language)
      }
    }
  }
}

/// `/inspections/meetings/ID`: one meeting's minutes and the tasks that were given out, each
/// with its day and person (S001-121).
struct MeetingPage: Page {
  let context: WebContext
  let county: County
  let record: SupervisionRecord
  let meeting: RecordedMeeting
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .inspections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.meetingsTitle[language]) \(Figures.day(meeting.held, in: language))"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.inspections, in: language)
    html.head(title(in: language))
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.meetingReview, meeting.review, in: language)
        html.fact(
          .meetingDifficulties, meeting.difficulties.isEmpty ? "–" : meeting.difficulties,
          in: language)
        html.fact(
          .notedOn, "\(meeting.hand.person) · \(Figures.day(meeting.hand.day, in: language))",
          in: language)
      }
    }
    let tasks = record.problems.filter { $0.meeting == meeting.id }
      .sorted { ($0.state.due, $0.id) < ($1.state.due, $1.id) }
    html.element("section", .class("panel"), .id("tasks")) { html in
      html.element("h2", text: "\(Phrase.meetingTasks[language]) (\(tasks.count))")
      html.problemTable("task-table", .meetingTasks, tasks, on: context.dayShown, language)
    }
    guard context.isPresent, context.may(.planInspections),
      let terms = county.supervision(on: context.dayShown)
    else { return }
    html.element("section", .class("panel narrow unprinted"), .id("give")) { html in
      html.element("h2", text: Phrase.taskTitle[language])
      html.form(to: "\(meeting.address)/tasks", context: context) { html in
        html.schoolChoice(county, chosen: typed?["school"] ?? "", language)
        html.problemFields(
          terms, kind: terms[kind: "task"]?.key ?? "", typed, on: context.occasion.today,
          in: county.book.calendar, language)
        html.submit(.problemOpenDo, in: language)
      }
    }
  }
}

extension RecordedMeeting {
  var address: String { "/inspections/meetings/\(Address.encoded(id))" }
}
