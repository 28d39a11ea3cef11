internal import CHighs

/// A linear or mixed-integer program kept hot in HiGHS: costs, bounds and
/// columns change between solves and the basis stays.
///
/// One thread and a fixed seed, and limits in iterations, never in time, so
/// that every run takes the same path.
package final class LinearProgram {
  package struct Column {
    package var cost: Double
    package var range: ClosedRange<Double>
    package var entries: [(row: Int, value: Double)]
    package var isInteger: Bool

    package init(
      cost: Double = 0, range: ClosedRange<Double>, entries: [(row: Int, value: Double)],
      isInteger: Bool = false
    ) {
      self.cost = cost
      self.range = range
      self.entries = entries
      self.isInteger = isInteger
    }
  }

  package struct Solution {
    package var isOptimal: Bool
    package var hasPoint: Bool
    package var isInfeasible: Bool
    package var objective: Double

    /// What branch and bound has proven; the objective of a linear program.
    package var bound: Double
    package var columns: [Double]
    var reducedCosts: [Double]
    var rowDuals: [Double]
    package var iterations: Int
    package var nodes: Int
  }

  package static let infinity = 1e30

  private let handle: UnsafeMutableRawPointer
  private let guardian: Guardian

  /// - Parameter shouldStop: Asked now and then while HiGHS works.
  package init(shouldStop: @escaping () -> Bool) {
    handle = Highs_create()
    guardian = Guardian(shouldStop)
    set("output_flag", false)
    set("threads", 1)
    set("random_seed", 1)
    let watch: HighsCCallbackType = { kind, _, output, input, user in
      guard let user, let input else { return }
      let guardian = Unmanaged<Guardian>.fromOpaque(user).takeUnretainedValue()
      var stops = guardian.asks()
      if kind == kHighsCallbackMipInterrupt, let output,
        output.pointee.mip_total_lp_iterations > guardian.iterationLimit
      {
        stops = true
      }
      // HiGHS keeps the answer from one solve to the next.
      input.pointee.user_interrupt = stops ? 1 : 0
    }
    Highs_setCallback(handle, watch, Unmanaged.passUnretained(guardian).toOpaque())
    Highs_startCallback(handle, HighsInt(kHighsCallbackSimplexInterrupt))
    Highs_startCallback(handle, HighsInt(kHighsCallbackIpmInterrupt))
    Highs_startCallback(handle, HighsInt(kHighsCallbackMipInterrupt))
  }

  deinit { Highs_destroy(handle) }

  package func set(_ option: String, _ value: Bool) {
    Highs_setBoolOptionValue(handle, option, value ? 1 : 0)
  }

  package func set(_ option: String, _ value: Int) {
    Highs_setIntOptionValue(handle, option, HighsInt(value))
  }

  package func set(_ option: String, _ value: String) {
    Highs_setStringOptionValue(handle, option, value)
  }

  package func set(_ option: String, _ value: Double) {
    Highs_setDoubleOptionValue(handle, option, value)
  }

  /// The LP iterations after which a mixed-integer solve is broken off.
  package func limitIterations(to limit: Int) { guardian.iterationLimit = Int64(limit) }

  /// Adds empty rows.
  package func addRows(_ ranges: [ClosedRange<Double>]) {
    let lower = ranges.map(\.lowerBound)
    let upper = ranges.map(\.upperBound)
    Highs_addRows(handle, HighsInt(ranges.count), lower, upper, 0, [], [], [])
  }

  package func addColumns(_ columns: [Column]) {
    guard !columns.isEmpty else { return }
    let first = columnCount
    var starts: [HighsInt] = []
    var index: [HighsInt] = []
    var values: [Double] = []
    for column in columns {
      starts.append(HighsInt(index.count))
      for entry in column.entries {
        index.append(HighsInt(entry.row))
        values.append(entry.value)
      }
    }
    Highs_addCols(
      handle, HighsInt(columns.count), columns.map(\.cost), columns.map(\.range.lowerBound),
      columns.map(\.range.upperBound), HighsInt(values.count), starts, index, values)
    guard columns.contains(where: \.isInteger) else { return }
    // One call: HiGHS reads all its options anew at each.
    Highs_changeColsIntegralityByRange(
      handle, HighsInt(first), HighsInt(first + columns.count - 1),
      columns.map { HighsInt($0.isInteger ? kHighsVarTypeInteger : kHighsVarTypeContinuous) })
  }

  /// A constant of the objective.
  func offset(by constant: Double) { Highs_changeObjectiveOffset(handle, constant) }

  /// Writes the program as a file of the kind that its name says.
  func write(to path: String) -> Bool { Highs_writeModel(handle, path) != kHighsStatusError }

  /// The next solve begins anew, with presolve.
  func forgetBasis() { Highs_clearSolver(handle) }

  package var columnCount: Int { Int(Highs_getNumCol(handle)) }

  package func setCosts(_ costs: [Double]) {
    guard !costs.isEmpty else { return }
    Highs_changeColsCostByRange(handle, 0, HighsInt(costs.count - 1), costs)
  }

  package func setBounds(ofColumn column: Int, _ range: ClosedRange<Double>) {
    Highs_changeColBounds(handle, HighsInt(column), range.lowerBound, range.upperBound)
  }

  package func setBounds(ofRow row: Int, _ range: ClosedRange<Double>) {
    Highs_changeRowBounds(handle, HighsInt(row), range.lowerBound, range.upperBound)
  }

  package func start(from columns: [Double]) { Highs_setSolution(handle, columns, nil, nil, nil) }

  package func solve() -> Solution {
    let (columns, rows) = (columnCount, Int(Highs_getNumRow(handle)))
    Highs_run(handle)
    var solution = Solution(
      isOptimal: Highs_getModelStatus(handle) == HighsInt(kHighsModelStatusOptimal),
      hasPoint: false, isInfeasible: false, objective: Highs_getObjectiveValue(handle),
      bound: Highs_getObjectiveValue(handle),
      columns: Array(repeating: 0, count: columns),
      reducedCosts: Array(repeating: 0, count: columns),
      rowDuals: Array(repeating: 0, count: rows), iterations: 0, nodes: 0)
    var activity = [Double](repeating: 0, count: rows)
    Highs_getSolution(
      handle, &solution.columns, &solution.reducedCosts, &activity, &solution.rowDuals)
    solution.isInfeasible = Highs_getModelStatus(handle) == HighsInt(kHighsModelStatusInfeasible)
    var status: HighsInt = 0
    Highs_getIntInfoValue(handle, "primal_solution_status", &status)
    solution.hasPoint = status == HighsInt(kHighsSolutionStatusFeasible)
    var iterations: HighsInt = 0
    Highs_getIntInfoValue(handle, "simplex_iteration_count", &iterations)
    solution.iterations = max(0, Int(iterations))
    var nodes: Int64 = 0
    if Highs_getInt64InfoValue(handle, "mip_node_count", &nodes) == kHighsStatusOk, nodes >= 0 {
      solution.nodes = Int(nodes)
      Highs_getDoubleInfoValue(handle, "mip_dual_bound", &solution.bound)
    }
    return solution
  }

  /// What HiGHS's callback reaches through its user-data pointer.
  private final class Guardian {
    let shouldStop: () -> Bool
    var iterationLimit = Int64.max
    private var calls = 0
    private var isStopped = false

    init(_ shouldStop: @escaping () -> Bool) { self.shouldStop = shouldStop }

    func asks() -> Bool {
      calls += 1
      if !isStopped && calls % 16 == 0 { isStopped = shouldStop() }
      return isStopped
    }
  }
}
