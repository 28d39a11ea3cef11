import Sampling
import Staffing

/// Counties that many tests look at, each drawn once.
enum DrawnCounty: CaseIterable {
  case sample, otherSample, miyun, city, province

  var roster: Roster {
    switch self {
    case .sample: DrawnCounty.sampleRoster
    case .otherSample: DrawnCounty.otherSampleRoster
    case .miyun: DrawnCounty.miyunRosters[0]
    case .city: DrawnCounty.cityRoster
    case .province: DrawnCounty.provinceRoster
    }
  }

  /// Seeds with which the mountain county is drawn.
  static let seeds: [UInt64] = [7, 8, 2026]

  static func miyun(_ seed: UInt64) -> Roster { miyunRosters[seeds.firstIndex(of: seed)!] }

  private static let sampleRoster = sampleCounty(.sample, seed: 7)
  private static let otherSampleRoster = sampleCounty(.sample, seed: 8)
  private static let miyunRosters = seeds.map { sampleCounty(.miyun, seed: $0) }
  private static let cityRoster = sampleCounty(.city, seed: 7)
  private static let provinceRoster = sampleCounty(ofProvince: 57, seed: 7)
}
