import Solver

/// A random count model small enough to try every choice.
struct TinyModel {
  let model: CountModel

  init(_ model: CountModel) { self.model = model }

  init(seed: UInt64) {
    var random = Stream(seed: seed)
    var model = CountModel()
    let rowCount = random.within(2...6)
    for _ in 0..<rowCount {
      let base = random.within(-1...2)
      _ = model.addRow(
        base: base, range: (base - random.within(0...3))...(base + random.within(0...3)))
    }
    for _ in 0..<random.within(1...6) {
      model.addAgent(
        options: (0..<random.within(0...4)).map { _ in
          (0..<random.within(1...4)).map { _ in
            .init(
              row: random.within(0...(rowCount - 1)),
              coefficient: random.pick([-2, -1, -1, 1, 1, 1, 2]))
          }
        })
    }
    for _ in 0..<random.within(1...4) {
      model.levels.append(random.level(rows: rowCount, options: model.optionCount))
    }
    self.model = model
  }

  /// Nobody chooses anything.
  var stays: [Int?] { Array(repeating: nil, count: model.agentCount) }

  /// The lexicographically smallest level values of all choices within ranges.
  ///
  /// - Complexity: exponential in agents.
  func best() -> [Int] {
    var best: [Int]?
    forEachChoice { choice in
      guard let values = values(of: choice) else { return }
      if best.map({ values.lexicographicallyPrecedes($0) }) ?? true { best = values }
    }
    return best ?? []
  }

  /// The smallest value of `level` where earlier levels are at most `values`.
  func smallest(_ level: Int, within values: [Int]) -> Int? {
    var smallest: Int?
    forEachChoice { choice in
      guard let found = self.values(of: choice),
        (0..<level).allSatisfy({ found[$0] <= values[$0] })
      else { return }
      smallest = min(smallest ?? Int.max, found[level])
    }
    return smallest
  }

  /// Level values by definition, or nil when a range is broken.
  func values(of choice: [Int?]) -> [Int]? {
    var counts = model.rows.map(\.base)
    for option in choice.compactMap(\.self) {
      for entry in model.entries(of: option) { counts[entry.row] += entry.coefficient }
    }
    guard zip(counts, model.rows).allSatisfy({ $1.range.contains($0) }) else { return nil }
    return model.levels.map { level in
      switch level.kind {
      case .sum(let objective):
        objective.rowCosts.reduce(0) { $0 + $1.cost[counts[$1.row]] }
          + choice.compactMap(\.self).reduce(0) {
            $0 + (objective.optionCosts.isEmpty ? 0 : objective.optionCosts[$1])
          }
      case .spread(let spread):
        spread.members.map { $0.deviation(at: counts[$0.row]) }.max() ?? 0
      }
    }
  }

  /// Every choice within all ranges, with its level values.
  var choices: [(choice: [Int?], values: [Int])] {
    var found: [(choice: [Int?], values: [Int])] = []
    forEachChoice { choice in
      if let values = values(of: choice) { found.append((choice, values)) }
    }
    return found
  }

  func count(of row: Int, _ choice: [Int?]) -> Int {
    choice.compactMap(\.self).reduce(model.rows[row].base) { sum, option in
      sum + (model.entries(of: option).first { $0.row == row }?.coefficient ?? 0)
    }
  }

  private func forEachChoice(_ body: ([Int?]) -> Void) {
    var choice = [Int?](repeating: nil, count: model.agentCount)
    func extend(_ agent: Int) {
      guard agent < model.agentCount else { return body(choice) }
      switch model.freedoms[agent] {
      case .stays: extend(agent + 1)
      case .takes(let option):
        choice[agent] = option
        extend(agent + 1)
      case .free:
        choice[agent] = nil
        extend(agent + 1)
        for option in model.options(of: agent) {
          choice[agent] = option
          extend(agent + 1)
        }
      }
    }
    extend(0)
  }
}

/// A small generator for tests.
struct Stream {
  var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[within(0...(elements.count - 1))]
  }

  fileprivate mutating func level(rows: Int, options: Int) -> CountLevel {
    let members = (0..<rows).filter { _ in within(0...2) > 0 }
    switch within(0...3) {
    case 0:
      return CountLevel(
        .spread(
          SpreadObjective(
            members: members.map { row in
              .init(row: row, target: within(-1500...3500), divisor: within(1...9))
            })))
    case 1:
      return CountLevel(
        .sum(SumObjective(optionCosts: (0..<options).map { _ in within(-3...9) })))
    default:
      return CountLevel(
        .sum(SumObjective(rowCosts: members.map { .init(row: $0, cost: cost()) })))
    }
  }

  private mutating func cost() -> ConvexCost {
    switch within(0...2) {
    case 0: .deviation(from: within(-1500...3500), weight: within(1...3))
    case 1: .shortfall(below: within(0...3), weight: within(1...9))
    default: .init(corners: [0, 1, 3], values: [40, 20, 0], before: -30, after: within(0...2))
    }
  }
}
