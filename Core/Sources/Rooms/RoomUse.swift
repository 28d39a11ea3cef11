public import Policy
public import Staffing

/// What a room's log comes to over a run of weeks (S000-174).
///
/// A week owes a log when the room could be used on one of its school days. The limit under which
/// it counts as little used is the book's for a whole week of five school days, and less in
/// proportion for a shorter one, so that a week of holidays makes no room idle.
public struct RoomUse: Equatable, Sendable {
  /// The Mondays of weeks that owe a log, the first first.
  public let owed: [Day]

  /// Those of them without one.
  public let missing: [Day]

  /// Tenths of class-hours in the weeks that were logged, and how many those are.
  public let tenths: Int
  public let logged: Int

  /// The weeks in a row, up to the last, that were logged under the limit. A week that nobody
  /// logged neither lengthens nor breaks the row: keeping silent doesn't hide an idle room.
  public let idleWeeks: Int

  /// The reason that was given last in that row; nil outside one.
  public let reason: String?

  /// - Parameters:
  ///   - weeks: What was logged, by Monday; others than those that owe a log don't count.
  ///   - mondays: The weeks looked at, the first first.
  ///   - idleUnder: Tenths of class-hours of a whole week.
  /// - Complexity: O(weeks).
  public init(
    of room: EquippedRoom, _ weeks: [Day: RoomWeek], over mondays: [Day], idleUnder: Int,
    _ days: SchoolWeeks
  ) {
    var owed: [Day] = []
    var missing: [Day] = []
    var (tenths, logged, row) = (0, 0, 0)
    var reason: String?
    for monday in mondays {
      let open = room.schoolDays(inWeekOf: monday, days)
      guard open > 0 else { continue }
      owed.append(monday)
      guard let week = weeks[monday] else {
        missing.append(monday)
        continue
      }
      tenths += week.tenths
      logged += 1
      if week.tenths < Self.limit(idleUnder, schoolDays: open) {
        row += 1
        reason = week.reason ?? reason
      } else {
        row = 0
        reason = nil
      }
    }
    self.owed = owed
    self.missing = missing
    self.tenths = tenths
    self.logged = logged
    self.idleWeeks = row
    self.reason = reason
  }

  /// Tenths of class-hours under which a week of so many school days is little used.
  public static func limit(_ whole: Int, schoolDays: Int) -> Int {
    whole * min(5, schoolDays) / 5
  }

  /// Tenths of class-hours in a week, of those logged; nil where none was.
  public var mean: Int? { logged == 0 ? nil : (tenths + logged / 2) / logged }

  public func isIdle(_ terms: RoomTerms) -> Bool { idleWeeks >= max(1, terms.idleWeeks.value) }
}
