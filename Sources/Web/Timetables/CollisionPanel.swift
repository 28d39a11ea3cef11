internal import Observing
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Training
internal import Wording

extension Connection {
  /// One's own lessons that are held while an announced lesson is, so that they're swapped in
  /// time (S000-012).
  ///
  /// The lesson's minutes are its school's; where that has no timetable, the period of one's own
  /// school counts.
  func collisions(
    of teacher: Teacher.ID, with lesson: HeardLesson, in county: County
  ) throws -> [GivenLesson] {
    let schools = (county.roster[teacher]?.schools ?? []).union([lesson.school])
    let day = lesson.day
    let schedule = try schedule(of: schools, [teacher], in: day...day, county.calendar(on: day))
    let minutes = schedule.timetable(of: lesson.school, on: day)?.bells[lesson.period]
    return schedule.lessons(of: teacher, on: day).filter {
      minutes?.overlaps($0.minutes) ?? ($0.slot.period == lesson.period)
    }
  }

  /// The lessons of trainees that are held while a session is, by session (S002-55).
  func collisions(
    of trainees: Set<Teacher.ID>, with sessions: [TrainingSession], in county: County
  ) throws -> [GivenLesson] {
    guard let first = sessions.map(\.day).min(), let last = sessions.map(\.day).max(),
      !trainees.isEmpty
    else { return [] }
    let schedule = try schedule(of: [], trainees, in: first...last, county.calendar(on: first))
    let byDay = Dictionary(grouping: sessions, by: \.day)
    return byDay.keys.sorted().flatMap { day in
      schedule.lessons(on: day).filter { lesson in
        trainees.contains(lesson.teacher)
          && byDay[day]!.contains { $0.minutes.overlaps(lesson.minutes) }
      }
    }
  }
}

extension HTML {
  /// Lessons that keep somebody away, each with the form that swaps one's own.
  mutating func collisionPanel(
    _ lessons: [GivenLesson], _ title: Phrase, _ lead: Phrase, because reason: String,
    for link: String, _ county: County, _ context: WebContext, in language: Language
  ) {
    guard !lessons.isEmpty else { return }
    element("section", .class("panel status"), .id("collisions")) { html in
      html.element("h2", text: title[language])
      html.element("p", text: lead[language])
      html.lessons(
        "collision-table", lessons, label: title, county, offering: .swapLesson, in: language
      ) { html, lesson in
        guard lesson.teacher == context.ownTimetable, context.isPresent,
          lesson.slot.day > context.occasion.today
        else { return }
        html.link(
          lesson.swapAddress(because: reason, for: link), Phrase.swapLesson[language])
      }
    }
  }
}
