extension Repair {
  /// How large the program may become: options, nodes and iterations. Many
  /// times what a mended county needs, and few tenths of a second.
  private static let (kernelOptions, kernelNodes, kernelIterations) = (1_500, 200, 4_000)

  /// Finds what chains of their length miss: where an early level is above what
  /// its old multipliers still prove, a program over the options that these find
  /// cheapest, then one for the fewest changes at that value.
  ///
  /// Runs for a few vetoes in a hundred; the others are proven before.
  func improveByKernel() {
    guard let level = (0..<disruption).first(where: isAboveProof) else { return }
    let brackets = dutyBrackets(level)
    guard !brackets.isEmpty else { return }
    let options = kernel(brackets)
    for aim in level...disruption { improve(aim, over: options) }
  }

  private func isAboveProof(_ level: Int) -> Bool {
    guard let proof = proofs[level], case .sum = model.levels[level].kind else { return false }
    let dual = DualBound(
      model: model, ranges: model.rows.map(\.range), values: state.levelValues)
    return dual.bound(of: level, with: proof).map { $0 < state.value(of: level) } ?? false
  }

  /// The kept and present choices, and the options of smallest reduced cost.
  private func kernel(_ brackets: [Int]) -> [Int] {
    var kept: Set<Int> = []
    var candidates: [(cost: Int, option: Int)] = []
    for agent in 0..<model.agentCount where isFree(agent) {
      kept.formUnion([state.choice(of: agent), reference[agent]].compactMap(\.self))
      let least = model.options(of: agent).reduce(0) { min($0, brackets[$1]) }
      for option in model.options(of: agent) {
        candidates.append((brackets[option] - least, option))
      }
    }
    candidates.sort { $0 < $1 }
    kept.formUnion(candidates.prefix(Repair.kernelOptions).map(\.option))
    return kept.sorted()
  }

  private func improve(_ level: Int, over options: [Int]) {
    let (present, before) = (state.choiceList, state.levelValues)
    let program = KernelProgram(
      model: model, ranges: model.rows.map(\.range),
      limits: before.indices.map { $0 < level ? before[$0] : nil },
      nodes: Repair.kernelNodes, iterations: Repair.kernelIterations, target: -1e9)
    let (choice, iterations) = program.improve(
      present, .level(level, prices: []), options: options, shouldStop: { false })
    work += iterations
    state.adopt(choice)
    let isBetter =
      state.isWithinRanges && state.levelValues.lexicographicallyPrecedes(before)
    if !isBetter { state.adopt(present) }
  }
}
