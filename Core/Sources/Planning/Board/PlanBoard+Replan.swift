public import PlanFormat
public import Policy
import Solver
public import Staffing

extension PlanBoard {
  /// What a repair does, without the reasons that the plan file gives.
  public struct Replanned: Sendable {
    /// Why the pins can't be kept; then nothing else is filled in.
    public var clashes: [Clash]

    /// Everybody whose place differs from the plan the board was opened with:
    /// nil is home.
    public var changes: [(teacher: Teacher.ID, before: Post?, after: Post?)]

    public var levels: [(level: PlanLevel, value: Int, bound: Int)]
  }

  /// The plan that the board was opened with, mended around the pins with as few
  /// changes as possible (plan model, section 8). The board shows it afterwards.
  ///
  /// - Parameter extra: Further pins, such as a veto: `.stays`.
  public func replan(_ extra: [Pin] = []) -> Replanned {
    let newer = Set(extra.map(\.teacher))
    let decisions = Decisions(
      draft, pins: pins.filter { !newer.contains($0.teacher) } + extra, seed: request.seed)
    guard decisions.clashes.isEmpty else {
      return Replanned(clashes: decisions.clashes, changes: [], levels: [])
    }
    let result = Repair(
      decisions.model, from: draft.publishedChoice,
      disruption: draft.levels.firstIndex(of: .disruption) ?? 0, proofs: proofs,
      effort: request.effort.repairSteps
    ).run()
    show(result.choice)
    let county = draft.county
    return Replanned(
      clashes: [],
      changes: county.roster.teachers.indices.compactMap { teacher in
        let before = draft.published?.posts[teacher]
        let after = result.choice[teacher].map { county.posts[draft.moves[$0].post] }
        return before == after ? nil : (county.roster.teachers[teacher].id, before, after)
      },
      levels: draft.levels.indices.map {
        (draft.levels[$0], result.values[$0], result.proofs[$0].bound)
      })
  }

  /// Puts a whole choice on the board.
  func show(_ choice: [Int?]) {
    for (teacher, option) in choice.enumerated() where state.choice(of: teacher) != option {
      state.take(option, for: teacher)
      seat(teacher, option)
    }
    report = .init(census.under(deployment))
    forgetHistory()
  }
}
