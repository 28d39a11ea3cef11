internal import Actions
internal import Chronicle
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Wording

extension County {
  func timetableTerms(on day: Day) -> TimetableTerms? {
    book.inForce(in: SchoolYear(containing: day)).timetableTerms
  }

  /// Everybody who works at a school, by number.
  func staff(of school: School.ID) -> [Teacher] {
    roster.teachers.filter { $0.schools.contains(school) }
  }

  func staffNames(of school: School.ID) -> [Teacher.ID: String] {
    Dictionary(staff(of: school).map { ($0.id, $0.name) }) { first, _ in first }
  }
}

extension Connection {
  /// Everybody who teaches at a school on a day, by number: guests too, and nobody who was ordered
  /// elsewhere.
  func staff(of school: School.ID, on day: Day, in county: County) throws -> [Teacher.ID: Teacher] {
    try facts(.teaching, at: school, on: day).reduce(into: [:]) { staff, recorded in
      let id = Teacher.ID(recorded.fact.line.subject)
      staff[id] = county.roster[id]
    }
  }
}

extension TimetableLesson {
  /// Where its class stands, so that 二（1）班 comes before 三（1）班.
  var gradeOrder: Int { ClassGrade.order(of: classroom) }
}

extension GivenLesson {
  func words(in language: Language) -> String {
    "\(Phrase.slot(slot.day, slot.period, slot.classroom)[language]) \(subject)"
  }

  /// The form that asks for a swap of it.
  ///
  /// - Parameters:
  ///   - reason: Key of the book.
  ///   - link: The page of the event that it's for.
  func swapAddress(because reason: String = "", for link: String = "") -> String {
    "/timetables/swaps/new?school=\(Address.encoded(slot.school.rawValue))"
      + "&class=\(Address.encoded(slot.classroom))&day=\(slot.day)&period=\(slot.period)"
      + (reason.isEmpty ? "" : "&reason=\(Address.encoded(reason))")
      + (link.isEmpty ? "" : "&link=\(Address.encoded(link))")
  }
}

extension RecordedSwap {
  var address: String { "/timetables/swaps/\(Address.encoded(id))" }

  var mark: String {
    switch state {
    case .asked, .agreed: "warn"
    case .approved: "good"
    case .declined, .refused, .withdrawn: ""
    }
  }
}

extension School {
  static func timetableAddress(of school: ID) -> String {
    "/timetables/schools/\(Address.encoded(school.rawValue))"
  }
}

extension WebContext {
  /// The teacher whose own lessons whoever asks may see and swap.
  var ownTimetable: Teacher.ID? {
    actor?.teacher.flatMap { may(.swapLessons, at: .teacher($0, at: [])) ? $0 : nil }
  }

  /// Whether any timetable is shown to whoever asks.
  var seesAnyTimetable: Bool {
    [.keepTimetables, .seeTimetables, .swapLessons].contains { !reaches(of: $0).isEmpty }
  }

  /// Whether a school's timetable is shown: to its keepers, the offices, and its teachers.
  func seesTimetable(of school: School.ID, in county: County) -> Bool {
    may(.keepTimetables, at: .school(school)) || may(.seeTimetables, at: .school(school))
      || (ownTimetable.flatMap { county.roster[$0]?.schools.contains(school) } ?? false)
  }
}

extension HTML {
  /// A table of lessons with who gives them; `offer` writes the last cell.
  mutating func lessons(
    _ id: String, _ lessons: [GivenLesson], label: Phrase, _ county: County,
    offering head: Phrase? = nil, in language: Language,
    offer: (inout HTML, GivenLesson) -> Void = { _, _ in }
  ) {
    table(
      id,
      [.lessonDay, .lessonPeriod, .lessonTime, .lessonClass, .lessonSubject, .observedTeacher]
        + (head.map { [$0] } ?? []), numbers: [.lessonPeriod], label: label, stacks: true,
      in: language
    ) { html in
      for lesson in lessons {
        html.element("tr") { html in
          html.element("th", .scope("row"), .class("nowrap")) { html in
            html.text(
              "\(Figures.day(lesson.slot.day, in: language)) \(Phrase(lesson.slot.day.weekday)[language])"
            )
          }
          html.element(
            "td", .class("n"), Attribute("data-label", Phrase.lessonPeriod[language]),
            text: Figures.count(lesson.slot.period))
          html.element("td", .class("nowrap"), text: BellTimes.time(lesson.minutes))
          html.element("td", text: lesson.slot.classroom)
          html.element("td") { html in
            html.text(lesson.subject.rawValue)
            if lesson.isSwapped {
              html.raw(" ")
              html.tag(Phrase.lessonSwapped[language], "warn")
            }
          }
          html.element("td", text: county.teacherName(of: lesson.teacher))
          if head != nil { html.element("td") { html in offer(&html, lesson) } }
        }
      }
    }
  }
}
