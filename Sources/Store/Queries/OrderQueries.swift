internal import Season
public import Staffing

extension Connection {
  /// Every order of a year by number, with its steps.
  public func orders(of year: SchoolYear) throws -> [PlacementOrder] {
    try orders("school_year = \(year.start)")
  }

  /// Every order of whatever year by number, with its steps.
  public func ordersOfEveryYear() throws -> [PlacementOrder] { try orders("1 = 1") }

  /// What `ordersOfEveryYear` is made of; cheap to ask.
  public func orderVersion() throws -> OrderVersion {
    try rows(
      """
      SELECT
        (SELECT COALESCE(MAX(event_sequence), 0) FROM placement_order_step) AS step,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM placement_order_relation) AS relation
      """
    ) { OrderVersion(step: try $0.integer("step"), relation: try $0.integer("relation")) }[0]
  }

  /// One order with its steps.
  public func order(_ id: String) throws -> PlacementOrder? {
    try orders("placement_order.id = \(id)").first
  }

  /// - Parameter condition: Which orders.
  func orders(_ condition: SQL) throws -> [PlacementOrder] {
    let steps = try rows(
      """
      SELECT placement_order_step.* FROM placement_order_step
      JOIN placement_order ON placement_order.id = order_id
      WHERE \(condition)
      ORDER BY order_id, placement_order_step.position
      """, orderStep)
    let byOrder = Dictionary(grouping: steps, by: \.order)
    return try rows(
      """
      SELECT public_notice_line.*, placement_order.id, placement_order.number, school_year,
             placement_order.relation AS issued_relation, first_day, last_day,
             (SELECT later.relation FROM placement_order_relation AS later
              WHERE later.order_id = placement_order.id
              ORDER BY later.event_sequence DESC LIMIT 1) AS later_relation
      FROM placement_order
      JOIN public_notice_line
        ON public_notice_line.notice_id = placement_order.notice_id
        AND public_notice_line.teacher_id = placement_order.teacher_id
      WHERE \(condition) ORDER BY number
      """
    ) { row in
      let id = try row.text("id")
      return try PlacementOrder(row: row, steps: (byOrder[id] ?? []).map(\.it))
    }
  }

  private func orderStep(_ row: Row) throws -> (order: String, it: PlacementOrder.Step) {
    let until = try row.integer("until_day")
    let word = try row.text("step")
    guard let step = OrderCase.Step(rawValue: word) else {
      throw RowError(description: "'\(word)' is no step of an order")
    }
    return (
      try row.text("order_id"),
      PlacementOrder.Step(
        step: step, account: try row.text("account"), person: try row.text("person"),
        day: try row.day("day"), until: until == 0 ? nil : Day(ordinal: until),
        note: try row.text("note"))
    )
  }
}

extension PlacementOrder {
  fileprivate init(row: Row, steps: [Step]) throws {
    let word = try row.textIfAny("later_relation") ?? row.text("issued_relation")
    guard let relation = Placement.Relation(rawValue: word) else {
      throw RowError(description: "'\(word)' is no relation")
    }
    self.init(
      id: try row.text("id"), number: try row.text("number"),
      schoolYear: SchoolYear(try row.integer("school_year")), notice: try row.text("notice_id"),
      line: try NoticeLine(row: row),
      relation: relation, days: try row.day("first_day")...row.day("last_day"), steps: steps)
  }
}

extension Connection {
  public func insertRelation(
    _ relation: Placement.Relation, of order: String, because reason: String, event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO placement_order_relation (event_sequence, order_id, relation, reason)
      VALUES (\(event.sequence), \(order), \(relation.rawValue), \(reason))
      """)
  }
}

/// The events that made the orders what they are: the last step, which issuing is, too, and
/// the last change of a relation.
public struct OrderVersion: Hashable, Sendable {
  let step: Int
  let relation: Int
}
