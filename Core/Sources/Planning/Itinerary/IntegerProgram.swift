import Solver

/// A small mixed-integer program that is written row by row and solved level
/// by level with HiGHS: each level is closed at its value before the next.
///
/// Coefficients are integers. Effort is limited in nodes and iterations, so the
/// same program gives the same point on any machine.
struct IntegerProgram {
  typealias Term = (column: Int, factor: Int)

  private var ranges: [ClosedRange<Double>] = []
  private var bounds: [ClosedRange<Double>] = []
  private var isInteger: [Bool] = []
  private var entries: [[(row: Int, value: Double)]] = []

  struct Outcome {
    /// By level, as far as they were solved: what was reached and what is proven.
    var levels: [(value: Int, bound: Int)]
    var point: [Int]
    var effort: Int
  }

  mutating func column(_ range: ClosedRange<Int>, isInteger: Bool = true) -> Int {
    bounds.append(Double(range.lowerBound)...Double(range.upperBound))
    self.isInteger.append(isInteger)
    entries.append([])
    return bounds.count - 1
  }

  mutating func row(_ terms: [Term], atMost limit: Int) {
    add(terms, -LinearProgram.infinity...Double(limit))
  }

  mutating func row(_ terms: [Term], atLeast limit: Int) {
    add(terms, Double(limit)...LinearProgram.infinity)
  }

  mutating func row(_ terms: [Term], equal value: Int) { row(terms, in: value...value) }

  mutating func row(_ terms: [Term], in range: ClosedRange<Int>) {
    add(terms, Double(range.lowerBound)...Double(range.upperBound))
  }

  private mutating func add(_ terms: [Term], _ range: ClosedRange<Double>) {
    guard !terms.isEmpty else { return }
    for term in terms { entries[term.column].append((ranges.count, Double(term.factor))) }
    ranges.append(range)
  }

  /// The point that is smallest in the first level, among those in the second,
  /// and so on; nil if there is none or none was found.
  ///
  /// - Parameters:
  ///   - nodes: The most nodes of branch and bound for each level.
  ///   - iterations: The most iterations of the simplex method for each level.
  ///   - heavy: The number of first levels that get all of this effort; the
  ///     later ones get a tenth.
  func solve(
    levels: [[Term]], nodes: Int, iterations: Int, heavy: Int = Int.max
  ) -> Outcome? {
    let program = LinearProgram(shouldStop: { false })
    program.set("mip_rel_gap", 0.0)
    program.set("mip_abs_gap", 0.9)
    let limits = levels.indices.map { _ in -LinearProgram.infinity...LinearProgram.infinity }
    program.addRows(ranges + limits)
    var all = entries
    for (level, terms) in levels.enumerated() {
      for term in terms { all[term.column].append((ranges.count + level, Double(term.factor))) }
    }
    program.addColumns(
      bounds.indices.map {
        .init(range: bounds[$0], entries: all[$0], isInteger: isInteger[$0])
      })
    var outcome = Outcome(levels: [], point: [], effort: 0)
    for (level, terms) in levels.enumerated() {
      program.setCosts(costs(terms))
      if !outcome.point.isEmpty { program.start(from: outcome.point.map(Double.init)) }
      program.set("mip_max_nodes", level < heavy ? nodes : nodes / 10)
      program.limitIterations(to: level < heavy ? iterations : iterations / 10)
      let solution = program.solve()
      outcome.effort += solution.iterations + solution.nodes
      guard solution.hasPoint else {
        if outcome.point.isEmpty { return nil }
        outcome.levels.append((value(terms, outcome.point), Int.min))
        break
      }
      outcome.point = solution.columns.map { Int($0.rounded()) }
      let reached = value(terms, outcome.point)
      let proven = solution.isOptimal && !solution.bound.isFinite ? Double(reached) : solution.bound
      let bound =
        proven.isFinite && abs(proven) < 1e15 ? Int((proven - 1e-6).rounded(.up)) : Int.min
      outcome.levels.append((reached, min(bound, reached)))
      program.setBounds(
        ofRow: ranges.count + level, -LinearProgram.infinity...Double(reached))
    }
    return outcome
  }

  private func costs(_ terms: [Term]) -> [Double] {
    var costs = [Double](repeating: 0, count: bounds.count)
    for term in terms { costs[term.column] += Double(term.factor) }
    return costs
  }

  private func value(_ terms: [Term], _ point: [Int]) -> Int {
    terms.reduce(0) { $0 + $1.factor * point[$1.column] }
  }
}
