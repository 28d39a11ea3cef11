internal import Policy
internal import Serving
internal import Staffing

extension Connection {
  /// Every check, the latest first, with what's to be mended; five queries, however many.
  public func serviceChecks() throws -> [RecordedServiceCheck] { try checks("1 = 1") }

  public func serviceCheck(_ id: RecordedServiceCheck.ID) throws -> RecordedServiceCheck? {
    try checks("id = \(id)").first
  }

  /// The check that something to mend was found at.
  public func serviceCheck(ofTask id: RecordedServiceCheck.Task.ID) throws -> RecordedServiceCheck?
  {
    try checks("id = (SELECT check_id FROM service_check_task WHERE id = \(id))").first
  }

  /// The exchanges that hold, in the order in which they were said.
  public func swapLinks() throws -> [SwapLink] {
    try rows(
      """
      SELECT * FROM swap_link
      WHERE NOT EXISTS (SELECT 1 FROM swap_link_end WHERE link_id = swap_link.id)
      ORDER BY event_sequence, id
      """
    ) { row in
      SwapLink(
        id: try row.text("id"), first: try row.text("first_order"),
        second: try row.text("second_order"), isPlanned: try row.integer("by_plan") == 1,
        hand: ServiceHand(
          account: try row.text("account"), person: try row.text("person"),
          day: try row.day("day")))
    }
  }

  private func checks(_ condition: SQL) throws -> [RecordedServiceCheck] {
    let which: SQL = "SELECT id FROM service_check WHERE \(condition)"
    let orders = Dictionary(
      grouping: try rows(
        """
        SELECT * FROM service_check_order WHERE check_id IN (\(which))
        ORDER BY check_id, order_id
        """
      ) { (try $0.text("check_id"), try $0.text("order_id")) }, by: \.0)
    let marks = Dictionary(
      grouping: try rows("SELECT * FROM service_check_mark WHERE check_id IN (\(which))") { row in
        (
          check: try row.text("check_id"), point: try row.text("point"),
          mark: PlacementCheck.Mark(try row.integer("mark"), found: try row.text("found"))
        )
      }, by: \.check)
    let tasks = try checkTasks(which)
    return try rows(
      "SELECT * FROM service_check WHERE \(condition) ORDER BY day DESC, event_sequence DESC"
    ) { row in
      let id = try row.text("id")
      let own = tasks[id] ?? []
      return RecordedServiceCheck(
        id: id, orders: (orders[id] ?? []).map(\.1),
        check: PlacementCheck(
          on: try row.day("day"),
          marks: Dictionary((marks[id] ?? []).map { ($0.point, $0.mark) }) { first, _ in first },
          tasks: own.map(\.task)),
        tasks: own, account: try row.text("account"), person: try row.text("person"))
    }
  }

  /// What's to be mended, by check.
  private func checkTasks(_ which: SQL) throws -> [String: [RecordedServiceCheck.Task]] {
    let steps = Dictionary(
      grouping: try rows(
        """
        SELECT * FROM service_check_step
        WHERE task_id IN (SELECT id FROM service_check_task WHERE check_id IN (\(which)))
        ORDER BY event_sequence
        """
      ) { row in
        let step: MendCase.Step =
          switch try row.text("step") {
          case "answer": .answer
          case "close": .close
          default: .reopen(due: try row.day("due"))
          }
        return (
          task: try row.text("task_id"),
          step: RecordedServiceCheck.Step(
            step: step, words: try row.text("words"),
            hand: ServiceHand(
              account: try row.text("account"), person: try row.text("person"),
              day: try row.day("day")))
        )
      }, by: \.task)
    return Dictionary(
      grouping: try rows(
        """
        SELECT * FROM service_check_task WHERE check_id IN (\(which)) ORDER BY event_sequence, id
        """
      ) { row in
        let id = try row.text("id")
        return (
          check: try row.text("check_id"),
          task: RecordedServiceCheck.Task(
            id: id,
            task: PlacementCheck.Task(
              ServiceTerms.Party(rawValue: try row.text("side")) ?? .host, try row.text("words"),
              due: try row.day("due")),
            steps: (steps[id] ?? []).map(\.step))
        )
      }, by: \.check
    ).mapValues { $0.map(\.task) }
  }
}
