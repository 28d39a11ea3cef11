/// What tells beforehand which method suits a network, measured in a fraction
/// of the time that either takes.
package struct NetworkShape {
  /// How many arcs away from the nearest supply a unit of demand is, on
  /// average, capacities aside.
  package let hops: Double

  /// How many arcs for each node are filled if all units go that far through
  /// arcs of the usual capacity: their harmonic mean, so that narrow arcs count.
  package let load: Double

  /// - Complexity: O(nodes + arcs).
  package init(_ network: FlowNetwork) {
    let distances = Self.distancesFromSupply(in: network)
    defer { distances.free() }
    var (units, unitHops) = (0.0, 0.0)
    for (node, supply) in network.supplies.enumerated() where supply < 0 && distances[node] > 0 {
      units -= Double(supply)
      unitHops -= Double(supply) * Double(distances[node])
    }
    let narrowness = Self.meanNarrowness(of: network)
    hops = units > 0 ? unitHops / units : 0
    load = unitHops * narrowness / Double(max(1, network.nodeCount))
  }

  /// The mean of 1 / capacity.
  private static func meanNarrowness(of network: FlowNetwork) -> Double {
    var sum = 0.0
    for arc in 0..<network.arcCount {
      let width = network.capacities[arc] - network.lowers[arc]
      if width > 0 { sum += 1 / Double(width) }
    }
    return sum / Double(max(1, network.arcCount))
  }

  /// By node: how many arcs the nearest supply is away; -1 where none leads.
  private static func distancesFromSupply(in network: FlowNetwork) -> Buffer<Int32> {
    let nodeCount = network.nodeCount
    let firsts = Buffer<Int32>(repeating: 0, count: nodeCount + 2)
    let targets = Buffer<Int32>(repeating: 0, count: network.arcCount)
    let reached = Buffer<Int32>(repeating: 0, count: nodeCount)
    let distances = Buffer<Int32>(repeating: -1, count: nodeCount)
    defer {
      firsts.free()
      targets.free()
      reached.free()
    }
    network.sources.withUnsafeBufferPointer { sources in
      network.targets.withUnsafeBufferPointer { ends in
        for source in sources { firsts[Int(source) + 2] += 1 }
        for node in 1...(nodeCount + 1) { firsts[node] += firsts[node - 1] }
        for arc in sources.indices {
          let place = firsts[Int(sources[arc]) + 1]
          targets[Int(place)] = ends[arc]
          firsts[Int(sources[arc]) + 1] = place + 1
        }
      }
    }
    var (next, count) = (0, 0)
    func reach(_ node: Int, _ distance: Int32) {
      distances[node] = distance
      reached[count] = Int32(truncatingIfNeeded: node)
      count += 1
    }
    for node in 0..<nodeCount where network.supplies[node] > 0 { reach(node, 0) }
    while next < count {
      let node = Int(reached[next])
      next += 1
      for place in Int(firsts[node])..<Int(firsts[node + 1])
      where distances[Int(targets[place])] < 0 {
        reach(Int(targets[place]), distances[node] + 1)
      }
    }
    return distances
  }
}
