internal import Actions
internal import Planning
internal import Staffing
internal import Store

/// What was found last about a published plan, so that looking again costs a look
/// and not the opening of a planning board.
///
/// Lives as long as the county it was made for: the next state of the record brings
/// its own.
final class RerunShelf: Sendable {
  /// What the findings depend on besides the county.
  private struct Question: Equatable {
    let notice: Notice
    let pins: [Pin]
  }

  private let last = Kept<Question, RerunFindings>()

  /// - Returns: Nil when there's no such notice, or no county.
  func findings(_ notice: String, in database: any Database) async throws -> RerunFindings? {
    let question = try await database.read { connection in
      try connection.notice(notice).map {
        Question(notice: $0, pins: try connection.remedyPins(of: $0.schoolYear))
      }
    }
    guard let question else { return nil }
    if let kept = last[question] { return kept }
    guard let found = try await RerunFindings(notice, in: database) else { return nil }
    last[question] = found
    return found
  }
}
