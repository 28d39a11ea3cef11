internal import Access
internal import Actions
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// `/unions/U-12/week`: the timetable of those who walk between a union's schools (S004-11,
/// S001-041): asked for, watched, and read: how good it is and what's proven, who travels, what
/// stays uncovered and why, and everybody's week. A member that doesn't lead sees its own school's.
struct UnionWeekPage: Page {
  let context: WebContext
  let county: County
  let sight: UnionSight

  /// The latest that was asked for, and what came out of it.
  let week: UnionWeek?
  let itinerary: Itinerary?

  /// Whether it was made from today's members and workbook.
  let isFresh: Bool

  /// Whose timetable is shown: a school's code or a teacher's number.
  let chosen: String?
  var problems: [Phrase] = []

  var section: Section? { .unions }
  func title(in language: Language) -> String {
    "\(sight.union.name) · \(Phrase.unionWeek[language])"
  }

  /// Whether all of the week is shown.
  var isWhole: Bool { context.may(.seeCounty) || context.leads(sight) }
  var mayAsk: Bool { sight.union.dissolved == nil && context.leads(sight) }
  var address: String { "\(sight.address)/week" }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.unions, in: language)
    html.head(title(in: language), lead: Phrase.unionWeekLead[language])
    html.element("p") { html in html.link(sight.address, sight.union.name) }
    html.problems(problems, in: language)
    state(&html, language)
    guard let itinerary else { return }
    if isWhole {
      UnionWeekFigures(itinerary: itinerary, county: county).write(to: &html, in: language)
    }
    UnionWeekGrid(
      itinerary: itinerary, county: county, terms: county.book.itineraryTerms,
      schools: sight.members.filter { isWhole || context.may(.seeSchool, at: .school($0)) },
      offersTeachers: isWhole, chosen: chosen, address: address
    ).write(to: &html, in: language)
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element(
      "section", .class("panel status \(week?.state.hue ?? "")"), .id("state"),
      Attribute("role", "status")
    ) { html in
      switch week?.state {
      case nil:
        html.element(
          "p", text: (mayAsk ? Phrase.unionWeekNone : .unionWeekNoneYet)[language])
      case .waiting: html.element("h2", text: Phrase.unionWeekWaiting[language])
      case .running: html.element("h2", text: Phrase.unionWeekRunning[language])
      case .failed: html.element("h2", text: Phrase.unionWeekFailed[language])
      case .cancelled: html.element("h2", text: Phrase.unionWeekCancelled[language])
      case .done: summary(&html, language)
      }
      if let failure = week?.failure {
        html.element("p", text: Phrase.unionWeekUnsound(failure)[language])
      }
      if let week, week.state.isOpen {
        html.element("p", .class("small"), text: Phrase.pageAsksAgain[language])
      }
      forms(&html, language)
    }
  }

  private func summary(_ html: inout HTML, _ language: Language) {
    guard let itinerary, let week else { return }
    html.element(
      "h2",
      text: Phrase.itinerarySummary(
        covered: itinerary.coveredLessons, needed: itinerary.neededLessons,
        visiting: itinerary.visitingLessons, travellers: itinerary.travellers.count)[language])
    html.element("p", text: Phrase.itineraryChecked[language])
    html.element(
      "p", .class("small muted"), text: "\(week.askedBy) · \(week.askedAt.chinaTime)")
    if !isFresh {
      html.element("p") { html in html.tag(Phrase.unionWeekOld[language], "warn") }
    }
    if isWhole {
      html.element("p") { html in
        html.link("\(address)/\(week.id).xlsx", Phrase.unionWeekFile[language])
      }
    }
  }

  private func forms(_ html: inout HTML, _ language: Language) {
    guard mayAsk else { return }
    if let week, week.state.isOpen {
      html.form(to: "\(address)/cancel", context: context) { html in
        html.hidden("week", week.id)
        html.submit(.unionWeekCancel, isMain: false, in: language)
      }
    } else if week?.state != .done || !isFresh {
      html.form(to: address, context: context) { html in
        html.submit(week?.state == .done ? .unionWeekAgain : .unionWeekDo, in: language)
      }
    }
  }
}
