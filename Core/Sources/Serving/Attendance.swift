/// What somebody missed of a month, in half days; the rest they were there.
///
/// The receiving school confirms whole months: nobody signs in by the day.
public struct Attendance: Hashable, Sendable {
  public var sick: Int
  public var personal: Int

  /// Sent elsewhere on duty: counts as present.
  public var official: Int
  public var absent: Int

  public init(sick: Int = 0, personal: Int = 0, official: Int = 0, absent: Int = 0) {
    self.sick = sick
    self.personal = personal
    self.official = official
    self.absent = absent
  }

  public static let whole = Attendance()

  /// Half days in all.
  public var missed: Int { sick + personal + official + absent }

  /// Half days at work, here or on duty elsewhere, in a month of so many school days.
  public func atWork(of schoolDays: Int) -> Int { 2 * schoolDays - sick - personal - absent }

  /// Whether it fits into a month of so many school days.
  public func fits(_ schoolDays: Int) -> Bool {
    let parts = [sick, personal, official, absent]
    return parts.allSatisfy { (0...62).contains($0) } && missed <= 2 * schoolDays
  }
}
