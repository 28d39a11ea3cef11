public import PlanFormat
public import Policy
public import Staffing

/// A county read once, by which any number of plans can be judged.
///
///     let judge = PlanJudge(roster: roster, book: book, year: SchoolYear(2026))
///     judge.defects(of: plan)      // [] when it is what it claims
public struct PlanJudge {
  private let instance: Instance

  /// - Complexity: O(possible moves + rows), and sorting.
  public init(roster: Roster, book: PolicyBook, year: SchoolYear) {
    instance = Instance(County(roster: roster, book: book, year: year))
  }

  /// How many pairs of a teacher and a post no filter refuses.
  public var possibleMoves: Int { instance.moves.count }

  /// What is wrong with the plan itself: moves, rows, market, levels, bounds and
  /// lists. Its seal and the files it was made from are judged by
  /// `check(plan:roster:book:workbookSHA256:bookSHA256:)`.
  ///
  /// - Complexity: O(levels × (possible moves + rows)).
  public func defects(of plan: PlanFile) -> [PlanDefect] { judge(plan, instance) }
}
