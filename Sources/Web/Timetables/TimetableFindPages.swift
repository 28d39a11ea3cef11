internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Training
internal import Wording

extension HTML {
  /// A form that asks a page anew by its address.
  fileprivate mutating func asking(_ path: String, content: (inout HTML) -> Void) {
    element("section", .class("panel narrow unprinted"), .id("ask")) { html in
      html.element("form", .class("form"), Attribute("action", path), content: content)
    }
  }
}

/// `/timetables/free`: when two teachers are free together, and which lessons one may hear of the
/// other's.
struct FreeTimesPage: Page {
  struct Free: Sendable {
    let day: Day
    let periods: [Int]
    let bells: BellTimes
  }

  let context: WebContext
  let county: County
  let one: Teacher?
  let two: Teacher?
  let day: Day
  let free: [Free]
  let hearable: [GivenLesson]

  var section: Section? { .timetables }
  func title(in language: Language) -> String { Phrase.freeTimes[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.timetables, in: language)
    html.head(title(in: language), lead: Phrase.freeTimesLead[language])
    let own = context.actor?.teacher?.rawValue ?? ""
    html.asking("/timetables/free") { html in
      html.field("one", .freeOne, value: one?.id.rawValue ?? "", in: language)
      html.field("two", .freeTwo, value: two?.id.rawValue ?? own, in: language)
      html.field("day", .freeDay, type: "date", value: "\(day)", in: language)
      html.submit(.freeShow, in: language)
    }
    guard let one, let two else { return }
    html.element("section", .class("panel"), .id("hearable")) { html in
      html.element("h2", text: Phrase.freeHearable[language])
      guard !hearable.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.freeNothing[language])
      }
      html.lessons("hearable-table", hearable, label: .freeHearable, county, in: language)
    }
    html.element("section", .class("panel"), .id("common")) { html in
      html.element("h2", text: "\(Phrase.freeCommon[language]) · \(one.name) · \(two.name)")
      guard !free.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.freeNothing[language])
      }
      html.element("ul") { html in
        for line in free {
          let periods = line.periods.map {
            "\(Phrase.periodNumber($0)[language]) \(line.bells[$0].map { BellTimes.time($0) } ?? "")"
          }
          html.element(
            "li",
            text: "\(Figures.day(line.day, in: language)) \(Phrase(line.day.weekday)[language])"
              + "\(language == .zh ? "：" : ": ")\(periods.joined(separator: language == .zh ? "、" : ", "))"
          )
        }
      }
    }
  }
}

/// `/timetables/cover`: the lessons that somebody leaves, and who is free for each.
struct CoverTimesPage: Page {
  /// As many as one would ring up.
  static let shown = 6

  let context: WebContext
  let county: County
  let teacher: Teacher?
  let from: Day
  let to: Day
  let left: [(lesson: GivenLesson, choices: [CoverChoice])]

  var section: Section? { .timetables }
  func title(in language: Language) -> String { Phrase.coverTimes[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.timetables, in: language)
    html.head(title(in: language), lead: Phrase.coverTimesLead[language])
    html.asking("/timetables/cover") { html in
      html.field("teacher", .nameOf, value: teacher?.id.rawValue ?? "", in: language)
      html.field("from", .surveyFirst, type: "date", value: "\(from)", in: language)
      html.field("to", .surveyLast, type: "date", value: "\(to)", in: language)
      html.submit(.freeShow, in: language)
    }
    guard let teacher else { return }
    html.element("section", .class("panel"), .id("left")) { html in
      html.element("h2", text: teacher.name)
      guard !left.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.coverNoLessons[language])
      }
      let choices = Dictionary(left.map { ($0.lesson, $0.choices) }) { first, _ in first }
      html.lessons(
        "left-table", left.map(\.lesson), label: .coverTimes, county, offering: .coverFree,
        in: language
      ) { html, lesson in
        html.text(
          (choices[lesson] ?? []).prefix(Self.shown).map { choice in
            county.teacherName(of: choice.teacher)
              + (choice.sharesSubject ? " ★" : "") + " (\(choice.lessons))"
          }.joined(separator: language == .zh ? "、" : ", "))
      }
    }
  }
}

/// `/timetables/shifts`: who joins which of two shifts of a course (S002-62).
struct ShiftPage: Page {
  let context: WebContext
  let county: County
  let course: RecordedCourse

  /// Minutes since midnight.
  let split: Int
  let seats: Int
  let plan: ShiftPlan
  let halves: [[TrainingSession]]

  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
      return nil
    }
    return parts[0] * 60 + parts[1]
  }

  var section: Section? { .training }
  func title(in language: Language) -> String {
    "\(Phrase.shifts[language]) · \(course.course.title)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.shiftsLead[language])
    html.asking("/timetables/shifts") { html in
      html.hidden("course", course.id)
      html.field(
        "split", .shiftSplit, type: "time",
        value:
          "\(split / 60 < 10 ? "0" : "")\(split / 60):\(split % 60 < 10 ? "0" : "")\(split % 60)",
        in: language)
      html.field("seats", .shiftSeats, type: "number", value: "\(seats)", in: language)
      html.submit(.freeShow, in: language)
    }
    html.element("section", .class("panel"), .id("shifts")) { html in
      html.element(
        "p",
        text: Phrase.shiftPlaced(plan.placed.count, of: plan.placed.count + plan.left.count)[
          language])
      for (index, name) in [Phrase.shiftFirst, .shiftSecond].enumerated() {
        let people = plan.placed.filter { $0.value == index }.keys.sorted()
        group(&html, name, people, halves[index], language)
      }
      if !plan.left.isEmpty { group(&html, .shiftLeft, plan.left, [], language) }
    }
  }

  private func group(
    _ html: inout HTML, _ name: Phrase, _ people: [Teacher.ID], _ sessions: [TrainingSession],
    _ language: Language
  ) {
    html.element("h2", text: "\(name[language]) (\(people.count))")
    html.element(
      "p", .class("small muted"),
      text: sessions.map { "\($0.day) \(BellTimes.time($0.minutes))" }
        .joined(separator: language == .zh ? "、" : ", "))
    html.element("ul") { html in
      for person in people {
        let school = county.roster[person].map { county.name(of: $0.teaching.school) } ?? ""
        html.element("li", text: "\(county.teacherName(of: person)) · \(school)")
      }
    }
  }
}
