import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `An alliance of fourteen small schools` {
  /// The smallest primary schools of a county in one alliance, as 14 schools were (S004-08).
  private func county() throws -> Roster {
    let county = sampleCounty(.miyun, seed: 7)
    let small = county.schools
      .filter { $0.stages == [.primary] && $0.pupils > 0 && $0.location != nil }
      .sorted { ($0.pupils, $0.id) < ($1.pupils, $1.id) }
      .prefix(14).map(\.id)
    let schools = county.schools.map { school in
      var school = school
      school.alliance = small.contains(school.id) ? "小微联盟" : nil
      return school
    }
    return try Roster(county: county.county, schools: schools, teachers: county.teachers)
  }

  @Test func `gets a sound week within limits, with a bound on what no week can undercut`() throws {
    let (roster, book) = (try county(), try shippedBook())
    let week = try ItineraryPlanner(
      ItineraryRequest(
        roster: roster, book: book, alliance: "小微联盟", nodes: 500, iterations: 50_000)
    ).plan()
    #expect(week.schools.count == 14)
    #expect(ItineraryChecker.defects(of: week, roster: roster, book: book) == [])
    // The same schools named by somebody else than the workbook get the same week.
    let unnamed = try Roster(
      county: roster.county,
      schools: roster.schools.map { school in
        var school = school
        school.alliance = nil
        return school
      }, teachers: roster.teachers)
    let members = Set(week.schools)
    let named = try ItineraryPlanner(
      ItineraryRequest(
        roster: unnamed, book: book, alliance: "小微联盟", schools: members, nodes: 500,
        iterations: 50_000)
    ).plan()
    #expect(named == week)
    #expect(
      ItineraryChecker.defects(of: named, schools: members, roster: unnamed, book: book) == [])
    for level in week.levels.prefix(3) { #expect((0...level.value).contains(level.bound)) }
    let figures = week.levels.map { "\($0.name) \($0.value) (bound \($0.bound))" }
    print(
      "14 schools, \(week.travellers.count) travellers: \(figures.joined(separator: ", "))")
    // Subjects without any lesson: what's reached is proven to be the least.
    #expect(week.levels[0].gap == 0)
  }
}
