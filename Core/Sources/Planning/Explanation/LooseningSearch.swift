import Policy
import Solver
import Staffing

/// Looks for one number of the rules that keeps a post short: larger by as much
/// as is said, the post could be filled with everybody else as planned, and the
/// plan would be better.
struct LooseningSearch {
  private let draft: ProblemDraft
  private let state: CountState
  private let hypothesis: MoveHypothesis

  init(_ draft: ProblemDraft, _ state: CountState) {
    self.draft = draft
    self.state = state
    hypothesis = MoveHypothesis(draft, state)
  }

  typealias Answer = (loosening: PlanReason.Loosening, change: [Int])

  /// The smallest loosening of a leave cap, else of another row, else of the
  /// commute limit.
  ///
  /// - Parameters:
  ///   - people: Who may teach the post.
  ///   - options: Their possible moves to it.
  func answer(for post: Int, people: [Int], options: [Int: Int]) -> Answer? {
    var best: (order: (Int, Int), answer: Answer)?
    func consider(_ order: (Int, Int), _ answer: Answer) {
      guard isLessShort(answer.change), best.map({ order < $0.order }) ?? true else { return }
      best = (order, answer)
    }
    for teacher in people where state.model.freedoms[teacher] == .free {
      guard state.choice(of: teacher) == nil else { continue }
      if let option = options[teacher] {
        let (broken, change) = state.effect(of: option, for: teacher)
        guard broken.count == 1 else { continue }
        let (rank, loosening) = row(broken[0], option)
        consider((rank, 0), (loosening, change))
      } else if let (loosening, excess, change) = commute(teacher, post) {
        consider((2, excess), (loosening, change))
      }
    }
    return best?.answer
  }

  /// Whether the shortage is smaller and nothing before it is worse.
  private func isLessShort(_ change: [Int]) -> Bool {
    guard let shortage = draft.levels.firstIndex(of: .shortage) else { return false }
    return change[shortage] < 0 && change[..<shortage].allSatisfy { $0 <= 0 }
  }

  private func row(_ row: Int, _ option: Int) -> (rank: Int, PlanReason.Loosening) {
    let plan = draft.rows[row]
    let added =
      draft.model.entries(of: option).first { $0.row == row }?.coefficient ?? 0
    let isLeave =
      switch plan.kind {
      case .teamLeave, .schoolLeave: true
      default: false
      }
    return (
      isLeave ? 0 : 1,
      .row(
        plan.name(in: draft.county), words: RowWords(draft.county).discreetName(of: plan),
        count: state.count(of: row) + added, range: plan.range)
    )
  }

  private func commute(_ teacher: Int, _ post: Int)
    -> (PlanReason.Loosening, excess: Int, change: [Int])?
  {
    let terms = draft.county.terms
    guard draft.filters.refusals(teacher: teacher, post: post) == .commute,
      let move = draft.filters.move(of: teacher, to: post), let metres = move.distance,
      !isTied(teacher, move), let change = hypothesis.change(move)
    else { return nil }
    return (.commute(metres, limit: terms.commuteLimit), metres - terms.commuteLimit, change)
  }

  /// Whether a move that wasn't possible before could bring a row that isn't in
  /// the model: with a spouse who moves, or between paired schools.
  private func isTied(_ teacher: Int, _ move: PossibleMove) -> Bool {
    if draft.county.terms.oneForOnePairs { return true }
    let roster = draft.county.roster
    let spouse = roster.teachers[teacher].spouse.flatMap { roster.position(of: $0) }
    if spouse.map({ state.choice(of: $0) != nil }) ?? false { return true }
    return roster.teachers.indices.contains { other in
      roster.teachers[other].spouse == roster.teachers[teacher].id
        && state.choice(of: other) != nil
    }
  }
}
