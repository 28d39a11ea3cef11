import PlanFormat
import Solver
import Staffing

extension WhatIf {
  /// The pins with those of others that they need: a plan must keep every row by
  /// its fixed moves alone (plan model, section 6), but one who leaves a post may
  /// only do so because another comes.
  ///
  /// Needed are moves of `solution`, or of the best plan with the pins, in rows that
  /// the pins break, in order of teachers. Without such a plan the pins are
  /// returned as they are.
  func completed(_ pins: [Pin], by solution: [Int?]? = nil) -> [Pin] {
    let draft = ProblemDraft(
      County(roster: request.roster, book: request.book, year: request.year, terms: terms))
    guard let model = draft.fixed(merged(pins)) else { return pins }
    let state = CountState(model)
    guard !state.isWithinRanges, let solution = solution ?? best(model, draft) else { return pins }
    var more: [Pin] = []
    while let row = state.brokenRows.first {
      let mover = solution.indices.first { teacher in
        guard state.choice(of: teacher) == nil, model.freedoms[teacher] == .free,
          let option = solution[teacher]
        else { return false }
        return draft.model.entries(of: option).contains { $0.row == row }
      }
      guard let mover, let option = solution[mover] else { return pins }
      state.take(option, for: mover)
      more.append(
        .takes(request.roster.teachers[mover].id, draft.county.posts[draft.moves[option].post]))
    }
    return pins + more
  }

  /// The plan's own pins, but for those whom `pins` decide otherwise.
  func merged(_ pins: [Pin]) -> [Pin] {
    let decided = Set(pins.map(\.teacher))
    return request.pins.filter { !decided.contains($0.teacher) } + pins
  }

  private func best(_ model: CountModel, _ draft: ProblemDraft) -> [Int?]? {
    let shares = BlockingShares.requirements(of: draft)
    let fixed = (0..<model.agentCount).filter { model.freedoms[$0] != .free }
    let finder = ClashFinder(
      model, requirements: shares, decisions: fixed.map { .init([($0, model.freedoms[$0])]) })
    let demands =
      fixed.indices.map(ClashFinder.Demand.decision)
      + shares.indices.map(ClashFinder.Demand.requirement)
    guard let start = finder.choice(keeping: demands).choice else { return nil }
    return LevelSolver(
      model, start: start, effort: steps ?? request.effort.steps, seed: request.seed
    ).solve().choice
  }
}

extension ProblemDraft {
  /// The model with pins fixed; nil where one isn't possible.
  fileprivate func fixed(_ pins: [Pin]) -> CountModel? {
    var model = complete
    for pin in pins {
      guard let teacher = county.roster.position(of: pin.teacher) else { return nil }
      guard case .takes(_, let post) = pin else {
        model.fix(teacher, .stays)
        continue
      }
      let option = model.options(of: teacher).first { county.posts[moves[$0].post] == post }
      guard let option else { return nil }
      model.fix(teacher, .takes(option))
    }
    return model
  }
}
