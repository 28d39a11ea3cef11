/// All levels' row costs, laid out for inner loops.
final class RowCostTable {
  /// Costs of row `r` are `starts[r]..<starts[r + 1]`.
  private let starts: Buffer<Int32>
  private let levels: Buffer<Int32>

  /// Corners of cost `c` are `cornerStarts[c]..<cornerStarts[c + 1]`; the slope
  /// at a corner's position is the one that ends there.
  private let cornerStarts: Buffer<Int32>
  private let corners: Buffer<Int>
  private let cornerValues: Buffer<Int>
  private let slopes: Buffer<Int>
  private let lastSlopes: Buffer<Int>

  init(_ model: CountModel) {
    var byRow = [[(level: Int, cost: ConvexCost)]](repeating: [], count: model.rows.count)
    for (level, candidate) in model.levels.enumerated() {
      guard case .sum(let objective) = candidate.kind else { continue }
      for term in objective.rowCosts { byRow[term.row].append((level, term.cost)) }
    }
    var starts: [Int32] = [0]
    var levels: [Int32] = []
    var cornerStarts: [Int32] = [0]
    var corners: [Int] = []
    var cornerValues: [Int] = []
    var slopes: [Int] = []
    var lastSlopes: [Int] = []
    for costs in byRow {
      for (level, cost) in costs {
        levels.append(Int32(level))
        corners += cost.corners
        cornerValues += cost.values
        slopes += cost.slopes.dropLast()
        lastSlopes.append(cost.after)
        cornerStarts.append(Int32(corners.count))
      }
      starts.append(Int32(levels.count))
    }
    self.starts = Buffer(starts)
    self.levels = Buffer(levels)
    self.cornerStarts = Buffer(cornerStarts)
    self.corners = Buffer(corners)
    self.cornerValues = Buffer(cornerValues)
    self.slopes = Buffer(slopes)
    self.lastSlopes = Buffer(lastSlopes)
  }

  deinit {
    for buffer in [starts, levels, cornerStarts] { buffer.free() }
    for buffer in [corners, cornerValues, slopes, lastSlopes] { buffer.free() }
  }

  /// Adds to each level what it changes when the row's count changes.
  @inline(__always)
  func add(row: Int, from old: Int, to new: Int, into values: Buffer<Int>) {
    for cost in Int(starts[row])..<Int(starts[row + 1]) {
      values[Int(levels[cost])] += value(cost, new) - value(cost, old)
    }
  }

  func difference(level: Int, row: Int, from old: Int, to new: Int) -> Int {
    var sum = 0
    for cost in Int(starts[row])..<Int(starts[row + 1]) where Int(levels[cost]) == level {
      sum += value(cost, new) - value(cost, old)
    }
    return sum
  }

  @inline(__always)
  private func value(_ cost: Int, _ count: Int) -> Int {
    let end = Int(cornerStarts[cost + 1])
    for corner in Int(cornerStarts[cost])..<end where count <= corners[corner] {
      return cornerValues[corner] + slopes[corner] * (count - corners[corner])
    }
    return cornerValues[end - 1] + lastSlopes[cost] * (count - corners[end - 1])
  }
}
