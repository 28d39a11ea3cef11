/// Mends a choice that a change has broken, with as few changes as it can, and
/// bounds every level without solving anything anew.
///
/// What is broken, or what costs more than it must, is mended by ejection chains
/// (Glover, Discrete Applied Mathematics 65, 1996, doi:10.1016/0166-218X(94)00037-E):
/// somebody changes, whoever that pushes out changes too, and so on, tried one
/// after the other with exact differences, short chains first. Bounds come from
/// the multipliers that proved the old choice: by weak duality any multipliers
/// hold for any model, and those of a neighbouring model hold well.
public final class Repair {
  let model: CountModel
  let reference: [Int?]
  let disruption: Int
  let proofs: [Multipliers?]
  let state: CountState
  let lists: RowOptions
  private let limit: Int

  /// Trial changes so far: deterministic work units.
  var work = 0

  /// Known once the choice is mended.
  private(set) lazy var answers = foundAnswers()
  var duties: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - reference: By agent: the option to keep; fixed agents keep theirs.
  ///   - disruption: The level that counts changes from `reference`.
  ///   - proofs: By level: multipliers that were good before the change.
  ///   - effort: How many trial changes may be made.
  public init(
    _ model: CountModel, from reference: [Int?], disruption: Int, proofs: [Multipliers?],
    effort: Int
  ) {
    self.model = model
    self.reference = reference
    self.disruption = disruption
    self.proofs = proofs
    limit = effort
    state = CountState(model)
    let costs = model.levels.map { level -> [Int] in
      guard case .sum(let objective) = level.kind else { return [] }
      return objective.optionCosts
    }
    let changes = costs[disruption]
    let last = costs.dropFirst(disruption + 1).first { !$0.isEmpty } ?? []
    lists = RowOptions(model) { option in
      (changes.isEmpty ? 0 : changes[option], last.isEmpty ? 0 : last[option])
    }
  }

  /// The repaired choice, with what is proven of it.
  public func run() -> LevelSolver.Result {
    state.adopt(reference)
    mendRanges()
    improve()
    improveByKernel()
    assert(state.isWithinRanges)
    return LevelSolver.Result(
      choice: state.choiceList, values: state.levelValues, proofs: prove(), work: work,
      isStopped: false)
  }

  /// What is proven of a choice as it is; fixed agents keep theirs.
  public func judge(_ choice: [Int?]) -> LevelSolver.Result {
    state.adopt(choice)
    return LevelSolver.Result(
      choice: state.choiceList, values: state.levelValues, proofs: prove(), work: work,
      isStopped: false)
  }

  var isExhausted: Bool { work >= limit }

  func isFree(_ agent: Int) -> Bool { model.freedoms[agent] == .free }

  /// Takes choices back, the last first, until all counts are within range:
  /// what is fixed is within ranges by itself.
  func release() {
    while let row = state.brokenRows.first {
      let sign = state.count(of: row) < model.rows[row].range.lowerBound ? 1 : -1
      let pushing = (0..<model.agentCount).last { agent in
        guard isFree(agent), let option = state.choice(of: agent) else { return false }
        return coefficient(of: option, in: row) * sign < 0
      }
      guard let pushing else { preconditionFailure("what is fixed breaks row \(row)") }
      state.take(nil, for: pushing)
    }
  }

  func coefficient(of option: Int, in row: Int) -> Int {
    for entry in model.entryRange(of: option) where Int(model.entryRows[entry]) == row {
      return Int(model.coefficients[entry])
    }
    return 0
  }
}
