internal import PlanFormat
internal import Planning
internal import Synchronization

/// The board that was opened last, so that asking again costs a look and not the
/// opening. Boards change while they look, so one asks at a time.
final class BoardShelf: Sendable {
  private struct Open {
    let plan: String
    let board: PlanBoard
  }

  private let open = Mutex<Open?>(nil)

  /// - Parameter plan: The digest that names the plan.
  func with<Value: Sendable>(
    plan digest: String, _ file: PlanFile, of county: County,
    _ body: @Sendable (PlanBoard) -> Value
  ) -> Value {
    open.withLock { open in
      if let board = open?.board, open?.plan == digest { return body(board) }
      let board = PlanBoard(
        PlanRequest(roster: county.roster, book: county.book, year: county.year), plan: file)
      open = Open(plan: digest, board: board)
      return body(board)
    }
  }
}
