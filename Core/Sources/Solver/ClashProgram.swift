/// Some demands on a model, as a small program.
struct ClashProgram {
  private let finder: ClashFinder

  /// The rows and requirements demanded, each with its range; those that may give
  /// way have the amounts below and above counted.
  private let rows: [Line]

  private struct Line {
    let demand: ClashFinder.Demand
    let row: Int
    let range: ClosedRange<Int>
    let isElastic: Bool
  }

  /// The lines about a row of the model.
  private let positions: [Int: [Int]]
  private let elastic: Set<ClashFinder.Demand>

  /// What the agents may do: one entry for each way to count in the rows.
  private let agents: [Seat]

  private struct Seat {
    let agent: Int
    /// The first option of each way to count; nil is staying.
    let options: [Int?]
    /// The decision that may be given up, and which option keeps it.
    let decision: (demand: ClashFinder.Demand, kept: Int)?
  }

  /// More than any count.
  private static let endless = 1_000_000_000
  private static let giving = 10_000.0
  private static let nodes = 50_000

  init(_ finder: ClashFinder, _ demands: [ClashFinder.Demand], elastic: [ClashFinder.Demand]) {
    self.finder = finder
    self.elastic = Set(elastic)
    let model = finder.model
    let isElastic = self.elastic
    rows = (demands + elastic).sorted().compactMap { demand in
      switch demand {
      case .row(let row):
        Line(
          demand: demand, row: row, range: model.rows[row].range,
          isElastic: isElastic.contains(demand))
      case .requirement(let index):
        Line(
          demand: demand, row: finder.requirements[index].row,
          range: finder.requirements[index].least...ClashProgram.endless,
          isElastic: isElastic.contains(demand))
      case .decision: nil
      }
    }
    positions = Dictionary(grouping: rows.indices, by: { [rows] in rows[$0].row })

    var fixed: [Int: (freedom: CountModel.Freedom, demand: ClashFinder.Demand)] = [:]
    for demand in demands + elastic {
      guard case .decision(let index) = demand else { continue }
      for (agent, freedom) in finder.decisions[index].freedoms { fixed[agent] = (freedom, demand) }
    }
    let positions = positions
    agents = (0..<model.agentCount).compactMap { agent in
      let decided = fixed[agent]
      let kept: Int? = if case .takes(let option)? = decided?.freedom { option } else { nil }
      if let decided, !isElastic.contains(decided.demand) {
        return kept.map { Seat(agent: agent, options: [$0], decision: nil) }
      }
      let options = ClashProgram.ways(of: agent, model, positions, without: kept)
      if let decided {
        return Seat(agent: agent, options: [kept] + options, decision: (decided.demand, 0))
      }
      return options.count > 1 ? Seat(agent: agent, options: options, decision: nil) : nil
    }
  }

  /// Staying, and the first option of each way to count in the rows.
  private static func ways(
    of agent: Int, _ model: CountModel, _ positions: [Int: [Int]], without kept: Int?
  ) -> [Int?] {
    var seen: Set<[Int]> = [[]]
    var ways: [Int?] = [nil]
    for option in model.options(of: agent) where option != kept {
      let entries = model.entries(of: option).filter { positions[$0.row] != nil }
      if seen.insert(entries.flatMap { [$0.row, $0.coefficient] }).inserted { ways.append(option) }
    }
    return ways
  }

  /// A choice that keeps everything but what gives way, and how much that is;
  /// nil when there is none.
  func solve() -> (choice: [Int?], given: [ClashFinder.Demand: Int])? {
    if elastic.isEmpty && isRuledOut() { return nil }
    let program = LinearProgram(shouldStop: finder.shouldStop)
    program.set("mip_max_nodes", ClashProgram.nodes)
    program.set("mip_rel_gap", 0.0)
    program.set("mip_abs_gap", 0.9)
    let columns = fill(program, isInteger: true, giving: ClashProgram.giving)
    // HiGHS calls a program without columns empty, whatever its rows ask.
    if columns.options.isEmpty && columns.slacks.isEmpty { return read([], columns) }
    let solution = program.solve()
    guard solution.hasPoint else {
      if !solution.isInfeasible { finder.undecided += 1 }
      return nil
    }
    return read(solution.columns, columns)
  }

