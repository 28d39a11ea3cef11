import Networks
import Solver

/// A rotation core with the side rules that multipliers stand for: of each
/// school a tenth to a fifth of its teachers leaves, and as many teachers of
/// one kind (every third) arrive as leave.
struct MultiplierCore {
  struct Multipliers {
    var leaving: [Int]
    var kind: [Int]
  }

  private struct Move {
    let arc: Int
    let home: Int
    let to: Int
    let isOfKind: Bool
  }

  let network: FlowNetwork
  private let moves: [Move]
  private let staff: [Int]

  /// Reads schools, posts and homes off the shape: the sink is the one node of
  /// demand, schools lead to it, posts to schools, teams to posts.
  init(_ network: FlowNetwork) {
    self.network = network
    let arcs = (0..<network.arcCount).map { (Int(network.sources[$0]), Int(network.targets[$0])) }
    var next = [Int](repeating: -1, count: network.nodeCount)
    for (source, target) in arcs where network.supplies[source] == 0 { next[source] = target }
    func school(of post: Int) -> Int? {
      let place = next[post]
      return place >= 0 && next[place] >= 0 && next[next[place]] < 0 ? place : nil
    }
    let schools = Set(arcs.compactMap { school(of: $0.1) }).sorted()
    let number = Dictionary(uniqueKeysWithValues: schools.enumerated().map { ($1, $0) })
    var home = [Int](repeating: -1, count: network.nodeCount)
    var staff = [Int](repeating: 0, count: schools.count)
    for (teacher, team) in arcs where network.supplies[teacher] > 0 && school(of: team) == nil {
      home[teacher] = number[school(of: next[team])!]!
      staff[home[teacher]] += 1
    }
    self.staff = staff
    moves = arcs.enumerated().compactMap { arc, ends in
      guard network.supplies[ends.0] > 0, let to = school(of: ends.1) else { return nil }
      return Move(
        arc: arc, home: home[ends.0], to: number[to]!, isOfKind: ends.0.isMultiple(of: 3))
    }
  }

  var zeroMultipliers: Multipliers {
    let zeros = [Int](repeating: 0, count: staff.count)
    return Multipliers(leaving: zeros, kind: zeros)
  }

  /// A subgradient step whose length falls as the steps go on.
  func move(_ multipliers: inout Multipliers, after simplex: NetworkSimplex, step: Int) {
    var (leaving, kind) = ([Int](repeating: 0, count: staff.count), zeroMultipliers.kind)
    for move in moves where simplex.flow(of: move.arc) > 0 {
      leaving[move.home] += 1
      if move.isOfKind {
        kind[move.to] += 1
        kind[move.home] -= 1
      }
    }
    let length = 2_000 / (10 + step)
    for school in staff.indices {
      let (low, high) = (staff[school] / 10, max(1, staff[school] / 5))
      let breach = leaving[school] - min(max(leaving[school], low), high)
      multipliers.leaving[school] += length * breach
      multipliers.kind[school] += length * kind[school]
    }
  }

  /// By arc.
  func costs(with multipliers: Multipliers) -> [Int] {
    var costs = network.costs
    for move in moves {
      costs[move.arc] += multipliers.leaving[move.home]
      if move.isOfKind {
        costs[move.arc] += multipliers.kind[move.to] - multipliers.kind[move.home]
      }
    }
    return costs
  }

  func instance(with costs: [Int]) -> Instance {
    var instance = Instance(nodeCount: network.nodeCount)
    instance.supplies = network.supplies
    for arc in 0..<network.arcCount {
      instance.add(
        Int(network.sources[arc]), Int(network.targets[arc]), lower: network.lowers[arc],
        capacity: network.capacities[arc], cost: costs[arc])
    }
    return instance
  }
}
