public import PlanFormat
public import Policy
public import Staffing

/// Everything a year's plan depends on: the same request gives the same plan.
public struct PlanRequest: Sendable {
  public enum Effort: String, Sendable, CaseIterable { case low, normal, high }

  public var roster: Roster
  public var book: PolicyBook
  public var year: SchoolYear

  /// Decides ties in the market and the course of the search.
  public var seed: UInt64
  public var effort: Effort
  public var pins: [Pin]

  /// The published plan to repair with as few changes as possible; nil plans
  /// anew (plan model, section 8).
  public var previous: PublishedPlan?

  /// The gap beyond its tolerance, in millionths, up to which a level counts as
  /// proven.
  public var gap: Int

  /// Digests of the files that roster and book were read from.
  public var workbookSHA256: String
  public var bookSHA256: String

  /// How many threads may be used; the plan doesn't depend on it. The present
  /// engine uses one.
  public var threads: Int

  public init(
    roster: Roster, book: PolicyBook, year: SchoolYear, seed: UInt64 = 1,
    effort: Effort = .normal, pins: [Pin] = [], gap: Int = 1_000, workbookSHA256: String = "",
    bookSHA256: String = "", threads: Int = 1
  ) {
    self.roster = roster
    self.book = book
    self.year = year
    self.seed = seed
    self.effort = effort
    self.pins = pins
    self.gap = gap
    self.workbookSHA256 = workbookSHA256
    self.bookSHA256 = bookSHA256
    self.threads = threads
  }
}

/// A plan that has been made known to those concerned.
public struct PublishedPlan: Sendable {
  public var file: PlanFile

  /// The digest of the file's bytes.
  public var sha256: String

  public init(_ file: PlanFile, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}

/// A decision taken before planning (plan model, section 6).
public enum Pin: Equatable, Sendable {
  case stays(Teacher.ID)
  case takes(Teacher.ID, Post)

  public var teacher: Teacher.ID {
    switch self {
    case .stays(let teacher), .takes(let teacher, _): teacher
    }
  }
}

/// What the planner is doing, for a progress bar.
public struct PlanProgress: Equatable, Sendable {
  public enum Phase: String, Sendable, CaseIterable {
    case reading, market, bounding, rounding, searching, refining, explaining
  }

  public var phase: Phase

  /// The level being made small, with its value and its bound so far.
  public var level: PlanLevel?
  public var value: Int?
  public var bound: Int?

  public init(phase: Phase, level: PlanLevel? = nil, value: Int? = nil, bound: Int? = nil) {
    self.phase = phase
    self.level = level
    self.value = value
    self.bound = bound
  }
}
