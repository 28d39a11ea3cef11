/// A count model with its side rows and earlier levels priced: what is left is a
/// cheapest flow, so that one evaluation of the Lagrangian at given prices is
/// one warm solve of a network.
///
/// The value is that of the linear relaxation once the prices are right, since
/// a network's relaxation is whole (Geoffrion, Mathematical Programming Study 2,
/// 1974). Prices are whole numbers of 1 / `scale`, so the value is exact.
package final class FlowRelaxation {
  /// What one evaluation found.
  package struct Answer {
    /// The Lagrangian in units of 1 / `scale`, without what budgets allow.
    package let lagrangian: Int128

    /// By row: the count of the flow.
    let counts: [Int]

    /// By row: a count that is cheapest at the row's price; of side rows.
    let wanted: [Int]

    /// By level: the value at the flow's counts of nodes and the wanted counts
    /// of side rows; 0 for spreads.
    let values: [Int]
  }

  let model: CountModel
  let part: NetworkPart
  package let sideRows: [Int]
  private let simplex: NetworkSimplex
  let ranges: [ClosedRange<Int>]
  private let bases: [Int]
  private let costs: [[(level: Int, cost: ConvexCost)]]

  /// By row: its node in the network, or -1.
  private var nodes: [Int]

  /// Arcs that carry what a node gains: `slope` is of the level's cost.
  private struct Piece {
    let arc: Int
    let row: Int

    /// The cost of one unit is that of the count going from here on by `sign`.
    let count: Int
    let sign: Int
  }
  private var pieces: [Piece] = []

  /// By row: the largest coefficient of an option in it.
  let reaches: [Double]

  /// By option: its arc, or -1 for those of fixed agents.
  private let arcs: Buffer<Int32>
  private let arcCosts: Buffer<Int>

  /// By option: entries on side rows, by place in `sideRows`.
  private let sideStarts: Buffer<Int32>
  private let sidePlaces: Buffer<Int32>
  private let sideCoefficients: Buffer<Int32>

  /// - Parameters:
  ///   - part: Of the model; levels don't matter to it.
  ///   - ranges: The rows' ranges, perhaps narrower than the model's.
  /// - Returns: nil when flows alone leave no choice within the ranges.
  package init?(_ model: CountModel, _ part: NetworkPart, ranges: [ClosedRange<Int>]) {
    self.model = model
    self.ranges = ranges
    self.part = part
    sideRows = model.rows.indices.filter { part.roles[$0] == .side }
    let state = CountState(model)
    bases = model.rows.indices.map { state.counts[$0] }
    var costs = [[(level: Int, cost: ConvexCost)]](repeating: [], count: model.rows.count)
    for (level, candidate) in model.levels.enumerated() {
      guard case .sum(let objective) = candidate.kind else { continue }
      for term in objective.rowCosts { costs[term.row].append((level, term.cost)) }
    }
    self.costs = costs
    var reaches = [Double](repeating: 1, count: model.rows.count)
    for (row, coefficient) in zip(model.entryRows, model.coefficients) {
      reaches[Int(row)] = max(reaches[Int(row)], Double(coefficient.magnitude))
    }
    self.reaches = reaches
    var builder = NetworkBuilder(model, part)
    nodes = builder.nodes
    for row in model.rows.indices where builder.nodes[row] >= 0 {
      let (range, base) = (ranges[row], bases[row])
      let corners = costs[row].flatMap(\.cost.corners)
      for cut in builder.addGains(of: row, range: range, base: base, corners: corners) {
        pieces.append(Piece(arc: cut.arc, row: row, count: cut.count, sign: cut.sign))
      }
    }
    builder.addOptions()
    arcs = Buffer(builder.optionArcs)
    arcCosts = Buffer(repeating: 0, count: model.optionCount)
    (sideStarts, sidePlaces, sideCoefficients) = builder.sideEntries(sideRows)
    guard let simplex = try? NetworkSimplex(builder.network), simplex.solve() == .optimal else {
      for buffer in [arcs, sideStarts, sidePlaces, sideCoefficients] { buffer.free() }
      arcCosts.free()
      return nil
    }
    self.simplex = simplex
  }

  deinit {
    for buffer in [arcs, sideStarts, sidePlaces, sideCoefficients] { buffer.free() }
    arcCosts.free()
  }

  /// Solves the flow at the prices.
  ///
  /// - Parameters:
  ///   - prices: By place in `sideRows`, in units of 1 / scale.
  ///   - weights: By level, in the same units: the scale for the level that is
  ///     made small, prices for earlier ones.
  /// - Complexity: O(entries on side rows) and the pivots that the change asks for.
  package func evaluate(_ prices: [Int], weights: [Int]) -> Answer {
    setCosts(prices, weights)
    simplex.solve()
    var lagrangian = simplex.totalCost
    var counts = bases
    var wanted = bases
    var taken: [Int] = []
    for agent in 0..<model.agentCount where model.freedoms[agent] == .free {
      for option in model.options(of: agent) where simplex.flow(of: Int(arcs[option])) > 0 {
        taken.append(option)
        for entry in model.entryRange(of: option) {
          counts[Int(model.entryRows[entry])] += Int(model.coefficients[entry])
        }
      }
    }
    for row in model.rows.indices where nodes[row] >= 0 {
      // Flows begin where the count is the base, or the end nearest to it.
      lagrangian += Int128(cost(row, at: bases[row], weights))
    }
    for (place, row) in sideRows.enumerated() {
      let (count, value) = rowMinimum(
        ranges[row], price: prices[place],
        costs: costs[row].map { (cost: $0.cost, price: weights[$0.level]) })
      wanted[row] = count
      lagrangian += Int128(value) + Int128(prices[place]) * Int128(bases[row])
    }
    for agent in 0..<model.agentCount {
      guard case .takes(let option) = model.freedoms[agent] else { continue }
      lagrangian += Int128(ownCost(of: option, weights))
      taken.append(option)
    }
    return Answer(
      lagrangian: lagrangian, counts: counts, wanted: wanted,
      values: model.levels.indices.map { value(of: $0, counts, wanted, taken) })
  }

  private func value(of level: Int, _ counts: [Int], _ wanted: [Int], _ taken: [Int]) -> Int {
    guard case .sum(let objective) = model.levels[level].kind else { return 0 }
    var sum = 0
    for term in objective.rowCosts {
      sum += term.cost[part.roles[term.row] == .side ? wanted[term.row] : counts[term.row]]
    }
    for option in taken { sum += objective.cost(of: option) }
    return sum
  }

  /// The last evaluation's prices of all rows: a proof of its value.
  package func multipliers(_ prices: [Int], weights: [Int], level: Int?) -> Multipliers {
    var rows = [Int](repeating: 0, count: model.rows.count)
    for (place, row) in sideRows.enumerated() { rows[row] = prices[place] }
    let ground = simplex.potential(of: 0)
    func potential(_ row: Int32) -> Int {
      row < 0 ? ground : simplex.potential(of: nodes[Int(row)])
    }
    for row in model.rows.indices {
      switch part.roles[row] {
      case .node: rows[row] = potential(part.parents[row]) - potential(Int32(row))
      case .parent: rows[row] = ground - potential(Int32(row))
      case .gate, .side: break
      }
    }
    for agent in 0..<model.agentCount where part.gates[agent] >= 0 {
      let gate = part.gates[agent]
      rows[Int(gate)] = potential(gate) - potential(part.sources[agent])
    }
    var budgets = weights
    if let level { budgets[level] = 0 }
    return Multipliers(scale: level.map { weights[$0] } ?? 1, rows: rows, budgets: budgets)
  }

  private func setCosts(_ prices: [Int], _ weights: [Int]) {
    let weighed = weights.indices.compactMap { level -> (SumObjective, Int)? in
      guard weights[level] != 0, case .sum(let objective) = model.levels[level].kind,
        !objective.optionCosts.isEmpty
      else { return nil }
      return (objective, weights[level])
    }
    let prices = Buffer(prices)
    defer { prices.free() }
    for option in 0..<model.optionCount where arcs[option] >= 0 {
      var cost = 0
      for (objective, weight) in weighed { cost += weight * objective.optionCosts[option] }
      for entry in Int(sideStarts[option])..<Int(sideStarts[option + 1]) {
        cost += prices[Int(sidePlaces[entry])] * Int(sideCoefficients[entry])
      }
      guard cost != arcCosts[option] else { continue }
      arcCosts[option] = cost
      simplex.setCost(cost, of: Int(arcs[option]))
    }
    for piece in pieces {
      let slope =
        cost(piece.row, at: piece.count + piece.sign, weights)
        - cost(piece.row, at: piece.count, weights)
      simplex.setCost(slope, of: piece.arc)
    }
  }

  /// The straight pieces of a row's costs within its range, in units of 1 / scale.
  func slopes(_ row: Int, _ weights: [Int]) -> [(low: Double, high: Double, slope: Double)] {
    let range = ranges[row]
    let corners = costs[row].flatMap(\.cost.corners).filter(range.contains)
    let cuts = Set(corners + [range.lowerBound, range.upperBound]).sorted()
    return zip(cuts, cuts.dropFirst()).map { low, high in
      let slope = cost(row, at: low + 1, weights) - cost(row, at: low, weights)
      return (Double(low), Double(high), Double(slope))
    }
  }

  private func cost(_ row: Int, at count: Int, _ weights: [Int]) -> Int {
    costs[row].reduce(0) { $0 + weights[$1.level] * $1.cost[count] }
  }

  private func ownCost(of option: Int, _ weights: [Int]) -> Int {
    weights.indices.reduce(0) { sum, level in
      guard case .sum(let objective) = model.levels[level].kind else { return sum }
      return sum + weights[level] * objective.cost(of: option)
    }
  }
}

