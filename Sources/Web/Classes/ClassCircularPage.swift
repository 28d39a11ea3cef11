internal import Access
internal import Actions
internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/classes/courses/C-12/circular?week=2026-10-12`: the weekly circular (简报, S002-65)
/// made of the data: progress by class and school, the best and the lagging, work without an
/// answer, what was shared. To be printed as it is.
struct ClassCircularPage: ListPage {
  let context: WebContext
  let board: NetworkClassBoard
  let course: RecordedCourse
  let terms: ClassTerms

  /// Its Monday.
  let week: Day
  private let classes: [(recorded: RecordedClass, progress: ClassProgress)]
  private let schools: [(name: String, progress: ClassProgress)]
  private let table: ListView<Row>

  struct Row: Sendable {
    let name: String
    let progress: ClassProgress

    // Those without any come first.
    var minutes: Int { progress.minutesEach ?? -1 }
  }

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, _ board: NetworkClassBoard, _ course: RecordedCourse, _ terms: ClassTerms,
    week: Day, address: Address
  ) throws {
    self.context = context
    self.board = board
    self.course = course
    self.terms = terms
    self.week = week
    classes = board.classes.map { one in
      (
        one,
        board.progress(
          of: board.trainees(of: one.id).map(\.teacher), in: course.id, week: week, terms)
      )
    }
    let trainees = (board.outcomes[course.id] ?? [:]).keys.sorted()
    let bySchool = Dictionary(grouping: trainees) { board.school(of: $0) }
    schools = bySchool.compactMap { school, own in
      school.map {
        (
          $0, board.county.name(of: $0),
          board.progress(of: own, in: course.id, week: week, terms)
        )
      }
    }.sorted { $0.0 < $1.0 }.map { (name: $0.1, progress: $0.2) }
    table = try ListView(
      id: "by-school", title: .progressBySchool, columns: Self.columns,
      rows: schools.map { Row(name: $0.name, progress: $0.progress) }, address: address,
      pageSize: nil, isPersonal: false, empty: .nobodyJoinedYet)
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("name", .schoolName, named: \.name) { html, row, _ in html.text(row.name) },
    .init("trainees", .traineesTitle, isNumber: true, by: \.progress.trainees) { html, row, _ in
      html.text(Figures.count(row.progress.trainees))
    },
    .init("active", .activeInWeek, isNumber: true, by: \.progress.active) { html, row, _ in
      html.text(Figures.count(row.progress.active))
    },
    .init("minutes", .minutesEach, isNumber: true, by: \.minutes) {
      html, row, _ in html.text(row.progress.minutesEach.map { Figures.count($0) } ?? "–")
    },
    .init("posts", .learningPosts, isNumber: true, by: \.progress.week.posts) { html, row, _ in
      html.text(Figures.count(row.progress.week.posts))
    },
    .init("tasks", .learningTasks, isNumber: true, by: \.progress.week.tasks) { html, row, _ in
      html.text(Figures.count(row.progress.week.tasks))
    },
    .init("passed", .passRate, isNumber: true, by: \.progress.passed) { html, row, _ in
      html.text(row.progress.rate(row.progress.passed))
    },
  ]

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.circular[language] }

  func write(to html: inout HTML, in language: Language) {
    html.classCrumbs(context, language)
    html.head(
      "\(course.course.title) · \(title(in: language))",
      lead: Phrase.circularLead(
        Figures.day(week, in: language), Figures.day(week.advanced(by: 6), in: language))[
          language])
    html.element("p", .class("actions unprinted")) { html in
      for other in [week.advanced(by: -7), week.advanced(by: 7)]
      where other <= board.catalogue.day {
        html.link(
          "\(course.classAddress)/circular?week=\(other)",
          Phrase.weekOf(Figures.day(other, in: language))[language])
        html.raw(" ")
      }
    }
    byClass(&html, language)
    html.element("section", .class("panel"), .id("schools")) { html in
      html.element("h2", text: Phrase.progressBySchool[language])
      let ends = ClassProgress.ends(schools.map(\.progress), limit: 3)
      names(&html, .bestSchools, ends.best, language)
      names(&html, .laggingSchools, ends.lagging, language)
      table.write(to: &html, in: language)
    }
    shared(&html, language)
  }

  private func names(
    _ html: inout HTML, _ label: Phrase, _ places: [Int], _ language: Language
  ) {
    guard !places.isEmpty else { return }
    html.element(
      "p",
      text: label[language]
        + places.map { place in
          let minutes = schools[place].progress.minutesEach.map { Figures.count($0) } ?? "–"
          return "\(schools[place].name) (\(Phrase.minutesOf(minutes)[language]))"
        }.joined(separator: language == .zh ? "、" : ", "))
  }

  private func byClass(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("classes")) { html in
      html.element("h2", text: Phrase.progressByClass[language])
      guard !classes.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noNetworkClasses[language])
      }
      let heads: [Phrase] = [
        .networkClassName, .traineesTitle, .activeInWeek, .minutesEach, .learningTasks, .passRate,
        .excellenceRate, .piecesWaiting, .logLinesOfWeek,
      ]
      html.table(
        "by-class", heads, numbers: Array(heads.dropFirst()), label: .progressByClass,
        in: language
      ) { html in
        for (recorded, progress) in classes {
          let times = AnswerTimes(
            (board.pieces[recorded.id] ?? []).map { ($0.handedIn.minutes, $0.answer?.at.minutes) },
            at: board.now.minutes, terms)
          let lines = (board.log[recorded.id] ?? []).count { $0.heldOn.weekStart == week }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: recorded.content.name)
            for number in [progress.trainees, progress.active] {
              html.element("td", .class("n"), text: Figures.count(number))
            }
            html.element(
              "td", .class("n"), text: progress.minutesEach.map { Figures.count($0) } ?? "–")
            html.element("td", .class("n"), text: Figures.count(progress.week.tasks))
            html.element("td", .class("n"), text: progress.rate(progress.passed))
            html.element("td", .class("n"), text: progress.rate(progress.excellent))
            html.element("td", .class("n")) { html in
              html.text(Figures.count(times.waiting))
              if times.late > 0 {
                html.raw(" ")
                html.tag(Phrase.piecesLate(times.late)[language], "bad")
              }
            }
            html.element("td", .class("n"), text: Figures.count(lines))
          }
        }
      }
    }
  }

  /// The week's lines of the logs, such as what was shared in schools' meetings (S002-62).
  private func shared(_ html: inout HTML, _ language: Language) {
    let lines = classes.flatMap { one in
      (board.log[one.recorded.id] ?? []).filter { $0.heldOn.weekStart == week }.map {
        (one.recorded.content.name, $0)
      }
    }
    guard !lines.isEmpty else { return }
    html.element("section", .class("panel"), .id("lines")) { html in
      html.element("h2", text: Phrase.logOfWeek[language])
      html.element("ul", .class("reasons")) { html in
        for (name, line) in lines.prefix(40) {
          html.element(
            "li",
            text:
              "\(Figures.day(line.heldOn, in: language)) · \(name) · \(terms.entries.name(of: line.kind, in: language)): \(line.words)"
          )
        }
      }
    }
  }
}
