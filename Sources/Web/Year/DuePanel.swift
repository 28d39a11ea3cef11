internal import Access
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// What waits for whoever asks, each with its day, its reason and the link that
/// does it; or, when nothing does, what comes next.
struct DuePanel: Sendable {
  let lines: [DueLine]

  /// The next milestone that isn't done, whoever owns it.
  let next: Milestone?

  /// The roles of whoever asks, for the words about what each will have to do.
  let roles: [Role]

  /// - Parameter isTitled: False on a page that is called so itself.
  func write(to html: inout HTML, isTitled: Bool = true, in language: Language) {
    html.element("section", .class("panel"), .id("due")) { html in
      if isTitled { html.element("h2", text: Phrase.due[language]) }
      if lines.isEmpty { empty(&html, language) }
      html.element("ul", .class("due")) { html in
        for line in lines {
          html.element("li") { html in
            html.element("a", .href(line.address), text: line.words[language])
            if let due = line.due {
              html.raw(" ")
              html.tag(Figures.day(due, in: language))
            }
            html.element("p", .class("small muted"), text: line.why[language])
          }
        }
      }
    }
  }

  private func empty(_ html: inout HTML, _ language: Language) {
    html.element("p", text: Phrase.nothingDue[language])
    if let next {
      let owner = roles.first { $0.id == next.owner } ?? RoleBook.standard[next.owner]
      html.element(
        "p",
        text: Phrase.nextMilestone(
          next.name[language], day: Figures.day(next.due, in: language),
          owner: owner.map { language == .zh ? $0.chinese : $0.english } ?? next.owner)[language])
    }
    for role in roles {
      guard let guide = Phrase.guide(ofRole: role.id) else { continue }
      html.element("p", .class("muted"), text: guide[language])
    }
  }
}

extension YearDesk {
  /// What waits for whoever asks in the year being run.
  func duePanel(for context: WebContext) async throws -> DuePanel {
    let year = try await year()
    let terms = county.book.inForce(in: year).seasonTerms
    let today = context.occasion.today
    return try await database.read { connection in
      let settings = try connection.settings(of: year)
      let orders = try shelf.orders(connection)
      let pairs =
        context.reaches(of: .keepPairing).isEmpty
        ? []
        : try shelf.pairs(
          of: county, in: [SchoolYear(containing: today)], on: today, isPresent: true, connection
        ).sights
      let service =
        context.reaches(of: .keepService).isEmpty && context.reaches(of: .keepOwnService).isEmpty
        ? []
        : try shelf.service(of: county, on: today, isPresent: true, connection)
          .dueLines(for: context, in: county)
      let checks = try connection.serviceCheckLines(for: context, in: county, orders)
      let lessons =
        context.reaches(of: .observeLessons).isEmpty
        ? []
        : try shelf.observations(of: county, on: today, isPresent: true, connection).dueLines(
          for: context, booked: try connection.openLessons(from: today.advanced(by: -14)),
          in: county)
      let inspections =
        [Permission.planInspections, .inspect, .answerFindings].allSatisfy {
          context.reaches(of: $0).isEmpty
        } ? [] : try shelf.supervision(connection).dueLines(for: context, in: county)
      let training =
        try shelf.trainingLines(for: context, in: county, connection)
        + shelf.schoolPlanLines(for: context, in: county, connection)
        + connection.suggestionLines(for: context, in: county)
      let classes = try shelf.classLines(for: context, in: county, connection)
      let surveys = try shelf.surveyLines(for: context, in: county, connection)
      let exams =
        try connection.examLines(for: context, in: county)
        + connection.resultLines(for: context)
        + connection.checkLines(for: context, in: county)
      let swaps = try connection.swapLines(for: context, in: county)
      let care = try shelf.careLines(for: context, in: county, connection)
      let rooms = try shelf.roomLines(for: context, in: county, connection)
      let pupils = try shelf.pupilLines(for: context, in: county, connection)
      let unions = try shelf.unionLines(for: context, in: county, connection)
      let leading = try connection.leadingLines(for: context, in: county)
      let attachments = try connection.attachmentLines(for: context, in: county)
      let mentors = try shelf.mentorLines(for: context, in: county, connection)
      let projects = try shelf.projectLines(for: context, in: county, connection)
      let studies =
        try shelf.studyLines(for: context, in: county, connection)
        + connection.selectionLines(for: context, in: county)
      let schemes = try connection.schemeLines(for: context, in: county, pairs)
      let milestones =
        terms?.milestones(
          of: year, settings: settings.owners,
          done: try connection.doneMilestones(of: year, settings, orders: orders)) ?? []
      let year = try connection.dueLines(
        of: year, for: context, orders: orders, milestones: milestones,
        reminders: terms?.reminders)
      let programmes =
        service + lessons + inspections + training + mentors + surveys + exams + pupils + care
        + projects + studies + unions + leading + schemes + attachments + swaps + checks
        + classes + rooms
        + pairs.compactMap { $0.dueLine(for: context, in: county) }
      return DuePanel(
        lines: (year + programmes).soonest(12),
        next: milestones.first { !$0.isDone && $0.due >= today },
        roles: context.actor?.roles(on: today) ?? [])
    }
  }
}

extension [DueLine] {
  /// Those due first; what has no day comes last, in the order given.
  func soonest(_ limit: Int) -> [DueLine] {
    enumerated().sorted {
      ($0.element.due?.ordinal ?? .max, $0.offset) < ($1.element.due?.ordinal ?? .max, $1.offset)
    }.prefix(limit).map(\.element)
  }
}

/// `/due`: what waits for whoever asks, alone on its page.
struct DuePage: Page {
  let panel: DuePanel

  var section: Section? { .due }
  func title(in language: Language) -> String { Phrase.due[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.dueLead[language])
    panel.write(to: &html, isTitled: false, in: language)
  }
}