/// Lays a count model's network out as nodes and arcs; node 0 is the ground.
private struct NetworkBuilder {
  private(set) var network: FlowNetwork
  private(set) var nodes: [Int]
  private(set) var optionArcs: [Int32]
  private let model: CountModel
  private let part: NetworkPart
  private let agentNodes: [Int]

  /// By row: the node that leads to a gate.
  private var gateSources: [Int]

  init(_ model: CountModel, _ part: NetworkPart) {
    self.model = model
    self.part = part
    var next = 1
    nodes = part.roles.map { role in
      guard role != .side else { return -1 }
      next += 1
      return next - 1
    }
    agentNodes = (0..<model.agentCount).map { agent in
      guard model.freedoms[agent] == .free, !model.options(of: agent).isEmpty else { return -1 }
      next += 1
      return next - 1
    }
    network = FlowNetwork(supplies: Array(repeating: 0, count: next))
    gateSources = Array(repeating: 0, count: model.rows.count)
    for agent in 0..<model.agentCount where part.gates[agent] >= 0 && part.sources[agent] >= 0 {
      gateSources[Int(part.gates[agent])] = nodes[Int(part.sources[agent])]
    }
    optionArcs = Array(repeating: -1, count: model.optionCount)
  }

  private func node(_ row: Int32) -> Int { row < 0 ? 0 : nodes[Int(row)] }

