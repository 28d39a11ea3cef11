public import Staffing

/// How much of a county its unions reach: by schools and by pupils, which can be far apart
/// (S004-05: 42 % of the schools, 65 % of the pupils), and how many members there are (S004-09).
public struct UnionCoverage: Equatable, Sendable {
  /// A number of schools and of their pupils.
  public struct Sum: Equatable, Sendable {
    public var schools = 0
    public var pupils = 0

    public init(schools: Int = 0, pupils: Int = 0) {
      self.schools = schools
      self.pupils = pupils
    }
  }

  public let unions: Int

  /// Schools in some union, each once.
  public let members: Sum

  /// Those of them that lead none of these unions: the schools that are drawn along.
  public let led: Sum
  public let county: Sum

  /// - Parameters:
  ///   - unions: Those that are looked at, of one kind or of all.
  ///   - pupils: Of every school of the county.
  /// - Complexity: O(memberships + schools).
  public init(_ unions: [SchoolUnion], on day: Day, pupils: [School.ID: Int]) {
    let running = unions.filter { $0.runs(on: day) }
    let leads = Set(running.compactMap { $0.lead(on: day) })
    // A school that was closed is no school of the county any more.
    let schools = Set(running.flatMap { $0.members(on: day) }).filter { pupils[$0] != nil }
    func sum(_ schools: some Collection<School.ID>) -> Sum {
      Sum(schools: schools.count, pupils: schools.reduce(0) { $0 + (pupils[$1] ?? 0) })
    }
    self.unions = running.count
    members = sum(schools)
    led = sum(schools.subtracting(leads))
    county = sum(pupils.keys)
  }
}
