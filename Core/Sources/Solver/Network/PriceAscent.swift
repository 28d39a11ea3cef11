/// Looks for the prices of side rows and earlier levels at which a flow
/// relaxation's Lagrangian is largest.
///
/// Each step solves the flow at trial prices, mixes its counts into an average
/// of all steps (the volume algorithm; Barahona and Anbil, Mathematical
/// Programming 87, 2000, doi:10.1007/s101070050002) and moves the best prices so
/// far towards where the average breaks a row. A row's own costs aren't made
/// linear: its price is the exact maximum of its part with a proximal term, so
/// it never leaves the slopes of its costs.
struct PriceAscent {
  struct Outcome {
    var multipliers: Multipliers

    /// The best Lagrangian, in units of the level.
    var value: Double

    /// By row: the average count of the steps' flows.
    var counts: [Double]
    var steps: Int
  }

  let relaxation: FlowRelaxation
  let level: Int
  let scale: Int

  /// By level: what earlier levels may use; nil where a level isn't limited.
  let budgets: [Int?]

  private var centre: [Double]
  private var weights: [Double]
  private var average: [Double] = []

  init(_ relaxation: FlowRelaxation, level: Int, budgets: [Int?], scale: Int = 100) {
    self.relaxation = relaxation
    self.level = level
    self.budgets = budgets
    self.scale = scale
    centre = Array(repeating: 0, count: relaxation.sideRows.count)
    weights = Array(repeating: 0, count: relaxation.model.levels.count)
    weights[level] = 1
  }

  mutating func run(
    steps: Int, target: Double?, trace: (Int, Double, Double) -> Void = { _, _, _ in },
    shouldStop: () -> Bool = { false }
  ) -> Outcome {
    let rows = relaxation.sideRows
    var best = evaluate(centre)
    var bestValue = value(best)
    average = rows.map { Double(best.counts[$0]) }
    var multipliers = relaxation.multipliers(whole(centre), weights: wholeWeights, level: level)
    var counts = best.counts.map(Double.init)
    var length = initialLength(best)
    var (greens, reds) = (0, 0)
    var step = 0
    while step < steps && !shouldStop() {
      step += 1
      let trial = rows.indices.map { moved($0, by: length) }
      let answer = evaluate(trial)
      let found = value(answer)
      // Whether the trial's own flow still asks for the direction taken.
      var agreement = 0.0
      for (place, row) in rows.enumerated() {
        agreement +=
          Double(answer.counts[row] - answer.wanted[row]) * (trial[place] - centre[place])
      }
      let mix = 0.1
      for (place, row) in rows.enumerated() {
        average[place] += mix * (Double(answer.counts[row]) - average[place])
      }
      for row in counts.indices { counts[row] += mix * (Double(answer.counts[row]) - counts[row]) }
      if found > bestValue {
        bestValue = found
        best = answer
        centre = trial
        multipliers = relaxation.multipliers(whole(trial), weights: wholeWeights, level: level)
        reds = 0
        greens += 1
        if agreement > 0 { length *= 1.25 }
      } else {
        reds += 1
        greens = 0
        if reds >= 6 {
          length *= 0.7
          reds = 0
        }
      }
      trace(step, bestValue, length)
    }
    return Outcome(multipliers: multipliers, value: bestValue, counts: counts, steps: step)
  }

  private var wholeWeights: [Int] { weights.map { Int(($0 * Double(scale)).rounded()) } }

  private func whole(_ prices: [Double]) -> [Int] {
    prices.map { Int(($0 * Double(scale)).rounded()) }
  }

  private func evaluate(_ prices: [Double]) -> FlowRelaxation.Answer {
    relaxation.evaluate(whole(prices), weights: wholeWeights)
  }

  private func value(_ answer: FlowRelaxation.Answer) -> Double {
    Double(answer.lagrangian) / Double(scale)
  }

  /// A price that moves a typical broken row about a tenth of its slopes.
  private func initialLength(_ answer: FlowRelaxation.Answer) -> Double {
    var (slopes, breaches, count) = (0.0, 0.0, 0)
    for row in relaxation.sideRows {
      let breach = abs(answer.counts[row] - answer.wanted[row])
      guard breach > 0 else { continue }
      slopes += relaxation.steepness(row, weights: wholeWeights) / Double(scale)
      breaches += Double(breach) / relaxation.reach(row)
      count += 1
    }
    guard count > 0, breaches > 0 else { return 1 }
    return max(1, 0.1 * slopes / breaches)
  }

  private func moved(_ place: Int, by length: Double) -> Double {
    let row = relaxation.sideRows[place]
    let step = length / (relaxation.reach(row) * relaxation.reach(row))
    return relaxation.proximal(
      row, from: centre[place], count: average[place], step: step, weights: wholeWeights,
      scale: Double(scale))
  }
}

extension FlowRelaxation {
  /// The steepest slope of the row's costs, in units of 1 / scale.
  func steepness(_ row: Int, weights: [Int]) -> Double {
    let slopes = slopes(row, weights)
    return slopes.map { abs($0.slope) }.max() ?? 0
  }

  /// The row's price y with the largest
  /// min over Y of [f(Y) − y·Y] + y·count − (y − from)² / 2·step.
  ///
  /// At the maximum y = from + step·(count − Y) with Y cheapest at y, so it is
  /// found where that line meets the slopes of f.
  func proximal(
    _ row: Int, from: Double, count: Double, step: Double, weights: [Int], scale: Double
  ) -> Double {
    // As Y grows, the line falls and the slope of f rises.
    for (low, high, slope) in slopes(row, weights) {
      let slope = slope / scale
      let atLow = from + step * (count - low)
      // The price is between the slopes on both sides of `low`.
      if atLow <= slope { return atLow }
      let atHigh = from + step * (count - high)
      if atHigh <= slope { return slope }
    }
    let range = ranges[row]
    return from + step * (count - Double(range.upperBound))
  }
}
