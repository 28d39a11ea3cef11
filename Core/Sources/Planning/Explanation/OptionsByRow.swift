import Solver

/// The options that count in each row; built when it is first asked for, since
/// most plans have few questions that need it.
final class OptionsByRow {
  private let model: CountModel

  /// Options of row `r` are `options[starts[r]..<starts[r + 1]]`, in order.
  private lazy var index: (starts: [Int], options: [Int32]) = makeIndex()

  init(_ model: CountModel) { self.model = model }

  func options(of row: Int) -> ArraySlice<Int32> {
    index.options[index.starts[row]..<index.starts[row + 1]]
  }

  /// - Complexity: O(entries).
  private func makeIndex() -> (starts: [Int], options: [Int32]) {
    var starts = [Int](repeating: 0, count: model.rows.count + 1)
    for option in 0..<model.optionCount {
      for entry in model.entries(of: option) { starts[entry.row + 1] += 1 }
    }
    for row in model.rows.indices { starts[row + 1] += starts[row] }
    var next = starts
    var options = [Int32](repeating: 0, count: starts.last ?? 0)
    for option in 0..<model.optionCount {
      for entry in model.entries(of: option) {
        options[next[entry.row]] = Int32(option)
        next[entry.row] += 1
      }
    }
    return (starts, options)
  }
}
