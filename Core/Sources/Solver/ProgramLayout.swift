/// How a `CountModel` becomes a linear program: which rows and columns stand
/// for what.
///
/// Rows: one for each free agent with options (at most one option), one for
/// each count, one budget for each level. A count that costs something anywhere
/// is `low + Σ segments`, cut at the corners of all its costs, which makes the
/// costs' integer envelope exact; other counts are ranges of their row.
struct ProgramLayout {
  struct Segment {
    let row: Int
    let from: Int
    let width: Int

    /// By level: the slope of the level's cost along the segment.
    let slopes: [Int]
  }

  let model: CountModel

  /// Counts after the fixed agents' choices.
  let bases: [Int]
  let agentRows: [Int?]
  let firstCountRow: Int
  let firstBudgetRow: Int

  /// The first columns, in this order.
  let segments: [Segment]

  /// After the segments: for each member row of a spread, an elastic column
  /// for too few and one for too many.
  let elastics: [(row: Int, sign: Double)]
  let hasSegments: [Bool]

  /// By level: the cost that doesn't depend on the program's columns.
  let constants: [Int]

  init(_ model: CountModel) {
    self.model = model
    var agentRows: [Int?] = []
    var next = 0
    for agent in 0..<model.agentCount {
      let takesPart = model.freedoms[agent] == .free && !model.options(of: agent).isEmpty
      agentRows.append(takesPart ? next : nil)
      if takesPart { next += 1 }
    }
    self.agentRows = agentRows
    firstCountRow = next
    firstBudgetRow = next + model.rows.count

    var corners = [Set<Int>](repeating: [], count: model.rows.count)
    var costs = [[(level: Int, cost: ConvexCost)]](repeating: [], count: model.rows.count)
    var isMember = [Bool](repeating: false, count: model.rows.count)
    for (level, candidate) in model.levels.enumerated() {
      switch candidate.kind {
      case .sum(let objective):
        for term in objective.rowCosts {
          corners[term.row].formUnion(term.cost.corners)
          costs[term.row].append((level, term.cost))
        }
      case .spread(let spread):
        for member in spread.members { isMember[member.row] = true }
      }
    }
    var segments: [Segment] = []
    var hasSegments = [Bool](repeating: false, count: model.rows.count)
    for (row, bounds) in model.rows.enumerated() where !costs[row].isEmpty || isMember[row] {
      hasSegments[row] = true
      let range = bounds.range
      let cuts =
        [range.lowerBound]
        + corners[row].filter { range.lowerBound < $0 && $0 < range.upperBound }.sorted()
        + [range.upperBound]
      for (from, to) in zip(cuts, cuts.dropFirst()) where from < to {
        var slopes = [Int](repeating: 0, count: model.levels.count)
        for (level, cost) in costs[row] { slopes[level] = cost[from + 1] - cost[from] }
        segments.append(Segment(row: row, from: from, width: to - from, slopes: slopes))
      }
    }
    self.segments = segments
    self.hasSegments = hasSegments
    elastics = model.rows.indices.filter { isMember[$0] }.flatMap { [($0, 1.0), ($0, -1.0)] }

    let state = CountState(model)
    bases = model.rows.indices.map { state.counts[$0] }
    constants = model.levels.indices.map { level in
      guard case .sum(let objective) = model.levels[level].kind else { return 0 }
      var sum = objective.rowCosts.reduce(0) {
        $0 + $1.cost[model.rows[$1.row].range.lowerBound]
      }
      for freedom in model.freedoms {
        if case .takes(let option) = freedom { sum += objective.cost(of: option) }
      }
      return sum
    }
  }

  var rowRanges: [ClosedRange<Double>] {
    let atMostOne = 0.0...1.0
    let free = -LinearProgram.infinity...LinearProgram.infinity
    return Array(repeating: atMostOne, count: firstCountRow)
      + model.rows.indices.map { row in
        let range = model.rows[row].range
        let low = Double(range.lowerBound - bases[row])
        return hasSegments[row] ? low...low : low...Double(range.upperBound - bases[row])
      }
      + Array(repeating: free, count: model.levels.count)
  }

  func column(of segment: Segment) -> LinearProgram.Column {
    var entries = [(row: firstCountRow + segment.row, value: -1.0)]
    for (level, slope) in segment.slopes.enumerated() where slope != 0 {
      entries.append((firstBudgetRow + level, Double(slope)))
    }
    return .init(range: 0...Double(segment.width), entries: entries)
  }

  func column(ofElastic elastic: (row: Int, sign: Double)) -> LinearProgram.Column {
    .init(range: 0...0, entries: [(firstCountRow + elastic.row, elastic.sign)])
  }

  func column(ofOption option: Int) -> LinearProgram.Column {
    let agent = model.agent(of: option)
    guard let agentRow = agentRows[agent] else {
      preconditionFailure("agent \(agent) is fixed")
    }
    var entries = [(row: agentRow, value: 1.0)]
    for entry in model.entries(of: option) {
      entries.append((firstCountRow + entry.row, Double(entry.coefficient)))
    }
    for (level, candidate) in model.levels.enumerated() {
      guard case .sum(let objective) = candidate.kind else { continue }
      let cost = objective.cost(of: option)
      if cost != 0 { entries.append((firstBudgetRow + level, Double(cost))) }
    }
    return .init(range: 0...LinearProgram.infinity, entries: entries)
  }

  /// The part of a segment that a narrower range of its row leaves.
  func range(of segment: Segment, within range: ClosedRange<Int>) -> ClosedRange<Double> {
    let low = min(max(range.lowerBound - segment.from, 0), segment.width)
    let high = min(max(range.upperBound - segment.from, 0), segment.width)
    return Double(low)...Double(high)
  }
}
