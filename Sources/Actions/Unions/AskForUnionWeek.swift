public import Access
internal import Planning
internal import Policy
public import Staffing
public import Store
public import Uniting
internal import Wording

/// Asks for the timetable of those who walk between a union's schools (走教, S004-11, S001-041);
/// a worker makes it. For the office or the lead.
///
/// Asked again of the same workbook and members, it gives the one there is: the same county
/// gives the same week.
public struct AskForUnionWeek: Action {
  public let union: SchoolUnion.ID
  public let side: UnionSide

  public init(_ union: SchoolUnion.ID, by side: UnionSide) {
    self.union = union
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The week's id.
  @discardableResult
  public func perform(in work: Work) throws -> String {
    let found = try work.openUnion(union, as: side)
    try work.requireLead(of: found.union, side)
    guard let county = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let members = found.union.members(on: work.today)
    let same = try work.connection.weeks(of: union).first {
      $0.workbook == county.workbook.id && $0.members == members
        && ($0.state.isOpen || $0.state == .done)
    }
    if let same { return same.id }
    let content = try CountyContent(county)
    let year = SchoolYear(containing: work.today)
    let request = ItineraryRequest(
      roster: content.roster, book: content.book.inForce(in: year), alliance: found.union.name,
      schools: Set(members))
    do { _ = try ItineraryPlanner(request) } catch {
      throw Refused(
        .itineraryError(error, alliance: found.union.name) {
          content.roster[$0]?.name ?? $0.rawValue
        })
    }
    let event = try work.record(
      "ask-for-union-week", of: union.rawValue, "schools \(members.count)")
    return try work.connection.insertUnionWeek(
      of: union, members: members, workbook: county.workbook.id, year: year, event: event)
  }
}

/// Calls a week off that waits or is being made; what a worker still finds isn't kept.
public struct CancelUnionWeek: Action {
  public let id: String
  public let side: UnionSide

  public init(_ id: String, by side: UnionSide) {
    self.id = id
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    guard let week = try work.connection.unionWeek(id) else { throw Refused(.noUnionWeek(id)) }
    try work.requireLead(of: try work.openUnion(week.union, as: side).union, side)
    guard week.state.isOpen else { throw Refused(.unionWeekOver) }
    try work.connection.cancelUnionWeek(id)
    try work.record("cancel-union-week", of: id)
  }
}
