public import Policy
public import Staffing

/// Class-hours that somebody was given, and for what.
public struct TrainingEntry: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    case course(String)

    /// Recognised: the claim and the key of its source.
    case recognised(String, source: String)
  }

  public var origin: Origin
  public var year: SchoolYear
  public var hours: Int

  // Keys of the book; may be empty.
  public var module: String
  public var project: String

  public init(
    _ origin: Origin, in year: SchoolYear, hours: Int, module: String = "", project: String = ""
  ) {
    self.origin = origin
    self.year = year
    self.hours = hours
    self.module = module
    self.project = project
  }
}

/// The hours and credits of one teacher in a cycle: the credit bank (学分银行, S002-77), and
/// whether somebody lags (S002-42).
public struct TrainingAccount: Hashable, Sendable {
  public let cycle: ClosedRange<SchoolYear>

  /// What counts, by school year; years without any are missing.
  public let byYear: [SchoolYear: Int]

  /// What was given beyond what a source may give.
  public let beyondLimits: Int

  /// What the cycle asks; less of those who began to work in it.
  public let due: Int

  /// What should be there by the day, with the leeway and the grace that the book gives; nothing
  /// in cycles before the book's first year, which weren't kept here.
  public let dueByNow: Int

  /// Compulsory modules that nothing of the cycle covers, by the book's order.
  public let missing: [String]

  /// Hours of each project of the book; a certificate that completes one counts whole.
  public let projects: [String: Int]
  private let hoursPerCredit: Int

  public var hours: Int { byYear.values.reduce(0, +) }
  public var lags: Bool { hours < dueByNow }

  /// Tenths of a credit, rounded down.
  public var credits: Int { hours * 10 / max(1, hoursPerCredit) }

  /// - Parameters:
  ///   - entries: Of whatever years; only those of the cycle count.
  ///   - started: The first day of work, where it's known.
  /// - Complexity: O(entries + modules + projects + sources).
  public init(
    _ entries: [TrainingEntry], isNew: Bool, started: Day?, on today: Day, _ terms: TrainingTerms
  ) {
    let cycle = terms.cycle(of: SchoolYear(containing: today))
    let days = cycle.lowerBound.days.lowerBound...cycle.upperBound.days.upperBound
    let first = min(max(started ?? days.lowerBound, days.lowerBound), days.upperBound)
    let own = entries.filter { cycle.contains($0.year) }.sorted { $0.year < $1.year }
    let counted = CountedHours(own, of: terms.hours.value, terms)
    let whole = days.lowerBound.distance(to: days.upperBound) + 1
    let served = first.distance(to: days.upperBound) + 1
    let passed = max(0, first.distance(to: min(today, days.upperBound)) + 1)
    self.cycle = cycle
    byYear = counted.byYear
    beyondLimits = counted.beyondLimits
    due = (terms.hours.value * served + whole - 1) / whole
    let isExpected =
      cycle.lowerBound >= terms.firstYear
      && first.month.distance(to: today.month) >= terms.grace.value
    dueByNow =
      isExpected ? terms.hours.value * passed * terms.pace.value / (whole * 1_000) : 0
    let covered = Set(own.map(\.module))
    missing = terms.modules.filter {
      ($0.isInduction ? isNew : true) && !covered.contains($0.word.key)
    }.map(\.word.key)
    projects = counted.projects
    hoursPerCredit = terms.credit.value
  }
}
