public import Rooms
public import Staffing

/// A room of a school as it was said last (S000-173).
public struct RecordedRoom: Identifiable, Equatable, Sendable {
  public let id: String
  public let room: EquippedRoom
  public let person: String
  public let day: Day
}

/// What was said of one week of one room; the last word holds, and what was said before stays
/// (S000-174).
public struct RecordedRoomWeek: Equatable, Sendable {
  public let room: RecordedRoom.ID
  public let monday: Day
  public let week: RoomWeek
  public let note: String
  public let person: String
  public let day: Day
}
