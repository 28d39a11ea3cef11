import Foundation
import Planning
import Policy
import Sampling
import Solver
import Staffing

/// What was met on the way of one run, in CPU seconds since it began.
struct Moment: Encodable {
  let seconds: Double
  let value: Int
  let bound: Int?
}

/// The weighted form: missing exchanges and people first, then balance and
/// burden, in one sum.
struct WeightedRun: Encodable {
  let teachers: Int
  let movable: Int
  let moves: Int
  let rows: Int
  let value: Int
  let bound: Int

  /// What no plan can avoid: the weighted shortage at its own bound.
  let unavoidable: Int
  let boundSeconds: Double
  let seconds: Double
  let moments: [Moment]

  static let weights: [PlanLevel: Int] = [
    .breaches: 100, .shortage: 500, .imbalance: 1, .burden: 1,
  ]

  init?(_ model: CountModel, levels: [PlanLevel], teachers: Int, seed: UInt64, program: String?) {
    guard let weighted = WeightedRun.weighted(model, levels) else { return nil }
    if let program, !weighted.writeProgram(of: 0, to: program) { return nil }
    let begin = processorSeconds()
    var moments: [Moment] = []
    let result = LevelSolver(
      weighted, start: CountState(weighted).choiceList,
      effort: .init(
        searchSteps: 300_000, kernelOptions: 2_500, kernelNodes: 5_000, kernelIterations: 50_000),
      seed: seed,
      progress: {
        moments.append(
          Moment(seconds: processorSeconds() - begin, value: $0.value, bound: $0.bound))
      }
    ).solve()
    seconds = processorSeconds() - begin
    moments.append(
      Moment(seconds: seconds, value: result.values[0], bound: result.proofs[0].bound))
    self.teachers = teachers
    movable = (0..<model.agentCount).count {
      model.freedoms[$0] == .free && !model.options(of: $0).isEmpty
    }
    moves = model.optionCount
    rows = model.rows.count
    value = result.values[0]
    bound = result.proofs[0].bound
    boundSeconds = moments.first { $0.bound != nil }?.seconds ?? seconds
    unavoidable = WeightedRun.leastShortage(model, levels, seed: seed)
    self.moments = moments
  }

  private static func weighted(_ model: CountModel, _ levels: [PlanLevel]) -> CountModel? {
    var rowCosts: [SumObjective.RowCost] = []
    var optionCosts = [Int](repeating: 0, count: model.optionCount)
    for (level, candidate) in zip(levels, model.levels) {
      guard let weight = weights[level], case .sum(let objective) = candidate.kind else { continue }
      rowCosts += objective.rowCosts.map { .init(row: $0.row, cost: $0.cost.times(weight)) }
      for (option, cost) in objective.optionCosts.enumerated() {
        optionCosts[option] += weight * cost
      }
    }
    var weighted = model
    weighted.levels = [
      CountLevel(.sum(SumObjective(rowCosts: rowCosts, optionCosts: optionCosts)))
    ]
    return weighted
  }

  /// The bound alone: a plan for it would take a city minutes.
  private static func leastShortage(
    _ model: CountModel, _ levels: [PlanLevel], seed: UInt64
  ) -> Int {
    guard let shortage = levels.firstIndex(of: .shortage) else { return 0 }
    var alone = model
    alone.levels = [model.levels[shortage]]
    var isBounded = false
    let result = LevelSolver(
      alone, start: CountState(alone).choiceList,
      effort: .init(searchSteps: 0, kernelOptions: 0, kernelNodes: 0, kernelIterations: 0),
      seed: seed, progress: { isBounded = isBounded || $0.bound != nil },
      shouldStop: { isBounded }
    ).solve()
    return (weights[.shortage] ?? 0) * max(0, result.proofs[0].bound)
  }
}

extension ConvexCost {
  fileprivate func times(_ weight: Int) -> ConvexCost {
    ConvexCost(
      corners: corners, values: values.map { $0 * weight }, before: before * weight,
      after: after * weight)
  }
}

/// One county planned level by level, as `junheng plan` does it.
struct LexicographicRun: Encodable {
  struct LevelFigure: Encodable {
    let name: String
    let value: Int
    let bound: Int
  }

  let seed: UInt64
  let teachers: Int
  let status: String
  let seconds: Double
  let levels: [LevelFigure]

  init(_ request: PlanRequest) throws {
    let begin = processorSeconds()
    let plan = try Planner(request).plan()
    seconds = processorSeconds() - begin
    seed = request.seed
    teachers = request.roster.teachers.count
    status = plan.status.rawValue
    levels = plan.levels.map { .init(name: $0.name, value: $0.value, bound: $0.bound) }
  }
}

/// CPU seconds of this process.
func processorSeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
}
