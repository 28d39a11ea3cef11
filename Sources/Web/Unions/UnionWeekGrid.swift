internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// The week of one school or of one travelling teacher, days across and periods down.
struct UnionWeekGrid {
  let itinerary: Itinerary
  let county: County
  let terms: ItineraryTerms?

  /// Whose weeks may be looked at.
  let schools: [School.ID]
  let offersTeachers: Bool

  /// A school's code or a teacher's number.
  let chosen: String?
  let address: String

  private var teachers: [Teacher.ID] {
    offersTeachers ? itinerary.travellers.map(\.teacher) : []
  }

  /// What is shown: what was asked for when it may be seen, otherwise the first school with
  /// visitors.
  private var shown: (school: School.ID?, teacher: Teacher.ID?) {
    if let teacher = teachers.first(where: { $0.rawValue == chosen }) { return (nil, teacher) }
    if let school = schools.first(where: { $0.rawValue == chosen }) { return (school, nil) }
    let visited = Set(itinerary.visits.map(\.school))
    return (schools.first { visited.contains($0) } ?? schools.first, nil)
  }

  func write(to html: inout HTML, in language: Language) {
    let shown = shown
    let visits = itinerary.visits.filter {
      $0.school == shown.school || $0.teacher == shown.teacher
    }
    html.element("section", .class("panel"), .id("timetable")) { html in
      html.element("h2", text: name(shown, language))
      chooser(&html, shown.school?.rawValue ?? shown.teacher?.rawValue, language)
      if visits.isEmpty {
        html.element("p", .class("empty"), text: Phrase.unionWeekEmpty[language])
      } else {
        grid(&html, visits, isSchool: shown.school != nil, language)
      }
    }
  }

  private func name(
    _ shown: (school: School.ID?, teacher: Teacher.ID?), _ language: Language
  ) -> String {
    let name =
      shown.school.map { county.name(of: $0) }
      ?? shown.teacher.map { county.roster[$0]?.name ?? $0.rawValue } ?? ""
    return "\(Phrase.unionWeek[language]) · \(name)"
  }

  private func chooser(_ html: inout HTML, _ chosen: String?, _ language: Language) {
    guard schools.count + teachers.count > 1 else { return }
    html.element(
      "form", .class("filters unprinted"), Attribute("action", "\(address)#timetable")
    ) { html in
      html.element("div") { html in
        html.element(
          "label", Attribute("for", "whose"), text: Phrase.unionWeekWhose[language])
        html.element("select", .id("whose"), Attribute("name", "whose")) { html in
          let values =
            schools.map { ($0.rawValue, county.name(of: $0)) }
            + teachers.map { ($0.rawValue, county.roster[$0]?.name ?? $0.rawValue) }
          for (value, words) in values {
            html.element(
              "option", Attribute("value", value),
              Attribute("selected", nil, if: value == chosen), text: words)
          }
        }
      }
      html.element("div", .class("actions")) { html in
        html.element(
          "button", .class("button"), Attribute("type", "submit"),
          text: Phrase.unionWeekShow[language])
      }
    }
  }

  private func grid(
    _ html: inout HTML, _ visits: [Itinerary.Visit], isSchool: Bool, _ language: Language
  ) {
    let days = Array(1...max(1, terms?.days.value ?? 5))
    html.table(
      "week", [.unionWeekPeriod] + days.map { .weekday($0) }, label: .unionWeek, in: language
    ) { html in
      for half in Itinerary.Half.allCases {
        let periods = terms?.periods(isMorning: half == .morning) ?? 0
        for period in stride(from: 1, through: periods, by: 1) {
          html.element("tr") { html in
            html.element(
              "th", .scope("row"), text: "\(half.name(in: language)) \(period)")
            for day in days {
              html.element("td") { html in
                for visit in visits where visit.day == day && visit.half == half {
                  for lesson in visit.lessons where lesson.period == period {
                    html.element(
                      "div",
                      text: words(lesson, of: visit, isSchool: isSchool, in: language))
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// 音乐 2班 王老师 at a school; 梨岔教学点 音乐 2班 of a teacher.
  private func words(
    _ lesson: Itinerary.Lesson, of visit: Itinerary.Visit, isSchool: Bool, in language: Language
  ) -> String {
    let stages = county.roster[visit.school]?.stages.count ?? 1
    let stage = stages > 1 ? lesson.stage.name(in: language) : ""
    let taught = Phrase(
      zh: "\(lesson.subject.name(in: .zh)) \(stage)\(lesson.classNumber)班",
      en: "\(lesson.subject.name(in: .en)) \(stage) class \(lesson.classNumber)")[language]
    return isSchool
      ? "\(taught) \(county.roster[visit.teacher]?.name ?? visit.teacher.rawValue)"
      : "\(county.name(of: visit.school)) \(taught)"
  }
}
