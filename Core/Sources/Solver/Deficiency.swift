/// A set of kinds that together demand more than all who could serve any of
/// them: no assignment meets them all (Hall, J. London Math. Soc. 10, 1935).
public struct Deficiency: Equatable, Sendable {
  /// Ascending.
  public let kinds: [Int]
  public let supply: Int
  public let demand: Int

  public init(kinds: [Int], supply: Int, demand: Int) {
    self.kinds = kinds
    self.supply = supply
    self.demand = demand
  }
}

/// For each kind the deficient set it belongs to, or nil where its demand can
/// be met whatever becomes of the others.
///
/// - Parameters:
///   - supplies: By group: how many it has.
///   - demands: By kind: how many it needs.
///   - serves: By group: the kinds it can serve.
/// - Complexity: O(demand × edges) by augmenting paths.
public func deficiencies(supplies: [Int], demands: [Int], serves: [[Int]]) -> [Deficiency?] {
  var flow = AugmentingFlow(supplies: supplies, demands: demands, serves: serves)
  for kind in demands.indices { flow.meet(kind) }
  var result = [Deficiency?](repeating: nil, count: demands.count)
  for kind in demands.indices where flow.unmet[kind] > 0 && result[kind] == nil {
    let (kinds, groups) = flow.reached(from: kind)
    let found = Deficiency(
      kinds: kinds.sorted(), supply: groups.reduce(0) { $0 + supplies[$1] },
      demand: kinds.reduce(0) { $0 + demands[$1] })
    for kind in kinds where result[kind] == nil { result[kind] = found }
  }
  return result
}

private struct AugmentingFlow {
  private let servers: [[Int]]
  private let serves: [[Int]]
  private var left: [Int]
  private(set) var unmet: [Int]

  /// By group: how many of it serve each of its kinds.
  private var given: [[Int: Int]]

  init(supplies: [Int], demands: [Int], serves: [[Int]]) {
    var servers = [[Int]](repeating: [], count: demands.count)
    for (group, kinds) in serves.enumerated() {
      for kind in kinds { servers[kind].append(group) }
    }
    self.servers = servers
    self.serves = serves
    left = supplies
    unmet = demands
    given = Array(repeating: [:], count: supplies.count)
  }

  mutating func meet(_ kind: Int) {
    while unmet[kind] > 0, augment(kind) { unmet[kind] -= 1 }
  }

  /// The kinds and groups that alternating paths from `kind` reach.
  func reached(from kind: Int) -> (kinds: [Int], groups: [Int]) {
    var (kinds, groups) = ([kind], [Int]())
    var (seenKinds, seenGroups): (Set<Int>, Set<Int>) = ([kind], [])
    var next = 0
    while next < kinds.count {
      for group in servers[kinds[next]] where seenGroups.insert(group).inserted {
        groups.append(group)
        for other in serves[group]
        where (given[group][other] ?? 0) > 0 && seenKinds.insert(other).inserted {
          kinds.append(other)
        }
      }
      next += 1
    }
    return (kinds, groups)
  }

  /// One more for `kind`, along a shortest alternating path.
  private mutating func augment(_ kind: Int) -> Bool {
    var kinds = [kind]
    var cameBy: [Int: (group: Int, kind: Int)] = [:]
    var seenGroups: Set<Int> = []
    var seenKinds: Set<Int> = [kind]
    var next = 0
    while next < kinds.count {
      let current = kinds[next]
      for group in servers[current] where seenGroups.insert(group).inserted {
        if left[group] > 0 {
          left[group] -= 1
          give(group, to: current, cameBy)
          return true
        }
        for other in serves[group]
        where (given[group][other] ?? 0) > 0 && seenKinds.insert(other).inserted {
          cameBy[other] = (group, current)
          kinds.append(other)
        }
      }
      next += 1
    }
    return false
  }

  private mutating func give(
    _ group: Int, to kind: Int, _ cameBy: [Int: (group: Int, kind: Int)]
  ) {
    given[group][kind, default: 0] += 1
    var current = kind
    while let step = cameBy[current] {
      given[step.group][current, default: 0] -= 1
      given[step.group][step.kind, default: 0] += 1
      current = step.kind
    }
  }
}
