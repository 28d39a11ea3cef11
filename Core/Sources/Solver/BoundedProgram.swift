/// A linear program in integers whose variables all have finite ranges, and a
/// lower bound on it that anybody can check without solving anything.
///
/// HiGHS finds multipliers in floating point; they are rounded to multiples of
/// 1/`scale` and the Lagrangian is evaluated exactly. Weak duality holds for any
/// multipliers, so rounding costs at most tightness, never truth (the same proof
/// as a plan level's, docs/plan-model.md, section 7):
///
///     L = Σ_r (y_r > 0 ? y_r·lower_r : y_r·upper_r)
///       + Σ_v min over v in its range of (scale·cost_v − Σ_r y_r·A_rv)·v
///
/// and no point has a cost below ⌈L ÷ scale⌉, fractional or whole.
public struct BoundedProgram: Sendable {
  public struct Entry: Equatable, Sendable {
    public let row: Int
    public let coefficient: Int

    public init(row: Int, coefficient: Int) {
      self.row = row
      self.coefficient = coefficient
    }
  }

  /// A nil end is open.
  public struct Row: Equatable, Sendable {
    public var lower: Int?
    public var upper: Int?

    public init(lower: Int? = nil, upper: Int? = nil) {
      self.lower = lower
      self.upper = upper
    }
  }

  struct Variable: Sendable {
    let range: ClosedRange<Int>
    let entries: [Entry]
  }

  public private(set) var rows: [Row] = []
  private(set) var variables: [Variable] = []

  public init() {}

  public var variableCount: Int { variables.count }

  public mutating func addRow(lower: Int? = nil, upper: Int? = nil) -> Int {
    rows.append(Row(lower: lower, upper: upper))
    return rows.count - 1
  }

  /// Adds a variable; entries of the same row are summed.
  @discardableResult
  public mutating func addVariable(_ range: ClosedRange<Int>, _ entries: [Entry]) -> Int {
    var merged: [Entry] = []
    for entry in entries.sorted(by: { $0.row < $1.row }) {
      if let last = merged.last, last.row == entry.row {
        merged[merged.count - 1] = Entry(
          row: entry.row, coefficient: last.coefficient + entry.coefficient)
      } else {
        merged.append(entry)
      }
    }
    variables.append(
      Variable(range: range, entries: merged.filter { $0.coefficient != 0 }))
    return variables.count - 1
  }

  /// The exact value of the Lagrangian, in whole units of cost, rounded up.
  ///
  /// - Parameter multipliers: By row, in units of 1/`scale`.
  /// - Complexity: O(*n*) in entries.
  public func bound(costs: [Int], multipliers: [Int], scale: Int) -> Int {
    var total = 0
    for (row, multiplier) in zip(rows, multipliers) where multiplier != 0 {
      guard let end = multiplier > 0 ? row.lower : row.upper else { return Int.min / 4 }
      total += multiplier * end
    }
    for (variable, cost) in zip(variables, costs) {
      let reduced = variable.entries.reduce(scale * cost) {
        $0 - multipliers[$1.row] * $1.coefficient
      }
      total += reduced * (reduced > 0 ? variable.range.lowerBound : variable.range.upperBound)
    }
    return total > 0 ? (total + scale - 1) / scale : -(-total / scale)
  }
}
