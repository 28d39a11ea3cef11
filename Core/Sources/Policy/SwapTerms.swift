public import Staffing

/// How teachers may change places with one another (人事对调), read from the
/// section `swap` of a policy book.
public struct SwapTerms: Equatable, Sendable {
  /// Who gets what where wishes clash.
  public enum Mechanism: String, Sendable, CaseIterable {
    /// Everybody's own post first, for comparison.
    case deferredAcceptance = "deferred-acceptance"

    /// No teacher and no school worse off, and no list but the true one pays.
    case blockExchange = "block-exchange"

    /// No teacher worse off, and no list but the true one pays.
    case tradingCycles = "trading-cycles"

    /// As many as possible, with a proof.
    case maximum
  }

  /// Which posts somebody may take.
  public enum Fit: String, Sendable, CaseIterable {
    /// Of one's own stage and subject.
    case own

    /// Of a stage and a subject for which one is qualified.
    case qualified
  }

  public var mechanism: Mechanism

  /// Whether the maximum, too, leaves no school worse off.
  public var protectsSchools: Bool

  /// The most people in one round of the maximum; nil for no limit.
  public var longestRound: Int?

  /// Whether chains may start in posts short of staff and end in posts with
  /// more than they need.
  public var usesVacancies: Bool
  public var fit: Fit

  /// Who may change places.
  public var positions: Set<Position>

  /// Rules whose findings bar a teacher, and circumstances that do.
  public var barringRules: Set<RuleID>
  public var barringCircumstances: Set<Circumstance>

  /// What makes a teacher good for a school, in points, and by how many points
  /// a newcomer may fall short of who leaves.
  public var perTitle: Int
  public var perBackboneLevel: Int
  public var tolerance: Int

  /// The month and day on which all rounds are carried out, such as `08-15`.
  public var day: String
  public var citation: Citation

  /// A teacher's points as schools count them.
  public func grade(of teacher: Teacher) -> Int {
    perTitle * teacher.title.rawValue + perBackboneLevel * teacher.backbone.rawValue
  }
}
