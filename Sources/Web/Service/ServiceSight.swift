internal import Actions
internal import Policy
internal import Season
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// How one placement stands in a school year, with all that's recorded of it.
struct ServiceSight: Sendable {
  let order: PlacementOrder

  /// The plan that holds; nil before one is stated.
  let plan: RecordedServicePlan?

  /// Nil before the arrival.
  let standing: ServiceStanding?

  /// As confirmed last, ascending.
  let months: [ConfirmedMonth]

  /// The latest first, taken back or not.
  let entries: [ServiceEntry]

  /// What's to be said of the plan.
  let planWarnings: [ServiceWarning]

  /// The exchange of places that it's a leg of, with the other one (S000-171).
  let swap: (link: SwapLink, other: PlacementOrder)?
  let day: Day

  var id: PlacementOrder.ID { order.id }

  /// What's to be said of an exchange of which one leg runs alone.
  var swapWarnings: [ServiceWarning] {
    guard let swap else { return [] }
    return SwapStanding(own: order.standing(on: day), other: swap.other.standing(on: day))
      .warnings(on: day)
  }

  var warnings: [ServiceWarning] { planWarnings + swapWarnings }

  /// Whether the teacher is expected and the receiving school hasn't said for what.
  var lacksPlan: Bool { plan == nil && isExpected }

  var isExpected: Bool { [.issued, .released].contains(order.state(on: day)) }

  /// Whether it runs on the day, so that it can be kept.
  var isRunning: Bool { order.stay?.contains(day) ?? false }

  func overdue(of party: ServiceTerms.Party) -> Int {
    standing?.overdue(of: party, on: day) ?? 0
  }

  var unconfirmed: [ServiceMonth] { standing?.unconfirmed(on: day) ?? [] }

  var address: String { "/service/\(Address.encoded(order.id))" }
}

extension School {
  /// A school's page of those who serve there and whom it sent.
  static func serviceAddress(of school: ID) -> String {
    "/service/schools/\(Address.encoded(school.rawValue))"
  }
}
