import Solver
public import Staffing

/// Who could best stand in for whom: as many releases as can be are covered, and then over the
/// least distance together (S000-042, S002-74).
///
/// The cheapest flow of one unit from each release through an offer to a common sink, or past
/// all offers at a cost that no distances together reach (Ahuja, Magnanti and Orlin, *Network
/// Flows*, 1993, section 12.4).
public struct ReplacementMatch: Equatable, Sendable {
  public struct Pair: Hashable, Sendable {
    public let release: StudyRelease.ID
    public let offer: ReplacementOffer.ID

    /// Nil where either has no place on the map; then it counts as farther than any other.
    public let metres: Int?

    public init(release: StudyRelease.ID, offer: ReplacementOffer.ID, metres: Int?) {
      self.release = release
      self.offer = offer
      self.metres = metres
    }
  }

  /// In the order of the releases; who can't be covered is missing.
  public let pairs: [Pair]

  /// What a way of unknown length counts as.
  public static let unknownMetres = 1_000_000

  /// - Parameters:
  ///   - releases: Those that nobody stands in for yet, each once.
  ///   - offers: Those who are free, each once.
  /// - Complexity: That of the cheapest flow with releases · offers arcs.
  public init(
    _ releases: [StudyRelease], _ offers: [ReplacementOffer], isOfSameSubject: Bool,
    places: [School.ID: Location]
  ) {
    let (count, sink) = (releases.count, releases.count + offers.count)
    guard count > 0, !offers.isEmpty else {
      pairs = []
      return
    }
    var network = FlowNetwork(
      supplies: Array(repeating: 1, count: count) + Array(repeating: 0, count: offers.count)
        + [-count])
    var arcs: [Pair?] = []
    let missing = (Self.unknownMetres + 1) * (count + 1)
    for (number, release) in releases.enumerated() {
      for (place, offer) in offers.enumerated()
      where offer.covers(release, isOfSameSubject: isOfSameSubject) {
        let from = offer.school.flatMap { places[$0] }
        let metres = from.flatMap { from in
          places[release.school].map { min(Self.unknownMetres, from.metres(to: $0)) }
        }
        network.addArc(
          from: number, to: count + place, capacity: 1, cost: metres ?? Self.unknownMetres)
        arcs.append(Pair(release: release.id, offer: offer.id, metres: metres))
      }
      network.addArc(from: number, to: sink, capacity: 1, cost: missing)
      arcs.append(nil)
    }
    for place in offers.indices {
      network.addArc(from: count + place, to: sink, capacity: 1, cost: 0)
    }
    guard let flow = try? MinimumCostFlow(network), flow.solve() == .optimal else {
      // A way past all offers always exists, so there is no other outcome.
      pairs = []
      return
    }
    let flows = flow.flows
    pairs = arcs.enumerated().compactMap { flows[$0.offset] > 0 ? $0.element : nil }
  }
}
