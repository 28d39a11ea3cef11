public import Policy
public import Staffing

/// What some rooms come to together: how many, which share of the schools has one, how much
/// they're used and how many stand idle (S000-173, S000-174).
public struct RoomTally: Equatable, Sendable {
  /// One room with what its log comes to.
  public struct Entry: Equatable, Sendable {
    public let room: EquippedRoom
    public let use: RoomUse

    public init(_ room: EquippedRoom, _ use: RoomUse) {
      self.room = room
      self.use = use
    }
  }

  public let rooms: Int
  public let sets: Int

  /// Schools with such a room, of so many.
  public let having: Int
  public let schools: Int

  /// Tenths of class-hours a week, over every week of every room that was logged; nil where none
  /// was.
  public let mean: Int?
  public let idle: Int

  /// Rooms with a week that owes a log and has none.
  public let missing: Int

  /// - Parameter schools: Those that are looked at; rooms of others don't count.
  /// - Complexity: O(rooms).
  public init(_ entries: [Entry], among schools: Set<School.ID>, _ terms: RoomTerms) {
    let own = entries.filter { schools.contains($0.room.school) }
    let logged = own.reduce(0) { $0 + $1.use.logged }
    let tenths = own.reduce(0) { $0 + $1.use.tenths }
    rooms = own.count
    sets = own.reduce(0) { $0 + $1.room.sets }
    having = Set(own.map(\.room.school)).count
    self.schools = schools.count
    mean = logged == 0 ? nil : (tenths + logged / 2) / logged
    idle = own.count { $0.use.isIdle(terms) }
    missing = own.count { !$0.use.missing.isEmpty }
  }

  /// The share of the schools that has such a room, in hundredths of a percent and rounded down;
  /// nil without schools.
  public var coverage: Int? { schools == 0 ? nil : having * 10_000 / schools }

  /// How many idle rooms stand so for each reason, by the key that was given last; those without
  /// a reason under the empty one.
  public static func idleReasons(_ entries: [Entry], _ terms: RoomTerms) -> [String: Int] {
    entries.filter { $0.use.isIdle(terms) }.reduce(into: [:]) {
      $0[$1.use.reason ?? "", default: 0] += 1
    }
  }
}
