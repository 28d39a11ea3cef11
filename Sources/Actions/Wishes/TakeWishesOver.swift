public import Access
public import Staffing
internal import Store
internal import Wording

/// Writes the year's final wishes into the county's workbook once the deadline is
/// over, so that the next plan serves them. Whoever handed nothing in keeps what
/// the workbook said.
public struct TakeWishesOver: Action {
  public let year: SchoolYear

  public init(year: SchoolYear) { self.year = year }

  public var permission: Permission { .importCounty }

  /// - Returns: How many teachers' wishes changed the workbook; with none, nothing
  ///   is written.
  /// - Throws: `Refused`, with everything that stands against it.
  public func perform(in work: Work) throws -> Int {
    guard let round = try work.connection.wishRound(of: year) else {
      throw Refused(.wishesNotOpen)
    }
    let deadline = try work.deadline(of: round)
    guard !deadline.isOpen(on: work.today) else {
      throw Refused(.wishesStillOpen(deadline.last))
    }
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let known = try CountyContent(stored).roster
    var teachers = known.teachers
    var changed = 0
    for wishes in try work.connection.finalWishes(in: round.id) {
      guard let position = known.position(of: wishes.teacher) else { continue }
      teachers[position].isVolunteer = wishes.isVolunteer
      teachers[position].wishes = wishes.schools.map(\.id).filter { known[$0] != nil }
      if teachers[position] != known.teachers[position] { changed += 1 }
    }
    guard changed > 0 else { return 0 }
    try record(
      try Roster(
        county: known.county, schools: known.schools, teachers: teachers,
        statedNeeds: known.statedNeeds, pairings: known.pairings, swapWishes: known.swapWishes),
      changed, instead: stored, work)
    return changed
  }

  private func record(
    _ roster: Roster, _ changed: Int, instead stored: StoredCounty, _ work: Work
  ) throws {
    try work.replace(
      stored, with: roster, try stored.workbook(saying: roster), named: stored.workbook.name,
      as: "take-wishes-over",
      of: "\(year)", "teachers \(changed)")
  }
}
