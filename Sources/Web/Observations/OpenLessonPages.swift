internal import Access
internal import Observing
internal import Policy
internal import SquareCode
internal import Staffing
internal import Store
internal import Timetabling
internal import Wording

/// `/lessons`: lessons that any teacher may come to, and the form that announces one.
struct OpenLessonListPage: Page {
  let context: WebContext
  let county: County

  /// From today on, the next first.
  let lessons: [OpenLesson]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .openLessons }
  func title(in language: Language) -> String { Phrase.openLessonsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.openLessonsLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel"), .id("lessons")) { html in
      guard !lessons.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noOpenLessons[language])
      }
      html.table(
        "open",
        [
          .lessonDay, .lessonPeriod, .observedTeacher, .lessonSchool, .lessonSubject,
          .lessonTopic, .lessonKind, .seatsLabel,
        ], numbers: [.lessonPeriod],
        label: .openLessonsTitle, in: language
      ) { html in
        for lesson in lessons { row(&html, lesson, language) }
      }
    }
    announce(&html, language)
  }

  private func row(_ html: inout HTML, _ open: OpenLesson, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .class("nowrap")) { html in
        html.link(open.address, "\(open.lesson.day)")
      }
      html.element("td", .class("n"), text: Figures.count(open.lesson.period))
      html.element("td", text: county.teacherName(of: open.lesson.teacher))
      html.element("td", text: county.name(of: open.lesson.school))
      html.element("td", text: open.lesson.subject.rawValue)
      html.element("td", text: open.lesson.topic)
      html.element("td", text: Phrase(open.lesson.kind)[language])
      html.element("td") { html in
        if open.cancellation != nil {
          html.tag(Phrase.lessonCancelled[language], "warn")
        } else {
          html.text(Phrase.seatsTaken(open.visitors.count, of: open.seats)[language])
        }
      }
    }
  }

  private func announce(_ html: inout HTML, _ language: Language) {
    let teachers = county.roster.teachers.filter {
      context.may(.keepLessons, at: $0.place) || context.actor?.teacher == $0.id
    }
    guard !context.reaches(of: .keepLessons).isEmpty, !teachers.isEmpty else { return }
    let own = context.actor?.teacher.flatMap { county.roster[$0] }
    html.element("section", .class("panel narrow unprinted"), .id("announce")) { html in
      html.element("h2", text: Phrase.announceTitle[language])
      html.form(to: "/lessons", context: context) { html in
        html.choiceField(
          "teacher", .observedTeacher,
          teachers.map {
            ($0.id.rawValue, "\($0.name) · \($0.subject) · \(county.name(of: $0.teaching.school))")
          },
          chosen: typed?["teacher"] ?? own?.id.rawValue ?? "", in: language)
        html.choiceField(
          "school", .lessonSchool,
          [("", Phrase.lessonAtOwnSchool[language])]
            + county.roster.schools.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["school"] ?? "", in: language)
        html.field(
          "subject", .lessonSubject, hint: .lessonSubjectHint, value: typed?["subject"] ?? "",
          isRequired: false, in: language)
        html.field("topic", .lessonTopic, value: typed?["topic"] ?? "", in: language)
        html.field(
          "classroom", .lessonClass, value: typed?["classroom"] ?? "", isRequired: false,
          in: language)
        html.field("day", .lessonDay, type: "date", value: typed?["day"] ?? "", in: language)
        html.choiceField(
          "period", .lessonPeriod,
          (1...HeardLesson.mostPeriods).map { ("\($0)", Phrase.periodNumber($0)[language]) },
          chosen: typed?["period"] ?? "", in: language)
        html.choiceField(
          "kind", .lessonKind,
          [HeardLesson.Kind.open, .demonstration, .away, .delivered].map {
            ($0.rawValue, Phrase($0)[language])
          }, chosen: typed?["kind"] ?? "", in: language)
        html.field(
          "room", .roomLabel, value: typed?["room"] ?? "", isRequired: false, in: language)
        html.field(
          "seats", .seatsLabel, type: "number", value: typed?["seats"] ?? "20", in: language)
        html.field(
          "note", .lessonNote, value: typed?["note"] ?? "", isRequired: false, in: language)
        html.submit(.announceDo, in: language)
      }
    }
  }
}

/// `/lessons/K-12`: one lesson, its seats, and the sheet to be printed for it.
struct OpenLessonPage: Page {
  let context: WebContext
  let county: County
  let open: OpenLesson
  let terms: ObservationTerms?

  /// The address that the sheet's code leads to.
  let codeAddress: String

  /// Own lessons of whoever asks that are held then.
  var collisions: [GivenLesson] = []
  var problems: [Phrase] = []

  private var isComing: Bool {
    open.visitors.contains { $0.account == context.actor?.account }
  }
  private var isAhead: Bool {
    open.cancellation == nil && open.lesson.day >= context.occasion.today
  }
  private var keeps: Bool {
    let schools = (county.roster[open.lesson.teacher]?.schools ?? []).union([open.lesson.school])
    return context.may(.keepLessons, at: .teacher(open.lesson.teacher, at: schools))
  }

