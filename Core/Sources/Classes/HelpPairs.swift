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
  /// counts as the farthest one of the county.
  ///
  /// One cheapest flow proves it: a learner without a helper costs more than all pairs
  /// together, a pair across schools more than all distances together.
  ///
  /// - Parameters:
  ///   - helpers: With the number of learners that each may still take.
  /// - Throws: The flaw of the network; there's none within a county.
  /// - Complexity: One minimum cost flow with helpers times learners arcs.
  public init(
    helpers: [(person: Person, free: Int)], learners: [Person],
    at places: [School.ID: Location]
  ) throws(FlowNetwork.Flaw) {
    let helpers = helpers.filter { $0.free > 0 }.sorted { $0.person.id < $1.person.id }
    let learners = learners.sorted { $0.id < $1.id }
    var metres: [[Int?]] = []
    var farthest = 0
    for learner in learners {
      let row: [Int?] = helpers.map { helper in
        if helper.person.school == learner.school { return 0 }
        guard let one = places[helper.person.school], let other = places[learner.school] else {
          return nil
        }
        return one.metres(to: other)
      }
      farthest = row.reduce(farthest) { max($0, $1 ?? 0) }
      metres.append(row)
    }
    let across = (farthest + 1) * (learners.count + 1)
    let without = (across + farthest + 1) * (learners.count + 1)
    let sink = learners.count + helpers.count
    var network = FlowNetwork(
      supplies: Array(repeating: 1, count: learners.count)
        + Array(repeating: 0, count: helpers.count) + [-learners.count])
    var arcs: [(learner: Int, helper: Int)] = []
    for learner in learners.indices {
      for helper in helpers.indices {
        let isSame = helpers[helper].person.school == learners[learner].school
        network.addArc(
          from: learner, to: learners.count + helper, capacity: 1,
          cost: (metres[learner][helper] ?? farthest + 1) + (isSame ? 0 : across))
        arcs.append((learner, helper))
      }
    }
    for learner in learners.indices {
      network.addArc(from: learner, to: sink, capacity: 1, cost: without)
    }
    for (index, helper) in helpers.enumerated() {
      network.addArc(
        from: learners.count + index, to: sink, capacity: min(helper.free, learners.count),
        cost: 0)
    }
    guard !learners.isEmpty else {
      (pairs, unhelped) = ([], [])
      return
    }
    let flow = try MinimumCostFlow(network)
    flow.solve()
    let flows = flow.flows
    let found = arcs.enumerated().filter { flows[$0.offset] > 0 }.map { _, arc in
      HelpPair(
        helper: helpers[arc.helper].person.id, learner: learners[arc.learner].id,
        metres: metres[arc.learner][arc.helper])
    }
    pairs = found.sorted { $0.learner < $1.learner }
    unhelped = learners.map(\.id).filter { id in !found.contains { $0.learner == id } }
  }
}
