public import PlanFormat
package import Policy
public import Solver
package import Staffing

/// Makes a county's plan for one year: possible moves, the voluntary market, the
/// levels one after the other with their bounds, and the reasons of it all.
///
///     let plan = try Planner(request).plan(progress: { _ in }, shouldStop: { false })
public struct Planner {
  let request: PlanRequest
  let terms: PlanTerms?
  private let steps: LevelSolver.Effort

  public init(_ request: PlanRequest) { self.init(request, terms: nil, steps: nil) }

  /// A planner with other terms than the book's, or other work than the
  /// effort's: for tests.
  package init(_ request: PlanRequest, terms: PlanTerms?, steps: LevelSolver.Effort? = nil) {
    self.request = request
    self.terms = terms
    self.steps = steps ?? request.effort.steps
  }

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
    let draft = draft
    progress(.init(phase: .market))
    let decisions = Decisions(draft, pins: request.pins, seed: request.seed)
    let assembly = PlanAssembly(request, draft, decisions)
    guard decisions.clashes.isEmpty else {
      return try assembly.infeasible(decisions.clashes)
    }
    let duties = BlockingShares(draft, decisions, shouldStop: shouldStop)
    guard duties.clashes.isEmpty else { return try assembly.infeasible(duties.clashes) }
    let result =
      repaired(draft, decisions, duties)
      ?? LevelSolver(
        decisions.model, start: duties.choice ?? decisions.state.choiceList, effort: steps,
        seed: request.seed, progress: { progress(PlanProgress($0, levels: draft.levels)) },
        shouldStop: shouldStop
      ).solve()
    progress(.init(phase: .explaining))
    return try assembly.plan(result)
  }

  private var draft: ProblemDraft {
    ProblemDraft(
      County(roster: request.roster, book: request.book, year: request.year, terms: terms),
      previous: request.previous.map { PreviousPlan($0.file, sha256: $0.sha256) })
  }

  /// The problem as it stands when the directed stage begins; nil when the pins
  /// can't be kept.
  public var model: CountModel? {
    let decisions = Decisions(draft, pins: request.pins, seed: request.seed)
    return decisions.clashes.isEmpty ? decisions.model : nil
  }

  /// Every possible move, by teacher and post.
  package var possiblePosts: [(Teacher, Post)] {
    let draft = draft
    return draft.moves.map { (request.roster.teachers[$0.teacher], draft.county.posts[$0.post]) }
  }

  /// How many exchanges the county owes, where the share is the county's.
  package var dueOfCounty: Int? {
    let quotas = draft.quotas
    return quotas.rows.indices.first { quotas.rows[$0].kind == .quota(nil) }
      .map { quotas.dues[$0] }
  }

  /// The rows of `model` as certificates name them, by position.
  package var rowNames: [String] {
    let draft = draft
    return draft.rows.map { $0.name(in: draft.county) }
  }

  /// What volunteers choose in the market.
  package var marketMoves: [Teacher.ID: Post] {
    let draft = draft
    let decisions = Decisions(draft, pins: request.pins, seed: request.seed)
    var moves: [Teacher.ID: Post] = [:]
    for (teacher, phase) in decisions.phases.enumerated() where phase == .market {
      if let option = decisions.state.choice(of: teacher) {
        moves[request.roster.teachers[teacher].id] = draft.county.posts[draft.moves[option].post]
      }
    }
    return moves
  }
}

extension PlanProgress {
  init(_ progress: LevelSolver.Progress, levels: [PlanLevel]) {
    let phase: Phase =
      switch progress.phase {
      case .bound: .bounding
      case .dive: .rounding
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
      .init(
        searchSteps: 100_000, kernelOptions: 1_000, kernelNodes: 1_000, kernelIterations: 20_000)
    case .normal:
      .init(
        searchSteps: 300_000, kernelOptions: 2_500, kernelNodes: 5_000, kernelIterations: 50_000)
    case .high:
      .init(
        searchSteps: 4_000_000, kernelOptions: 8_000, kernelNodes: 50_000,
        kernelIterations: 1_000_000)
    }
  }
}
