extension FlowNetwork {
  /// More than any arc without limit needs to carry in a cheapest flow: what
  /// goes through it comes from a supply or round an arc with a limit, if no
  /// cycle without limits costs less than nothing.
  ///
  /// - Throws: `flowTooLarge` if arcs that all carry that much overflow.
  func mostOnOneArc() throws(Flaw) -> Int64 {
    var (most, endless) = (1, 1)
    for supply in supplies where supply > 0 { most += supply }
    for arc in 0..<arcCount {
      if lowers[arc] != 0 { most += Int(lowers[arc].magnitude) }
      if capacities[arc] >= FlowNetwork.unlimited {
        endless += 1
      } else {
        most += capacities[arc] - lowers[arc]
      }
    }
    guard !most.multipliedReportingOverflow(by: 4 * endless).overflow else {
      throw .flowTooLarge(largest: (1 << 61) / endless)
    }
    return Int64(most)
  }

  /// The largest cost, if no price overflows with costs times nodes + 1.
  ///
  /// Where something has a way to where it is lacking, prices fall by less
  /// than 6 × nodes × the largest scaled cost in all phases together; where it
  /// has none, by less than another 5 until that is found.
  func largestScalableCost() throws(Flaw) -> Int64 {
    let largest = (1 << 56) / (nodeCount + 1) / (nodeCount + 1)
    for arc in 0..<arcCount where costs[arc].magnitude > largest {
      throw .costTooLarge(arc: arc, cost: costs[arc], largest: largest)
    }
    return Int64(costs.reduce(0) { max($0, abs($1)) })
  }
}
