public import Equity
public import Policy

/// What a drag on the board does, or would do.
public struct BoardEffect: Equatable, Sendable {
  /// Everything that forbids the move, in words; empty when it was made.
  public var refusals: [LocalizedText]

  /// Rows that are outside their range with it, by row: with what they count
  /// and may count.
  public var broken: [PlanReason.NamedRow]

  /// Levels that change, and by how much; more is worse.
  public var levels: [PlanReason.LevelChange]

  /// Every indicator before and after, in the order of `Indicator.all`; none after
  /// `PlanBoard.weigh`.
  public var indicators: [IndicatorChange]

  public var isPossible: Bool { refusals.isEmpty }

  static func refused(_ words: [LocalizedText]) -> BoardEffect {
    BoardEffect(refusals: words, broken: [], levels: [], indicators: [])
  }
}
