internal import Season
public import Staffing

extension Connection {
  /// Every order of a year by number, with its steps.
  public func orders(of year: SchoolYear) throws -> [PlacementOrder] {
    let steps = try rows(
      """
      SELECT placement_order_step.* FROM placement_order_step
      JOIN placement_order ON placement_order.id = order_id
      WHERE school_year = \(year.start) ORDER BY order_id, placement_order_step.position
      """, orderStep)
    let bySubject = Dictionary(grouping: steps, by: \.order)
    return try rows(
      """
      SELECT public_notice_line.*, placement_order.id, placement_order.number, school_year,
             relation, first_day, last_day
      FROM placement_order
      JOIN public_notice_line
        ON public_notice_line.notice_id = placement_order.notice_id
        AND public_notice_line.teacher_id = placement_order.teacher_id
      WHERE school_year = \(year.start) ORDER BY number
      """
    ) { row in
      let id = try row.text("id")
      return try PlacementOrder(row: row, steps: (bySubject[id] ?? []).map(\.it))
    }
  }

  /// One order with its steps.
  public func order(_ id: String) throws -> PlacementOrder? {
    let steps = try rows(
      "SELECT * FROM placement_order_step WHERE order_id = \(id) ORDER BY position", orderStep)
    return try rows(
      """
      SELECT public_notice_line.*, placement_order.id, placement_order.number, school_year,
             relation, first_day, last_day
      FROM placement_order
      JOIN public_notice_line
        ON public_notice_line.notice_id = placement_order.notice_id
        AND public_notice_line.teacher_id = placement_order.teacher_id
      WHERE placement_order.id = \(id)
      """
    ) { row in try PlacementOrder(row: row, steps: steps.map(\.it)) }.first
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
    let word = try row.text("relation")
    guard let relation = Placement.Relation(rawValue: word) else {
      throw RowError(description: "'\(word)' is no relation")
    }
    self.init(
      id: try row.text("id"), number: try row.text("number"),
      schoolYear: SchoolYear(try row.integer("school_year")), line: try NoticeLine(row: row),
      relation: relation, days: try row.day("first_day")...row.day("last_day"), steps: steps)
  }
}
