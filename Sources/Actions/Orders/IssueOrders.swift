public import Access
internal import Foundation
internal import PlanFormat
internal import Season
internal import Serving
public import Staffing
public import Store
public import Wording

/// Issues an order for every move of the adopted, published and undisputed plan.
///
/// Refused, with every reason, while the notice runs or an objection is open (S001-102).
/// Those who have an order already don't get another.
public struct IssueOrders: Action {
  public let year: SchoolYear

  /// What happens to the relation of those who are exchanged; transfers take it
  /// along.
  public let relation: Placement.Relation

  public init(year: SchoolYear, relation: Placement.Relation = .stays) {
    self.year = year
    self.relation = relation
  }

  public var permission: Permission { .issueOrders }

  /// - Returns: How many orders were issued now.
  public func perform(in work: Work) throws -> Int {
    try Refused.unless(try work.yearReasons(year))
    try Refused.unless(try work.connection.orderReasons(year, on: work.today))
    guard let notice = try work.connection.standingNotice(of: year) else {
      throw Refused(.needsNotice)
    }
    let orders = try work.connection.orders(of: year)
    let ordered = Set(
      orders.filter { $0.state(on: work.today) != .cancelled }.map(\.teacher))
    let lines = try work.connection.lines(ofNotice: notice.id).filter {
      !ordered.contains($0.teacher)
    }
    if lines.isEmpty { return 0 }
    let event = try work.record("issue-orders", of: notice.id, "orders \(lines.count)")
    for (offset, line) in lines.enumerated() {
      try insert(line, notice, number: orders.count + offset + 1, event, work)
    }
    try linkExchanges(lines, event, work)
    return lines.count
  }

  /// Two whom the plan sends to each other's school are the legs of an exchange (S000-171).
  private func linkExchanges(_ lines: [NoticeLine], _ event: AuditEvent, _ work: Work) throws {
    let legs = lines.compactMap { line -> SwapLeg? in
      guard line.kind != Move.Kind.transfer.rawValue, let first = Term(line.firstTerm),
        let last = Term(line.lastTerm)
      else { return nil }
      return SwapLeg(
        id: id(of: line, event), teacher: line.teacher, from: line.from, to: line.to,
        stage: line.stage, subject: line.subject,
        days: first.days.lowerBound...last.days.upperBound)
    }
    for (number, exchange) in legs.exchanges.enumerated() {
      try work.connection.insertSwap(
        exchange.first.id, exchange.second.id, number: number + 1, byPlan: true, work, event)
    }
  }

  private func id(of line: NoticeLine, _ event: AuditEvent) -> PlacementOrder.ID {
    "D-\(event.sequence)-\(line.position)"
  }

  private func insert(
    _ line: NoticeLine, _ notice: Notice, number: Int, _ event: AuditEvent, _ work: Work
  ) throws {
    guard let first = Term(line.firstTerm), let last = Term(line.lastTerm), first <= last else {
      throw Refused(.badTerms(line.name))
    }
    let digits = String(number)
    let printed =
      "\(year.start)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let id = id(of: line, event)
    let relation = line.kind == Move.Kind.transfer.rawValue ? .moves : relation
    try work.connection.execute(
      """
      INSERT INTO placement_order
        (id, number, school_year, notice_id, teacher_id, relation, first_day, last_day,
         event_sequence)
      VALUES
        (\(id), \(printed), \(year.start), \(notice.id), \(line.teacher.rawValue), \(relation.rawValue),
         \(first.days.lowerBound), \(last.days.upperBound), \(event.sequence))
      """)
    try work.connection.insertStep(.issue, of: id, at: 1, work, event)
  }
}

extension Connection {
  /// Everything that keeps orders of a year from being issued on a day; none
  /// when they can be.
  public func orderReasons(_ year: SchoolYear, on today: Day) throws -> [Phrase] {
    guard let workbook = try currentWorkbook(),
      let plan = try latestPlan(ofWorkbook: workbook), plan.schoolYear == year.start
    else {
      return [.needsPlan(year)]
    }
    guard let notice = try standingNotice(of: year) else { return [.needsNotice] }
    var reasons: [Phrase] = []
    if notice.plan != plan.file.id { reasons.append(.noticeOfOtherPlan(notice.version)) }
    if today <= notice.lastDay { reasons.append(.noticeRuns(notice.lastDay)) }
    for older in try notices(of: year) {
      for objection in try objections(toNotice: older.id) where objection.situation.isOpen {
        reasons.append(.objectionWaits(objection.id, objection.line.name))
      }
    }
    let lines = Dictionary(
      try self.lines(ofNotice: notice.id).map { ($0.teacher, $0.place) }
    ) { first, _ in first }
    for order in try orders(of: year) where !order.state(on: today).isFinal {
      if lines[order.teacher] != order.line.place {
        reasons.append(.orderOfOldLine(order.number, order.line.name))
      }
    }
    return reasons
      + (try remedyReasons(
        against: try PlanFile(json: Data(plan.file.content)), in: year))
  }

  func insertStep(
    _ step: OrderCase.Step, of order: String, at position: Int, _ work: Work, _ event: AuditEvent,
    until: Day? = nil, note: String = ""
  ) throws {
    try execute(
      """
      INSERT INTO placement_order_step
        (order_id, position, step, account, person, day, until_day, note, event_sequence)
      VALUES
        (\(order), \(position), \(step.rawValue), \(work.actor.account), \(work.actor.name),
         \(work.today), \(until?.ordinal ?? 0), \(note), \(event.sequence))
      """)
  }
}
