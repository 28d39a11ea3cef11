public import Staffing

/// The numbers of the plan model (docs/plan-model.md), read from a policy book.
///
/// Shares are in thousandths, distances in metres, tolerances in millionths.
public struct PlanTerms: Equatable, Sendable {
  /// Who may make a kind of move.
  public enum Permission: String, Sendable, CaseIterable { case never, volunteers, everyone }
  public enum Scope: String, Sendable, CaseIterable { case school, county }
  public enum Denominator: String, Sendable, CaseIterable { case exchanged, eligible }
  public enum Market: String, Sendable, CaseIterable { case off, serial, trading }

  public var levels: [LevelTerms]

  public var commuteLimit: Int
  public var lateralMoves: Permission
  public var upwardMoves: Permission
  public var pairingRequired: Bool
  public var oneForOnePairs: Bool
  public var transfersAllowed: Bool

  public var shortageWeight: Int
  public var hardshipWeight: Int
  public var absentWeight: Int
  public var teamLeaveShare: Int
  public var schoolLeaveShare: Int

  public var quotaScope: Scope
  public var exchangeShare: Int
  public var countedDirections: Set<Direction>
  /// Whether a breach of the exchange share makes the plan infeasible.
  public var exchangeShareBlocks: Bool

  public var backboneScope: Scope
  public var backboneDenominator: Denominator
  public var backboneShare: Int
  public var backboneShareBlocks: Bool
  public var backboneMinimum: BackboneLevel

  /// Weight of each attribute in the level `imbalance`; 0 leaves it out.
  public var imbalanceWeights: [Attribute: Int]
  public var balanceMinimumNeed: Int

  public var burden: BurdenTerms
  public var market: Market
  public var points: PointTerms

  /// How long a move lasts, in school years.
  public var termYears: Int

  /// A level that is in use, and the gap accepted as equally good.
  public struct LevelTerms: Equatable, Sendable {
    public var level: PlanLevel
    public var tolerance: Int

    public init(level: PlanLevel, tolerance: Int) {
      self.level = level
      self.tolerance = tolerance
    }
  }

  public struct BurdenTerms: Equatable, Sendable {
    public var rank: Int
    public var offList: Int
    public var forced: Int
    public var perKilometre: Int
    public var otherSubject: Int
    public var otherStage: Int
    public var recentExchange: Int
    public var recentYears: Int
    public var perYearInPlace: Int
    public var yearsInPlaceCap: Int
    public var neverRural: Int
    public var notLatelyRural: Int
    public var latelyYears: Int

    public init(
      rank: Int, offList: Int, forced: Int, perKilometre: Int, otherSubject: Int,
      otherStage: Int, recentExchange: Int, recentYears: Int, perYearInPlace: Int,
      yearsInPlaceCap: Int, neverRural: Int, notLatelyRural: Int, latelyYears: Int
    ) {
      self.rank = rank
      self.offList = offList
      self.forced = forced
      self.perKilometre = perKilometre
      self.otherSubject = otherSubject
      self.otherStage = otherStage
      self.recentExchange = recentExchange
      self.recentYears = recentYears
      self.perYearInPlace = perYearInPlace
      self.yearsInPlaceCap = yearsInPlaceCap
      self.neverRural = neverRural
      self.notLatelyRural = notLatelyRural
      self.latelyYears = latelyYears
    }
  }

  /// What puts a volunteer before others, in either direction; a backbone level counts
  /// (S000-150, S001-012).
  public struct PointTerms: Equatable, Sendable {
    public var perYearInPlace: Int
    public var perRuralYear: Int
    public var perBackboneLevel: Int

    public init(perYearInPlace: Int, perRuralYear: Int, perBackboneLevel: Int) {
      self.perYearInPlace = perYearInPlace
      self.perRuralYear = perRuralYear
      self.perBackboneLevel = perBackboneLevel
    }
  }
}

extension PlanTerms {
  /// The levels of a plan: of one that repairs a published plan, `disruption`
  /// right after the duties it can't outweigh; of any other, all but that.
  ///
  /// A book that doesn't list `disruption` accepts no gap in it.
  public func levels(repairing: Bool) -> [LevelTerms] {
    let others = levels.filter { $0.level != .disruption }
    guard repairing else { return others }
    let listed = levels.first { $0.level == .disruption }
    let duties = others.prefix { $0.level == .breaches || $0.level == .shortage }
    return duties + [listed ?? LevelTerms(level: .disruption, tolerance: 0)]
      + others.dropFirst(duties.count)
  }
}

/// The direction of a move between two schools: 下派, 上挂 or 平级 (S000-028, S004-16).
public enum Direction: String, Hashable, Sendable, CaseIterable { case down, up, lateral }

/// What is balanced between schools.
public enum Attribute: String, Hashable, Sendable, CaseIterable { case backbone, senior, older }

/// The objective levels of a plan, in lexicographic order; `disruption` is one of
/// repaired plans only.
public enum PlanLevel: String, Hashable, Sendable, CaseIterable {
  case breaches, shortage, disruption
  case backboneSpread = "backbone-spread"
  case seniorSpread = "senior-spread"
  case imbalance, burden, moves
}
