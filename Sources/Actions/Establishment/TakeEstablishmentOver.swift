public import Access
internal import Papers
public import Staffing
internal import Store
internal import Wording

/// Writes a year's approved establishment into the county's workbook, so that
/// staffing, indicators and the next plan count with it.
///
/// The dated facts were recorded by the approval and begin on the day on which it
/// holds; writing the workbook earlier than that changes none of them.
public struct TakeEstablishmentOver: Action {
  public let year: SchoolYear

  public init(year: SchoolYear) { self.year = year }

  public var permission: Permission { .importCounty }

  /// - Returns: How many schools' numbers changed; with none, nothing is written.
  public func perform(in work: Work) throws -> Int {
    guard
      let round = try work.connection.establishmentRounds(of: year).first(where: \.isApproved)
    else { throw Refused(.noApprovedRound(year)) }
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let known = try CountyContent(stored).roster
    let numbers = Dictionary(round.lines.map { ($0.school, $0.adjusted) }) { first, _ in first }
    let schools = known.schools.map { school in
      var school = school
      school.establishment = numbers[school.id] ?? school.establishment
      return school
    }
    let changed = zip(schools, known.schools).count { $0 != $1 }
    guard changed > 0 else { return 0 }
    let roster = try Roster(
      county: known.county, schools: schools, teachers: known.teachers,
      statedNeeds: known.statedNeeds, pairings: known.pairings, swapWishes: known.swapWishes)
    try work.replaceCounty(
      stored, with: roster, as: "take-establishment-over", of: "\(year)", "schools \(changed)"
    ) { $0.line.slot != "establishment" }
    return changed
  }
}
