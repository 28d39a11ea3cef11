extension Instance {
  /// After NETGEN (Klingman, Napier and Stutz, Management Science 20(5), 1974,
  /// doi:10.1287/mnsc.20.5.814) with the parameters of Kovács 2015: √n sources
  /// and sinks, supplies of 1,000 each on average, costs to 10,000, capacities
  /// to 1,000.
  ///
  /// The skeleton threads the inner nodes on chains from the sources, each
  /// chain leading on to some sinks with room for all its supply; the other
  /// arcs join any two nodes.
  public static func netgen(nodeCount: Int, arcCount: Int, seed: UInt64) -> Instance {
    var draw = Draw(seed: seed)
    var instance = Instance(nodeCount: nodeCount)
    let ends = Int(Double(nodeCount).squareRoot())
    let supplies = draw.parts(of: 1_000 * ends, count: ends)
    var chains = (0..<ends).map { [$0] }
    for node in ends..<nodeCount - ends { chains[draw.within(0...(ends - 1))].append(node) }
    for chain in chains {
      let supply = supplies[chain[0]]
      instance.supplies[chain[0]] = supply
      for (node, next) in zip(chain, chain.dropFirst()) {
        instance.add(node, next, capacity: supply, cost: draw.within(1...10_000))
      }
      let sinks = Set(
        (0..<draw.within(1...4)).map { _ in nodeCount - 1 - draw.within(0...(ends - 1)) }
      )
      .sorted()
      let shares = draw.parts(of: max(supply, sinks.count), count: sinks.count)
      var left = supply
      for (place, sink) in sinks.enumerated() {
        let share = place == sinks.count - 1 ? left : min(left, shares[place])
        left -= share
        instance.supplies[sink] -= share
        instance.add(
          chain[draw.within((chain.count / 2)...(chain.count - 1))], sink, capacity: supply,
          cost: draw.within(1...10_000))
      }
    }
    while instance.arcCount < arcCount {
      let (source, target) = (
        draw.within(0...(nodeCount - ends - 1)), draw.within(ends...(nodeCount - 1))
      )
      guard source != target else { continue }
      instance.add(source, target, capacity: draw.within(1...1_000), cost: draw.within(1...10_000))
    }
    instance.sortBySource()
    return instance
  }
}
