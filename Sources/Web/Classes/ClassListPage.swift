internal import Access
internal import Actions
internal import Classes
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/classes`: the network classes with who runs them, how many passed (S002-70) and
/// what waits for an answer; here one more is formed (S002-60).
struct ClassListPage: ListPage {
  let context: WebContext
  let board: NetworkClassBoard
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<Row>

  struct Row: Sendable {
    let recorded: RecordedClass
    let course: String
    let manager: String
    let tutors: String
    let progress: ClassProgress
    let waiting: Int
    let late: Int
  }

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, _ board: NetworkClassBoard, address: Address, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) throws {
    self.context = context
    self.board = board
    self.problems = problems
    self.typed = typed
    let county = board.county
    let rows = board.classes.filter { context.sees($0, in: board) }.compactMap { one -> Row? in
      guard let terms = board.terms else { return nil }
      let trainees = board.trainees(of: one.id).map(\.teacher)
      let times = AnswerTimes(
        (board.pieces[one.id] ?? []).map { ($0.handedIn.minutes, $0.answer?.at.minutes) },
        at: board.now.minutes, terms)
      return Row(
        recorded: one, course: board.catalogue.title(of: one.content.course),
        manager: county.name(of: one.content.manager),
        tutors: one.content.tutors.sorted().map { county.name(of: $0) }.joined(separator: "、"),
        progress: board.progress(
          of: trainees, in: one.content.course, week: board.catalogue.day.weekStart, terms),
        waiting: times.waiting, late: times.late)
    }
    table = try ListView(
      id: "classes", title: .classesTitle, columns: Self.columns, rows: rows, address: address,
      isPersonal: true, empty: .noNetworkClasses
    ) { [NameReading("\($0.recorded.content.name) \($0.course) \($0.manager) \($0.tutors)")] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("name", .networkClassName, named: \.recorded.content.name) { html, row, _ in
      html.link(row.recorded.address, row.recorded.content.name)
    },
    .init("course", .courseTitle, named: \.course) { html, row, _ in html.text(row.course) },
    .init("manager", .classManager, named: \.manager) { html, row, _ in html.text(row.manager) },
    .init("tutors", .classTutors, named: \.tutors) { html, row, _ in html.text(row.tutors) },
    .init("trainees", .traineesTitle, isNumber: true, by: \.progress.trainees) { html, row, _ in
      html.text(Figures.count(row.progress.trainees))
    },
    .init("passed", .passRate, isNumber: true, by: \.progress.passed) { html, row, _ in
      html.text(row.progress.rate(row.progress.passed))
    },
    .init("excellent", .excellenceRate, isNumber: true, by: \.progress.excellent) {
      html, row, _ in html.text(row.progress.rate(row.progress.excellent))
    },
    .init("waiting", .piecesWaiting, isNumber: true, by: \.waiting) { html, row, language in
      html.text(Figures.count(row.waiting))
      if row.late > 0 {
        html.raw(" ")
        html.tag(Phrase.piecesLate(row.late)[language], "bad")
      }
    },
  ]

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.classesTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.classesLead[language])
    html.problems(problems, in: language)
    guard board.terms != nil else {
      return html.element("p", .class("empty"), text: Phrase.needsClasses[language])
    }
    html.element("section", .class("panel"), .id("list")) { html in
      if context.may(.seeCounty) || context.may(.runTraining) {
        html.element("p", .class("actions unprinted")) { html in
          html.link(context.sameDay("/training/classes/offices"), Phrase.officesTitle[language])
        }
      }
      table.write(to: &html, in: language)
    }
    courses(&html, language)
    if context.isPresent, context.may(.runTraining) { form(&html, language) }
  }

  /// The ways to each course's classes, scattered trainees, tour and circular.
  private func courses(_ html: inout HTML, _ language: Language) {
    let shown = board.catalogue.current.filter { context.seesClasses(of: $0, in: board) }
    guard !shown.isEmpty else { return }
    html.element("section", .class("panel"), .id("courses")) { html in
      html.element("h2", text: Phrase.coursesTitle[language])
      html.element("ul", .class("reasons")) { html in
        for course in shown {
          html.element("li") { html in
            html.link(context.sameDay(course.classAddress), course.course.title)
          }
        }
      }
    }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("new")) { html in
      html.element("h2", text: Phrase.newClass[language])
      let courses = board.catalogue.current
      guard !courses.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noCourses[language])
      }
      html.form(to: "/training/classes", context: context) { html in
        html.choiceField(
          "course", .courseTitle, courses.map { ($0.id, $0.course.title) },
          chosen: typed?.text("course") ?? "", in: language)
        html.classFields(nil, typed: typed, language)
        html.submit(.newClassDo, in: language)
      }
    }
  }
}

extension ClassProgress {
  /// How many of those who sat the examination.
  func rate(_ number: Int) -> String { sat == 0 ? "–" : Figures.share(number, of: sat) }
}

extension WebContext {
  /// Whether a class is theirs to look at: the bureau's, those who run it, who learn in it, and
  /// schools with a trainee in it.
  func sees(_ recorded: RecordedClass, in board: NetworkClassBoard) -> Bool {
    if hand(for: recorded) != nil || may(.seeCounty) { return true }
    return board.trainees(of: recorded.id).contains { sees($0.teacher, in: board.county) }
  }

  func sees(_ teacher: Teacher.ID, in county: County) -> Bool {
    if teacher == trainee { return true }
    let scope = Scope(reaches(of: .seeSchool))
    return county.roster[teacher].map { scope.holds($0) } ?? scope.isCounty
  }

  /// Whether a course's classes are theirs to look at.
  func seesClasses(of course: RecordedCourse, in board: NetworkClassBoard) -> Bool {
    if may(.seeCounty) || may(.runTraining) { return true }
    return (board.outcomes[course.id] ?? [:]).keys.contains { sees($0, in: board.county) }
      || board.classes.contains { $0.content.course == course.id && hand(for: $0) != nil }
  }
}

extension HTML {
  /// What describes a class: name, manager, tutors by their numbers.
  mutating func classFields(
    _ known: NetworkClass?, typed: FormFields?, _ language: Language
  ) {
    field(
      "name", .networkClassName, value: typed?.text("name") ?? known?.name ?? "", in: language)
    field(
      "manager", .classManager, hint: .classPeopleHint,
      value: typed?.text("manager") ?? known?.manager.rawValue ?? "", in: language)
    field(
      "tutors", .classTutors, hint: .classTutorsHint,
      value: typed?.text("tutors")
        ?? known?.tutors.map(\.rawValue).sorted().joined(separator: " ") ?? "", in: language)
  }
}
