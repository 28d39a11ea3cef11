public import Access
internal import Policy
internal import Season
public import Staffing
public import Store
internal import Wording

/// Notes that a duty was done: once, where it was done, for as many placements as it was
/// done for.
///
/// Receiving and sending schools note their own, the bureau notes its looks at schools, a
/// teacher what they owe themselves.
public struct RecordDuty: Action {
  /// The most characters of a note.
  public static let longestNote = 1_000

  /// Who notes it, at which place.
  public enum Side: Hashable, Sendable {
    case host(School.ID)
    case sender(School.ID)
    case bureau
    case teacher(Teacher.ID)
  }

  public let side: Side
  public let duty: String
  public let orders: [PlacementOrder.ID]
  public let day: Day
  public let note: String

  public init(
    _ duty: String, by side: Side, for orders: [PlacementOrder.ID], on day: Day, note: String
  ) {
    self.side = side
    self.duty = duty
    self.orders = orders
    self.day = day
    self.note = note
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: How many placements it was noted for; sent twice, it counts once.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    var reasons: [Phrase] = []
    let orders = try work.orders(Set(orders).sorted(), where: side.concerns, &reasons)
    if self.orders.isEmpty { reasons.append(.nobodyChosen) }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    if note.trimmed.isEmpty { reasons.append(.needsWords) }
    if note.count > Self.longestNote {
      reasons.append(.tooLong(note.count, allowed: Self.longestNote))
    }
    for year in Set(orders.map(\.schoolYear)) {
      let owed = try work.serviceBook(in: year).terms[duty: duty]
      if owed?.party != side.party { reasons.append(.noDuty(duty)) }
    }
    for order in orders where order.stay?.contains(day) != true {
      reasons.append(.doesNotServe(order.line.name, on: day))
    }
    try Refused.unless(reasons)
    var noted = 0
    for order in orders {
      let same = try work.connection.serviceEntries(of: order.id).contains {
        $0.withdrawal == nil && $0.duty == duty && $0.day == day && $0.note == note.trimmed
      }
      if same { continue }
      let event = try work.record("record-duty", of: order.id, "duty \(duty) day \(day)")
      try work.connection.execute(
        """
        INSERT INTO service_entry
          (id, order_id, duty, day, note, account, person, event_sequence)
        VALUES
          (\("E-\(event.sequence)"), \(order.id), \(duty), \(day), \(note.trimmed),
           \(work.actor.account), \(work.actor.name), \(event.sequence))
        """)
      noted += 1
    }
    return noted
  }
}

extension RecordDuty.Side {
  var permission: Permission {
    switch self {
    case .host, .sender: .keepService
    case .bureau: .inspectService
    case .teacher: .keepOwnService
    }
  }

  var place: Place {
    switch self {
    case .host(let school), .sender(let school): .school(school)
    case .bureau: .county
    case .teacher(let teacher): .teacher(teacher, at: [])
    }
  }

  var party: ServiceTerms.Party {
    switch self {
    case .host: .host
    case .sender: .sender
    case .bureau: .bureau
    case .teacher: .teacher
    }
  }

  func concerns(_ order: PlacementOrder) -> Bool {
    switch self {
    case .host(let school): order.line.to == school
    case .sender(let school): order.line.from == school
    case .bureau: true
    case .teacher(let teacher): order.teacher == teacher
    }
  }
}

/// Takes a noted duty back; it stays on record with the reason. Whoever may note it may.
public struct WithdrawDuty: Action {
  public let entry: ServiceEntry.ID
  public let side: RecordDuty.Side
  public let reason: String

  public init(_ entry: ServiceEntry.ID, by side: RecordDuty.Side, because reason: String) {
    self.entry = entry
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.serviceEntry(entry),
      let order = try work.connection.order(found.order), side.concerns(order),
      try work.serviceBook(in: order.schoolYear).terms[duty: found.duty]?.party == side.party
    else { throw Refused(.noActivity(entry)) }
    if found.withdrawal != nil { return }
    var reasons: [Phrase] = []
    if reason.trimmed.isEmpty { reasons.append(.needsWords) }
    if reason.count > 200 { reasons.append(.tooLong(reason.count, allowed: 200)) }
    try Refused.unless(reasons)
    let event = try work.record("withdraw-duty", of: entry)
    try work.connection.execute(
      """
      INSERT INTO service_entry_withdrawal
        (entry_id, reason, account, person, day, event_sequence)
      VALUES
        (\(entry), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}
