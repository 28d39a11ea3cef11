/// A choice of rings that use nothing more often than allowed: the most people,
/// or with so many people the least sum of ranks.
///
/// Rings are columns, generated as prices ask for them; the bound comes from
/// integer prices and holds whatever the linear programs' rounding did.
struct RingProgram {
  enum Goal: Equatable {
    case people

    /// The least sum of ranks with at least so many people.
    case ranks(people: Int)
  }

  struct Result {
    var rings: [Ring]

    /// In people, or ranks with a minus sign: nobody reaches more.
    var bound: Int
    var prices: [Int]

    /// The price of one person more; 0 unless ranks are the goal.
    var gain: Int
  }

  /// Prices are counted in parts of one.
  static let unit = 1 << 20

  let graph: RingGraph
  let cap: Int
  let goal: Goal
  let effort: Int

  private var countRow: Int { graph.capacities.count }

  func solve(from known: [Ring]) -> Result {
    var columns = known
    var isKnown = Set(known)
    let program = LinearProgram(shouldStop: { false })
    program.addRows(graph.capacities.map { -LinearProgram.infinity...Double($0) })
    if case .ranks(let people) = goal {
      program.addRows([Double(people)...LinearProgram.infinity])
    }
    program.addColumns(columns.map { column($0, isInteger: false) })
    var best = Result(rings: [], bound: .max, prices: [], gain: 0)
    for _ in 0..<effort {
      let solution = columns.isEmpty ? nil : program.solve()
      guard solution?.isOptimal ?? true else { break }
      let search = priced(solution)
      let found = search.best(above: 0)
      let bound = self.bound(search, found)
      if bound < best.bound {
        best.bound = bound
        best.prices = search.prices
        best.gain = search.gain
      }
      // The linear program's own value can't fall below what it has.
      if let solution, whole(solution.objective) >= best.bound { break }
      let fresh = found.compactMap { $0 }.sorted { $0.value > $1.value }
        .map(\.ring).filter { isKnown.insert($0).inserted }
      guard !fresh.isEmpty else { break }
      columns += fresh
      program.addColumns(fresh.map { column($0, isInteger: false) })
    }
    best.rings = dive(program, &columns, &isKnown)
    if !isEnough(best.rings) || isEnough(known) && value(of: best.rings) < value(of: known) {
      best.rings = known
    }
    guard !best.prices.isEmpty else { return best }
    if value(of: best.rings) < best.bound, columns.count <= Self.enough {
      let chosen = optimum(among: columns).rings
      if isEnough(chosen), value(of: chosen) > value(of: best.rings) { best.rings = chosen }
    }
    improve(&best)
    return best
  }

  /// Fixes the rings that the linear program likes best, a few at a time, and
  /// generates more for the rest.
  private func dive(
    _ program: LinearProgram, _ columns: inout [Ring], _ isKnown: inout Set<Ring>
  ) -> [Ring] {
    guard !columns.isEmpty else { return [] }
    var isFixed = [Bool](repeating: false, count: columns.count)
    while true {
      var solution = program.solve()
      for _ in 0..<3 where solution.isOptimal {
        let fresh = priced(solution).best(above: 0).compactMap { $0?.ring }
          .filter { isKnown.insert($0).inserted }
        if fresh.isEmpty { break }
        columns += fresh
        isFixed += fresh.map { _ in false }
        program.addColumns(fresh.map { column($0, isInteger: false) })
        solution = program.solve()
      }
      guard solution.isOptimal else { break }
      let open = columns.indices.filter { !isFixed[$0] && solution.columns[$0] > 1e-6 }
      guard let likeliest = open.max(by: { solution.columns[$0] < solution.columns[$1] })
      else { break }
      for index in open where index == likeliest || solution.columns[index] > 0.99 {
        isFixed[index] = true
        program.setBounds(ofColumn: index, 1...1)
      }
    }
    return greedy(columns.indices.filter { isFixed[$0] }.map { columns[$0] })
  }

  /// Rings in one integer program with the ones chosen; more take too long.
  private static let enough = 2_500

  /// Closes the gap: a better choice has no ring whose loss is as large as the
  /// gap, so rings of small loss are tried first, then all that may matter.
  private func improve(_ best: inout Result) {
    let search = RingSearch(
      graph: graph, cap: cap, gain: best.gain, weight: weight, prices: best.prices)
    let dual = dual(search, search.best(above: 0))
    for part in [8, 4, 2, 1] {
      let value = value(of: best.rings)
      guard value < best.bound else { return }
      let gap = max(0, dual - Self.unit * (value + 1))
      guard let all = search.all(above: -gap / part - 1, limit: 100 * Self.enough) else { return }
      let rings = undominated(all + best.rings)
      guard rings.count <= Self.enough else { return }
      let (chosen, isBest) = optimum(among: rings)
      if isEnough(chosen) && self.value(of: chosen) > value { best.rings = chosen }
      if isBest && part == 1 { best.bound = self.value(of: best.rings) }
    }
  }

