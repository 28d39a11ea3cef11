public import Chronicle
public import Staffing

extension Connection {
  /// The lines of the record that orders of a year changed, each with the school that
  /// the order leads away from.
  public func homes(changedByOrdersOf year: SchoolYear) throws -> [FactLine: School.ID] {
    let homes = try rows(
      """
      SELECT DISTINCT fact.kind, fact.subject, fact.slot, public_notice_line.from_id FROM fact
      JOIN placement_order_step ON placement_order_step.event_sequence = fact.recorded_by
      JOIN placement_order ON placement_order.id = placement_order_step.order_id
      JOIN public_notice_line
        ON public_notice_line.notice_id = placement_order.notice_id
        AND public_notice_line.teacher_id = placement_order.teacher_id
      WHERE placement_order.school_year = \(year.start)
      """
    ) { row in
      guard let kind = FactKind(rawValue: try row.text("kind")) else {
        throw RowError(description: "'\(try row.text("kind"))' is no kind of fact")
      }
      return (
        FactLine(kind, of: try row.text("subject"), slot: try row.text("slot")),
        School.ID(try row.text("from_id"))
      )
    }
    return Dictionary(homes) { first, _ in first }
  }

  /// What an order made known: the facts of its steps and of changes of its relation,
  /// oldest first; also those that no longer stand.
  public func facts(recordedByOrder order: String) throws -> [RecordedFact] {
    try rows(
      """
      SELECT * FROM fact
      WHERE recorded_by IN (
        SELECT event_sequence FROM placement_order_step WHERE order_id = \(order)
        UNION SELECT event_sequence FROM placement_order_relation WHERE order_id = \(order))
      ORDER BY recorded_by, kind, slot, valid_from
      """
    ) { try RecordedFact(row: $0) }
  }

  /// A teacher's orders of whatever year by number, with their steps.
  public func orders(for teacher: Teacher.ID) throws -> [PlacementOrder] {
    try orders("placement_order.teacher_id = \(teacher.rawValue)")
  }
}
