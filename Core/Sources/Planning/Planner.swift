public import PlanFormat
import Policy
import Sealing
import Solver
import Staffing

/// Makes a county's plan for one year: possible moves, the voluntary market, the
/// levels one after the other with their bounds, and the reasons of it all.
///
///     let plan = try Planner(request).plan(progress: { _ in }, shouldStop: { false })
public struct Planner {
  private let request: PlanRequest

  public init(_ request: PlanRequest) { self.request = request }

  /// The plan of the request.
  ///
  /// - Parameters:
  ///   - progress: Called with what is being done.
  ///   - shouldStop: Asked now and then; the best plan so far is returned after
  ///     a true, with bounds that hold.
  /// - Throws: What encoding the plan throws.
  public func plan(
    progress: @escaping (PlanProgress) -> Void = { _ in },
    shouldStop: @escaping () -> Bool = { false }
  ) throws -> PlanFile {
    progress(.init(phase: .reading))
    let draft = ProblemDraft(
      County(roster: request.roster, book: request.book, year: request.year))
    progress(.init(phase: .market))
    let decisions = Decisions(draft, pins: request.pins, seed: request.seed)
    let assembly = PlanAssembly(request, draft, decisions)
    guard decisions.clashes.isEmpty else {
      return try assembly.infeasible(decisions.clashes)
    }
    let result = LevelSolver(
      decisions.model, start: decisions.state.choiceList, effort: request.effort.steps,
      seed: request.seed, progress: { progress(PlanProgress($0, levels: draft.levels)) },
      shouldStop: shouldStop
    ).solve()
    progress(.init(phase: .explaining))
    return try assembly.plan(result)
  }
}

extension PlanProgress {
  fileprivate init(_ progress: LevelSolver.Progress, levels: [PlanLevel]) {
    let phase: Phase =
      switch progress.phase {
      case .bound: .bounding
      case .search: .searching
      case .kernel: .refining
      }
    self.init(
      phase: phase, level: levels[progress.level], value: progress.value, bound: progress.bound)
  }
}

extension PlanRequest.Effort {
  /// Steps for each level.
  var steps: LevelSolver.Effort {
    switch self {
    case .low:
      .init(searchSteps: 200_000, kernelOptions: 1_000, kernelNodes: 20, kernelIterations: 20_000)
    case .normal:
      .init(
        searchSteps: 1_000_000, kernelOptions: 2_500, kernelNodes: 200, kernelIterations: 60_000)
    case .high:
      .init(
        searchSteps: 8_000_000, kernelOptions: 8_000, kernelNodes: 5_000,
        kernelIterations: 1_000_000)
    }
  }
}
