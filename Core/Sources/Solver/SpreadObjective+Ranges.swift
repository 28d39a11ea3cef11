extension SpreadObjective {
  /// The largest deviation that one member has at its best count.
  func floor(within ranges: [ClosedRange<Int>]) -> Int {
    members.reduce(0) { worst, member in
      let range = ranges[member.row]
      let below = floorDivide(member.target, by: 1000)
      let counts = [below, below + 1].map { min(max($0, range.lowerBound), range.upperBound) }
      return max(worst, counts.map(member.deviation(at:)).min() ?? 0)
    }
  }

  /// `ranges` with all deviations at most `limit`; nil when one is empty.
  func narrowing(_ ranges: [ClosedRange<Int>], to limit: Int) -> [ClosedRange<Int>]? {
    var narrower = ranges
    for member in members {
      guard let counts = member.counts(within: limit), counts.overlaps(narrower[member.row]) else {
        return nil
      }
      narrower[member.row] = counts.clamped(to: narrower[member.row])
    }
    return narrower
  }

  /// The deviations that whole counts can have between two values, ascending.
  func thresholds(in values: ClosedRange<Int>, ranges: [ClosedRange<Int>]) -> [Int] {
    var thresholds: Set<Int> = [values.lowerBound, values.upperBound]
    for member in members {
      guard let counts = member.counts(within: values.upperBound),
        counts.overlaps(ranges[member.row])
      else { continue }
      for count in counts.clamped(to: ranges[member.row]) {
        thresholds.insert(member.deviation(at: count))
      }
    }
    return thresholds.filter(values.contains).sorted()
  }
}

extension SumObjective {
  /// By how much counts are outside `narrower` ranges, all in all.
  static func distance(from narrower: [ClosedRange<Int>], within ranges: [ClosedRange<Int>])
    -> SumObjective
  {
    SumObjective(
      rowCosts: narrower.indices.filter { narrower[$0] != ranges[$0] }.map { row in
        let range = narrower[row]
        let isPoint = range.count == 1
        return RowCost(
          row: row,
          cost: ConvexCost(
            corners: isPoint ? [range.lowerBound] : [range.lowerBound, range.upperBound],
            values: isPoint ? [0] : [0, 0], before: -1, after: 1))
      })
  }
}
