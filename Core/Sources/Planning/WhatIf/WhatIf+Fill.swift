import PlanFormat
import Policy
import Solver
import Staffing

extension WhatIf {
  /// The plan in which one more comes to the post.
  ///
  /// First the levels are solved with the post's row kept above its count; those
  /// who come then are pinned there, and the plan is made again. Where no choice
  /// reaches the count, the doctor says what stands against it.
  func fill(_ post: Post, _ progress: @escaping (PlanProgress) -> Void) throws -> Answer? {
    let county = County(
      roster: request.roster, book: request.book, year: request.year, terms: terms)
    let draft = ProblemDraft(county)
    guard let row = county.postPositions[post] else { return nil }
    let decisions = Decisions(draft, pins: request.pins, seed: request.seed)
    let least = draft.rows[row].base + change(of: post, in: plan)
    let question = Question.fills(post)
    guard least < draft.rows[row].range.upperBound else { return nil }
    let shares = BlockingShares.requirements(of: draft)
    let ground = ClashGround(
      draft, decisions, shares + [(row, least + 1)], { false }, posts: decisions.posts(in: draft))
    guard let start = ground.finder.choice(keeping: ground.all).choice else {
      var none = plan
      none.status = .infeasible
      none.doctor = ground.opened()?.clashes ?? ground.clashes
      return Answer(question: question, pins: [], before: plan, after: none)
    }
    let result = LevelSolver(
      decisions.model.raised(row, to: least + 1), start: start,
      effort: steps ?? request.effort.steps, seed: request.seed,
      progress: { progress(PlanProgress($0, levels: draft.levels)) }
    ).solve()
    // Whoever needn't be pinned isn't; if then somebody else goes, all are.
    let all = pins(result.choice, at: row, draft)
    let known = Set(plan.moves.filter { $0.post == post }.map(\.teacher)).union(
      plan.unmoved.map(\.teacher).filter { request.roster[$0]?.post == post })
    let few = all.filter { !known.contains($0.teacher) }
    let answer = try answer(question, few, progress, by: result.choice)
    let isFilled = draft.rows[row].base + change(of: post, in: answer.after) > least
    return isFilled || few == all
      ? answer : try self.answer(question, all, progress, by: result.choice)
  }

  /// By how much the plan's moves change the number in the post.
  private func change(of post: Post, in plan: PlanFile) -> Int {
    plan.moves.reduce(0) { count, move in
      count + (move.post == post ? 1 : 0) - (request.roster[move.teacher]?.post == post ? 1 : 0)
    }
  }

  /// The choice of all who teach in the post then, as pins.
  private func pins(_ choice: [Int?], at post: Int, _ draft: ProblemDraft) -> [Pin] {
    choice.enumerated().compactMap { teacher, option in
      let id = request.roster.teachers[teacher].id
      if let option {
        return draft.moves[option].post == post ? .takes(id, draft.county.posts[post]) : nil
      }
      return draft.county.homePosts[teacher] == post ? .stays(id) : nil
    }
  }
}

extension CountModel {
  /// The model with a row's lower bound raised.
  fileprivate func raised(_ row: Int, to least: Int) -> CountModel {
    var model = CountModel()
    for (position, old) in rows.enumerated() {
      let range = position == row ? least...max(least, old.range.upperBound) : old.range
      _ = model.addRow(base: old.base, range: range)
    }
    for agent in 0..<agentCount {
      model.addAgent(options: options(of: agent).map(entries(of:)))
      model.fix(agent, freedoms[agent])
    }
    model.levels = levels
    return model
  }
}
