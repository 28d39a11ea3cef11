internal import OfficeFiles

extension ExtraColumns {
  /// The columns of both, a sheet each: what was handed in wins, and rows that
  /// it doesn't mention keep what they had.
  ///
  /// - Complexity: O(*cells*).
  public static func joined(_ old: [ExtraColumns], _ new: [ExtraColumns]) -> [ExtraColumns] {
    CountySheet.allCases.compactMap { sheet in
      let parts = (old + new).filter { $0.sheet == sheet }
      guard let last = parts.last else { return nil }
      // Pairs and swaps have no keys of their own: positions of two files don't match.
      guard parts.count > 1, sheet != .pairs, sheet != .swaps else { return last }
      var headings: [String] = []
      var keys: [String] = []
      var cells: [String: [String: CellValue]] = [:]
      for part in parts {
        for heading in part.headings where !headings.contains(heading) { headings.append(heading) }
        for (row, key) in part.keys.enumerated() {
          if cells[key] == nil { keys.append(key) }
          for (column, heading) in part.headings.enumerated() {
            cells[key, default: [:]][heading] = part.values[column][row]
          }
        }
      }
      return ExtraColumns(
        sheet: sheet, headings: headings, keys: keys,
        values: headings.map { heading in keys.map { cells[$0]?[heading] ?? .empty } })
    }
  }
}
