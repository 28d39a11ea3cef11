internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// `/unions/U-12/walks`: who supervises walks, what meetings decided (S001-046), what was walked
/// for by form and level (S001-040), reports that are due (S001-047), and what it costs
/// (S001-052).
struct WalkPage: Page {
  let context: WebContext
  let county: County
  let year: UnionYear
  let sight: UnionSight

  /// The latest first.
  let meetings: [RecordedUnionMeeting]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .unions }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(sight.union.name) · \(Phrase.walks[language])"
  }

  /// As whom whoever asks keeps it today; nil on a past day, or when they don't.
  var side: UnionSide? {
    guard context.isPresent, sight.union.dissolved == nil else { return nil }
    return context.side(of: sight)
  }

  /// Whether they decide for the union.
  var decides: Bool { side != nil && context.leads(sight) }

  var decisions: [RecordedWalkDecision] { year.decisions(of: sight.id) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.unions, in: language)
    html.head(title(in: language), lead: Phrase.walksLead[language])
    html.element("p") { html in html.link(sight.address, sight.union.name) }
    html.problems(problems, in: language)
    guard let walking = year.terms?.walking else {
      return html.element("p", .class("empty"), text: Phrase.needsUnions[language])
    }
    supervisor(&html, language)
    meetings(&html, language)
    let walks = decisions.flatMap { decision in
      (year.walks[decision.id] ?? []).map { (decision, $0) }
    }.sorted {
      ($1.1.walk.day, $1.1.id) < ($0.1.walk.day, $0.1.id)
    }
    grid(&html, walks.map(\.1), walking, language)
    WalkList(
      context: context, county: county, walks: walks, walking: walking, day: sight.day,
      address: sight.address, mayTakeBack: { decision in mayKeep(decision) }
    ).write(to: &html, in: language)
    if side != nil {
      let kept = decisions.filter(mayKeep)
      WalkForms(
        context: context, county: county, decisions: kept,
        waiting: year.reports([.due, .overdue], of: kept), walking: walking,
        address: sight.address, typed: typed
      ).write(to: &html, in: language)
    }
    costs(&html, walking, language)
  }

  /// Whether they keep the walks under a decision: for the office, or for one of its schools.
  private func mayKeep(_ decision: RecordedWalkDecision) -> Bool {
    guard side != nil else { return false }
    return context.side(of: decision.decision) != nil
  }

  private func supervisor(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status"), .id("supervisor")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(
          .walkSupervisor,
          sight.recorded.supervisors.first.map {
            "\($0.name) · \(Figures.day($0.hand.day, in: language))"
          }, in: language)
      }
      if decides {
        html.form(to: "\(sight.address)/supervisor", context: context, class: "form unprinted") {
          html in
          html.field(
            "supervisor", .walkSupervisor, value: typed?["supervisor"] ?? "", in: language)
          html.submit(.walkSupervisorDo, isMain: false, in: language)
        }
      }
    }
  }

  private func meetings(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("meetings")) { html in
      html.element("h2", text: "\(Phrase.walkMeetings[language]) (\(meetings.count))")
      if meetings.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noWalkMeetings[language])
      }
      for meeting in meetings { one(&html, meeting, language) }
      if decides { deciding(&html, language) }
    }
  }

  private func one(
    _ html: inout HTML, _ meeting: RecordedUnionMeeting, _ language: Language
  ) {
    html.element("div", .class("case"), .id(meeting.id)) { html in
      html.element("h3", text: Figures.day(meeting.day, in: language))
      html.element("p", text: meeting.decided)
      html.element("ul", .class("findings")) { html in
        for decision in year.decisions where decision.meeting == meeting.id {
          html.element("li") { html in
            html.text(
              "\(decision.teacherName)：\(county.name(of: decision.decision.home)) → \(county.name(of: decision.decision.host)) · "
            )
            html.days(decision.decision.days, in: language)
            if let withdrawal = decision.withdrawal {
              html.raw(" ")
              html.tag(Phrase.activityTakenBack[language], "warn")
              html.takenBack(withdrawal, language)
            } else if decides, year.counted(decision.id).isEmpty {
              html.takingBack(
                decision.id.rawValue, to: "\(sight.address)/walks/withdraw", context, language)
            }
          }
        }
      }
      html.element(
        "p", .class("small muted"),
        text: [
          meeting.notedBy.map { county.name(of: $0) } ?? Phrase.unionOffice[language],
          meeting.hand.person,
        ].joined(separator: " · "))
    }
  }

  private func deciding(_ html: inout HTML, _ language: Language) {
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: typed?["decided"] != nil)
    ) { html in
      html.element("summary", text: Phrase.walkMeeting[language])
      html.form(to: "\(sight.address)/meetings", context: context) { html in
        html.field(
          "held", .walkMeetingDay, type: "date",
          value: typed?["held"] ?? "\(context.occasion.today)", in: language)
        html.area("decided", .walkDecided, value: typed?["decided"] ?? "", in: language)
        html.area(
          "lines", .walkLines, hint: .walkLinesHint, value: typed?["lines"] ?? "",
          longest: 20_000, isRequired: false, in: language)
        html.submit(.walkMeetingDo, in: language)
      }
    }
  }

  /// How often each form worked on each level (S001-040).
  private func grid(
    _ html: inout HTML, _ walks: [RecordedWalk], _ walking: WalkTerms, _ language: Language
  ) {
    let counted = walks.filter { $0.withdrawal == nil }.map(\.walk)
    guard !counted.isEmpty else { return }
    let grid = WalkGrid(counted)
    html.element("section", .class("panel"), .id("grid")) { html in
      html.element("h2", text: Phrase.walkGrid[language])
      let heads = walking.levels.map { Phrase($0.name) }
      html.table(
        "levels", [.walkForm] + heads, numbers: heads, label: .walkGrid, in: language
      ) { html in
        for form in walking.forms {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: form.name[language])
            for level in walking.levels {
              html.element(
                "td", .class("n"), text: Figures.count(grid.number(form.key, level.key)))
            }
          }
        }
      }
    }
  }
}
