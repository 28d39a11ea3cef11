public import Staffing

extension PlanBoard {
  /// Puts a scenario on the board: its people where it says, everybody else where
  /// the plan that the board was opened with has them. There's nothing to undo
  /// afterwards.
  ///
  /// - Returns: Those whose place isn't a possible move; they stay where the plan
  ///   has them.
  /// - Complexity: O(teachers), and one recount of the indicators.
  @discardableResult
  public func show(_ scenario: Scenario) -> [Teacher.ID] {
    let roster = draft.county.roster
    var choice = draft.publishedChoice
    var impossible: [Teacher.ID] = []
    for change in scenario.changes {
      guard let teacher = roster.position(of: change.teacher) else {
        impossible.append(change.teacher)
        continue
      }
      guard let post = change.post, post != roster.teachers[teacher].post else {
        choice[teacher] = nil
        continue
      }
      if let option = draft.option(teacher, post) {
        choice[teacher] = option
      } else {
        impossible.append(change.teacher)
      }
    }
    show(choice)
    return impossible
  }
}
