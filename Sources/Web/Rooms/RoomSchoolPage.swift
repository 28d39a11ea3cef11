internal import Access
internal import Policy
internal import Rooms
internal import Staffing
internal import Store
internal import Wording

/// `/rooms/2111000001?week=2026-11-16`: a school's rooms, the form for one week of all of them,
/// made for a telephone, and week by week what they were used for (S000-174).
struct RoomSchoolPage: Page {
  /// What a form was about that was refused.
  enum Matter: Equatable {
    case week, opening
    case room(RecordedRoom.ID)
  }

  let context: WebContext
  let sight: RoomSchool

  /// The Monday of the week that is logged or corrected; nil when none owes a log.
  let week: Day?
  var problems: [Phrase] = []
  var typed: (matter: Matter, fields: FormFields)?

  /// How many weeks are shown beside one another.
  static let weeksShown = 10

  var section: Section? { .rooms }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(sight.school.name) · \(Phrase.rooms[language])"
  }

  var isKept: Bool {
    context.isPresent && context.may(.keepRooms, at: .school(sight.school.id))
  }

  /// What was typed into a form, if it was this one's.
  func typed(_ matter: Matter, _ name: String) -> String? {
    typed?.matter == matter ? typed?.fields.text(name) : nil
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.rooms, in: language)
    html.head(sight.school.name, lead: Phrase.roomsLead[language])
    if context.may(.seeSchool, at: .school(sight.school.id)) {
      html.element("p") { html in
        html.link(School.address(of: sight.school.id), Phrase.roomSchoolLink[language])
      }
    }
    html.problems(problems, in: language)
    guard let terms = sight.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsRooms[language])
    }
    if sight.rooms.isEmpty {
      html.element("p", .class("empty"), text: Phrase.noRooms[language])
    }
    if isKept, let week { logging(&html, week, terms, language) }
    history(&html, language)
    inventory(&html, terms, language)
  }

  private func logging(
    _ html: inout HTML, _ week: Day, _ terms: RoomTerms, _ language: Language
  ) {
    html.element("section", .class("panel narrow"), .id("week")) { html in
      html.element("h2", text: Phrase.roomWeekForm[language])
      html.element("p", text: Phrase.roomWeek(week)[language])
      html.form(to: "\(sight.school.id.roomAddress)/weeks", context: context) { html in
        html.hidden("week", "\(week)")
        for (room, limit) in sight.owing(week) {
          line(&html, room, limit, sight.last(room.id, week), terms, language)
        }
        html.submit(.roomWeekDo, in: language)
      }
      let before = sight.before(week)
      if !before.isEmpty { said(&html, before, language) }
    }
  }

  private func line(
    _ html: inout HTML, _ room: RecordedRoom, _ limit: Int, _ known: RecordedRoomWeek?,
    _ terms: RoomTerms, _ language: Language
  ) {
    html.element("fieldset", .class("field")) { html in
      html.element(
        "legend",
        text: "\(room.room.name) · \(Optional(terms).name(ofKind: room.room.kind, in: language))")
      let (hours, reason, note) = ("hours-\(room.id)", "reason-\(room.id)", "note-\(room.id)")
      html.field(
        hours, .roomHours, hint: limit > 0 ? .roomUnder(limit) : nil,
        value: typed(.week, hours) ?? known.map { Phrase.roomHours($0.week.tenths) } ?? "",
        in: language)
      html.choiceField(
        reason, .roomWhy,
        [("", Phrase.roomUsedEnough[language])]
          + terms.reasons.map { ($0.key, $0.name[language]) },
        chosen: typed(.week, reason) ?? known?.week.reason ?? "", in: language)
      html.field(
        note, .roomNote, value: typed(.week, note) ?? known?.note ?? "", isRequired: false,
        in: language)
      if let known {
        html.element(
          "p", .class("small muted"),
          text: "\(Figures.day(known.day, in: language)) · \(known.person)")
      }
    }
  }

  private func said(
    _ html: inout HTML, _ before: [(room: RecordedRoom, said: RecordedRoomWeek)],
    _ language: Language
  ) {
    html.element("details") { html in
      html.element("summary", text: Phrase.roomSaidBefore[language])
      html.element("ul") { html in
        for (room, said) in before {
          let reason = said.week.reason.map { " · \(sight.terms.name(ofReason: $0, in: language))" }
          html.element(
            "li",
            text:
              "\(room.room.name) \(Phrase.roomHours(said.week.tenths))\(reason ?? "") · \(Figures.day(said.day, in: language)) \(said.person)"
          )
        }
      }
    }
  }

  /// Rooms down, weeks across: how many class-hours, the less the darker.
  private func history(_ html: inout HTML, _ language: Language) {
    let weeks = sight.mondays.filter { !sight.owing($0).isEmpty }.suffix(Self.weeksShown)
    guard !weeks.isEmpty else { return }
    html.element("section", .class("panel"), .id("history")) { html in
      html.element("h2", text: Phrase.roomHistory[language])
      html.element(
        "p", .class("note"),
        text: Phrase.roomHistoryNote[language] + (isKept ? Phrase.roomHistoryDo[language] : ""))
      html.scroll(Phrase.roomHistory[language]) { html in
        html.element("table", .class("heat")) { html in
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", .scope("col"), text: Phrase.roomName[language])
              for monday in weeks {
                html.element("th", .scope("col")) { html in head(&html, monday) }
              }
            }
          }
          html.element("tbody") { html in
            for room in sight.rooms { row(&html, room, Array(weeks), language) }
          }
        }
      }
    }
  }

  private func head(_ html: inout HTML, _ monday: Day) {
    let (_, month, day) = monday.components
    guard isKept else { return html.text("\(month)-\(day)") }
    html.link("\(sight.school.id.roomAddress(weekOf: monday))#week", "\(month)-\(day)")
  }

  private func row(
    _ html: inout HTML, _ room: RecordedRoom, _ weeks: [Day], _ language: Language
  ) {
    html.element("tr") { html in
      html.element("th", .scope("row"), text: room.room.name)
      for monday in weeks {
        let limit = sight.owing(monday).first { $0.room.id == room.id }?.limit
        if let known = sight.last(room.id, monday) {
          let tenths = known.week.tenths
          html.element(
            "td", .class(Self.shade(tenths, limit ?? 0)), text: Phrase.roomHours(tenths))
        } else {
          html.element(
            "td", .class("none"),
            text: limit == nil ? "–" : Phrase.roomUnloggedMark[language])
        }
      }
    }
  }

  /// The shade of a week; the number in it says the same.
  static func shade(_ tenths: Int, _ limit: Int) -> String {
    if tenths >= limit { return "spare1" }
    if tenths == 0 { return "need3" }
    return tenths * 2 < limit ? "need2" : "need1"
  }
}
