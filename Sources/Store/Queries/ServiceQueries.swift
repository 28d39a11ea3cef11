internal import Serving
internal import Staffing

/// The events that made what is recorded of service what it is.
public struct ServiceVersion: Hashable, Sendable {
  let plan: Int
  let month: Int
  let entry: Int
  let withdrawal: Int
  let link: Int
  let unlinked: Int
}

extension Connection {
  /// What everything recorded of service is made of; cheap to ask.
  public func serviceVersion() throws -> ServiceVersion {
    try rows(
      """
      SELECT
        (SELECT COALESCE(MAX(event_sequence), 0) FROM service_plan) AS plan,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM service_month) AS month,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM service_entry) AS entry,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM service_entry_withdrawal) AS withdrawal,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM swap_link) AS link,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM swap_link_end) AS unlinked
      """
    ) {
      ServiceVersion(
        plan: try $0.integer("plan"), month: try $0.integer("month"),
        entry: try $0.integer("entry"), withdrawal: try $0.integer("withdrawal"),
        link: try $0.integer("link"),
        unlinked: try $0.integer("unlinked"))
    }[0]
  }

  /// Each order's plan that holds: the one stated last.
  public func servicePlans() throws -> [PlacementOrder.ID: RecordedServicePlan] {
    Dictionary(try plans("1 = 1").map { ($0.order, $0) }) { _, last in last }
  }

  /// All that was stated of one order's plan, the oldest first.
  public func servicePlans(of order: PlacementOrder.ID) throws -> [RecordedServicePlan] {
    try plans("order_id = \(order)")
  }

  /// Each order's months as confirmed last, ascending.
  public func serviceMonths() throws -> [PlacementOrder.ID: [ConfirmedMonth]] {
    Dictionary(grouping: latest(try months("1 = 1")), by: \.order)
  }

  /// One order's months as confirmed last, ascending.
  public func serviceMonths(of order: PlacementOrder.ID) throws -> [ConfirmedMonth] {
    latest(try months("order_id = \(order)"))
  }

  /// Each order's entries, the latest first, taken back or not.
  public func serviceEntries() throws -> [PlacementOrder.ID: [ServiceEntry]] {
    Dictionary(grouping: try entries("1 = 1"), by: \.order)
  }

  /// One order's entries, the latest first, taken back or not.
  public func serviceEntries(of order: PlacementOrder.ID) throws -> [ServiceEntry] {
    try entries("order_id = \(order)")
  }

  public func serviceEntry(_ id: ServiceEntry.ID) throws -> ServiceEntry? {
    try entries("id = \(id)").first
  }

  private func plans(_ condition: SQL) throws -> [RecordedServicePlan] {
    try rows("SELECT * FROM service_plan WHERE \(condition) ORDER BY event_sequence") { row in
      RecordedServicePlan(
        order: try row.text("order_id"),
        plan: ServicePlan(
          lessons: try row.integer("lessons"), guidance: try row.integer("guidance"),
          study: try row.integer("study"), aim: try row.text("aim"),
          scheme: try row.text("scheme")),
        hand: try hand(row))
    }
  }

  private func months(_ condition: SQL) throws -> [ConfirmedMonth] {
    try rows("SELECT * FROM service_month WHERE \(condition) ORDER BY event_sequence") { row in
      let word = try row.text("month")
      guard let month = Month(word) else {
        throw RowError(description: "'\(word)' is no month")
      }
      return ConfirmedMonth(
        order: try row.text("order_id"), month: month,
        attendance: Attendance(
          sick: try row.integer("sick"), personal: try row.integer("personal"),
          official: try row.integer("official"), absent: try row.integer("absent")),
        note: try row.text("note"), hand: try hand(row))
    }
  }

  private func latest(_ months: [ConfirmedMonth]) -> [ConfirmedMonth] {
    Dictionary(grouping: months, by: \.order).sorted { $0.key < $1.key }.flatMap { _, said in
      Dictionary(said.map { ($0.month, $0) }, uniquingKeysWith: { $1 }).values
        .sorted { $0.month < $1.month }
    }
  }

  private func entries(_ condition: SQL) throws -> [ServiceEntry] {
    try rows(
      """
      SELECT entry.*, withdrawal.reason, withdrawal.person AS withdrawn_by,
             COALESCE(withdrawal.day, 0) AS withdrawn_on
      FROM (SELECT * FROM service_entry WHERE \(condition)) AS entry
      LEFT JOIN service_entry_withdrawal AS withdrawal ON withdrawal.entry_id = entry.id
      ORDER BY entry.day DESC, entry.event_sequence DESC
      """
    ) { row in
      ServiceEntry(
        id: try row.text("id"), order: try row.text("order_id"), duty: try row.text("duty"),
        day: try row.day("day"), note: try row.text("note"), account: try row.text("account"),
        person: try row.text("person"),
        withdrawal: try row.textIfAny("reason").map { reason in
          .init(
            reason: reason, person: try row.textIfAny("withdrawn_by") ?? "",
            day: try row.day("withdrawn_on"))
        })
    }
  }

  private func hand(_ row: Row) throws -> ServiceHand {
    ServiceHand(
      account: try row.text("account"), person: try row.text("person"), day: try row.day("day"))
  }
}
