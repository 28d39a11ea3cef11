import PlanFormat
import Solver
import Staffing

struct Explanation {
  init(_ draft: ProblemDraft, _ state: CountState, phases: [Move.Phase?]) {}
  func reasons(for teacher: Int) -> [Reason] { [] }
  func unfilled() -> [Unfilled] { [] }
  func unmoved(without stays: Set<Teacher.ID>) -> [Unmoved] { [] }
}
