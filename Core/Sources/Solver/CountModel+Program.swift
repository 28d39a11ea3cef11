extension CountModel {
  /// Writes one sum level as a mixed-integer program that other solvers read:
  /// every option a column of 0 or 1, costs of counts cut into straight pieces.
  ///
  /// Levels before it aren't limited.
  ///
  /// - Parameter path: A name ending in `.mps` or `.lp`.
  /// - Returns: Whether the file was written.
  /// - Complexity: O(entries).
  public func writeProgram(of level: Int, to path: String) -> Bool {
    guard case .sum(let objective) = levels[level].kind else { return false }
    let layout = ProgramLayout(self)
    let program = LinearProgram(shouldStop: { false })
    program.addRows(layout.rowRanges)
    program.addColumns(
      layout.segments.map { segment in
        var column = layout.column(of: segment)
        column.cost = Double(segment.slopes[level])
        column.isInteger = true
        return column
      })
    let free = (0..<agentCount).filter { layout.agentRows[$0] != nil }
    program.addColumns(
      free.flatMap { options(of: $0) }.map { option in
        var column = layout.column(ofOption: option)
        column.cost = Double(objective.cost(of: option))
        column.range = 0...1
        column.isInteger = true
        return column
      })
    program.offset(by: Double(layout.constants[level]))
    return program.write(to: path)
  }
}