  /// Arcs for what a row counts above or below its base, one for each straight
  /// piece of its costs.
  mutating func addGains(of row: Int, range: ClosedRange<Int>, base: Int, corners: [Int])
    -> [(arc: Int, count: Int, sign: Int)]
  {
    var added: [(arc: Int, count: Int, sign: Int)] = []
    let (from, to) =
      part.roles[row] == .gate
      ? (gateSources[row], nodes[row]) : (nodes[row], node(part.parents[row]))
    let cuts = Set(corners + [base, range.lowerBound, range.upperBound]).sorted()
    for (low, high) in zip(cuts, cuts.dropFirst()) {
      if low >= base {
        guard low < range.upperBound else { continue }
        let must = high <= range.lowerBound ? high - low : 0
        let arc = network.addArc(from: from, to: to, lower: must, capacity: high - low, cost: 0)
        added.append((arc, low, 1))
      } else {
        guard high > range.lowerBound else { continue }
        let must = low >= range.upperBound ? high - low : 0
        let arc = network.addArc(from: to, to: from, lower: must, capacity: high - low, cost: 0)
        added.append((arc, high, -1))
      }
    }
    return added
  }

  mutating func addOptions() {
    network.reserveArcs(network.arcCount + model.optionCount + model.agentCount)
    for agent in 0..<model.agentCount where agentNodes[agent] >= 0 {
      let gate = part.gates[agent]
      network.addArc(
        from: node(gate >= 0 ? gate : part.sources[agent]), to: agentNodes[agent], capacity: 1,
        cost: 0)
      for option in model.options(of: agent) {
        optionArcs[option] = Int32(
          network.addArc(
            from: agentNodes[agent], to: node(part.targets[option]), capacity: 1, cost: 0))
      }
    }
  }

  func sideEntries(_ sideRows: [Int]) -> (Buffer<Int32>, Buffer<Int32>, Buffer<Int32>) {
    var places = [Int32](repeating: -1, count: model.rows.count)
    for (place, row) in sideRows.enumerated() { places[row] = Int32(place) }
    var starts: [Int32] = [0]
    var sidePlaces: [Int32] = []
    var coefficients: [Int32] = []
    for option in 0..<model.optionCount {
      for entry in model.entryRange(of: option) where places[Int(model.entryRows[entry])] >= 0 {
        sidePlaces.append(places[Int(model.entryRows[entry])])
        coefficients.append(model.coefficients[entry])
      }
      starts.append(Int32(sidePlaces.count))
    }
    return (Buffer(starts), Buffer(sidePlaces), Buffer(coefficients))
  }
}
