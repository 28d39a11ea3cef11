/// Which options add to a row, and which take from it.
final class RowOptions {
  private let model: CountModel

  /// Options that add to row `r` are `starts[2r]..<starts[2r + 1]` of `options`;
  /// those that take from it follow.
  private let starts: [Int32]
  private let options: [Int32]

  /// By position in `starts`: the list in the order of `precedence`.
  private var ordered: [Int: [Int]] = [:]
  private let precedence: (Int) -> (Int, Int)

  /// - Parameter precedence: What comes first in every list, the smaller; ties
  ///   are in order of options.
  /// - Complexity: O(entries); a list is sorted when it is first asked for.
  init(_ model: CountModel, precedence: @escaping (Int) -> (Int, Int)) {
    self.model = model
    self.precedence = precedence
    var starts = [Int32](repeating: 0, count: 2 * model.rows.count + 1)
    func slot(_ entry: Int) -> Int {
      2 * Int(model.entryRows[entry]) + (model.coefficients[entry] > 0 ? 0 : 1)
    }
    for entry in model.entryRows.indices { starts[slot(entry) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var options = [Int32](repeating: 0, count: model.entryRows.count)
    for option in 0..<model.optionCount {
      for entry in model.entryRange(of: option) {
        let place = slot(entry)
        options[Int(next[place])] = Int32(option)
        next[place] += 1
      }
    }
    self.starts = starts
    self.options = options
  }

  /// The options that move the count of `row` in the direction of `sign`.
  func moving(_ row: Int, _ sign: Int) -> [Int] {
    let slot = 2 * row + (sign > 0 ? 0 : 1)
    if let known = ordered[slot] { return known }
    let list = options[Int(starts[slot])..<Int(starts[slot + 1])].map { option in
      (key: precedence(Int(option)), option: Int(option))
    }
    .sorted { ($0.key.0, $0.key.1, $0.option) < ($1.key.0, $1.key.1, $1.option) }
    .map(\.option)
    ordered[slot] = list
    return list
  }
}
