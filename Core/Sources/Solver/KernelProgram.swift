/// A mixed-integer program over a few promising options: the kernel.
///
/// Options left out are never chosen, so a result is a plan but no bound.
/// HiGHS is stopped by nodes and iterations only.
struct KernelProgram {
  let model: CountModel
  let ranges: [ClosedRange<Int>]

  /// By level: the largest value allowed, for sum levels closed before.
  let limits: [Int?]
  let nodes: Int
  let iterations: Int

  /// A value that is good enough to stop at.
  let target: Double

  /// What the program makes small.
  enum Aim {
    /// A sum level, and earlier ones at what they cost.
    case level(Int, prices: [Double])
    /// The distance of the counts from narrower ranges.
    case excess([ClosedRange<Int>])
  }

  /// A better choice than `start`, as far as the kernel finds one.
  ///
  /// - Parameter options: The kernel, ascending; holds the choices of `start`.
  func improve(
    _ start: [Int?], _ aim: Aim, options: [Int], shouldStop: @escaping () -> Bool
  ) -> (choice: [Int?], iterations: Int) {
    let layout = ProgramLayout(model)
    let program = LinearProgram(shouldStop: shouldStop)
    program.set("mip_max_nodes", nodes)
    program.set("mip_rel_gap", 1e-6)
    program.set("mip_abs_gap", 0.9)
    program.limitIterations(to: iterations)
    let weights = weights(of: aim)
    let constant = weights.reduce(0) { $0 + $1.weight * Double(layout.constants[$1.level]) }
    program.set("objective_target", target - constant + 0.5)
    program.addRows(layout.rowRanges)
    for (earlier, limit) in limits.enumerated() {
      guard let limit else { continue }
      program.setBounds(
        ofRow: layout.firstBudgetRow + earlier,
        -LinearProgram.infinity...Double(limit - layout.constants[earlier]))
    }
    program.addColumns(
      layout.segments.map { segment in
        var column = layout.column(of: segment)
        column.cost = weights.reduce(0) { $0 + $1.weight * Double(segment.slopes[$1.level]) }
        column.range = layout.range(of: segment, within: narrowest(aim)[segment.row])
        return column
      })
    program.addColumns(
      layout.elastics.map { elastic in
        var column = layout.column(ofElastic: elastic)
        guard case .excess(let narrower) = aim else { return column }
        column.cost = 1
        column.range = 0...room(ranges[elastic.row], narrower[elastic.row], sign: elastic.sign)
        return column
      })
    let options = options.filter { layout.agentRows[model.agent(of: $0)] != nil }
    program.addColumns(
      options.map { option in
        var column = layout.column(ofOption: option)
        column.cost = weights.reduce(0) { $0 + $1.weight * Double($1.objective.cost(of: option)) }
        column.range = 0...1
        column.isInteger = true
        return column
      })
    program.start(from: point(start, aim, layout: layout, options: options))
    let solution = program.solve()
    guard solution.hasPoint else { return (start, solution.iterations) }
    var choice = start
    for agent in 0..<model.agentCount where layout.agentRows[agent] != nil { choice[agent] = nil }
    for (index, option) in options.enumerated()
    where solution.columns[layout.segments.count + layout.elastics.count + index] > 0.5 {
      choice[model.agent(of: option)] = option
    }
    return (choice, solution.iterations)
  }

  /// The levels that cost something, and what a unit of each costs.
  private func weights(of aim: Aim) -> [(level: Int, objective: SumObjective, weight: Double)] {
    guard case .level(let own, let prices) = aim else { return [] }
    return model.levels.indices.compactMap { level in
      guard case .sum(let objective) = model.levels[level].kind else { return nil }
      let weight = level == own ? 1 : level < prices.count ? prices[level] : 0
      return weight > 0 ? (level, objective, weight) : nil
    }
  }

  private func narrowest(_ aim: Aim) -> [ClosedRange<Int>] {
    if case .excess(let narrower) = aim { return narrower }
    return ranges
  }

  private func point(
    _ choice: [Int?], _ aim: Aim, layout: ProgramLayout, options: [Int]
  ) -> [Double] {
    let state = CountState(model)
    state.adopt(choice)
    let narrower = narrowest(aim)
    func clamped(_ row: Int) -> Int {
      min(max(state.counts[row], narrower[row].lowerBound), narrower[row].upperBound)
    }
    let segments = layout.segments.map { segment in
      Double(min(max(clamped(segment.row) - segment.from, 0), segment.width))
    }
    let elastics = layout.elastics.map { elastic in
      max(0, elastic.sign * Double(clamped(elastic.row) - state.counts[elastic.row]))
    }
    return segments + elastics + options.map { choice[model.agent(of: $0)] == $0 ? 1 : 0 }
  }
}

/// How far an elastic column may stretch a narrower range within a wider one.
func room(_ wide: ClosedRange<Int>, _ narrow: ClosedRange<Int>, sign: Double) -> Double {
  let room =
    sign > 0 ? narrow.lowerBound - wide.lowerBound : wide.upperBound - narrow.upperBound
  return Double(max(0, room))
}
