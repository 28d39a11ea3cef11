internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Wording

/// `/timetables`: one's own lessons of the next seven days, swaps, and schools' timetables with
/// what their leaders teach (S000-012, S002-46).
struct TimetableListPage: ListPage {
  /// One school in the list.
  struct Row: Sendable {
    let school: School

    /// In force on the day, or the next to be.
    let version: RecordedTimetable?

    /// Heads and deputies who teach less than the book asks.
    let below: [String]
  }

  let context: WebContext
  let county: County
  let own: [GivenLesson]
  let swaps: [RecordedSwap]
  let terms: TimetableTerms?
  private let table: ListView<Row>?

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, own: [GivenLesson], swaps: [RecordedSwap],
    rows: [Row], address: Address
  ) throws {
    self.context = context
    self.county = county
    self.own = own
    self.swaps = swaps
    terms = county.timetableTerms(on: context.dayShown)
    let state = try ListQuery(address: address).flag("below")
    table =
      rows.isEmpty
      ? nil
      : try ListView(
        id: "timetables", title: .schoolTimetables, columns: Self.columns(),
        rows: rows.filter { state == nil || $0.below.isEmpty != state }, address: address,
        filters: [.yesOrNo("below", .leadersBelow, chosen: state)], isPersonal: true
      ) { [NameReading($0.school.name)] }
  }

  private static func columns() -> [ListTable<Row>.Column] {
    [
      .init("school", .schoolName, named: \.school.name) { html, row, _ in
        html.link(School.timetableAddress(of: row.school.id), row.school.name)
      },
      .init("from", .timetableFrom, by: \.fromOrder) {
        html, row, language in
        if let version = row.version {
          html.text(Figures.day(version.days.lowerBound, in: language))
        } else {
          html.tag(Phrase.timetableNone[language], "warn")
        }
      },
      .init("classes", .timetableClasses, isNumber: true, by: \.classOrder) {
        html, row, _ in
        html.text(row.version.map { Figures.count($0.classes) } ?? "–")
      },
      .init("teachers", .timetableTeachers, isNumber: true, by: \.teacherOrder) {
        html, row, _ in
        html.text(row.version.map { Figures.count($0.teachers) } ?? "–")
      },
      .init("lessons", .timetableLessons, isNumber: true, by: \.lessonOrder) {
        html, row, _ in
        html.text(row.version.map { Figures.count($0.lessons) } ?? "–")
      },
      .init("below", .leadersBelow, by: \.below.count) { html, row, language in
        html.text(row.below.joined(separator: language == .zh ? "、" : ", "))
      },
    ]
  }

  var section: Section? { .timetables }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.timetables[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.timetablesLead[language])
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsTimetables[language])
    }
    html.element("p", .class("actions unprinted")) { html in
      html.link("/timetables/free", Phrase.freeTimes[language])
      if table != nil {
        html.raw(" ")
        html.link("/timetables/cover", Phrase.coverTimes[language])
      }
      if let teacher = context.ownTimetable.flatMap({ county.roster[$0] }) {
        html.raw(" ")
        html.link(
          School.timetableAddress(of: teacher.teaching.school),
          county.name(of: teacher.teaching.school))
      }
    }
    if context.ownTimetable != nil { ownWeek(&html, language) }
    swapPanel(&html, language)
    if let table {
      html.element("section", .class("panel"), .id("schools")) { html in
        table.write(to: &html, in: language)
        html.element(
          "p", .class("small muted"), text: Phrase.leadersLead(terms.leaders.value)[language])
        html.citation(terms.leaders.citation, in: language)
      }
    }
  }

  private func ownWeek(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("own")) { html in
      html.element("h2", text: Phrase.ownLessons[language])
      guard !own.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noOwnLessons[language])
      }
      html.lessons(
        "own-lessons", own, label: .ownLessons, county, offering: .swapLesson, in: language
      ) { html, lesson in
        guard context.isPresent, !lesson.isSwapped, lesson.slot.day > context.occasion.today
        else { return }
        html.link(lesson.swapAddress(), Phrase.swapLesson[language])
      }
    }
  }

  private func swapPanel(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("swaps")) { html in
      html.element("h2", text: Phrase.lessonSwaps[language])
      guard !swaps.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noSwaps[language])
      }
      html.table(
        "swap-table", [.swapWhat, .swapWho, .swapPartner, .swapFor, .stateOf],
        label: .lessonSwaps, stacks: true, in: language
      ) { html in
        for recorded in swaps {
          let swap = recorded.swap
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(
                recorded.address,
                Phrase.slot(swap.slot.day, swap.slot.period, swap.slot.classroom)[language])
            }
            html.element(
              "td", Attribute("data-label", Phrase.swapWho[language]),
              text: county.teacherName(of: swap.teacher))
            html.element(
              "td", Attribute("data-label", Phrase.swapPartner[language]),
              text: county.teacherName(of: swap.partner))
            html.element(
              "td", Attribute("data-label", Phrase.swapFor[language]),
              text: swap.other.map { Phrase.slot($0.day, $0.period, $0.classroom)[language] }
                ?? Phrase.swapGivenUp[language])
            html.element("td") { html in
              html.tag(Phrase.swapState(recorded.state.rawValue)[language], recorded.mark)
            }
          }
        }
      }
    }
  }
}

/// Schools that brought nothing in come first.
extension TimetableListPage.Row {
  fileprivate var fromOrder: Int { version?.days.lowerBound.ordinal ?? 0 }
  fileprivate var classOrder: Int { version?.classes ?? -1 }
  fileprivate var teacherOrder: Int { version?.teachers ?? -1 }
  fileprivate var lessonOrder: Int { version?.lessons ?? -1 }
}
