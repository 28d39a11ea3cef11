public import Access
public import Rooms
internal import Staffing
public import Store
internal import Wording

/// Enters a room with its equipment, so that its use is logged from its first day on (S000-173).
public struct OpenRoom: Action {
  public static let longestName = 40

  public let room: EquippedRoom

  public init(_ room: EquippedRoom) {
    var kept = room
    kept.name = room.name.trimmed
    self.room = kept
  }

  public var permission: Permission { .keepRooms }
  public func place(in connection: any Connection) throws -> Place { .school(room.school) }

  /// - Returns: The room's id; that of the one that says the same already when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedRoom.ID {
    let known = try work.connection.rooms(of: room.school)
    if let same = known.first(where: { $0.room == room }) { return same.id }
    try Refused.unless(try work.reasons(against: room, nil, among: known))
    let event = try work.record("open-room", of: room.school.rawValue, "kind \(room.kind)")
    let id = "ER-\(event.sequence)"
    try work.keep(room, as: id, by: event.sequence)
    return id
  }
}

/// Says a room's kind, name, equipment or days anew, or closes it with its last day; what was
/// said before stays in the record.
public struct ChangeRoom: Action {
  public let id: RecordedRoom.ID
  public let room: EquippedRoom

  /// - Parameter room: As it's to be; its school can't change.
  public init(_ id: RecordedRoom.ID, to room: EquippedRoom) {
    self.id = id
    var kept = room
    kept.name = room.name.trimmed
    self.room = kept
  }

  public var permission: Permission { .keepRooms }

  public func place(in connection: any Connection) throws -> Place {
    .school(try connection.room(id)?.room.school ?? room.school)
  }

  public func perform(in work: Work) throws {
    let known = try work.connection.rooms(of: room.school)
    guard let before = known.first(where: { $0.id == id }) else { throw Refused(.noRoom(id)) }
    if before.room == room { return }
    var reasons = try work.reasons(against: room, id, among: known)
    if let logged = try work.connection.roomWeekRange(of: id),
      room.first > logged.lowerBound.advanced(by: 6)
        || room.last.map({ $0 < logged.upperBound }) == true
    {
      reasons.append(.roomLogged(logged))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      room.last == nil ? "change-room" : "close-room", of: id, "kind \(room.kind)")
    try work.keep(room, as: id, by: event.sequence)
  }
}
