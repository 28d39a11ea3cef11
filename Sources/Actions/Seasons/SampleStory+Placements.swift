internal import Policy
internal import Season
internal import Serving
internal import Staffing
internal import Store

extension SampleStory {
  /// The plan that came along, frozen, made public and ordered; nothing where there's none.
  ///
  /// - Returns: The orders of those who arrived on the last days of August. The last one
  ///   hasn't been let go, and whoever comes before hasn't arrived: the pages remind of both.
  func placements(_ teller: Teller) async throws -> [PlacementOrder] {
    let stored = try await teller.database.read { try $0.latestCounty() }
    guard stored?.plan?.schoolYear == year.start else { return [] }
    try await teller.act(FreezeEligibility(year: year, after: 0), "personnel", 7, 16)
    try await teller.act(OpenWishes(year: year, closes: on(7, 24)), "personnel", 7, 17)
    try await teller.act(
      PublishNotice(year: year, office: "县教育局人事科", contact: "0796-3210017"), "personnel", 8, 3)
    try await teller.act(IssueOrders(year: year), "personnel", 8, 11)
    let orders = try await teller.database.read { try $0.orders(of: year) }
    for (school, orders) in byReceiver(orders) {
      let plans = orders.enumerated().map { ($1.id, plan($0)) }
      try await teller.act(
        StateServicePlans(at: school, Dictionary(plans) { first, _ in first }),
        as: .school("principal", school), on: on(8, 20))
    }
    for order in orders.dropLast() {
      try await teller.act(
        TakeOrderStep(.release, of: order.id), as: .school("clerk", order.line.from),
        on: on(8, 24))
    }
    let coming = orders.dropLast(2)
    for order in coming {
      try await teller.act(
        TakeOrderStep(.arrive, of: order.id), as: .school("clerk", order.line.to), on: on(8, 28))
    }
    let ids = Set(coming.map(\.id))
    return try await teller.database.read { try $0.orders(of: year) }.filter {
      ids.contains($0.id)
    }
  }

  /// The receiving schools in the order of their numbers, each with whom it receives.
  func byReceiver(_ orders: [PlacementOrder]) -> [(School.ID, [PlacementOrder])] {
    Dictionary(grouping: orders, by: \.line.to).sorted { $0.key < $1.key }
  }

  /// A week of twelve lessons or more; every fifth leaves no time to lead colleagues.
  private func plan(_ number: Int) -> ServicePlan {
    let terms = book.serviceTerms
    return ServicePlan(
      lessons: 120 + number % 3 * 10, guidance: number % 5 == 4 ? 0 : 20, study: 20,
      aim: terms?.aim.zh ?? "按课表任教，带动同学科教师",
      scheme: terms?.scheme.zh ?? "按月考勤，学年末考核")
  }
}