  /// Whether multipliers show in exact integers that the demands can't be kept.
  private func isRuledOut() -> Bool {
    let program = LinearProgram(shouldStop: finder.shouldStop)
    _ = fill(program, isInteger: false, giving: nil)
    let solution = program.solve()
    guard solution.isOptimal, solution.objective > 1e-6 else { return false }
    let model = submodel()
    let dual = DualBound(model: model, ranges: model.rows.map(\.range), values: [])
    return [1_000_000.0, 1_000.0].contains { scale in
      let prices = rows.indices.map {
        Int((-solution.rowDuals[agents.count + $0] * scale).rounded())
      }
      let multipliers = Multipliers(scale: 1, rows: prices, budgets: [])
      return (dual.lagrangian(of: nil, with: multipliers) ?? 0) > 0
    }
  }

  /// The demands as a model of their own, for the exact bound.
  private func submodel() -> CountModel {
    var model = CountModel()
    for row in rows { _ = model.addRow(base: finder.model.rows[row.row].base, range: row.range) }
    for (index, seat) in agents.enumerated() {
      model.addAgent(options: seat.options.compactMap(\.self).map { entries(of: $0) })
      if seat.options.count == 1 { model.fix(index, .takes(model.options(of: index).lowerBound)) }
    }
    return model
  }

  private func entries(of option: Int) -> [CountModel.Entry] {
    finder.model.entries(of: option).flatMap { entry in
      (positions[entry.row] ?? []).map { .init(row: $0, coefficient: entry.coefficient) }
    }
  }

  private typealias Columns = (
    options: [(seat: Int, option: Int?)], slacks: [(row: Int, sign: Int)]
  )

  /// - Parameter giving: The price of a unit of giving way for the elastic rows;
  ///   nil makes every row elastic, at 1, and nothing else cost anything.
  private func fill(_ program: LinearProgram, isInteger: Bool, giving: Double?) -> Columns {
    program.addRows(
      agents.map { $0.options.count == 1 ? 1.0...1.0 : 0.0...1.0 }
        + rows.map { row in
          let base = Double(finder.model.rows[row.row].base)
          let high = row.range.upperBound
          return Double(row.range.lowerBound)
            - base...(high == ClashProgram.endless
            ? LinearProgram.infinity : Double(high) - base)
        })
    var columns: Columns = ([], [])
    var all: [LinearProgram.Column] = []
    for (index, seat) in agents.enumerated() {
      for (position, option) in seat.options.enumerated() {
        // Staying needs no column, unless it keeps or gives up a decision.
        guard option != nil || seat.decision != nil else { continue }
        let givesUp = seat.decision.map { position != $0.kept } ?? false
        var column = LinearProgram.Column(
          range: isInteger ? 0.0...1.0 : 0.0...LinearProgram.infinity,
          entries: [(row: index, value: 1.0)]
            + (option.map(entries(of:)) ?? []).map {
              (row: agents.count + $0.row, value: Double($0.coefficient))
            })
        column.isInteger = isInteger
        if let giving { column.cost = (option == nil ? 0 : 1) + (givesUp ? giving : 0) }
        all.append(column)
        columns.options.append((index, option))
      }
    }
    for (index, row) in rows.enumerated() {
      for sign in [1, -1] where row.isElastic || giving == nil {
        var column = LinearProgram.Column(
          range: 0.0...LinearProgram.infinity,
          entries: [(row: agents.count + index, value: Double(sign))])
        column.cost = giving ?? 1
        all.append(column)
        columns.slacks.append((index, sign))
      }
    }
    program.addColumns(all)
    for (index, seat) in agents.enumerated() where seat.decision != nil {
      program.setBounds(ofRow: index, 1.0...1.0)
    }
    return columns
  }

  private func read(_ solution: [Double], _ columns: Columns) -> (
    choice: [Int?], given: [ClashFinder.Demand: Int]
  )? {
    var choice = [Int?](repeating: nil, count: finder.model.agentCount)
    var given: [ClashFinder.Demand: Int] = [:]
    for (index, column) in columns.options.enumerated() where solution[index] > 0.5 {
      let seat = agents[column.seat]
      choice[seat.agent] = column.option
      if let decision = seat.decision, seat.options[decision.kept] != column.option {
        given[decision.demand] = 1
      }
    }
    // In exact integers: what the choice itself needs.
    var counts = rows.map { finder.model.rows[$0.row].base }
    for option in choice.compactMap(\.self) {
      for entry in entries(of: option) { counts[entry.row] += entry.coefficient }
    }
    for (index, row) in rows.enumerated() where !row.range.contains(counts[index]) {
      guard row.isElastic else { return nil }
      given[row.demand] = max(
        row.range.lowerBound - counts[index], counts[index] - row.range.upperBound)
    }
    return (choice, given)
  }
}
