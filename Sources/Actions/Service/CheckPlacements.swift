public import Access
internal import Policy
public import Serving
internal import Staffing
public import Store
internal import Wording

/// Notes what a visit of the personnel section found at the sending and at the receiving school
/// of some placements, and what either is to mend (S001-037).
public struct CheckPlacements: Action {
  /// Of the same two schools.
  public let orders: [PlacementOrder.ID]
  public let check: PlacementCheck

  public init(_ orders: [PlacementOrder.ID], _ check: PlacementCheck) {
    self.orders = Set(orders).sorted()
    self.check = check
  }

  public var permission: Permission { .inspectService }

  /// - Returns: The check's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedServiceCheck.ID {
    let same = try work.connection.serviceChecks().first {
      $0.orders == orders && $0.check == check && $0.account == work.actor.account
    }
    if let same { return same.id }
    var reasons: [Phrase] = []
    let found = try work.orders(orders, where: { _ in true }, &reasons)
    if orders.isEmpty { reasons.append(.nobodyChosen) }
    if Set(found.map { [$0.line.from, $0.line.to] }).count > 1 { reasons.append(.checkTwoPairs) }
    if check.day > work.today { reasons.append(.dayAhead(check.day, today: work.today)) }
    for order in found where order.stay?.contains(check.day) != true {
      reasons.append(.doesNotServe(order.line.name, on: check.day))
    }
    let terms = try work.checkTerms()
    reasons += check.faults(terms).map { fault in
      .checkFault(fault) { terms[point: $0]?.name.zh ?? $0 }
    }
    try Refused.unless(reasons)
    return try insert(in: work)
  }

  private func insert(in work: Work) throws -> RecordedServiceCheck.ID {
    let event = try work.record(
      "check-placements", of: orders.joined(separator: ";"),
      "day \(check.day) mend \(check.tasks.count)")
    let id = "K-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO service_check (id, day, account, person, event_sequence)
      VALUES
        (\(id), \(check.day), \(work.actor.account), \(work.actor.name), \(event.sequence))
      """)
    for order in orders {
      try work.connection.execute(
        """
        INSERT INTO service_check_order (check_id, order_id, event_sequence)
        VALUES (\(id), \(order), \(event.sequence))
        """)
    }
    for (point, mark) in check.marks.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO service_check_mark (check_id, point, mark, found, event_sequence)
        VALUES (\(id), \(point), \(mark.mark), \(mark.found.trimmed), \(event.sequence))
        """)
    }
    for (number, task) in check.tasks.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO service_check_task (id, check_id, side, words, due, event_sequence)
        VALUES
          (\("KT-\(event.sequence)-\(number + 1)"), \(id), \(task.side.rawValue),
           \(task.words.trimmed), \(task.due), \(event.sequence))
        """)
    }
    return id
  }
}

/// Takes something to mend on: its school says that it's done and by what that is seen; the
/// personnel section closes it or gives another day.
public struct TakeMendStep: Action {
  public static let longestWords = 500

  public let task: RecordedServiceCheck.Task.ID
  public let step: MendCase.Step
  public let words: String

  public init(_ step: MendCase.Step, of task: RecordedServiceCheck.Task.ID, words: String) {
    self.step = step
    self.task = task
    self.words = words
  }

  public var permission: Permission { step == .answer ? .keepService : .inspectService }

  public func place(in connection: any Connection) throws -> Place {
    guard step == .answer, let check = try connection.serviceCheck(ofTask: task),
      let found = check.tasks.first(where: { $0.id == task }),
      let order = try check.orders.first.flatMap({ try connection.order($0) })
    else { return .county }
    return .school(found.task.side == .host ? order.line.to : order.line.from)
  }

  public func perform(in work: Work) throws {
    guard let check = try work.connection.serviceCheck(ofTask: task),
      let found = check.tasks.first(where: { $0.id == task })
    else { throw Refused(.noMend(task)) }
    // Sent twice, it's said once.
    if let last = found.steps.last, last.step == step, last.words == words.trimmed { return }
    var reasons = work.reasons(against: words, longest: Self.longestWords)
    var situation = found.situation
    do { try situation.take(step, on: work.today) } catch { reasons.append(.mendFault(error)) }
    if case .reopen(let due) = step {
      let latest = work.today.advanced(by: try work.checkTerms().mendAtMost.value)
      if due > latest {
        reasons.append(
          .checkFault(.dueOutside(due, work.today...latest)) { $0 })
      }
    }
    try Refused.unless(reasons)
    let event = try work.record("\(step.word)-mend", of: task)
    try work.connection.execute(
      """
      INSERT INTO service_check_step
        (event_sequence, task_id, step, words, due, account, person, day)
      VALUES
        (\(event.sequence), \(task), \(step.word), \(words.trimmed), \(situation.due),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such part.
  fileprivate func checkTerms() throws -> CheckTerms {
    guard let terms = try serviceBook(in: SchoolYear(containing: today)).terms.check else {
      throw Refused(.needsCheckTerms)
    }
    return terms
  }
}