  var section: Section? { .openLessons }
  func title(in language: Language) -> String {
    "\(Phrase.openLessonsTitle[language]) · \(open.lesson.topic)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.openLessons, in: language)
    html.head(
      open.lesson.topic,
      lead: "\(county.teacherName(of: open.lesson.teacher)) · "
        + Figures.day(open.lesson.day, in: language))
    html.problems(problems, in: language)
    facts(&html, language)
    if isAhead {
      html.collisionPanel(
        collisions, .collisions, .collisionsLead, because: "open-lesson", for: open.address,
        county, context, in: language)
    }
    seats(&html, language)
    sheet(&html, language)
    cancelling(&html, language)
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.tag(Phrase(open.lesson.kind)[language])
      if let reason = open.cancellation {
        html.raw(" ")
        html.tag(Phrase.lessonCancelled[language], "warn")
        html.element("p", text: reason)
      }
      html.element("dl", .class("facts")) { html in
        if let teacher = county.roster[open.lesson.teacher] {
          // Who leads, and with which title (S003-05, S003-17).
          html.fact(
            .lecturer,
            ([teacher.position.name(in: language), teacher.title.name(in: language)]
              + (teacher.backbone == .none ? [] : [teacher.backbone.name(in: language)]))
              .joined(separator: " · "), in: language)
        }
        html.fact(.lessonSchool, county.name(of: open.lesson.school), in: language)
        if !open.place.isEmpty { html.fact(.roomLabel, open.place, in: language) }
        html.fact(.lessonSubject, open.lesson.subject.rawValue, in: language)
        if !open.lesson.classroom.isEmpty {
          html.fact(.lessonClass, open.lesson.classroom, in: language)
        }
        html.fact(
          .lessonPeriod, Phrase.periodNumber(open.lesson.period)[language], in: language)
        html.fact(
          .seatsLabel, Phrase.seatsTaken(open.visitors.count, of: open.seats)[language],
          in: language)
        if !open.note.isEmpty { html.fact(.lessonNote, open.note, in: language) }
      }
    }
  }

  private func seats(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel unprinted"), .id("seats")) { html in
      html.element("h2", text: "\(Phrase.visitorsTitle[language]) (\(open.visitors.count))")
      // Who else comes concerns those who receive them.
      if keeps, !open.visitors.isEmpty {
        html.element("ul", .class("reasons")) { html in
          for visitor in open.visitors { html.element("li", text: visitor.person) }
        }
      }
      guard !context.reaches(of: .observeLessons).isEmpty else { return }
      if isAhead, open.lesson.teacher != context.actor?.teacher {
        html.form(to: "\(open.address)/seat", context: context) { html in
          html.hidden("comes", isComing ? "no" : "yes")
          html.submit(isComing ? .unbookDo : .bookDo, isMain: !isComing, in: language)
        }
      }
      if isComing, open.cancellation == nil, open.lesson.day <= context.occasion.today {
        html.element("p", .class("actions")) { html in
          html.element(
            "a", .class("button main"), .href("/observe?lesson=\(Address.encoded(open.id))"),
            text: Phrase.observe[language])
        }
      }
    }
  }

  /// For whoever writes on paper first; the code leads a phone to the same form.
  private func sheet(_ html: inout HTML, _ language: Language) {
    guard let terms, open.cancellation == nil else { return }
    html.element("section", .class("panel sheet"), .id("sheet")) { html in
      html.element("h2", text: Phrase.lessonSheet[language])
      html.element("div", .class("enrol")) { html in
        if let code = QRCode(codeAddress) {
          html.square(code, label: Phrase.lessonSheetCode[language])
        }
        html.element("p", text: Phrase.lessonSheetCode[language])
      }
      html.table(
        "paper", [.markDimension, .markLooks, .markLevel], label: .lessonSheet, in: language
      ) { html in
        for dimension in terms.dimensions {
          html.element("tr") { html in
            html.element(
              "th", .scope("row"),
              text: "\(dimension.name[language]) (\(Figures.count(dimension.points)))")
            html.element("td", text: dimension.looks[language])
            html.element(
              "td", text: terms.levels.map { "□ \($0.name[language])" }.joined(separator: " "))
          }
        }
      }
      for label in [Phrase.strengthsLabel, .adviceLabel] {
        html.element("h3", text: label[language])
        html.element("div", .class("blank")) { _ in }
      }
      html.element("p", text: Phrase.signatures[language])
    }
  }

  private func cancelling(_ html: inout HTML, _ language: Language) {
    guard isAhead, keeps else { return }
    html.element("section", .class("panel unprinted"), .id("cancel")) { html in
      html.element("details") { html in
        html.element("summary", text: Phrase.cancelLessonDo[language])
        html.form(to: "\(open.address)/cancel", context: context, class: "row") { html in
          html.void(
            "input", Attribute("type", "text"), Attribute("name", "reason"),
            Attribute("required", nil), Attribute("maxlength", "200"),
            Attribute("aria-label", Phrase.withdrawActivityReason[language]),
            Attribute("placeholder", Phrase.withdrawActivityReason[language]))
          html.submit(.cancelLessonDo, isMain: false, in: language)
        }
      }
    }
  }
}

extension OpenLesson {
  var address: String { "/lessons/\(Address.encoded(id))" }
}

extension County {
  /// A teacher's name, or the number where the county no longer has them.
  func teacherName(of id: Teacher.ID) -> String { roster[id]?.name ?? id.rawValue }
}
