public import Partnership
public import Staffing

/// A theme of research of the helped school, its own or one that it was split into (S000-122).
public struct PairTheme: Identifiable, Equatable, Sendable {
  public let id: String
  public let pair: PairGraph.Pair

  /// nil for a theme of the whole school.
  public let parent: PairTheme.ID?

  /// Whose it is: the school, a group, somebody.
  public let holder: String
  public let words: String
  public let day: Day
}

extension Connection {
  /// The themes of a pair that stand, in the order in which they were set.
  public func pairThemes(of pair: PairGraph.Pair) throws -> [PairTheme] {
    try themes("helper = \(pair.helper.rawValue) AND helped = \(pair.helped.rawValue)")
  }

  public func pairTheme(_ id: PairTheme.ID) throws -> PairTheme? { try themes("id = \(id)").first }

  private func themes(_ condition: SQL) throws -> [PairTheme] {
    try rows(
      """
      SELECT * FROM pair_theme
      WHERE \(condition) AND id NOT IN (SELECT theme_id FROM pair_theme_end)
      ORDER BY event_sequence
      """
    ) { row in
      PairTheme(
        id: try row.text("id"), pair: try schemePair(row), parent: try row.textIfAny("parent_id"),
        holder: try row.text("holder"), words: try row.text("words"), day: try row.day("day"))
    }
  }
}
