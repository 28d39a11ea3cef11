/// Makes the levels of a `CountModel` small one after the other, most important
/// first, and proves how small they can be.
///
/// Each level is bounded by its linear relaxation, improved by search and, where
/// a gap is left, by a kernel program; then it becomes a limit for the rest. The
/// order of work depends on the model, the seed and the effort only.
public final class LevelSolver {
  /// How much work to spend, in steps.
  public struct Effort: Equatable, Sendable {
    public var searchSteps: Int
    public var kernelOptions: Int
    public var kernelNodes: Int
    public var kernelIterations: Int

    public init(searchSteps: Int, kernelOptions: Int, kernelNodes: Int, kernelIterations: Int) {
      self.searchSteps = searchSteps
      self.kernelOptions = kernelOptions
      self.kernelNodes = kernelNodes
      self.kernelIterations = kernelIterations
    }
  }

  /// How a bound is established; see the plan model, section 7.
  public enum ProofKind: Equatable, Sendable { case lagrangian, conflict, trivial }

  public struct Proof: Equatable, Sendable {
    public var kind: ProofKind
    public var multipliers: Multipliers
    public var bound: Int
  }

  public struct Result: Sendable {
    /// By agent: the chosen option.
    public var choice: [Int?]
    public var values: [Int]
    public var proofs: [Proof]

    /// Search steps and simplex iterations spent.
    public var work: Int
    public var isStopped: Bool
  }

  /// What is being done, for a progress bar.
  public struct Progress: Equatable, Sendable {
    public enum Phase: Equatable, Sendable { case bound, dive, search, kernel }
    public var level: Int
    public var phase: Phase
    public var value: Int
    public var bound: Int?
  }

  let model: CountModel
  let effort: Effort
  let shouldStop: () -> Bool
  let progress: (Progress) -> Void
  let state: CountState
  let relaxation: Relaxation
  let lists: OptionLists

  /// Rows' ranges, narrowed by the spread levels closed so far.
  var ranges: [ClosedRange<Int>]

  /// By level: the largest value that later levels may use.
  var limits: [Int]
  var work = 0
  private var seed: UInt64

  /// - Parameter start: A choice within all ranges that keeps what is fixed.
  public convenience init(
    _ model: CountModel, start: [Int?], effort: Effort, seed: UInt64,
    progress: @escaping (Progress) -> Void = { _ in }, shouldStop: @escaping () -> Bool = { false }
  ) {
    self.init(
      model, start: start, effort: effort, seed: seed, allColumnsBelow: nil, progress: progress,
      shouldStop: shouldStop)
  }

  /// - Parameter allColumnsBelow: As `Relaxation` has it; nil for its own choice.
  package init(
    _ model: CountModel, start: [Int?], effort: Effort, seed: UInt64, allColumnsBelow: Int?,
    progress: @escaping (Progress) -> Void = { _ in }, shouldStop: @escaping () -> Bool = { false }
  ) {
    self.model = model
    self.effort = effort
    self.seed = seed
    self.progress = progress
    var isStopped = false
    let stops = {
      if !isStopped { isStopped = shouldStop() }
      return isStopped
    }
    self.shouldStop = stops
    state = CountState(model)
    state.adopt(start)
    precondition(state.violations == 0, "the start breaks \(state.violations) ranges")
    relaxation =
      allColumnsBelow.map { Relaxation(model, allColumnsBelow: $0, shouldStop: stops) }
      ?? Relaxation(model, shouldStop: stops)
    lists = OptionLists(model, options: Array(0..<model.optionCount))
    ranges = model.rows.map(\.range)
    limits = Array(repeating: Int.max, count: model.levels.count)
  }

  public func solve() -> Result {
    var proofs: [Proof] = []
    beginFromSum()
    for level in model.levels.indices {
      switch model.levels[level].kind {
      case .sum(let objective): proofs.append(closeSum(level, objective))
      case .spread(let spread): proofs.append(closeSpread(level, spread))
      }
    }
    polish()
    assert(state.isConsistent && state.violations == 0)
    return Result(
      choice: state.choiceList, values: state.levelValues, proofs: settle(proofs),
      work: work + relaxation.iterations, isStopped: shouldStop())
  }

  func nextSeed() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    return seed
  }

  /// The largest value that is as good as `value`, given the bound.
  func allowed(_ value: Int, bound: Int, tolerance: Int) -> Int {
    guard bound > 0, tolerance > 0, tolerance < 1_000_000 else { return value }
    return max(value, Int(Double(bound) * 1e6 / Double(1_000_000 - tolerance)))
  }

  /// Single changes that make the levels lexicographically smaller, until
  /// there are none.
  private func polish() {
    var isChanged = true
    while isChanged && !shouldStop() {
      isChanged = false
      for agent in lists.agents {
        var best = state.levelValues
        var choice = Int(state.choices[agent])
        for option in [-1] + model.options(of: agent) where option != choice {
          state.choose(option, for: agent)
          let values = state.levelValues
          if state.violations == 0 && values.lexicographicallyPrecedes(best) {
            best = values
            choice = option
            isChanged = true
          }
        }
        state.choose(choice, for: agent)
      }
    }
  }

  /// The proofs' bounds with the final values of the levels before them.
  private func settle(_ proofs: [Proof]) -> [Proof] {
    let values = state.levelValues
    var ranges = model.rows.map(\.range)
    var settled: [Proof] = []
    for (level, proof) in proofs.enumerated() {
      let dual = DualBound(model: model, ranges: ranges, values: values)
      switch model.levels[level].kind {
      case .sum: settled.append(settledSum(proof, level, dual))
      case .spread(let spread):
        settled.append(settledSpread(proof, spread, dual))
        ranges = spread.narrowing(ranges, to: values[level]) ?? ranges
      }
    }
    return settled
  }

  private func settledSum(_ proof: Proof, _ level: Int, _ dual: DualBound) -> Proof {
    let trivial = Multipliers.none(for: model)
    let floor = dual.bound(of: level, with: trivial) ?? 0
    if proof.kind == .lagrangian, let bound = dual.bound(of: level, with: proof.multipliers),
      bound > floor
    {
      return Proof(kind: .lagrangian, multipliers: proof.multipliers, bound: bound)
    }
    return Proof(kind: .trivial, multipliers: trivial, bound: floor)
  }

  private func settledSpread(_ proof: Proof, _ spread: SpreadObjective, _ dual: DualBound) -> Proof
  {
    let trivial = spread.floor(within: dual.ranges)
    if proof.kind == .conflict, proof.bound > trivial,
      isConflict(
        proof.multipliers, spread, limit: proof.bound - 1, values: dual.values,
        ranges: dual.ranges)
    {
      return proof
    }
    return Proof(kind: .trivial, multipliers: .none(for: model), bound: trivial)
  }
}
