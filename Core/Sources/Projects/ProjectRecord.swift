public import Partnership
public import Policy
public import Staffing

/// Everything of one project that counts, with the book's kind: what may be done next and
/// what is to be looked at follow from it.
public struct ProjectRecord: Equatable, Sendable {
  public struct Series: Equatable, Sendable {
    public let id: String
    public let since: Day
    public let series: ProjectSeries
    public let readings: [ProjectReading]

    public init(
      id: String, since: Day, _ series: ProjectSeries, _ readings: [ProjectReading]
    ) {
      self.id = id
      self.since = since
      self.series = series
      self.readings = readings
    }
  }

  public struct Target: Equatable, Sendable {
    public let id: String
    public let target: ProjectTarget
    public let progress: [ProjectProgress]

    public init(id: String, _ target: ProjectTarget, _ progress: [ProjectProgress]) {
      self.id = id
      self.target = target
      self.progress = progress
    }

    public var done: Int { progress.reduce(0) { $0 + $1.number } }
    public var missing: Int { max(0, target.number - done) }
  }

  public let project: Project
  public let kind: ProjectTerms.Kind
  public var entries: [StageCase.Entry] = []

  /// The stages that have a plan of their own; the empty key is the plan of the whole.
  public var planned: Set<String> = []

  /// The last word for each stage or target.
  public var delays: [String: ProjectDelay] = [:]
  public var activities: [ProjectActivity] = []
  public var outputs: [ProjectOutput] = []
  public var problems: [ProjectProblem] = []
  public var series: [Series] = []
  public var targets: [Target] = []
  public var funds: [ProjectFund] = []

  public init(_ project: Project, _ kind: ProjectTerms.Kind) {
    self.project = project
    self.kind = kind
  }

  public var stages: StageCourse {
    StageCourse(of: project, kind, entries: entries, delays: delays.mapValues(\.until))
  }

  public var account: ProjectAccount { ProjectAccount(funds) }

  /// When a target is due: its own day, or the one to which it was put off.
  public func due(_ target: Target) -> Day { delays[target.id]?.until ?? target.target.due }

  /// How each series stands.
  ///
  /// - Parameter days: Which days are school days, whatever the range.
  /// - Complexity: That of `SeriesCourse` for each.
  public func courses(_ terms: ProjectTerms, _ days: SchoolDays) -> [SeriesCourse] {
    series.map { one in
      let last = project.days.upperBound
      let first = min(max(one.since, project.days.lowerBound), last)
      return SeriesCourse(
        one.series, one.readings, kind.measured, until: last,
        in: SchoolDays(first...last, off: days.off, calendar: days.calendar),
        trendFrom: terms.trendFrom.value)
    }
  }
}
