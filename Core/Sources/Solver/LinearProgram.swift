internal import CHighs

/// A linear or mixed-integer program kept hot in HiGHS: costs, bounds and
/// columns change between solves and the basis stays.
///
/// One thread and a fixed seed, and limits in iterations, never in time, so
/// that every run takes the same path.
final class LinearProgram {
  struct Column {
    var cost = 0.0
    var range: ClosedRange<Double>
    var entries: [(row: Int, value: Double)]
    var isInteger = false
  }

  struct Solution {
    var isOptimal: Bool
    var hasPoint: Bool
    var isInfeasible = false
    var objective: Double
    var columns: [Double]
    var reducedCosts: [Double]
    var rowDuals: [Double]
    var iterations: Int
  }

  static let infinity = 1e30

  private let handle: UnsafeMutableRawPointer
  private let guardian: Guardian

  /// - Parameter shouldStop: Asked now and then while HiGHS works.
  init(shouldStop: @escaping () -> Bool) {
    handle = Highs_create()
    guardian = Guardian(shouldStop)
    set("output_flag", false)
    set("threads", 1)
    set("random_seed", 1)
    let watch: HighsCCallbackType = { kind, _, output, input, user in
      guard let user, let input else { return }
      let guardian = Unmanaged<Guardian>.fromOpaque(user).takeUnretainedValue()
      if kind == kHighsCallbackMipInterrupt, let output,
        output.pointee.mip_total_lp_iterations > guardian.iterationLimit
      {
        input.pointee.user_interrupt = 1
      }
      if guardian.asks() { input.pointee.user_interrupt = 1 }
    }
    Highs_setCallback(handle, watch, Unmanaged.passUnretained(guardian).toOpaque())
    Highs_startCallback(handle, HighsInt(kHighsCallbackSimplexInterrupt))
    Highs_startCallback(handle, HighsInt(kHighsCallbackMipInterrupt))
  }

  deinit { Highs_destroy(handle) }

  func set(_ option: String, _ value: Bool) {
    Highs_setBoolOptionValue(handle, option, value ? 1 : 0)
  }

  func set(_ option: String, _ value: Int) {
    Highs_setIntOptionValue(handle, option, HighsInt(value))
  }

  func set(_ option: String, _ value: Double) { Highs_setDoubleOptionValue(handle, option, value) }

  /// The LP iterations after which a mixed-integer solve is broken off.
  func limitIterations(to limit: Int) { guardian.iterationLimit = Int64(limit) }

  /// Adds empty rows.
  func addRows(_ ranges: [ClosedRange<Double>]) {
    let lower = ranges.map(\.lowerBound)
    let upper = ranges.map(\.upperBound)
    Highs_addRows(handle, HighsInt(ranges.count), lower, upper, 0, [], [], [])
  }

  func addColumns(_ columns: [Column]) {
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
    for (offset, column) in columns.enumerated() where column.isInteger {
      Highs_changeColIntegrality(
        handle, HighsInt(first + offset), HighsInt(kHighsVarTypeInteger))
    }
  }

  var columnCount: Int { Int(Highs_getNumCol(handle)) }

  func setCosts(_ costs: [Double]) {
    guard !costs.isEmpty else { return }
    Highs_changeColsCostByRange(handle, 0, HighsInt(costs.count - 1), costs)
  }

  func setBounds(ofColumn column: Int, _ range: ClosedRange<Double>) {
    Highs_changeColBounds(handle, HighsInt(column), range.lowerBound, range.upperBound)
  }

  func setBounds(ofRow row: Int, _ range: ClosedRange<Double>) {
    Highs_changeRowBounds(handle, HighsInt(row), range.lowerBound, range.upperBound)
  }

  func start(from columns: [Double]) { Highs_setSolution(handle, columns, nil, nil, nil) }

  func solve() -> Solution {
    let (columns, rows) = (columnCount, Int(Highs_getNumRow(handle)))
    Highs_run(handle)
    var solution = Solution(
      isOptimal: Highs_getModelStatus(handle) == HighsInt(kHighsModelStatusOptimal),
      hasPoint: false, objective: Highs_getObjectiveValue(handle),
      columns: Array(repeating: 0, count: columns),
      reducedCosts: Array(repeating: 0, count: columns),
      rowDuals: Array(repeating: 0, count: rows), iterations: 0)
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
