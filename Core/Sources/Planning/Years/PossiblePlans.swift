package import PlanFormat
import Policy
import Solver
import Staffing

/// Every plan of one year that keeps the rows within their ranges, without a
/// market: for comparisons with brute force.
///
/// - Parameter visit: Gets the shares missed, the teachers missing from posts
///   and the moves.
/// - Complexity: exponential in the teachers who can move.
package func forEveryPlan(
  of request: PlanRequest,
  _ visit: (_ breaches: Int, _ missing: Int, _ moves: [Move]) throws -> Void
) throws {
  let county = County(roster: request.roster, book: request.book, year: request.year)
  let draft = ProblemDraft(county)
  let state = CountState(draft.complete)
  let staying = Set(request.pins.map(\.teacher))
  let level = county.terms.levels.firstIndex { $0.level == .breaches }
  let agents = county.roster.teachers.indices.filter {
    !draft.model.options(of: $0).isEmpty && !staying.contains(county.roster.teachers[$0].id)
  }
  func report() throws {
    let moves = agents.compactMap { agent in
      state.choice(of: agent).map { draft.moves[$0].inFile(county) }
    }
    let missing = county.posts.indices.reduce(0) {
      $0 + max(0, county.needs[$1] - state.count(of: $1))
    }
    try visit(level.map { state.levelValues[$0] } ?? 0, missing, moves)
  }
  func extend(_ depth: Int) throws {
    guard depth < agents.count else {
      if state.isWithinRanges { try report() }
      return
    }
    try extend(depth + 1)
    for option in draft.model.options(of: agents[depth]) {
      state.take(option, for: agents[depth])
      try extend(depth + 1)
    }
    state.take(nil, for: agents[depth])
  }
  try extend(0)
}

extension PossibleMove {
  fileprivate func inFile(_ county: County) -> Move {
    let post = county.posts[self.post]
    let first = Term(county.year.start, .autumn)
    return Move(
      teacher: county.roster.teachers[teacher].id, from: county.roster.schools[from].id,
      to: post.school, stage: post.stage, subject: post.subject, phase: .directed,
      direction: direction == .down ? .down : direction == .up ? .up : .lateral,
      kind: isTransfer ? .transfer : .exchange, start: first.description,
      end: first.advanced(by: 2 * county.terms.termYears - 1).description, reasons: [])
  }
}
