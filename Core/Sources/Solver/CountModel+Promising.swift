extension CountModel {
  /// The options of free agents that a proof's prices find most promising: all in
  /// all `count` for each agent, of least reduced cost above their agent's best.
  ///
  /// - Complexity: O(entries + options · log options).
  func promising(_ prices: Multipliers, level: Int, each count: Int) -> [Int] {
    let dual = DualBound(model: self, ranges: rows.map(\.range), values: [])
    let brackets = dual.brackets(of: level, with: prices)
    var found: [(loss: Int, option: Int)] = []
    var agents = 0
    for agent in 0..<agentCount where freedoms[agent] == .free {
      let options = options(of: agent)
      guard !options.isEmpty else { continue }
      let least = options.reduce(0) { min($0, brackets[$1]) }
      found += options.map { (brackets[$0] - least, $0) }
      agents += 1
    }
    found.sort { ($0.loss, $0.option) < ($1.loss, $1.option) }
    return found.prefix(count * agents).map(\.option)
  }
}
