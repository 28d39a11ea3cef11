/// The options a search may choose, by agent, and by row and sign.
final class OptionLists {
  /// Free agents with options.
  let agents: [Int]
  let isFree: [Bool]
  let agentOptions: Buffer<Int32>
  let rowOptions: Buffer<Int32>
  private let agentStarts: [Int]

  /// Options that add to row `r` are `rowStarts[2r]..<rowStarts[2r + 1]`; those
  /// that take from it follow.
  private let rowStarts: [Int]

  /// - Parameter options: The options to list, ascending; those of fixed
  ///   agents are left out.
  init(_ model: CountModel, options: [Int]) {
    let isFree = model.freedoms.map { $0 == .free }
    let options = options.filter { isFree[model.agent(of: $0)] }
    var byAgent = [Int](repeating: 0, count: model.agentCount + 1)
    for option in options { byAgent[model.agent(of: option) + 1] += 1 }
    agents = (0..<model.agentCount).filter { byAgent[$0 + 1] > 0 }
    for agent in 0..<model.agentCount { byAgent[agent + 1] += byAgent[agent] }
    var starts = [Int](repeating: 0, count: 2 * model.rows.count + 1)
    func slot(_ entry: Int) -> Int {
      2 * Int(model.entryRows[entry]) + (model.coefficients[entry] > 0 ? 0 : 1)
    }
    for option in options {
      for entry in model.entryRange(of: option) { starts[slot(entry) + 1] += 1 }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    let rowOptions = Buffer<Int32>(repeating: -1, count: starts.last ?? 0)
    var next = starts
    for option in options {
      for entry in model.entryRange(of: option) {
        rowOptions[next[slot(entry)]] = Int32(option)
        next[slot(entry)] += 1
      }
    }
    self.isFree = isFree
    agentOptions = Buffer(options.map { Int32($0) })
    agentStarts = byAgent
    self.rowOptions = rowOptions
    rowStarts = starts
  }

  deinit {
    agentOptions.free()
    rowOptions.free()
  }

  @inline(__always)
  func options(of agent: Int) -> Range<Int> { agentStarts[agent]..<agentStarts[agent + 1] }

  @inline(__always)
  func options(row: Int, sign: Int) -> Range<Int> {
    let slot = 2 * row + (sign > 0 ? 0 : 1)
    return rowStarts[slot]..<rowStarts[slot + 1]
  }
}
