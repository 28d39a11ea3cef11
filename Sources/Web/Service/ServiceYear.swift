internal import Actions
internal import Chronicle
internal import Partnership
internal import Policy
internal import Season
internal import Serving
internal import Staffing
internal import Store

/// All who serve elsewhere, or are expected to, in the school year of a day.
struct ServiceYear: Sendable {
  let day: Day

  /// Nil where the book has no section `service`.
  let terms: ServiceTerms?

  /// By number.
  let sights: [ServiceSight]
  let cover: GuestCover

  /// - Parameters:
  ///   - orders: Of whatever year.
  ///   - teaching: Where everybody teaches on the day.
  /// - Complexity: O(orders · duties + distinct stays · duties · days + teaching).
  init(
    _ county: County, orders: [PlacementOrder], plans: [PlacementOrder.ID: RecordedServicePlan],
    months: [PlacementOrder.ID: [ConfirmedMonth]], entries: [PlacementOrder.ID: [ServiceEntry]],
    links: [SwapLink] = [], teaching: [RecordedFact], on day: Day
  ) {
    let year = SchoolYear(containing: day)
    let book = county.book.inForce(in: year)
    let terms = book.serviceTerms
    let schoolDays = SchoolDays(year.days, of: book)
    // Who arrives in August begins with the next school year.
    let nextDays = SchoolDays(SchoolYear(year.start + 1).days, of: book)
    let loads = Dictionary(
      book.weeklyLessons.map { (Post(school: "", stage: $0.stage, subject: $0.subject), $0.load) }
    ) { first, _ in first }
    let taught = teaching.compactMap(Taught.init)
    let shares = Dictionary(taught.map { ($0.teaching, $0.share) }) { first, _ in first }
    let byID = Dictionary(orders.map { ($0.id, $0) }) { first, _ in first }
    let swaps = Dictionary(
      links.flatMap { link in
        [(link.first, link), (link.second, link)]
      }
    ) { first, _ in first }
    var sheets: [ClosedRange<Day>: ServiceSheet] = [:]
    self.day = day
    self.terms = terms
    sights = orders.compactMap { order in
      let stay = order.stay
      guard
        stay.map({ $0.upperBound >= year.days.lowerBound })
          ?? [.issued, .released].contains(order.state(on: day))
      else { return nil }
      let plan = plans[order.id]
      let own = entries[order.id] ?? []
      let confirmed = months[order.id] ?? []
      var standing: ServiceStanding?
      if let stay, let terms {
        let sheet =
          sheets[stay]
          ?? ServiceSheet(
            terms, stay: stay, in: stay.lowerBound > year.days.upperBound ? nextDays : schoolDays)
        sheets[stay] = sheet
        standing = ServiceStanding(
          sheet,
          entries: Dictionary(grouping: own.filter { $0.withdrawal == nil }, by: \.duty)
            .mapValues { $0.map(\.day) },
          confirmed: Set(confirmed.map(\.month)))
      }
      return ServiceSight(
        order: order, plan: plan, standing: standing, months: confirmed, entries: own,
        planWarnings: plan.flatMap { plan in
          terms.map { terms in
            plan.plan.warnings(
              terms, load: order.load(among: loads),
              share: order.post.flatMap { shares[.init(order.teacher, $0)] } ?? 100,
              isUpward: county.isUpward(order))
          }
        } ?? [],
        swap: swaps[order.id].flatMap { link in
          link.other(than: order.id).flatMap { byID[$0] }.map { (link, $0) }
        }, day: day)
    }
    let serving = sights.filter(\.isRunning).map(\.order)
    cover = GuestCover(
      taught.map(\.teaching),
      guests: Set(
        serving.compactMap { order in order.post.map { .init(order.teacher, $0) } }),
      left: serving.filter { $0.relation != .itinerant }.compactMap { county.homePost(of: $0) })
  }

  subscript(order: PlacementOrder.ID) -> ServiceSight? { sights.first { $0.id == order } }

  /// Who comes to a school, and whom it sent.
  func guests(of school: School.ID) -> [ServiceSight] {
    sights.filter { $0.order.line.to == school }
  }
  func sent(by school: School.ID) -> [ServiceSight] {
    sights.filter { $0.order.line.from == school }
  }
}

/// What a fact says of somebody's teaching.
private struct Taught {
  let teaching: GuestCover.Teaching
  let share: Int

  init?(_ fact: RecordedFact) {
    guard let post = fact.fact.value.post else { return nil }
    teaching = .init(Teacher.ID(fact.fact.line.subject), post)
    share = fact.fact.value.number("fte") ?? 100
  }
}

extension PlacementOrder {
  var post: Post? { line.post }

  fileprivate func load(among loads: [Post: Int]) -> Int? {
    post.flatMap { loads[Post(school: "", stage: $0.stage, subject: $0.subject)] }
  }
}

extension County {
  /// Whether somebody came to a school nearer to the town: to learn (上挂, S001-029).
  fileprivate func isUpward(_ order: PlacementOrder) -> Bool {
    guard let from = roster[order.line.from], let to = roster[order.line.to] else { return false }
    return to.zone < from.zone
  }

  /// What somebody taught at the school that sent them.
  fileprivate func homePost(of order: PlacementOrder) -> Post? {
    if let teacher = roster[order.teacher] {
      return Post(school: order.line.from, stage: teacher.stage, subject: teacher.subject)
    }
    return order.post.map {
      Post(school: order.line.from, stage: $0.stage, subject: $0.subject)
    }
  }
}

extension YearDesk {
  /// The placements as of the day that's asked for.
  func serviceYear(_ county: County, _ context: WebContext) async throws -> ServiceYear {
    try await database.read(for: context) { connection in
      try shelf.service(
        of: county, on: context.dayShown, isPresent: context.isPresent, connection)
    }
  }
}
