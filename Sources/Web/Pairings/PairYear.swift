internal import Partnership
internal import Policy
internal import Staffing
internal import Store

/// The pairs of a county that run in the month of a day, with what they did in its school
/// year, and what is to be said of how they are arranged.
struct PairYear: Sendable {
  /// As the county arranged it; help on the network isn't among it.
  let graph: PairGraph

  /// The day as of which everything stands: the day shown, or the last of an earlier year.
  let day: Day

  /// Those that can be asked for, the latest first.
  let years: [SchoolYear]
  let terms: PairingTerms?

  /// By helper, then by helped.
  let sights: [PairSight]
  let findings: [PairFinding]

  /// All help on the network, the latest first.
  let network: [NetworkHelp]

  /// What lessons and studies on record show of each pair.
  let evidence: PairEvidence

  /// Village schools that nobody helps, in the roster's order.
  let unhelped: [School.ID]

  /// - Parameters:
  ///   - activities: Of the school year.
  ///   - profiles: Those that were chosen.
  ///   - events: Lessons and studies of the school year with people of several schools.
  /// - Complexity: O(pairs · days + activities).
  init(
    _ county: County, activities: [RecordedPairActivity],
    profiles: [PairGraph.Pair: ChosenProfile], network: [NetworkHelp] = [],
    events: [PairEvidence.Event] = [], years: [SchoolYear], on today: Day
  ) {
    let ties = county.roster.pairings.map { HelpTie($0) }
    let graph = PairGraph(ties, in: today.month)
    let online = Dictionary(
      network.filter { $0.runs(on: today) }.map { ($0.pair, $0) }
    ) { first, _ in first }
    let whole = PairGraph(
      ties + network.filter { $0.runs(on: today) }.map(\.tie), in: today.month)
    let evidence = PairEvidence(events, of: Set(whole.pairs))
    let book = county.book.inForce(in: SchoolYear(containing: today))
    let terms = book.pairingTerms
    let byPair = Dictionary(grouping: activities, by: \.pair)
    self.graph = graph
    self.network = network
    self.evidence = evidence
    self.day = today
    self.years = years
    self.terms = terms
    sights = whole.pairs.map { pair in
      PairSight(
        pair, in: whole, terms, book, chosen: profiles[pair],
        activities: byPair[pair] ?? [], evidence: evidence.activities(of: pair),
        network: online[pair], on: today)
    }
    findings = terms.map { graph.findings(schools: county.roster.schools, limits: $0.graph) } ?? []
    let helped = Set(graph.pairs.map(\.helped))
    unhelped = county.roster.schools.filter { $0.zone == .village && !helped.contains($0.id) }
      .map(\.id)
  }

  var year: SchoolYear { SchoolYear(containing: day) }

  /// A pair's page, in the year that is looked at.
  func address(of pair: PairGraph.Pair) -> String {
    year == years.first ? pair.address : "\(pair.address)?year=\(year.start)"
  }

  subscript(pair: PairGraph.Pair) -> PairSight? { sights.first { $0.pair == pair } }

  /// What other pairs noted that have a school in common with this one: where copies
  /// come from first.
  func nearby(_ pair: PairGraph.Pair) -> [RecordedPairActivity] {
    sights.filter { other in
      other.pair != pair
        && !Set([other.pair.helper, other.pair.helped])
          .isDisjoint(with: [pair.helper, pair.helped])
    }.flatMap(\.counted)
  }
}

extension YearDesk {
  /// The pairs as of the day that's asked for.
  ///
  /// - Parameter asked: An earlier school year, by its first calendar year.
  /// - Throws: `WebProblem` for a year of which nothing is known.
  func pairYear(
    _ county: County, _ context: WebContext, asked: String? = nil
  ) async throws -> PairYear {
    let today = context.dayShown
    return try await database.read(for: context) { connection in
      let first = try connection.firstPairYear(until: today)
      let years = Array((first...SchoolYear(containing: today)).reversed())
      guard let year = asked.map({ word in years.first { "\($0.start)" == word } }) ?? years[0]
      else {
        throw WebProblem.badParameter(
          "year", found: asked ?? "", allowed: years.map { "\($0.start)" }.joined(separator: ", "))
      }
      return try shelf.pairs(
        of: county, in: years, on: min(today, year.days.upperBound),
        isPresent: context.isPresent, connection)
    }
  }
}
