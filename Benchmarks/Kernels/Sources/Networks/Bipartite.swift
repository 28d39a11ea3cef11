extension Instance {
  /// A sparse transportation problem: every source knows `degree` sinks, one
  /// of them with room for all it has.
  public static func transportation(sources: Int, sinks: Int, degree: Int, seed: UInt64) -> Instance
  {
    var draw = Draw(seed: seed)
    var instance = Instance(nodeCount: sources + sinks)
    for source in 0..<sources {
      let supply = draw.within(1...1_000)
      instance.supplies[source] = supply
      instance.supplies[sources + source % sinks] -= supply
      let home = draw.within(0...(degree - 1))
      for choice in 0..<degree {
        let sink = choice == home ? source % sinks : draw.within(0...(sinks - 1))
        instance.add(
          source, sources + sink, capacity: choice == home ? supply : draw.within(1...1_000),
          cost: draw.within(1...10_000))
      }
    }
    return instance
  }

  /// A sparse assignment problem with at least one complete assignment.
  public static func assignment(agents: Int, degree: Int, seed: UInt64) -> Instance {
    var draw = Draw(seed: seed)
    var instance = Instance(nodeCount: 2 * agents)
    var partners = Array(0..<agents)
    draw.shuffle(&partners)
    for agent in 0..<agents {
      instance.supplies[agent] = 1
      instance.supplies[agents + agent] = -1
      let home = draw.within(0...(degree - 1))
      for choice in 0..<degree {
        let partner = choice == home ? partners[agent] : draw.within(0...(agents - 1))
        instance.add(agent, agents + partner, capacity: 1, cost: draw.within(1...10_000))
      }
    }
    return instance
  }
}
