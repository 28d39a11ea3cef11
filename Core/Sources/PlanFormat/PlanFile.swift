public import Staffing

/// A year's plan as it is written to `plan.json` (interfaces, section 4).
///
/// Keys are sorted and numbers of the plan are integers, so the same plan is
/// the same bytes on every machine.
public struct PlanFile: Codable, Equatable, Sendable {
  public static let currentFormat = "junheng-plan/1"

  public var format: String
  public var year: Int
  public var book: BookReference
  public var workbookSHA256: String
  public var seed: UInt64
  public var engine: String
  public var status: Status

  /// In lexicographic order.
  public var levels: [Level]

  /// The worst level's gap beyond its tolerance, in millionths of its value.
  public var gap: Int

  /// The gap that was asked for: the plan is proven when `gap` is at most this.
  public var gapAsked: Int

  public var moves: [Move]

  /// Teachers pinned to stay, by identifier; they take no part in anything.
  public var stays: [Teacher.ID]
  public var unfilled: [Unfilled]

  /// Everybody else who teaches and isn't moved, by identifier.
  public var unmoved: [Unmoved]
  public var indicators: Indicators
  public var certificate: Certificate

  /// Work units spent.
  public var effort: Int
  public var stoppedBy: StopReason

  /// Why no plan exists; only when `status` is `infeasible`.
  public var doctor: [Clash]?

  /// The published plan that this one repairs; nil when it repairs none.
  public var previous: PreviousPlan?

  enum CodingKeys: String, CodingKey {
    case format, year, book, seed, engine, status, levels, gap, moves, stays, unfilled, unmoved
    case indicators, certificate, effort, doctor, previous
    case workbookSHA256 = "workbook_sha256"
    case gapAsked = "gap_asked"
    case stoppedBy = "stopped_by"
  }

  public enum Status: String, Codable, Sendable { case proven, feasible, infeasible }
  public enum StopReason: String, Codable, Sendable { case gap, effort, time }

  public struct BookReference: Codable, Equatable, Sendable {
    public var id: String
    public var version: String
    public var sha256: String

    public init(id: String, version: String, sha256: String) {
      self.id = id
      self.version = version
      self.sha256 = sha256
    }
  }

  public init(
    format: String = PlanFile.currentFormat, year: Int, book: BookReference,
    workbookSHA256: String, seed: UInt64, engine: String, status: Status, levels: [Level],
    gap: Int, gapAsked: Int = 0, moves: [Move], stays: [Teacher.ID] = [], unfilled: [Unfilled],
    unmoved: [Unmoved] = [], indicators: Indicators, certificate: Certificate, effort: Int,
    stoppedBy: StopReason, doctor: [Clash]? = nil
  ) {
    self.format = format
    self.year = year
    self.book = book
    self.workbookSHA256 = workbookSHA256
    self.seed = seed
    self.engine = engine
    self.status = status
    self.levels = levels
    self.gap = gap
    self.gapAsked = gapAsked
    self.moves = moves
    self.stays = stays
    self.unfilled = unfilled
    self.unmoved = unmoved
    self.indicators = indicators
    self.certificate = certificate
    self.effort = effort
    self.stoppedBy = stoppedBy
    self.doctor = doctor
  }
}

/// One objective level: what the plan attains and what nobody can beat.
public struct Level: Codable, Equatable, Sendable {
  public var name: String
  public var value: Int

  /// No plan whose earlier levels are at most this plan's has a smaller value.
  public var bound: Int

  /// `(value - bound)` in millionths of `max(1, |value|)`, rounded up.
  public var gap: Int

  /// The gap the policy book accepts as equally good, in millionths.
  public var tolerance: Int

  public init(name: String, value: Int, bound: Int, gap: Int, tolerance: Int) {
    self.name = name
    self.value = value
    self.bound = bound
    self.gap = gap
    self.tolerance = tolerance
  }
}
