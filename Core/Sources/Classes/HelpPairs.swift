public import Solver
public import Staffing

/// Somebody who passed helps somebody who learns (一帮一, S002-62).
public struct HelpPair: Hashable, Sendable {
  public let helper: Teacher.ID
  public let learner: Teacher.ID

  /// Nil where the place of either school isn't known; 0 in the same school.
  public let metres: Int?

  public init(helper: Teacher.ID, learner: Teacher.ID, metres: Int?) {
    self.helper = helper
    self.learner = learner
    self.metres = metres
  }
}

/// Who could help whom, for everybody who learns.
public struct HelpPairs: Equatable, Sendable {
  /// By learner.
  public let pairs: [HelpPair]

  /// Learners for whom no helper is left, ascending.
  public let unhelped: [Teacher.ID]

  public struct Person: Hashable, Sendable {
    public let id: Teacher.ID
    public let school: School.ID

    public init(_ id: Teacher.ID, at school: School.ID) {
      self.id = id
      self.school = school
    }
  }

  /// As many learners as can have a helper do; among all such ways as many as can stay in their
  /// school do; among those the sum of distances is smallest. Where a place isn't known, a pair
  /// counts as farther than any other. Helpers of a school take turns, by number.
  ///
  /// What a pair costs depends on the two schools alone, so that one cheapest flow between
  /// schools proves it: a learner without a helper costs more than all pairs together, a pair
  /// across schools more than all distances together.
  ///
  /// - Parameters:
  ///   - helpers: With the number of learners that each may still take.
  /// - Throws: The flaw of the network; there's none within a county.
  /// - Complexity: One minimum cost flow with an arc for each two schools.
  public init(
    helpers: [(person: Person, free: Int)], learners: [Person],
    at places: [School.ID: Location]
  ) throws(FlowNetwork.Flaw) {
    let homes = Dictionary(grouping: learners, by: \.school).sorted { $0.key < $1.key }
    let desks = Dictionary(grouping: helpers.filter { $0.free > 0 }, by: \.person.school)
      .sorted { $0.key < $1.key }
    guard !homes.isEmpty else {
      (pairs, unhelped) = ([], [])
      return
    }
    let metres = homes.map { home in
      desks.map { desk in HelpPairs.metres(from: home.key, to: desk.key, places) }
    }
    let farthest = metres.joined().reduce(0) { max($0, $1 ?? 0) }
    let flows = try HelpPairs.flows(
      from: homes.map(\.value.count),
      to: desks.map { $0.value.reduce(0) { $0 + $1.free } },
      costs: homes.indices.map { home in
        desks.indices.map { desk in
          (metres[home][desk] ?? farthest + 1, homes[home].key != desks[desk].key)
        }
      }, farthest: farthest)
    var turns = desks.map { HelpPairs.turns(of: $0.value)[...] }
    var found: [HelpPair] = []
    var left: [Teacher.ID] = []
    for (home, (_, people)) in homes.enumerated() {
      var waiting = people.map(\.id).sorted()[...]
      for desk in desks.indices {
        for learner in waiting.prefix(flows[home][desk]) {
          guard let helper = turns[desk].popFirst() else { break }
          found.append(HelpPair(helper: helper, learner: learner, metres: metres[home][desk]))
        }
        waiting = waiting.dropFirst(flows[home][desk])
      }
      left += waiting
    }
    pairs = found.sorted { $0.learner < $1.learner }
    unhelped = left.sorted()
  }

  private static func metres(
    from one: School.ID, to other: School.ID, _ places: [School.ID: Location]
  ) -> Int? {
    if one == other { return 0 }
    guard let place = places[one], let target = places[other] else { return nil }
    return place.metres(to: target)
  }

  /// Everybody once, then those who take more once more, and so on.
  private static func turns(of helpers: [(person: Person, free: Int)]) -> [Teacher.ID] {
    let sorted = helpers.sorted { $0.person.id < $1.person.id }
    return (0..<(sorted.map(\.free).max() ?? 0)).flatMap { turn in
      sorted.filter { $0.free > turn }.map(\.person.id)
    }
  }

  /// How many learners of each school have a helper of each other.
  private static func flows(
    from learners: [Int], to free: [Int], costs: [[(metres: Int, isAcross: Bool)]],
    farthest: Int
  ) throws(FlowNetwork.Flaw) -> [[Int]] {
    let total = learners.reduce(0, +)
    let across = (farthest + 1) * (total + 1)
    let without = (across + farthest + 1) * (total + 1)
    let sink = learners.count + free.count
    var network = FlowNetwork(
      supplies: learners + Array(repeating: 0, count: free.count) + [-total])
    for (home, row) in costs.enumerated() {
      for (desk, cost) in row.enumerated() {
        network.addArc(
          from: home, to: learners.count + desk, capacity: learners[home],
          cost: cost.metres + (cost.isAcross ? across : 0))
      }
    }
    for (home, number) in learners.enumerated() {
      network.addArc(from: home, to: sink, capacity: number, cost: without)
    }
    for (desk, number) in free.enumerated() {
      network.addArc(
        from: learners.count + desk, to: sink, capacity: min(number, total), cost: 0)
    }
    let flow = try MinimumCostFlow(network)
    flow.solve()
    let flows = flow.flows
    return learners.indices.map { home in
      free.indices.map { flows[home * free.count + $0] }
    }
  }
}
