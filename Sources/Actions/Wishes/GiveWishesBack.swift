public import Access
public import Staffing
internal import Store
internal import Wording

/// Makes the workbook before the wishes were written into it the current one again,
/// while nothing has been built on it.
public struct GiveWishesBack: Action {
  public let year: SchoolYear

  public init(year: SchoolYear) { self.year = year }

  public var permission: Permission { .importCounty }

  /// - Throws: `Refused` when the current workbook isn't the one with the wishes, or
  ///   a plan was adopted for it.
  public func perform(in work: Work) throws {
    guard let current = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let made = try work.connection.event(of: current.workbook.id)
    guard try work.connection.name(ofEvent: made) == "take-wishes-over", current.plan == nil,
      try work.takeBack(current, as: "undo-wishes", of: "\(year)") != nil
    else { throw Refused(.wishesNotLast) }
  }
}
