public import Policy
public import Staffing

/// Proposes helpers for the schools that lack one (catalogue S001-042: the
/// bureau arranges, with regard to what each school is like).
///
/// A helper has a stage in common with the school it helps (S001-055), a free
/// place (S003-27), lies near enough, and isn't helped by that school already,
/// directly or along a chain, so that no proposal by itself closes a ring.
public struct PairRecommender: Sendable {
  let helpers: [PairCandidate]

  /// Schools that lack a helper, by code.
  let lacking: [PairCandidate]
  let weights: PairWeights
  let history: Set<PairGraph.Pair>
  let help: PairGraph

  /// - Parameters:
  ///   - schools: Of two with one code the first counts.
  ///   - weights: `pairingTerms?.recommendation` of a policy book.
  ///   - help: Who helps whom now.
  ///   - history: Pairs of earlier years.
  public init(
    schools: [PairCandidate], weights: PairWeights, help: PairGraph,
    history: Set<PairGraph.Pair> = []
  ) {
    let county = Dictionary(schools.map { ($0.id, $0) }) { first, _ in first }
      .values.sorted { $0.id < $1.id }
    self.helpers = county.filter { !$0.lacksHelper && $0.freePlaces > 0 }
    self.lacking = county.filter(\.lacksHelper)
    self.weights = weights
    self.history = history
    self.help = help
  }

  /// The helpers proposed for a school, best first and equals by code; none for
  /// a school that doesn't lack one.
  ///
  /// - Complexity: O(*h* log *h* + *p*) in helpers and pairs.
  public func proposals(for school: School.ID) -> [PairProposal] {
    guard let helped = lacking.first(where: { $0.id == school }) else { return [] }
    let below = help.reached(from: school)
    return helpers.filter { $0.kind.isOfType(of: helped.kind) && !below.contains($0.id) }
      .map { helper in
        PairProposal(
          helper: helper, helped: helped, wasPair: wasPair(helper.id, school), weights: weights)
      }
      .filter { ($0.metres ?? 0) <= weights.farthestMetres }
      .sorted { ($1.score, $0.helper) < ($0.score, $1.helper) }
  }

  private func wasPair(_ one: School.ID, _ other: School.ID) -> Bool {
    history.contains(.init(helper: one, helped: other))
      || history.contains(.init(helper: other, helped: one))
  }
}

extension PairGraph {
  /// Every school that help from `school` reaches, itself left out unless a
  /// ring leads back.
  ///
  /// - Complexity: O(schools + pairs).
  public func reached(from school: School.ID) -> Set<School.ID> {
    var reached: Set<School.ID> = []
    var waiting = [school]
    while let next = waiting.popLast() {
      for other in helped(by: next) where reached.insert(other).inserted {
        waiting.append(other)
      }
    }
    return reached
  }
}
