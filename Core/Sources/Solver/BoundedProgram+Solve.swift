extension BoundedProgram {
  /// A bound with the multipliers that prove it, and the point at which the
  /// solver saw it, which is a hint and proves nothing.
  public struct Certified: Equatable, Sendable {
    public let bound: Int
    public let scale: Int

    /// By row.
    public let multipliers: [Int]
    public let point: [Double]
  }

  /// Parts of a unit that multipliers are rounded to.
  public static let scale = 1_000_000

  /// The best bound that the solver's multipliers prove.
  ///
  /// Multipliers on the open side of a row are rounding noise and become 0. When
  /// the solver is stopped the multipliers it has so far still prove something.
  public func certified(
    costs: [Int], shouldStop: @escaping () -> Bool = { false }
  ) -> Certified {
    let program = LinearProgram(shouldStop: shouldStop)
    program.addRows(
      rows.map { row in
        let lower = row.lower.map(Double.init) ?? -LinearProgram.infinity
        return lower...(row.upper.map(Double.init) ?? LinearProgram.infinity)
      })
    program.addColumns(
      zip(variables, costs).map { variable, cost in
        LinearProgram.Column(
          cost: Double(cost),
          range: Double(variable.range.lowerBound)...Double(variable.range.upperBound),
          entries: variable.entries.map { ($0.row, Double($0.coefficient)) })
      })
    let solution = program.solve()
    let multipliers = zip(rows, solution.rowDuals).map { row, dual -> Int in
      guard dual.isFinite, abs(dual) < 1e5 else { return 0 }
      let rounded = Int((dual * Double(BoundedProgram.scale)).rounded())
      return (rounded > 0 ? row.lower : row.upper) == nil ? 0 : rounded
    }
    let none = [Int](repeating: 0, count: rows.count)
    let candidates = [multipliers, none].map { choice in
      (bound(costs: costs, multipliers: choice, scale: BoundedProgram.scale), choice)
    }
    let best = candidates[0].0 >= candidates[1].0 ? candidates[0] : candidates[1]
    return Certified(
      bound: best.0, scale: BoundedProgram.scale, multipliers: best.1, point: solution.columns)
  }
}
