import Policy
import Solver

/// Solves a plan again for one teacher who stays: everybody else keeps their
/// choice but one who takes the post; where that isn't enough, but one who changes
/// in any way; else but two, of whom one takes the post and one the gap that
/// leaves. Every such plan is tried, so the answer is the best of its kind.
struct StandInSearch {
  /// Candidates looked at: all in a county, those with the least burden in a
  /// city.
  private static let candidates = 150
  private static let first = 12
  private static let second = 60
  private static let elsewhere = 2_000

  /// A plan without the move.
  struct Answer {
    /// Who changes, with the new option; nil is staying.
    let others: [(teacher: Int, option: Int?)]
    let change: [Int]
  }

  private let draft: ProblemDraft
  private let state: CountState

  /// Options of free teachers by post, least burden first.
  private let optionsInto: [[Int]]
  private let optionsByRow: OptionsByRow

  init(_ draft: ProblemDraft, _ state: CountState) {
    self.draft = draft
    self.state = state
    optionsByRow = OptionsByRow(state.model)
    var optionsInto = [[Int]](repeating: [], count: draft.county.posts.count)
    for (option, move) in draft.moves.enumerated()
    where state.model.freedoms[move.teacher] == .free {
      optionsInto[move.post].append(option)
    }
    self.optionsInto = optionsInto.map { options in
      Array(
        options.sorted { (draft.moves[$0].burden, $0) < (draft.moves[$1].burden, $1) }
          .prefix(StandInSearch.candidates))
    }
  }

  /// The best plan of those tried in which the teacher stays; nil when none is
  /// within all ranges.
  ///
  /// - Complexity: O(candidates × (rows that each touches + levels)), squared for
  ///   some dozens of candidates when one change isn't enough.
  func answer(without teacher: Int) -> Answer? {
    guard let option = state.choice(of: teacher) else { return nil }
    let before = state.levelValues
    var best: Answer?
    func consider(_ others: [(teacher: Int, option: Int?)]) {
      guard state.isWithinRanges else { return }
      let change = zip(state.levelValues, before).map { $0 - $1 }
      if best.map({ change.lexicographicallyPrecedes($0.change) }) ?? true {
        best = Answer(others: others, change: change)
      }
    }
    state.take(nil, for: teacher)
    consider([])
    let options = optionsInto[draft.moves[option].post]
    for option in options where draft.moves[option].teacher != teacher {
      with(option) { consider([(draft.moves[option].teacher, option)]) }
    }
    if best == nil {
      for (other, option) in changes(thatMayMend: teacher) {
        with(option, for: other) { consider([(other, option)]) }
      }
    }
    if best == nil {
      for option in options.prefix(StandInSearch.first)
      where draft.moves[option].teacher != teacher {
        let post = gap(leftBy: draft.moves[option].teacher)
        with(option) {
          for next in optionsInto[post].prefix(StandInSearch.second)
          where ![teacher, draft.moves[option].teacher].contains(draft.moves[next].teacher)
            && state.choice(of: draft.moves[next].teacher) == nil
          {
            with(next) {
              consider([
                (draft.moves[option].teacher, option), (draft.moves[next].teacher, next),
              ])
            }
          }
        }
      }
    }
    state.take(option, for: teacher)
    return best
  }

  /// The post that lacks the teacher who takes another.
  private func gap(leftBy teacher: Int) -> Int {
    state.choice(of: teacher).map { draft.moves[$0].post } ?? draft.county.homePosts[teacher] ?? 0
  }

  /// What others could choose instead that counts in the rows which are broken
  /// while the teacher stays: a single change that mends them all is among it.
  private func changes(thatMayMend teacher: Int) -> [(teacher: Int, option: Int?)] {
    let broken = state.brokenRows
    guard let row = broken.min(by: { size(of: $0) < size(of: $1) }) else { return [] }
    var changes: [(teacher: Int, option: Int?)] = []
    for option in optionsByRow.options(of: row).lazy.map(Int.init) {
      let other = draft.moves[option].teacher
      guard other != teacher, state.model.freedoms[other] == .free else { continue }
      if state.choice(of: other) == option {
        changes.append((other, nil))
        changes += state.model.options(of: other).filter { $0 != option }.map { (other, $0) }
      } else {
        changes.append((other, option))
      }
      if changes.count > StandInSearch.elsewhere { break }
    }
    return changes
  }

  private func size(of row: Int) -> Int { optionsByRow.options(of: row).count }

  private func with(_ option: Int, _ body: () -> Void) {
    with(option, for: draft.moves[option].teacher, body)
  }

  /// Runs `body` with the option chosen, then takes it back.
  private func with(_ option: Int?, for teacher: Int, _ body: () -> Void) {
    let old = state.choice(of: teacher)
    guard old != option else { return }
    state.take(option, for: teacher)
    body()
    state.take(old, for: teacher)
  }
}
