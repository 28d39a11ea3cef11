internal import Access
internal import Actions
internal import Classes
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/classes/N-12`: a class: who runs it and how soon tutors answer (S002-66), what each
/// trainee did beside the examination (S002-54), work that waits, the log (S002-65).
struct ClassPage: ListPage {
  let context: WebContext
  let board: NetworkClassBoard
  let recorded: RecordedClass
  let course: RecordedCourse
  let terms: ClassTerms
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<Row>

  struct Row: Sendable {
    let seat: ClassSeat
    let name: String
    let school: String
    let tutor: String
    let record: LearningRecord
    let whole: LearningWeek
    let sign: LearningRecord.Sign?
    let trend: LearningRecord.Trend?

    // Those without any come first.
    var points: Int { record.examination ?? -1 }
    var trendOrder: String { trend?.rawValue ?? "" }
    var signOrder: String { sign?.rawValue ?? "" }
  }

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, _ board: NetworkClassBoard, _ recorded: RecordedClass,
    of course: RecordedCourse, _ terms: ClassTerms, address: Address, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) throws {
    self.context = context
    self.board = board
    self.recorded = recorded
    self.course = course
    self.terms = terms
    self.problems = problems
    self.typed = typed
    let county = board.county
    let seats = board.trainees(of: recorded.id)
    let mondays = board.mondays(of: seats.map(\.teacher))
    let runs = context.hand(for: recorded) != nil
    let rows = seats.filter { runs || context.sees($0.teacher, in: county) }.map { seat in
      let record = board.record(of: seat.teacher, in: course.id, among: mondays)
      return Row(
        seat: seat, name: county.name(of: seat.teacher),
        school: board.school(of: seat.teacher).map { county.name(of: $0) } ?? "",
        tutor: county.name(of: seat.tutor), record: record, whole: record.whole,
        sign: record.sign(passAt: board.pass, terms), trend: record.trend(among: mondays))
    }
    table = try ListView(
      id: "trainees", title: .traineesTitle, columns: Self.columns, rows: rows,
      address: address, isPersonal: true, empty: .nobodySeated
    ) { [NameReading("\($0.name) \($0.school)")] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("name", .nameOf, named: \.name) { html, row, _ in html.text(row.name) },
    .init("school", .schoolName, named: \.school) { html, row, _ in html.text(row.school) },
    .init("tutor", .classTutor, named: \.tutor) { html, row, _ in html.text(row.tutor) },
    .init("minutes", .learningMinutes, isNumber: true, by: \.whole.minutes) { html, row, _ in
      html.text(Figures.count(row.whole.minutes))
    },
    .init("posts", .learningPosts, isNumber: true, by: \.whole.posts) { html, row, _ in
      html.text(Figures.count(row.whole.posts))
    },
    .init("tasks", .learningTasks, isNumber: true, by: \.whole.tasks) { html, row, _ in
      html.text(Figures.count(row.whole.tasks))
    },
    .init("examination", .examination, isNumber: true, by: \.points) {
      html, row, _ in html.text(row.record.examination.map { Figures.count($0) } ?? "–")
    },
    .init("trend", .learningTrend, by: \.trendOrder) { html, row, language in
      html.text(row.trend.map { Phrase($0)[language] } ?? "–")
    },
    .init("sign", .learningSign, by: \.signOrder) { html, row, language in
      if let sign = row.sign { html.tag(Phrase(sign)[language], "warn") }
    },
  ]

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { recorded.content.name }

  /// As whom they work for it now.
  var hand: ClassHand? { context.isPresent ? context.hand(for: recorded) : nil }

  func write(to html: inout HTML, in language: Language) {
    html.classCrumbs(context, language)
    html.head("\(recorded.content.name) · \(course.course.title)")
    html.problems(problems, in: language)
    facts(&html, language)
    own(&html, language)
    html.element("section", .class("panel"), .id("people")) { html in
      html.element("h2", text: Phrase.traineesTitle[language])
      html.element("p", .class("hint"), text: Phrase.studyMeans(terms.study.value)[language])
      table.write(to: &html, in: language)
      if hand != nil {
        html.element("p", .class("actions unprinted")) { html in
          html.link("\(recorded.address)/weeks", Phrase.enterWeek[language])
        }
      }
    }
    waiting(&html, language)
    log(&html, language)
    if hand == .office { keeping(&html, language) }
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    let county = board.county
    let load = TutorLoad(
      recorded.content.tutors,
      seats: Dictionary(board.trainees(of: recorded.id).map { ($0.teacher, $0.tutor) }) { $1 })
    html.element("section", .class("panel"), .id("facts")) { html in
      html.element("dl", .class("facts")) { html in
        html.element("div") { html in
          html.element("dt", text: Phrase.courseTitle[language])
          html.element("dd") { html in
            html.link(context.sameDay(course.classAddress), course.course.title)
          }
        }
        html.fact(.classManager, county.name(of: recorded.content.manager), in: language)
      }
      html.table(
        "tutors",
        [
          .classTutor, .traineesTitle, .answersGiven, .answerMedian, .answerNinetieth,
          .answersInTime, .piecesWaiting,
        ],
        numbers: [
          .traineesTitle, .answersGiven, .answerMedian, .answerNinetieth, .answersInTime,
          .piecesWaiting,
        ],
        label: .classTutors, in: language
      ) { html in
        for tutor in recorded.content.tutors.sorted() {
          let times = board.times(of: tutor, in: recorded.id, terms)
          html.element("tr") { html in
            html.element("th", .scope("row"), text: county.name(of: tutor))
            html.element("td", .class("n"), text: Figures.count(load.trainees[tutor] ?? 0))
            html.times(times, terms, in: language)
          }
        }
      }
      html.element(
        "p", .class("hint"), text: Phrase.answerMeans(terms.answerWithin.value)[language])
      html.citation(terms.answerWithin.citation, in: language)
    }
  }
}

extension HTML {
  mutating func classCrumbs(_ context: WebContext, _ language: Language) {
    element(
      "nav", .class("crumbs"), Attribute("aria-label", Phrase.breadcrumbs[language])
    ) { html in
      html.link("/training", Phrase.training[language])
      html.raw(" ")
      html.link(context.sameDay("/training/classes"), Phrase.classesTitle[language])
    }
  }

  /// The five cells of somebody's answers.
  mutating func times(_ times: AnswerTimes, _ terms: ClassTerms, in language: Language) {
    element("td", .class("n"), text: Figures.count(times.answered))
    for minutes in [times.median, times.ninetieth] {
      element("td", .class("n"), text: minutes.map { Phrase.span($0)[language] } ?? "–")
    }
    element("td", .class("n")) { html in
      html.text(times.inTime.map { Figures.permille($0) } ?? "–")
      if times.isTooSlow(terms) {
        html.raw(" ")
        html.tag(Phrase.tooSlow[language], "bad")
      }
    }
    element("td", .class("n")) { html in
      html.text(Figures.count(times.waiting))
      if times.late > 0 {
        html.raw(" ")
        html.tag(Phrase.piecesLate(times.late)[language], "bad")
      }
    }
  }
}
