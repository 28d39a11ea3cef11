internal import Access
internal import Pinyin
internal import Policy
internal import Rooms
internal import Staffing
internal import Store
internal import Wording

/// `/rooms`: the rooms of the county with their equipment (S000-173), how much each is used and
/// why some stand idle (S000-174).
struct RoomListPage: ListPage {
  let context: WebContext
  let year: RoomYear

  /// Within whoever asks' reach.
  let schools: [School]
  let sights: [RoomSight]
  private let table: ListView<RoomSight>

  /// The kind that the list is narrowed to, and the schools of its area without such a room; any
  /// room when it's nil.
  private let kind: RoomTerms.Kind?
  private let lacking: [School]

  var exported: (any ExportableList)? { table }
  var section: Section? { .rooms }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.rooms[language] }

  init(context: WebContext, county: County, year: RoomYear, address: Address) throws {
    self.context = context
    self.year = year
    let scope = Scope(context.reaches(of: .seeRooms) + context.reaches(of: .keepRooms))
    schools = county.roster.schools.filter { scope.holds($0.id) }
    sights = year.sights.filter { scope.holds($0.room.school) }
    let terms = year.terms
    let query = ListQuery(address: address)
    let zone: Zone? = try query.choice("zone")
    let kind = try query.choice("kind", of: terms?.kinds ?? []) { $0.key }
    let reason = try query.choice("reason", of: terms?.reasons ?? []) { $0.key }
    let idle = try query.flag("idle")
    let having = Set(
      sights.filter { kind == nil || $0.room.kind == kind?.key }.map(\.room.school))
    self.kind = kind
    lacking = schools.filter { (zone == nil || $0.zone == zone) && !having.contains($0.id) }
    table = try ListView(
      id: "rooms", title: .roomList, columns: Self.columns(terms),
      rows: sights.filter { sight in
        (zone == nil || sight.school.zone == zone)
          && (kind == nil || sight.room.kind == kind?.key)
          && (reason == nil || sight.use.reason == reason?.key)
          && (idle == nil || sight.isIdle == idle)
      }, address: address,
      filters: [
        .choice(
          "zone", .area,
          Zone.allCases.map { zone in (zone.rawValue, Phrase { zone.name(in: $0) }) },
          chosen: zone?.rawValue),
        .choice(
          "kind", .roomKind, (terms?.kinds ?? []).map { ($0.key, Phrase($0.name)) },
          chosen: kind?.key),
        .choice(
          "reason", .roomReason, (terms?.reasons ?? []).map { ($0.key, Phrase($0.name)) },
          chosen: reason?.key),
        .yesOrNo("idle", .roomIdle, chosen: idle),
      ], isPersonal: false, empty: .noRooms
    ) { [NameReading($0.school.name), NameReading($0.room.name)] }
  }

  private static func columns(_ terms: RoomTerms?) -> [ListTable<RoomSight>.Column] {
    [
      .init("room", .roomName, named: \.room.name) { html, sight, _ in
        html.link(sight.room.school.roomAddress, sight.room.name)
      },
      .init("school", .schoolName, named: \.school.name) { html, sight, _ in
        html.text(sight.school.name)
      },
      .init("zone", .area, by: \.school.zone) { html, sight, language in
        html.zone(sight.school.zone, in: language)
      },
      .init("kind", .roomKind, by: \.room.kind) { html, sight, language in
        html.text(terms.name(ofKind: sight.room.kind, in: language))
      },
      .init("sets", .roomSets, isNumber: true, by: \.room.sets) { html, sight, _ in
        html.text(Figures.count(sight.room.sets))
      },
      .init(
        "mean", .roomMean, isNumber: true, by: { $0.use.mean ?? -1 },
        write: { html, sight, _ in
          html.text(sight.use.mean.map(Phrase.roomHours) ?? "–")
        }),
      .init("idle", .roomIdleWeeks, isNumber: true, by: \.use.idleWeeks) { html, sight, _ in
        html.text(Figures.count(sight.use.idleWeeks))
      },
      .init("missing", .roomMissing, isNumber: true, by: \.use.missing.count) { html, sight, _ in
        html.text(Figures.count(sight.use.missing.count))
      },
      .init(
        "state", .roomState, by: { $0.isIdle ? 0 : $0.use.missing.isEmpty ? 2 : 1 },
        write: { html, sight, language in html.roomState(sight, in: language) }),
      .init("reason", .roomReason) { html, sight, language in
        html.text(sight.use.reason.map { terms.name(ofReason: $0, in: language) } ?? "")
      },
    ]
  }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.roomsLead[language])
    guard let terms = year.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsRooms[language])
    }
    html.intakeLinks(to: "/rooms", context, in: language)
    own(&html, language)
    if schools.count > 1 { picture(&html, terms, language) }
    html.element("section", .class("panel"), .id("list")) { html in
      html.element("h2", text: Phrase.roomList[language])
      table.write(to: &html, in: language)
    }
    if schools.count > 1, !lacking.isEmpty { lacks(&html, language) }
  }

  /// Which schools have no such room (S000-173).
  private func lacks(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("lacking")) { html in
      html.element("h2", text: Phrase.roomLacking(kind?.name, lacking.count)[language])
      html.element("details") { html in
        html.element("summary", text: Phrase.roomLackingDo[language])
        html.element("ul") { html in
          for school in lacking {
            html.element("li") { html in
              html.link(school.id.roomAddress, school.name)
              html.raw(" ")
              html.zone(school.zone, in: language)
            }
          }
        }
      }
    }
  }

  /// The way to log for those who do: a school without a room isn't in the list.
  private func own(_ html: inout HTML, _ language: Language) {
    let kept = schools.filter { context.may(.keepRooms, at: .school($0.id)) }
    guard context.isPresent, !kept.isEmpty else { return }
    html.element("p", .class("actions")) { html in
      for school in kept.prefix(12) {
        html.element(
          "a", .class("button"), .href(school.id.roomAddress),
          text: "\(Phrase.roomWeekForm[language]) · \(school.name)")
      }
    }
  }
}

extension HTML {
  /// How a room stands: idle first, then what nobody logged.
  fileprivate mutating func roomState(_ sight: RoomSight, in language: Language) {
    if sight.isIdle {
      tag(Phrase.roomIdle[language], "warn")
    } else if sight.use.missing.isEmpty {
      tag(Phrase.roomUsed[language], "good")
    } else {
      tag(Phrase.roomUnlogged[language])
    }
  }
}

extension RoomTerms? {
  /// The book's name of a kind; its key where the book has it no more.
  func name(ofKind key: String, in language: Language) -> String {
    self?[kind: key]?.name[language] ?? key
  }

  func name(ofReason key: String, in language: Language) -> String {
    self?[reason: key]?.name[language] ?? key
  }
}