  /// Of rings of the same people the one with the least sum of ranks.
  private func undominated(_ rings: [Ring]) -> [Ring] {
    var least: [[Int]: Ring] = [:]
    for ring in rings {
      let rows = ring.rows(in: graph).sorted()
      if let other = least[rows], !precedes(ring, other) { continue }
      least[rows] = ring
    }
    return least.values.sorted(by: precedes)
  }

  /// People, or ranks with a minus sign.
  func value(of rings: [Ring]) -> Int {
    switch goal {
    case .people: people(of: rings)
    case .ranks: -rings.reduce(0) { $0 + $1.ranks }
    }
  }

  /// Whether the rings move as many as the goal asks for.
  private func isEnough(_ rings: [Ring]) -> Bool {
    guard case .ranks(let people) = goal else { return true }
    return self.people(of: rings) >= people
  }

  private func people(of rings: [Ring]) -> Int {
    rings.reduce(0) { $0 + $1.people(in: graph) }
  }

  private var weight: Int { goal == .people ? 0 : Self.unit }

  private func column(_ ring: Ring, isInteger: Bool) -> LinearProgram.Column {
    var entries = ring.rows(in: graph).map { (row: $0, value: 1.0) }
    if goal != .people { entries.append((countRow, Double(ring.people(in: graph)))) }
    return LinearProgram.Column(
      cost: -Double(value(of: [ring])), range: 0...(isInteger ? 1 : LinearProgram.infinity),
      entries: entries, isInteger: isInteger)
  }

  /// Without a solution everything is free.
  private func priced(_ solution: LinearProgram.Solution?) -> RingSearch {
    guard let solution else {
      return RingSearch(
        graph: graph, cap: cap, gain: goal == .people ? Self.unit : 0, weight: weight,
        prices: graph.capacities.map { _ in 0 })
    }
    let prices = graph.capacities.indices.map {
      max(0, Int((-solution.rowDuals[$0] * Double(Self.unit)).rounded()))
    }
    let gain =
      goal == .people
      ? Self.unit : max(0, Int((solution.rowDuals[countRow] * Double(Self.unit)).rounded()))
    return RingSearch(graph: graph, cap: cap, gain: gain, weight: weight, prices: prices)
  }

  /// What no choice of rings exceeds, in parts of one: all that may be used at
  /// its price, and for each start its most valuable ring as often as possible.
  private func dual(_ search: RingSearch, _ found: [(value: Int, ring: Ring)?]) -> Int {
    var sum = 0
    for (row, capacity) in graph.capacities.enumerated() { sum += search.prices[row] * capacity }
    for (start, best) in found.enumerated() {
      sum += (best?.value ?? 0) * graph.capacities[start]
    }
    if case .ranks(let people) = goal { sum -= search.gain * people }
    return sum
  }

  private func bound(_ search: RingSearch, _ found: [(value: Int, ring: Ring)?]) -> Int {
    let sum = dual(search, found)
    return sum >= 0 ? sum / Self.unit : -((-sum + Self.unit - 1) / Self.unit)
  }

  /// The value of a linear program rounded down, in whole people or ranks.
  private func whole(_ objective: Double) -> Int { Int((-objective + 1e-6).rounded(.down)) }

  /// The best choice among some rings, and whether it's known to be that.
  private func optimum(among columns: [Ring]) -> (rings: [Ring], isBest: Bool) {
    guard !columns.isEmpty else { return ([], true) }
    let program = LinearProgram(shouldStop: { false })
    program.set("mip_rel_gap", 0.0)
    program.set("mip_abs_gap", 0.999)
    program.limitIterations(to: 20 * effort)
    program.addRows(graph.capacities.map { -LinearProgram.infinity...Double($0) })
    if case .ranks(let people) = goal {
      program.addRows([Double(people)...LinearProgram.infinity])
    }
    program.addColumns(columns.map { column($0, isInteger: true) })
    let solution = program.solve()
    guard solution.hasPoint else { return (greedy(columns), false) }
    return (
      columns.indices.filter { solution.columns[$0] > 0.5 }.map { columns[$0] },
      solution.isOptimal
    )
  }

  /// Rings in their order, as long as they fit.
  private func greedy(_ columns: [Ring]) -> [Ring] {
    var left = graph.capacities
    return columns.filter { ring in
      let rows = ring.rows(in: graph)
      guard rows.allSatisfy({ left[$0] > 0 }) else { return false }
      for row in rows { left[row] -= 1 }
      return true
    }
  }

  private func precedes(_ left: Ring, _ right: Ring) -> Bool {
    left.ranks == right.ranks
      ? left.nodes.lexicographicallyPrecedes(right.nodes) : left.ranks < right.ranks
  }
}
