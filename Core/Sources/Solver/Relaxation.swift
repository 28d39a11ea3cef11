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

    /// A proof by flows, nearly as good as the prices; nil without one.
    var floor: Multipliers?

    /// Options with a positive share, ascending.
    var shares: [(option: Int, share: Double)]
    package var isOptimal: Bool
  }

  let model: CountModel
  let layout: ProgramLayout
  private(set) var program: LinearProgram
  let shouldStop: () -> Bool

  /// How often prices may be tried before a program is begun.
  private static let priceSteps = 120

  /// With fewer options than this all are columns from the start.
  private let allColumnsBelow: Int

  /// What flows through the model; found when it is first asked for.
  private lazy var part = NetworkPart(model)

  /// By level: the value that a limited sum level may have.
  private var limits: [Int?]

  /// By level: what a limited sum level may use beyond its constant.
  private(set) var budgets: [Double]
  private(set) var ranges: [ClosedRange<Int>]
  private(set) var columns: [Int]
  private(set) var columnOptions: [Int] = []

  /// Simplex iterations so far: deterministic work units.
  var iterations = 0

  /// - Parameter allColumnsBelow: With fewer options than this all are columns
  ///   from the start, and no flows are solved.
  package init(
    _ model: CountModel, allColumnsBelow: Int = 12_000, shouldStop: @escaping () -> Bool
  ) {
    self.model = model
    self.shouldStop = shouldStop
    layout = ProgramLayout(model)
    self.allColumnsBelow = allColumnsBelow
    limits = Array(repeating: nil, count: model.levels.count)
    budgets = Array(repeating: LinearProgram.infinity, count: model.levels.count)
    program = LinearProgram(shouldStop: shouldStop)
    ranges = model.rows.map(\.range)
    columns = Array(repeating: -1, count: model.optionCount)
    fill(with: isLarge ? [] : Array(0..<model.optionCount))
  }

  /// Whether options become columns only as they are needed.
  var isLarge: Bool { model.optionCount >= allColumnsBelow }

  /// Whether a simplex method from no basis would take minutes.
  var isVast: Bool { layout.firstBudgetRow > 12_000 }

  private func fill(with options: [Int]) {
    program.addRows(layout.rowRanges)
    program.addColumns(layout.segments.map(layout.column(of:)))
    program.addColumns(layout.elastics.map(layout.column(ofElastic:)))
    addOptions(options)
  }

  /// Begins the program anew with other columns.
  private func renew(with options: [Int]) {
    program = LinearProgram(shouldStop: shouldStop)
    columns = Array(repeating: -1, count: model.optionCount)
    columnOptions = []
    fill(with: options)
    for (index, segment) in layout.segments.enumerated() {
      program.setBounds(ofColumn: index, layout.range(of: segment, within: ranges[segment.row]))
    }
    for (level, budget) in budgets.enumerated() where budget < LinearProgram.infinity {
      program.setBounds(ofRow: layout.firstBudgetRow + level, -LinearProgram.infinity...budget)
    }
  }

  /// Prices of a level by flows: a proof that is nearly as good as the
  /// relaxation's; nil for a small model, or where flows leave no choice.
  func price(_ level: Int) -> PriceAscent.Outcome? {
    isLarge ? ascend(level, of: model) : nil
  }

  /// Begins the program for another aim. A large model's columns are the
  /// options that prices find promising, and those of a choice that keeps all
  /// limits.
  private func begin(_ level: Int?, _ priced: PriceAscent.Outcome?, from start: [Int?]) {
    guard isLarge else {
      // A basis of the last objective takes longer than none.
      if level != nil { program.forgetBasis() }
      return
    }
    let chosen = start.compactMap(\.self)
    guard let level, let priced else { return renew(with: chosen) }
    let promising = model.promising(
      priced.multipliers, level: level, each: isVast ? 3 : 6)
    renew(with: Set(promising + chosen).sorted())
  }

  private func ascend(
    _ level: Int, of model: CountModel, target: Double = .infinity, fixed: [Double] = []
  ) -> PriceAscent.Outcome? {
    guard let flows = FlowRelaxation(model, part, ranges: ranges) else { return nil }
    var ascent = PriceAscent(
      flows, level: level, limits: fixed.isEmpty ? limits : [], fixed: fixed)
    let outcome = ascent.run(
      steps: Relaxation.priceSteps, target: target, shouldStop: shouldStop)
    iterations += outcome.steps
    return outcome
  }

  /// Multipliers that show that no choice within the limits has its counts in
  /// `narrower` ranges, if flows find some; nil for a small model, too.
  func conflict(with narrower: [ClosedRange<Int>]) -> Multipliers? {
    guard isLarge else { return nil }
    var measured = model
    measured.levels.append(CountLevel(.sum(.distance(from: narrower, within: ranges))))
    guard let outcome = ascend(model.levels.count, of: measured, target: 0.5), outcome.value > 0
    else { return nil }
    var multipliers = outcome.multipliers
    multipliers.budgets.removeLast()
    return multipliers
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
    limits[level] = value
    budgets[level] = Double(value - layout.constants[level])
    program.setBounds(
      ofRow: layout.firstBudgetRow + level, -LinearProgram.infinity...budgets[level])
  }

  /// The smallest value of a sum level, for once within narrower ranges.
  ///
  /// - Parameters:
  ///   - start: A choice that keeps all limits.
  ///   - priced: What `price` found, if it was asked before.
  package func minimise(
    _ level: Int, _ priced: PriceAscent.Outcome? = nil, from start: [Int?],
    within narrower: [ClosedRange<Int>]? = nil
  ) -> Outcome {
    let before = ranges
    setRanges(narrower ?? before)
    defer { setRanges(before) }
    let priced = priced ?? price(level)
    begin(level, priced, from: start)
    for index in layout.elastics.indices {
      program.setBounds(ofColumn: layout.segments.count + index, 0...0)
    }
    return generate(
      segmentCosts: layout.segments.map { Double($0.slopes[level]) },
      elasticCost: 0, optionCost: optionCost(level), constant: Double(layout.constants[level]),
      level: level, priced)
  }

  /// The smallest total distance of the counts from `narrower` ranges.
  ///
  /// - Parameters:
  ///   - guide: A sum level whose prices say which options to begin with.
  ///   - start: A choice that keeps all limits.
  func excess(over narrower: [ClosedRange<Int>], guide: Int?, from start: [Int?]) -> Outcome {
    let before = ranges
    setRanges(narrower)
    begin(guide, guide.flatMap(price), from: start)
    for (index, elastic) in layout.elastics.enumerated() {
      program.setBounds(
        ofColumn: layout.segments.count + index,
        0...room(before[elastic.row], narrower[elastic.row], sign: elastic.sign))
    }
    let outcome = generate(
      segmentCosts: Array(repeating: 0, count: layout.segments.count), elasticCost: 1,
      optionCost: { _ in 0 }, constant: 0, level: nil, nil)
    setRanges(before)
    return outcome
  }

  /// A whole choice where a weighted sum of levels is small, without limits.
  ///
  /// - Parameter weights: By level; 0 for those that don't count.
  func round(_ weights: [Double], from start: [Int?]) -> [Int?]? {
    guard let last = weights.lastIndex(where: { $0 > 0 }) else { return nil }
    let weights = weights.map { $0 / weights[last] }
    let priced = ascend(last, of: model, fixed: weights)
    begin(last, priced, from: start)
    let prices = Array(weights[..<last])
    weigh(last, prices)
    _ = solveFromNothing()
    return dive(last, prices: prices)
  }

  /// Leaves a basis behind. The interior point method doesn't mind how
  /// degenerate a vast program is.
  private func solveFromNothing() -> LinearProgram.Solution {
    program.set("solver", isVast ? "ipm" : "simplex")
    defer { program.set("solver", "simplex") }
    return solveAgain()
  }

  func optionCost(_ level: Int) -> (Int) -> Double {
    guard case .sum(let objective) = model.levels[level].kind else { return { _ in 0 } }
    return { Double(objective.cost(of: $0)) }
  }

  private func generate(
    segmentCosts: [Double], elasticCost: Double, optionCost: (Int) -> Double, constant: Double,
    level: Int?, _ priced: PriceAscent.Outcome?
  ) -> Outcome {
    // What a tolerance gives away anyhow needn't be priced out.
    let tolerance = level.map { model.levels[$0].tolerance } ?? 0
    let accepted = max(isVast ? 2e-4 : 1e-5, Double(tolerance) / 50e6)
    let fixedCosts = segmentCosts + Array(repeating: elasticCost, count: layout.elastics.count)
    while true {
      program.setCosts(fixedCosts + columnOptions.map(optionCost))
      let solution = isVast ? solveFromNothing() : solveAgain()
      var outcome = Outcome(
        value: solution.objective + constant,
        rowPrices: model.rows.indices.map { -solution.rowDuals[layout.firstCountRow + $0] },
        budgetPrices: model.levels.indices.map {
          $0 == level ? 0 : max(0, -solution.rowDuals[layout.firstBudgetRow + $0])
        },
        floor: priced?.multipliers, shares: [], isOptimal: solution.isOptimal)
      let enough = max(0.01, accepted * abs(outcome.value))
      let isProven = priced.map { outcome.value - $0.value < enough } ?? false
      let (missing, options) = isProven ? (0, []) : price(solution, outcome, optionCost)
      if options.isEmpty || !solution.isOptimal || missing < enough {
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
