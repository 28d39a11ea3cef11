extension Instance {
  /// After GRIDGEN (Lee and Orlin, 1991): a grid of one-way streets, up or
  /// down by column and left or right by row, with more arcs between any two
  /// nodes; √n sources and sinks.
  ///
  /// A cheap way out of every source, at a high price, keeps it feasible.
  public static func gridgen(side: Int, degree: Int, seed: UInt64) -> Instance {
    var draw = Draw(seed: seed)
    let nodeCount = side * side + 1
    var instance = Instance(nodeCount: nodeCount)
    let hub = nodeCount - 1
    for row in 0..<side {
      for column in 0..<side {
        let node = row * side + column
        let across = row * side + (column + (row % 2 == 0 ? 1 : side - 1)) % side
        let along = (row + (column % 2 == 0 ? 1 : side - 1)) % side * side + column
        for next in [across, along] {
          instance.add(
            node, next, capacity: draw.within(500...2_000), cost: draw.within(1...10_000))
        }
        for _ in 2..<degree {
          instance.add(
            node, draw.within(0...(side * side - 1)), capacity: draw.within(1...1_000),
            cost: draw.within(1...10_000))
        }
      }
    }
    var nodes = Array(0..<side * side)
    draw.shuffle(&nodes)
    for place in 0..<side {
      let supply = draw.within(1...2_000)
      instance.supplies[nodes[place]] = supply
      instance.supplies[nodes[side + place]] = -supply
      instance.add(nodes[place], hub, capacity: supply, cost: 1_000_000)
      instance.add(hub, nodes[side + place], capacity: supply, cost: 0)
    }
    return instance
  }

  /// After GOTO, the grid on a torus (Goldberg and Kharitonov, in Johnson and
  /// McGeoch, Network Flows and Matching, DIMACS 12, 1993): one source, one
  /// sink half way round, much flow, arcs to layers near by whose cost grows
  /// with how far they lead and falls with their capacity.
  public static func goto(layers: Int, width: Int, degree: Int, seed: UInt64) -> Instance {
    var draw = Draw(seed: seed)
    let inner = layers * width
    var instance = Instance(nodeCount: inner + 2)
    let (source, sink) = (inner, inner + 1)
    for layer in 0..<layers {
      for place in 0..<width {
        let node = layer * width + place
        let ahead = (layer + 1) % layers * width + place
        instance.add(node, ahead, capacity: 16_384, cost: 10_000)
        for step in 1..<degree {
          let reach = 1 + draw.within(0...(step * 2))
          let target =
            (layer + reach) % layers * width + (place + draw.within(0...(width - 1))) % width
          let capacity = draw.within(1...(16_384 / (8 * step)))
          instance.add(
            node, target, capacity: capacity,
            cost: draw.within(1...(10_000 * reach / (2 * step + 1))))
        }
      }
    }
    let share = 4_000
    instance.supplies[source] = share * width
    instance.supplies[sink] = -share * width
    for place in 0..<width {
      instance.add(source, place, capacity: share, cost: 0)
      instance.add(layers / 2 * width + place, sink, capacity: share, cost: 0)
    }
    return instance
  }

  /// Like a road map: a grid with a fifth of its streets missing, both ways
  /// for each street, fast roads of much capacity every sixteenth line, and a
  /// tenth of √n sources and sinks, as Kovács 2015 has them on real maps.
  public static func road(side: Int, seed: UInt64) -> Instance {
    var draw = Draw(seed: seed)
    let nodeCount = side * side
    var instance = Instance(nodeCount: nodeCount)
    for row in 0..<side {
      for column in 0..<side {
        let node = row * side + column
        for (isAlong, next) in [(false, node + 1), (true, node + side)] {
          guard isAlong ? row + 1 < side : column + 1 < side else { continue }
          let isFast = (isAlong ? column : row) % 16 == 0
          let isMissing = draw.within(1...5) == 1 && !isFast && row % 16 != 0 && column % 16 != 0
          if isMissing { continue }
          let cost = draw.within(80...160) * (isFast ? 3 : 10)
          let capacity = isFast ? 100_000 : draw.within(40...400)
          instance.add(node, next, capacity: capacity, cost: cost)
          instance.add(next, node, capacity: capacity, cost: cost)
        }
      }
    }
    let crossings = (0..<nodeCount).filter { $0 / side % 16 == 0 || $0 % side % 16 == 0 }
    for _ in 0..<max(4, side / 2) {
      let amount = draw.within(20...200)
      instance.supplies[crossings[draw.within(0...(crossings.count - 1))]] += amount
      instance.supplies[crossings[draw.within(0...(crossings.count - 1))]] -= amount
    }
    return instance
  }
}
