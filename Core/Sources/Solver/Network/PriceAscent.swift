/// Looks for the prices of side rows and earlier levels at which a flow
/// relaxation's Lagrangian is largest.
///
/// Each step solves the flow at trial prices, mixes its counts into an average
/// of all steps (the volume algorithm; Barahona and Anbil, Mathematical
/// Programming 87, 2000, doi:10.1007/s101070050002) and moves the best prices so
/// far towards where the average breaks a row. A row's own costs aren't made
/// linear: its price is the exact maximum of its part with a proximal term, so
/// it never leaves the slopes of its costs.
package struct PriceAscent {
  package struct Outcome {
    /// Of the best step; the exact proof of `value`.
    let multipliers: Multipliers

    /// The best Lagrangian, in units of the level.
    package let value: Double
    let steps: Int
  }

  /// How many steps are mixed into the average with equal weight, about.
  private static let memory = 10.0

  /// Steps without a better value after which the length shrinks.
  private static let patience = 6

  /// The relative gain that a quarter of all steps has to bring.
  private static let slightest = 2e-5

  private let relaxation: FlowRelaxation
  private let level: Int
  private let scale: Int

  /// By level: what an earlier sum level may use; nil where it isn't limited.
  private let limits: [Int?]

  /// By level: how much one count more or less typically changes it.
  private let paces: [Double]

  /// The best prices so far: by place in the side rows, and by level.
  private var centre: [Double]
  private var weights: [Double]

  /// The steps' average counts of side rows and values of levels.
  private var counts: [Double] = []
  private var values: [Double] = []

  /// - Parameters:
  ///   - limits: By level: what an earlier sum level may use.
  ///   - fixed: By level: the weights of a sum of levels, whose proof is none of
  ///     a single level.
  package init(_ relaxation: FlowRelaxation, level: Int, limits: [Int?], fixed: [Double] = []) {
    self.relaxation = relaxation
    self.level = level
    let model = relaxation.model
    self.limits = model.levels.indices.map { earlier in
      guard earlier != level, earlier < limits.count, case .sum = model.levels[earlier].kind
      else { return nil }
      return limits[earlier]
    }
    paces = model.levels.map(\.pace)
    centre = Array(repeating: 0, count: relaxation.sideRows.count)
    weights = Array(repeating: 0, count: model.levels.count)
    weights[level] = 1
    for earlier in weights.indices where self.limits[earlier] != nil && paces[earlier] > 0 {
      weights[earlier] = paces[level] / paces[earlier]
    }
    for (index, weight) in fixed.enumerated() where index != level { weights[index] = weight }
    scale = PriceAscent.scale(for: weights, paces)
  }

  /// Fine enough for the smallest weight, as far as costs stay small.
  private static func scale(for weights: [Double], _ paces: [Double]) -> Int {
    var scale = 100
    let smallest = weights.filter { $0 > 0 }.min() ?? 1
    let largest = zip(weights, paces).map { $0 * $1 }.max() ?? 1
    while Double(scale) * smallest < 1000 && Double(scale) * largest < 1e8 { scale *= 10 }
    return scale
  }

  /// - Parameters:
  ///   - steps: At most so many evaluations.
  ///   - target: A value that is good enough to stop at.
  package mutating func run(
    steps: Int, target: Double = .infinity, shouldStop: () -> Bool = { false }
  ) -> Outcome {
    var best = evaluate(centre, weights)
    var multipliers = proof(centre, weights)
    counts = relaxation.sideRows.map { Double(best.answer.counts[$0]) }
    values = best.answer.values.map(Double.init)
    var length = initialLength(best.answer)
    var (reds, step) = (0, 0)
    var history = [best.value]
    while step < steps && best.value < target && !shouldStop() {
      step += 1
      let (trial, trialWeights) = moved(by: length)
      let found = evaluate(trial, trialWeights)
      let goesOn = agreement(found.answer, trial, trialWeights) > 0
      average(found.answer)
      if found.value > best.value {
        (best, centre, weights) = (found, trial, trialWeights)
        multipliers = proof(centre, weights)
        reds = 0
        if goesOn { length *= 1.25 }
      } else {
        reds += 1
        if reds == PriceAscent.patience {
          length *= 0.7
          reds = 0
        }
      }
      history.append(best.value)
      let window = max(10, steps / 4)
      if step > window,
        best.value - history[step - window] <= PriceAscent.slightest * abs(best.value)
      {
        break
      }
    }
    return Outcome(multipliers: multipliers, value: best.value, steps: step)
  }

  private typealias Evaluation = (answer: FlowRelaxation.Answer, value: Double)

  private func evaluate(_ prices: [Double], _ weights: [Double]) -> Evaluation {
    let weights = whole(weights)
    let answer = relaxation.evaluate(whole(prices), weights: weights)
    var lagrangian = answer.lagrangian
    for (earlier, limit) in limits.enumerated() {
      if let limit { lagrangian -= Int128(weights[earlier]) * Int128(limit) }
    }
    return (answer, Double(lagrangian) / Double(scale))
  }

  private func proof(_ prices: [Double], _ weights: [Double]) -> Multipliers {
    relaxation.multipliers(whole(prices), weights: whole(weights), level: level)
  }

  private func whole(_ numbers: [Double]) -> [Int] {
    numbers.map { Int(($0 * Double(scale)).rounded()) }
  }

  private mutating func average(_ answer: FlowRelaxation.Answer) {
    let mix = 1 / PriceAscent.memory
    for (place, row) in relaxation.sideRows.enumerated() {
      counts[place] += mix * (Double(answer.counts[row]) - counts[place])
    }
    for level in values.indices {
      values[level] += mix * (Double(answer.values[level]) - values[level])
    }
  }

  /// Whether the trial's own flow still asks for the direction taken.
  private func agreement(
    _ answer: FlowRelaxation.Answer, _ trial: [Double], _ trialWeights: [Double]
  ) -> Double {
    var sum = 0.0
    for (place, row) in relaxation.sideRows.enumerated() {
      sum += Double(answer.counts[row] - answer.wanted[row]) * (trial[place] - centre[place])
    }
    for (earlier, limit) in limits.enumerated() {
      guard let limit else { continue }
      sum += Double(answer.values[earlier] - limit) * (trialWeights[earlier] - weights[earlier])
    }
    return sum
  }

  private func moved(by length: Double) -> (prices: [Double], weights: [Double]) {
    let whole = whole(weights)
    let prices = relaxation.sideRows.enumerated().map { place, row in
      let reach = relaxation.reaches[row]
      return relaxation.proximal(
        row, from: centre[place], count: counts[place], step: length / (reach * reach),
        weights: whole, scale: Double(scale))
    }
    var moved = weights
    for (earlier, limit) in limits.enumerated() {
      guard let limit, paces[earlier] > 0 else { continue }
      let step = length / (paces[earlier] * paces[earlier])
      moved[earlier] = max(0, weights[earlier] + step * (values[earlier] - Double(limit)))
    }
    return (prices, moved)
  }

  /// One that moves a typical broken row by about a tenth of its slopes.
  private func initialLength(_ answer: FlowRelaxation.Answer) -> Double {
    var (slopes, breaches, broken) = (0.0, 0.0, 0.0)
    for row in relaxation.sideRows where answer.counts[row] != answer.wanted[row] {
      breaches += Double(abs(answer.counts[row] - answer.wanted[row])) / relaxation.reaches[row]
      slopes += relaxation.slopes(row, whole(weights)).map { abs($0.slope) }.max() ?? 0
      broken += 1
    }
    guard broken > 0 else { return max(1, paces[level] / 10) }
    return max(1, 0.1 * slopes / Double(scale) / breaches)
  }
}

extension FlowRelaxation {
  /// The row's price y with the largest
  /// min over Y of [f(Y) − y·Y] + y·count − (y − from)² / 2·step.
  ///
  /// At the maximum y = from + step·(count − Y) with Y cheapest at y, so it is
  /// found where that line, falling in Y, meets the rising slopes of f.
  fileprivate func proximal(
    _ row: Int, from: Double, count: Double, step: Double, weights: [Int], scale: Double
  ) -> Double {
    for (low, high, slope) in slopes(row, weights) {
      let slope = slope / scale
      let atLow = from + step * (count - low)
      if atLow <= slope { return atLow }
      if from + step * (count - high) <= slope { return slope }
    }
    return from + step * (count - Double(ranges[row].upperBound))
  }
}
