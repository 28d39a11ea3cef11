internal import Access
internal import Leading
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Wording

/// `/timetables/schools/S1`: the school's week, its bell times, what its leaders teach (S002-46),
/// and the form that brings a timetable in.
struct SchoolTimetablePage: ListPage {
  let context: WebContext
  let county: County
  let school: School

  /// In the order in which they were brought in.
  let versions: [RecordedTimetable]
  let version: RecordedTimetable?
  let lessons: [TimetableLesson]
  let leaders: [Leadership.Holder]
  var problems: [Phrase] = []
  var typed: [String: String] = [:]
  private let table: ListView<TimetableLesson>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, school: School, versions: [RecordedTimetable],
    version: RecordedTimetable?, lessons: [TimetableLesson], leaders: [Leadership.Holder],
    address: Address, problems: [Phrase] = [], typed: [String: String] = [:]
  ) throws {
    self.context = context
    self.county = county
    self.school = school
    self.versions = versions
    self.version = version
    let lessons = lessons.sorted {
      ($0.gradeOrder, $0.classroom, $0.weekday.rawValue, $0.period)
        < ($1.gradeOrder, $1.classroom, $1.weekday.rawValue, $1.period)
    }
    self.lessons = lessons
    self.leaders = leaders
    self.problems = problems
    self.typed = typed
    let query = ListQuery(address: address)
    let classes = lessons.map(\.classroom).reduce(into: [String]()) { classes, name in
      if classes.last != name { classes.append(name) }
    }
    let classroom = try query.choice("class", of: classes) { $0 }
    let days = Weekday.allCases.filter { day in lessons.contains { $0.weekday == day } }
    let day = try query.choice("weekday", of: days) { "\($0.rawValue)" }
    let bells = version?.bells ?? BellTimes()
    table = try ListView(
      id: "timetable", title: .timetableOf, columns: Self.columns(county, bells),
      rows: lessons.filter {
        (classroom == nil || $0.classroom == classroom) && (day == nil || $0.weekday == day)
      }, address: address,
      filters: [
        .choice(
          "class", .lessonClass, classes.map { ($0, Phrase(zh: $0, en: $0)) }, chosen: classroom),
        .choice(
          "weekday", .timetableWeekday, days.map { ("\($0.rawValue)", Phrase($0)) },
          chosen: day.map { "\($0.rawValue)" }),
      ], isPersonal: true, empty: .noTimetable
    ) { [NameReading("\(county.teacherName(of: $0.teacher)) \($0.subject)")] }
  }

  private static func columns(
    _ county: County, _ bells: BellTimes
  ) -> [ListTable<TimetableLesson>.Column] {
    let teacher: @Sendable (TimetableLesson) -> String = { county.teacherName(of: $0.teacher) }
    return [
      .init("class", .lessonClass, by: \.gradeOrder) { html, lesson, _ in
        html.text(lesson.classroom)
      },
      .init("weekday", .timetableWeekday, by: \.weekday.rawValue) { html, lesson, language in
        html.text(Phrase(lesson.weekday)[language])
      },
      .init("period", .lessonPeriod, isNumber: true, by: \.period) { html, lesson, _ in
        html.text(Figures.count(lesson.period))
      },
      .init("time", .lessonTime) { html, lesson, _ in
        html.text(bells[lesson.period].map { BellTimes.time($0) } ?? "–")
      },
      .init("subject", .lessonSubject, by: \.subject.rawValue) { html, lesson, _ in
        html.text(lesson.subject.rawValue)
      },
      .init("teacher", .observedTeacher, named: teacher) {
        html, lesson, _ in
        html.text(county.teacherName(of: lesson.teacher))
      },
      .init("room", .roomLabel, by: \.room) { html, lesson, _ in html.text(lesson.room) },
    ]
  }

  private var keeps: Bool {
    context.isPresent && context.may(.keepTimetables, at: .school(school.id))
  }

  var section: Section? { .timetables }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.timetableOf[language]) · \(school.name)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.timetables, in: language)
    html.head(
      title(in: language),
      lead: version.map {
        "\(Phrase.timetableFrom[language]) \(Figures.day($0.days.lowerBound, in: language))"
      } ?? Phrase.noTimetable[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel"), .id("lessons")) { html in
      table.write(to: &html, in: language)
    }
    if let version { leading(&html, version, language) }
    if let terms = county.timetableTerms(on: context.dayShown), keeps {
      bringing(&html, terms, language)
    }
    if versions.count > 1 { earlier(&html, language) }
  }

  /// What heads and deputies teach a week, for whoever inspects.
  private func leading(
    _ html: inout HTML, _ version: RecordedTimetable, _ language: Language
  ) {
    guard !leaders.isEmpty, let terms = county.timetableTerms(on: context.dayShown) else { return }
    let load = lessons.reduce(into: [Teacher.ID: Int]()) { $0[$1.teacher, default: 0] += 1 }
    html.element("section", .class("panel"), .id("leaders")) { html in
      html.element("h2", text: Phrase.leadersTeaching[language])
      html.element(
        "p", .class("small muted"), text: Phrase.leadersLead(terms.leaders.value)[language])
      html.table(
        "leader-table", [.nameOf, .headRole, .timetableLessons, .stateOf],
        numbers: [.timetableLessons], label: .leadersTeaching, in: language
      ) { html in
        for leader in leaders {
          let own = load[leader.teacher] ?? 0
          html.element("tr") { html in
            html.element(
              "th", .scope("row"), text: county.teacherName(of: leader.teacher))
            html.element("td", text: Phrase.headRole(leader.role)[language])
            html.element("td", .class("n"), text: Figures.count(own))
            html.element("td") { html in
              let isEnough = own >= terms.leaders.value
              html.tag(
                (isEnough ? Phrase.leaderEnough : .leaderShort)[language],
                isEnough ? "good" : "warn")
            }
          }
        }
      }
      html.citation(terms.leaders.citation, in: language)
    }
  }

  private func bringing(
    _ html: inout HTML, _ terms: TimetableTerms, _ language: Language
  ) {
    html.element("section", .class("panel narrow unprinted"), .id("bring")) { html in
      html.element("h2", text: Phrase.timetableBring[language])
      html.element("p") { html in
        html.link(
          "\(School.timetableAddress(of: school.id))/template.xlsx",
          Phrase.timetableTemplate[language])
      }
      html.fileForm(to: School.timetableAddress(of: school.id), context: context) { html in
        html.field(
          "first", .timetableFrom, type: "date",
          value: typed["first"] ?? "\(context.occasion.today)", in: language)
        box(
          &html, "bells", .timetableBells, .timetableBellsHint,
          typed["bells"] ?? version?.bells.text ?? "", language)
        html.field(
          "timetable", .timetableFile, hint: .timetableFileHint, type: "file",
          isRequired: false, in: language)
        box(
          &html, "lines", .timetableLines, .timetableLinesHint, typed["lines"] ?? "", language)
        html.submit(.timetableBringDo, in: language)
      }
    }
  }

  private func box(
    _ html: inout HTML, _ name: String, _ label: Phrase, _ hint: Phrase, _ value: String,
    _ language: Language
  ) {
    html.element("div", .class("field")) { html in
      html.element("label", Attribute("for", "field-\(name)"), text: label[language])
      html.element("p", .class("hint"), .id("hint-\(name)"), text: hint[language])
      html.element(
        "textarea", .id("field-\(name)"), Attribute("name", name), Attribute("rows", "8"),
        Attribute("aria-describedby", "hint-\(name)"), text: value)
    }
  }

  private func earlier(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("versions")) { html in
      html.element("h2", text: Phrase.timetableVersions[language])
      html.element("ul") { html in
        for version in versions.reversed() {
          html.element("li") { html in
            html.days(version.days, in: language)
            html.text(
              " · \(version.person) · \(Figures.day(version.day, in: language)) · \(Phrase.timetableLessons[language]) \(version.lessons)"
            )
          }
        }
      }
    }
  }
}
