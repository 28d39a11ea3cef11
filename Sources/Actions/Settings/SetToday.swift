public import Access
public import Staffing
internal import Store

/// Puts the sample county on another day, or back on the clock's.
///
/// A real county lives on the clock's day: there it's refused.
public struct SetToday: Action {
  /// Nil goes back to the clock's day.
  public let day: Day?

  public init(day: Day?) { self.day = day }

  public var permission: Permission { .setCalendar }

  public func perform(in work: Work) throws {
    guard try work.connection.isSampleCounty() else { throw AccountRefusal([.noSample]) }
    try work.connection.setSetting("simulated-today", to: day?.description)
    try work.record("set-today", of: "sample", day?.description ?? "clock")
  }
}
