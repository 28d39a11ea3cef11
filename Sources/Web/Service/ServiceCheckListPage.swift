internal import Access
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// A check with the placements that it was of.
struct CheckSight: Sendable {
  let recorded: RecordedServiceCheck

  /// Of the same two schools; at least one.
  let orders: [PlacementOrder]
  let part: BureauPart?
  let day: Day

  init?(
    _ recorded: RecordedServiceCheck, _ orders: [String: PlacementOrder], _ terms: CheckTerms?,
    on day: Day
  ) {
    let own = recorded.orders.compactMap { orders[$0] }
    guard !own.isEmpty else { return nil }
    self.recorded = recorded
    self.orders = own
    self.day = day
    part = terms.flatMap { BureauPart([recorded.check], $0) }
  }

  var line: NoticeLine { orders[0].line }
  var open: Int { recorded.tasks.count { $0.situation.state != .closed } }
  var late: Int { recorded.tasks.count { $0.situation.isLate(on: day) } }
  var marks: Int { part?.marks ?? 0 }

  /// The school that mends something.
  func school(_ side: ServiceTerms.Party) -> School.ID { side == .host ? line.to : line.from }
}

/// `/service/checks`: checks of sending and receiving schools, and what isn't mended yet
/// (S001-037).
struct ServiceCheckListPage: ListPage {
  let context: WebContext
  private let table: ListView<CheckSight>

  var exported: (any ExportableList)? { table }

  init(context: WebContext, sights: [CheckSight], address: Address) throws {
    self.context = context
    let query = ListQuery(address: address)
    let open = try query.flag("open")
    table = try ListView(
      id: "checks", title: .serviceChecks, columns: Self.columns,
      rows: sights.filter { open == nil || ($0.open > 0) == open }, address: address,
      filters: [.yesOrNo("open", .serviceCheckOpen, chosen: open)], isPersonal: true,
      empty: .noServiceChecks)
  }

  private static let columns: [ListTable<CheckSight>.Column] = [
    .init("day", .checkDay, by: \.recorded.check.day) { html, sight, language in
      html.link(sight.recorded.address, Figures.day(sight.recorded.check.day, in: language))
    },
    .init("from", .fromSchool, named: \.line.fromName) { html, sight, _ in
      html.text(sight.line.fromName)
    },
    .init("to", .toSchool, named: \.line.toName) { html, sight, _ in
      html.text(sight.line.toName)
    },
    .init("whom", .checkWhom, isNumber: true, by: \.orders.count) { html, sight, _ in
      html.text(Figures.count(sight.orders.count))
    },
    .init("marks", .checkMark, isNumber: true, by: \.marks) { html, sight, _ in
      html.text(sight.part.map { "\($0.marks) / \($0.most)" } ?? "–")
    },
    .init("open", .serviceCheckOpen, isNumber: true, by: \.open) { html, sight, _ in
      html.text(Figures.count(sight.open))
    },
    .init("late", .pairOverdue, isNumber: true, by: \.late) { html, sight, _ in
      html.text(Figures.count(sight.late))
    },
    .init("person", .checkedBy, by: \.recorded.person) { html, sight, _ in
      html.text(sight.recorded.person)
    },
  ]

  var section: Section? { .service }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.serviceChecks[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.service, in: language)
    html.head(title(in: language), lead: Phrase.serviceChecksLead[language])
    html.parts(ServicePart.checks, in: language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}
