/// What `verify` needs to re-establish the bound of every level.
///
/// Weak duality: with any integer multipliers the Lagrangian of the plan model
/// (docs/plan-model.md) is a lower bound that anybody can evaluate in exact
/// integers. See `LevelProof`.
public struct Certificate: Codable, Equatable, Sendable {
  /// One for each level, in the plan's order.
  public var proofs: [LevelProof]

  /// SHA-256 of the plan file with this field empty.
  public var digest: String

  public init(proofs: [LevelProof], digest: String = "") {
    self.proofs = proofs
    self.digest = digest
  }
}

/// Multipliers that prove one level's bound.
public struct LevelProof: Codable, Equatable, Sendable {
  public enum Kind: String, Codable, Sendable {
    /// The Lagrangian value, divided by `scale` and rounded up, is the bound.
    case lagrangian
    /// A plan with the level below the bound would give a Lagrangian of zero
    /// objective above zero: there is none.
    case conflict
    /// The bound follows from the range of the rows alone; no multipliers.
    case trivial
  }

  public var level: String
  public var kind: Kind

  /// Multipliers and budgets are in units of `1 / scale`.
  public var scale: Int

  /// By row name; rows that are missing have zero.
  public var multipliers: [String: Int]

  /// Prices of the earlier levels' values, at least zero, by level name.
  public var budgets: [String: Int]

  public init(
    level: String, kind: Kind, scale: Int = 1, multipliers: [String: Int] = [:],
    budgets: [String: Int] = [:]
  ) {
    self.level = level
    self.kind = kind
    self.scale = scale
    self.multipliers = multipliers
    self.budgets = budgets
  }
}
