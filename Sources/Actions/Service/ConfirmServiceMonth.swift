public import Access
internal import Partnership
internal import Policy
public import Serving
public import Staffing
public import Store
internal import Wording

/// Confirms a month of teachers who serve at a school: they were there, but for what's said
/// of each (以受援学校管理为主，负责考勤, S001-084). Never asked by the day.
///
/// Said again with a reason, the later word holds and the earlier one stays on record.
public struct ConfirmServiceMonth: Action {
  public let school: School.ID
  public let month: Month

  /// What each missed; `Attendance.whole` for nothing.
  public let attendance: [PlacementOrder.ID: Attendance]

  /// Needed for whoever's month was confirmed before, and says something else now.
  public let note: String

  public init(
    _ month: Month, at school: School.ID, _ attendance: [PlacementOrder.ID: Attendance],
    note: String = ""
  ) {
    self.school = school
    self.month = month
    self.attendance = attendance
    self.note = note
  }

  public var permission: Permission { .keepService }

  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: How many were confirmed; those that are confirmed so already don't count.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    var reasons: [Phrase] = []
    let orders = try work.orders(
      attendance.keys.sorted(), where: { $0.line.to == school }, &reasons)
    if attendance.isEmpty { reasons.append(.nobodyChosen) }
    if note.count > 500 { reasons.append(.tooLong(note.count, allowed: 500)) }
    var said: [(PlacementOrder, Attendance)] = []
    let books = try work.serviceBooks(for: orders)
    for order in orders {
      guard let missed = attendance[order.id], let (book, terms) = books[order.schoolYear] else {
        continue
      }
      let months = order.stay.map {
        SchoolDays($0, of: book).months(of: $0, confirmedWithin: terms.confirmedWithin.value)
      }
      guard let served = months?.first(where: { $0.month == month }) else {
        reasons.append(.notThereIn(month, name: order.line.name))
        continue
      }
      if served.days.upperBound >= work.today {
        reasons.append(.monthNotOver(month, until: served.days.upperBound))
      }
      if !missed.fits(served.schoolDays) {
        reasons.append(.missedTooMuch(order.line.name, missed.missed, of: 2 * served.schoolDays))
      }
      let known = try work.connection.serviceMonths(of: order.id).first { $0.month == month }
      if known?.attendance == missed { continue }
      if known != nil, note.trimmed.isEmpty {
        reasons.append(.monthConfirmedBefore(order.line.name, month))
      }
      said.append((order, missed))
    }
    try Refused.unless(reasons.firstOfEach)
    for (order, missed) in said { try insert(missed, of: order, work) }
    return said.count
  }

  private func insert(_ missed: Attendance, of order: PlacementOrder, _ work: Work) throws {
    let event = try work.record(
      "confirm-service-month", of: order.id, "month \(month) half-days \(missed.missed)")
    try work.connection.execute(
      """
      INSERT INTO service_month
        (event_sequence, order_id, month, sick, personal, official, absent, note, day, account,
         person)
      VALUES
        (\(event.sequence), \(order.id), \("\(month)"), \(missed.sick), \(missed.personal),
         \(missed.official), \(missed.absent), \(note.trimmed), \(work.today),
         \(work.actor.account), \(work.actor.name))
      """)
  }
}

extension [Phrase] {
  /// Each once, in their order: many may have the same reason.
  fileprivate var firstOfEach: [Phrase] {
    var seen: Set<String> = []
    return filter { seen.insert($0.zh).inserted }
  }
}
