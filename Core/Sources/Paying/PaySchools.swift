public import Policy
public import Staffing

/// How hard it is to teach at each school, by day (S000-076).
///
/// The bureau puts a school into a tier from a day on; one it never put anywhere belongs to the
/// tier of its distance to the county town.
public struct PaySchools: Equatable, Sendable {
  /// Keys of tiers; nil for a school that left them.
  public var tiers: [School.ID: [Since<String?>]]

  /// Metres to the county town.
  public var distances: [School.ID: Int]

  public init(
    tiers: [School.ID: [Since<String?>]] = [:], distances: [School.ID: Int] = [:]
  ) {
    self.tiers = tiers
    self.distances = distances
  }

  /// The key of a school's tier on a day.
  public func tier(of school: School.ID, on day: Day, _ terms: PayTerms) -> String? {
    if let stated: String? = tiers[school]?.value(on: day) { return stated }
    return distances[school].flatMap { terms.tier(at: $0)?.word.key }
  }

  /// The days on which a school's tier may change, for who divides a month at them.
  func changes(of school: School.ID) -> [Since<String?>] { tiers[school] ?? [] }
}
