internal import Equity
internal import PlanFormat
internal import Planning
internal import Policy
internal import Synchronization

/// A board with what it showed when it was opened.
struct BoardTable {
  let board: PlanBoard

  /// The aims and indicators of the plan that it was opened with.
  let levels: [(level: PlanLevel, value: Int)]
  let report: EquityReport
}

/// The board that was opened last, so that asking again costs a look and not the
/// opening. Boards change while they look, so one asks at a time.
final class BoardShelf: Sendable {
  private struct Open {
    let plan: String
    let table: BoardTable
    var scenario: Scenario
  }

  private let open = Mutex<Open?>(nil)

  /// - Parameters:
  ///   - digest: Names the plan.
  ///   - scenario: What is tried out on it.
  func with<Value: Sendable>(
    plan digest: String, _ file: PlanFile, of county: County,
    showing scenario: Scenario = Scenario([], on: [:]),
    _ body: @Sendable (BoardTable) -> Value
  ) -> Value {
    open.withLock { open in
      if open?.plan != digest {
        let board = PlanBoard(
          PlanRequest(roster: county.roster, book: county.book, year: county.year), plan: file)
        open = Open(
          plan: digest,
          table: BoardTable(board: board, levels: board.levels, report: board.report),
          scenario: Scenario([], on: [:]))
      }
      if open!.scenario != scenario {
        open!.table.board.show(scenario)
        open!.scenario = scenario
      }
      return body(open!.table)
    }
  }
}
