/// The linear relaxation of a `CountModel`, level by level, through HiGHS.
///
/// Options become columns as they are needed: a solve over the columns there
/// are is followed by a pricing of all options, and those that could improve
/// are added, until the Lagrangian of the prices is as good as the value
/// (delayed column generation, Gilmore and Gomory 1961).
package final class Relaxation {
  /// The optimum of one level's relaxation.
  package struct Outcome {
    /// The relaxation's value, the level's constant included.
    package var value: Double

    /// In units of the level: by row, and by earlier level.
    var rowPrices: [Double]
    var budgetPrices: [Double]

    /// Options with a positive share, ascending.
    var shares: [(option: Int, share: Double)]
    var isOptimal: Bool
  }

  let model: CountModel
  let layout: ProgramLayout
  let program: LinearProgram
  let shouldStop: () -> Bool

  /// By level: what a limited sum level may use beyond its constant.
  private(set) var budgets: [Double]
  private(set) var ranges: [ClosedRange<Int>]
  private(set) var columns: [Int]
  private(set) var columnOptions: [Int] = []

  /// Simplex iterations so far: deterministic work units.
  var iterations = 0

  /// - Parameter allColumnsBelow: With fewer options than this all are columns
  ///   from the start.
  package init(
    _ model: CountModel, allColumnsBelow: Int = 12_000, shouldStop: @escaping () -> Bool
  ) {
    self.model = model
    self.shouldStop = shouldStop
    layout = ProgramLayout(model)
    budgets = Array(repeating: LinearProgram.infinity, count: model.levels.count)
    program = LinearProgram(shouldStop: shouldStop)
    ranges = model.rows.map(\.range)
    columns = Array(repeating: -1, count: model.optionCount)
    program.addRows(layout.rowRanges)
    program.addColumns(layout.segments.map(layout.column(of:)))
    program.addColumns(layout.elastics.map(layout.column(ofElastic:)))
    addOptions(startingOptions(allBelow: allColumnsBelow))
  }

  private func startingOptions(allBelow limit: Int) -> [Int] {
    let free = (0..<model.agentCount).filter { layout.agentRows[$0] != nil }
    guard model.optionCount >= limit else { return free.flatMap { model.options(of: $0) } }
    let last = model.levels.last { level in
      if case .sum(let objective) = level.kind { return !objective.optionCosts.isEmpty }
      return false
    }
    guard case .sum(let objective) = last?.kind else {
      return free.flatMap { model.options(of: $0).prefix(4) }
    }
    return free.flatMap { agent in
      model.options(of: agent)
        .sorted { (objective.cost(of: $0), $0) < (objective.cost(of: $1), $1) }
        .prefix(4).sorted()
    }
  }

  func addOptions(_ options: [Int]) {
    let new = options.filter { columns[$0] < 0 && layout.agentRows[model.agent(of: $0)] != nil }
    guard !new.isEmpty else { return }
    program.addColumns(new.map(layout.column(ofOption:)))
    for option in new {
      columns[option] = layout.segments.count + layout.elastics.count + columnOptions.count
      columnOptions.append(option)
    }
  }

  /// Narrows the rows' ranges for good (a closed spread level).
  func narrow(to narrower: [ClosedRange<Int>]) { setRanges(narrower) }

  func setRanges(_ new: [ClosedRange<Int>]) {
    for (index, segment) in layout.segments.enumerated()
    where ranges[segment.row] != new[segment.row] {
      program.setBounds(ofColumn: index, layout.range(of: segment, within: new[segment.row]))
    }
    ranges = new
  }

  /// Keeps a sum level at `value` or less from now on.
  func limit(_ level: Int, to value: Int) {
    budgets[level] = Double(value - layout.constants[level])
    program.setBounds(
      ofRow: layout.firstBudgetRow + level, -LinearProgram.infinity...budgets[level])
  }

  /// The smallest value of a sum level, for once within narrower ranges.
  package func minimise(_ level: Int, within narrower: [ClosedRange<Int>]? = nil) -> Outcome {
    let before = ranges
    setRanges(narrower ?? before)
    defer { setRanges(before) }
    for index in layout.elastics.indices {
      program.setBounds(ofColumn: layout.segments.count + index, 0...0)
    }
    // Another objective: a basis of the last one takes longer than none.
    program.forgetBasis()
    return generate(
      segmentCosts: layout.segments.map { Double($0.slopes[level]) },
      elasticCost: 0, optionCost: optionCost(level), constant: Double(layout.constants[level]),
      level: level)
  }

  /// The smallest total distance of the counts from `narrower` ranges.
  func excess(over narrower: [ClosedRange<Int>]) -> Outcome {
    let before = ranges
    setRanges(narrower)
    for (index, elastic) in layout.elastics.enumerated() {
      program.setBounds(
        ofColumn: layout.segments.count + index,
        0...room(before[elastic.row], narrower[elastic.row], sign: elastic.sign))
    }
    let outcome = generate(
      segmentCosts: Array(repeating: 0, count: layout.segments.count), elasticCost: 1,
      optionCost: { _ in 0 }, constant: 0, level: nil)
    setRanges(before)
    return outcome
  }

  func optionCost(_ level: Int) -> (Int) -> Double {
    guard case .sum(let objective) = model.levels[level].kind else { return { _ in 0 } }
    return { Double(objective.cost(of: $0)) }
  }

  private func generate(
    segmentCosts: [Double], elasticCost: Double, optionCost: (Int) -> Double, constant: Double,
    level: Int?
  ) -> Outcome {
    // What a tolerance gives away anyhow needn't be priced out.
    let isTolerant = level.map { model.levels[$0].tolerance >= 1_000 } ?? false
    let accepted = isTolerant ? 1e-4 : 1e-5
    let fixedCosts = segmentCosts + Array(repeating: elasticCost, count: layout.elastics.count)
    while true {
      program.setCosts(fixedCosts + columnOptions.map(optionCost))
      let solution = program.solve()
      iterations += solution.iterations
      var outcome = Outcome(
        value: solution.objective + constant,
        rowPrices: model.rows.indices.map { -solution.rowDuals[layout.firstCountRow + $0] },
        budgetPrices: model.levels.indices.map {
          $0 == level ? 0 : max(0, -solution.rowDuals[layout.firstBudgetRow + $0])
        },
        shares: [], isOptimal: solution.isOptimal)
      let (missing, options) = price(solution, outcome, optionCost)
      if options.isEmpty || !solution.isOptimal
        || missing < max(0.01, accepted * abs(outcome.value))
      {
        let first = layout.segments.count + layout.elastics.count
        outcome.shares = columnOptions.enumerated()
          .compactMap { index, option in
            solution.columns[first + index] > 1e-6
              ? (option, solution.columns[first + index]) : nil
          }
          .sorted { $0.0 < $1.0 }
        outcome.isOptimal = solution.isOptimal
        return outcome
      }
      addOptions(options)
    }
  }

  /// Options that are no columns yet and could improve: the best few of each
  /// agent; and by how much the Lagrangian stays below the value.
  private func price(
    _ solution: LinearProgram.Solution, _ outcome: Outcome, _ optionCost: (Int) -> Double
  ) -> (missing: Double, options: [Int]) {
    guard columnOptions.count < model.optionCount else { return (0, []) }
    var missing = 0.0
    var found: [Int] = []
    let sums = model.levels.indices.compactMap { level -> (SumObjective, Double)? in
      guard outcome.budgetPrices[level] > 0, case .sum(let objective) = model.levels[level].kind,
        !objective.optionCosts.isEmpty
      else { return nil }
      return (objective, outcome.budgetPrices[level])
    }
    for agent in 0..<model.agentCount {
      guard let row = layout.agentRows[agent] else { continue }
      let price = solution.rowDuals[row]
      var improving: [(cost: Double, option: Int)] = []
      for option in model.options(of: agent) where columns[option] < 0 {
        var cost = optionCost(option) - price
        for (objective, price) in sums { cost += price * Double(objective.cost(of: option)) }
        for entry in model.entryRange(of: option) {
          cost += outcome.rowPrices[Int(model.entryRows[entry])] * Double(model.coefficients[entry])
        }
        if cost < -1e-6 { improving.append((cost, option)) }
      }
      guard !improving.isEmpty else { continue }
      improving.sort { ($0.cost, $0.option) < ($1.cost, $1.option) }
      missing -= improving[0].cost
      found += improving.prefix(2).map(\.option)
    }
    return (missing, found)
  }
}
