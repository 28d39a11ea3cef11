import Staffing

/// The structure of one stratum's teachers, in thousandths except where said.
///
/// Ages and degrees follow S000-065 to S000-068; the published degree share of
/// township central primary schools (98.82 %, above the county town) is
/// implausible and isn't used. Titles and backbone levels follow the planner
/// study: many in the seat, few in villages.
struct StratumTerms {
  /// Older than 50, in ten-thousandths.
  let older: Int

  /// Women among those up to 50 who aren't recruits, and among the older.
  let women: (upTo50: Int, older: Int)

  /// Junior college or higher, up to 50 and older.
  let college: (upTo50: Int, older: Int)

  /// 高级 or 正高级, and 一级.
  let titles: (senior: Int, first: Int)

  /// Backbone teachers of the school, county, city, province and nation.
  let backbone: [Int]

  /// Weights of the ages 23–29, 30–35, 36–42 and 43–50.
  let ages: [Int]

  static func of(_ stratum: Stratum) -> StratumTerms { table[stratum.rawValue] }

  /// By `Stratum.rawValue`.
  private static let table = [
    StratumTerms(
      older: 1773, women: (780, 600), college: (985, 515), titles: (125, 480),
      backbone: [120, 85, 40, 10, 1], ages: [16, 20, 34, 30]),
    StratumTerms(
      older: 1872, women: (660, 480), college: (995, 872), titles: (275, 430),
      backbone: [120, 95, 45, 12, 1], ages: [14, 20, 36, 30]),
    StratumTerms(
      older: 2346, women: (560, 360), college: (995, 887), titles: (170, 430),
      backbone: [90, 42, 9, 1, 0], ages: [22, 22, 30, 26]),
    StratumTerms(
      older: 3850, women: (660, 380), college: (970, 684), titles: (85, 450),
      backbone: [85, 40, 7, 1, 0], ages: [26, 22, 28, 24]),
    StratumTerms(
      older: 3898, women: (520, 260), college: (850, 289), titles: (35, 400),
      backbone: [50, 14, 2, 0, 0], ages: [30, 22, 24, 24]),
    StratumTerms(
      older: 5724, women: (400, 200), college: (550, 124), titles: (10, 350),
      backbone: [0, 10, 0, 0, 0], ages: [20, 20, 30, 30]),
    StratumTerms(
      older: 1900, women: (540, 420), college: (1000, 990), titles: (360, 390),
      backbone: [110, 100, 60, 18, 2], ages: [16, 22, 34, 28]),
  ]
}
