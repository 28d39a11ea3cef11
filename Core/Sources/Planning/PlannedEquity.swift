public import Equity
public import PlanFormat
public import Policy
public import Staffing

extension EquityReport {
  /// The county's equity once `moves` are carried out, judged by the book's
  /// standards; without moves, as it is now.
  ///
  /// - Complexity: that of `EquityReport`, plus O(*m*) in moves.
  public init(_ roster: Roster, _ book: PolicyBook, _ year: SchoolYear, moves: [Move]) {
    var deployment = Deployment(of: roster)
    for move in moves {
      guard let teacher = roster.position(of: move.teacher) else { continue }
      deployment.move(teacher, to: move.post, transfers: move.kind == .transfer, in: roster)
    }
    self.init(
      roster: roster, needs: book.needs(of: roster), standards: book.equityStandards, year: year,
      deployment: deployment)
  }

  /// Every reading by name, as plan files keep them.
  var values: [String: IndicatorValue] {
    Dictionary(readings.map { ($0.name, IndicatorValue($0.value)) }) { first, _ in first }
  }
}

extension Indicators {
  /// All indicators before and after `moves`.
  public init(_ roster: Roster, _ book: PolicyBook, _ year: SchoolYear, moves: [Move]) {
    self.init(
      before: EquityReport(roster, book, year, moves: []).values,
      after: EquityReport(roster, book, year, moves: moves).values)
  }
}
