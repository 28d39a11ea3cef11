/// A choice of options with all counts and level values kept up to date.
///
/// Invariants (checked by `isConsistent`): `counts[r]` is the base of row `r`
/// plus the coefficients of chosen options; `values[m]` is the value of sum
/// level `m`; `excess` is the distance of all counts from their wanted ranges;
/// `violations` is the number of rows outside their range.
public final class CountState {
  public let model: CountModel

  /// By agent: the chosen option, or -1.
  let choices: Buffer<Int32>
  let counts: Buffer<Int>
  let low: Buffer<Int>
  let high: Buffer<Int>

  /// By level; the entries of spread levels stay 0.
  let values: Buffer<Int>

  /// Wanted ranges of the spread level being closed; wider than any count
  /// where nothing is wanted.
  let wantedLow: Buffer<Int>
  let wantedHigh: Buffer<Int>
  private(set) var excess = 0
  private(set) var violations = 0

  let optionStarts: Buffer<Int32>
  let entryStarts: Buffer<Int32>
  let entryRows: Buffer<Int32>
  let coefficients: Buffer<Int32>
  let agents: Buffer<Int32>

  /// Chosen options by row, each row in its own stretch.
  let chosenStarts: Buffer<Int32>
  let chosen: Buffer<Int32>
  let chosenCounts: Buffer<Int32>

  private let costs: RowCostTable
  private let optionCosts: [(level: Int, costs: Buffer<Int>)]

  /// Everybody's fixed choice, and nothing else.
  public init(_ model: CountModel) {
    self.model = model
    choices = Buffer(repeating: -1, count: model.agentCount)
    counts = Buffer(model.rows.map(\.base))
    low = Buffer(model.rows.map(\.range.lowerBound))
    high = Buffer(model.rows.map(\.range.upperBound))
    values = Buffer(repeating: 0, count: model.levels.count)
    wantedLow = Buffer(repeating: Int.min, count: model.rows.count)
    wantedHigh = Buffer(repeating: Int.max, count: model.rows.count)
    optionStarts = Buffer(model.optionStarts.map { Int32($0) })
    entryStarts = Buffer(model.entryStarts.map { Int32($0) })
    entryRows = Buffer(model.entryRows)
    coefficients = Buffer(model.coefficients)
    agents = Buffer(model.agents)
    costs = RowCostTable(model)
    var touching = [Int32](repeating: 0, count: model.rows.count + 1)
    for row in model.entryRows { touching[Int(row) + 1] += 1 }
    for row in model.rows.indices { touching[row + 1] += touching[row] }
    chosenStarts = Buffer(touching)
    chosen = Buffer(repeating: -1, count: model.entryRows.count)
    chosenCounts = Buffer(repeating: 0, count: model.rows.count)
    var optionCosts: [(level: Int, costs: Buffer<Int>)] = []
    for (level, candidate) in model.levels.enumerated() {
      guard case .sum(let objective) = candidate.kind else { continue }
      for term in objective.rowCosts { values[level] += term.cost[model.rows[term.row].base] }
      if !objective.optionCosts.isEmpty {
        optionCosts.append((level, Buffer(objective.optionCosts)))
      }
    }
    self.optionCosts = optionCosts
    for row in model.rows.indices where !isWithin(row) { violations += 1 }
    for (agent, freedom) in model.freedoms.enumerated() {
      if case .takes(let option) = freedom { choose(option, for: agent) }
    }
  }

  deinit {
    for buffer in [counts, low, high, values, wantedLow, wantedHigh] { buffer.free() }
    for buffer in [
      choices, optionStarts, entryStarts, entryRows, coefficients, agents, chosenStarts, chosen,
      chosenCounts,
    ] { buffer.free() }
    for (_, costs) in optionCosts { costs.free() }
  }

  @inline(__always)
  func isWithin(_ row: Int) -> Bool { low[row] <= counts[row] && counts[row] <= high[row] }

  @inline(__always)
  func entries(of option: Int) -> Range<Int> {
    Int(entryStarts[option])..<Int(entryStarts[option + 1])
  }

  @inline(__always)
  func options(of agent: Int) -> Range<Int> {
    Int(optionStarts[agent])..<Int(optionStarts[agent + 1])
  }

  /// Makes `option`, or nothing for -1, the choice of `agent`.
  func choose(_ option: Int, for agent: Int) {
    let old = Int(choices[agent])
    guard old != option else { return }
    if old >= 0 { change(old, by: -1) }
    if option >= 0 { change(option, by: 1) }
    choices[agent] = Int32(option)
  }

  private func change(_ option: Int, by sign: Int) {
    for entry in entries(of: option) {
      let row = Int(entryRows[entry])
      let count = counts[row]
      let next = count + sign * Int(coefficients[entry])
      if low[row] <= count && count <= high[row] { violations += 1 }
      if low[row] <= next && next <= high[row] { violations -= 1 }
      excess += excess(row, next) - excess(row, count)
      costs.add(row: row, from: count, to: next, into: values)
      counts[row] = next
      let start = Int(chosenStarts[row])
      let length = Int(chosenCounts[row])
      if sign > 0 {
        chosen[start + length] = Int32(option)
        chosenCounts[row] = Int32(length + 1)
      } else {
        var place = start
        while chosen[place] != Int32(option) { place += 1 }
        chosen[place] = chosen[start + length - 1]
        chosenCounts[row] = Int32(length - 1)
      }
    }
    for (level, costs) in optionCosts { values[level] += sign * costs[option] }
  }

  @inline(__always)
  private func excess(_ row: Int, _ count: Int) -> Int {
    if count < wantedLow[row] { return wantedLow[row] - count }
    return count > wantedHigh[row] ? count - wantedHigh[row] : 0
  }

  /// Sets the ranges that `excess` is measured from; nil wants nothing.
  func want(_ ranges: [(row: Int, range: ClosedRange<Int>)]) {
    for row in 0..<counts.count {
      wantedLow[row] = Int.min
      wantedHigh[row] = Int.max
    }
    for (row, range) in ranges {
      wantedLow[row] = range.lowerBound
      wantedHigh[row] = range.upperBound
    }
    excess = (0..<counts.count).reduce(0) { $0 + excess($1, counts[$1]) }
  }

  func narrow(_ row: Int, to range: ClosedRange<Int>) {
    if !isWithin(row) { violations -= 1 }
    low[row] = max(low[row], range.lowerBound)
    high[row] = min(high[row], range.upperBound)
    if !isWithin(row) { violations += 1 }
  }

  /// How a sum level changes when one row's count moves by `step`.
  func marginal(of level: Int, row: Int, step: Int) -> Int {
    costs.difference(level: level, row: row, from: counts[row], to: counts[row] + step)
  }

  /// The value of any level, spreads included.
  func value(of level: Int) -> Int {
    guard case .spread(let spread) = model.levels[level].kind else { return values[level] }
    return spread.members.reduce(0) { max($0, $1.deviation(at: counts[$1.row])) }
  }

  public var levelValues: [Int] { model.levels.indices.map { value(of: $0) } }

  /// By agent: the chosen option.
  public var choiceList: [Int?] {
    (0..<choices.count).map { choices[$0] < 0 ? nil : Int(choices[$0]) }
  }

  /// Takes over another choice; fixed agents keep theirs.
  public func adopt(_ list: [Int?]) {
    for (agent, option) in list.enumerated() where model.freedoms[agent] == .free {
      choose(option ?? -1, for: agent)
    }
  }
}
