extension Migration {
  /// Steps and relations of orders are found by their event: which facts an order made
  /// known, and whether any order has changed.
  static let orderEvents = Migration(
    name: "2026-11 orders by event",
    statements: [
      "CREATE INDEX placement_order_step_by_event ON placement_order_step (event_sequence)"
    ])
}
