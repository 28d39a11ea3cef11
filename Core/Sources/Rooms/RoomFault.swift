public import Policy
public import Staffing

/// Why a room, or what is logged of it, can't be kept as it was said.
public enum RoomFault: Hashable, Sendable {
  case noKind(String)
  case noName
  case sets(Int)
  case backwards(Day, Day)

  /// The log of one room, by the room's name.
  case hours(String, Int, most: Int)
  case needsReason(String, under: Int)
  case noReason(String, String)
  case needsNote(String)
  case notOpen(String)

  /// The most sets of equipment of a room.
  public static let mostSets = 1_000
}

extension EquippedRoom {
  /// Everything that stands against it by itself.
  public func faults(_ terms: RoomTerms) -> [RoomFault] {
    var faults: [RoomFault] = []
    if terms[kind: kind] == nil { faults.append(.noKind(kind)) }
    if name.isEmpty { faults.append(.noName) }
    if !(0...RoomFault.mostSets).contains(sets) { faults.append(.sets(sets)) }
    if let last, last < first { faults.append(.backwards(first, last)) }
    return faults
  }

  /// Everything that stands against what is logged of it for the week that begins on a Monday: a
  /// room that was used less than the book expects says why (S000-174).
  public func faults(
    _ week: RoomWeek, hasNote: Bool, inWeekOf monday: Day, _ days: SchoolWeeks, _ terms: RoomTerms
  ) -> [RoomFault] {
    let open = schoolDays(inWeekOf: monday, days)
    guard open > 0 else { return [.notOpen(name)] }
    var faults: [RoomFault] = []
    let inRange = (0...terms.most.value).contains(week.tenths)
    if !inRange { faults.append(.hours(name, week.tenths, most: terms.most.value)) }
    if let key = week.reason {
      if let reason = terms[reason: key] {
        if reason.needsNote, !hasNote { faults.append(.needsNote(name)) }
      } else {
        faults.append(.noReason(name, key))
      }
    } else if inRange, let kind = terms[kind: kind] {
      let limit = RoomUse.limit(kind.idleUnder.value, schoolDays: open)
      if week.tenths < limit { faults.append(.needsReason(name, under: limit)) }
    }
    return faults
  }
}
