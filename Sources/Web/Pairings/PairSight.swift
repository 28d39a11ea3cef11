internal import Access
internal import Actions
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// How a pair of schools stands in the school year of a day.
struct PairSight: Sendable {
  let pair: PairGraph.Pair
  let kinds: [HelpKind]
  let since: Month?

  /// By which the pair is held, and since when; nil before one is chosen, when nothing is
  /// expected.
  let profile: CadenceProfile?
  let heldSince: Day?
  let counts: [ExpectationCount]

  /// The latest first, taken back or not.
  let activities: [RecordedPairActivity]
  let today: Day

  /// Its help on the network with what that owes and did; nil where there's none.
  let network: (help: NetworkHelp, count: CadenceCount)?

  /// - Parameters:
  ///   - terms: Of the book in force.
  ///   - activities: The pair's, of the school year.
  init(
    _ pair: PairGraph.Pair, in graph: PairGraph, _ terms: PairingTerms?,
    _ book: PolicyBook, chosen: ChosenProfile?, activities: [RecordedPairActivity],
    evidence: [PairActivity] = [], network help: NetworkHelp? = nil, on today: Day
  ) {
    self.pair = pair
    self.today = today
    self.activities = activities
    kinds = graph.kinds[pair]?.sorted() ?? []
    since = graph.since(pair)
    let year = SchoolYear(containing: today)
    // Of a year that was over when it was chosen, a profile expects nothing.
    let chosen = chosen.flatMap { $0.since <= year.days.upperBound ? $0 : nil }
    let profile = terms.flatMap { terms in chosen.flatMap { terms[profile: $0.key] } }
    self.profile = profile
    heldSince = profile == nil ? nil : chosen?.since
    let first = [since?.firstDay, chosen?.since].compactMap(\.self)
      .reduce(year.days.lowerBound, max)
    let days = SchoolDays(first...year.days.upperBound, of: book)
    let noted = activities.filter { $0.withdrawal == nil }.map(\.activity)
    // What is on record of lessons and studies needn't be noted again (S000-127).
    counts = profile?.counts(over: days, of: noted.adding(evidence)) ?? []
    if let help, let owed = terms?.network, help.since <= year.days.upperBound {
      let first = max(help.since, year.days.lowerBound)
      let last = max(first, min(help.end?.last ?? year.days.upperBound, year.days.upperBound))
      network = (
        help,
        CadenceCount(
          slots: owed.cadence.slots(over: SchoolDays(first...last, of: book)),
          happened: noted.filter { owed.counts.contains($0.kind) }.map(\.day))
      )
    } else {
      network = nil
    }
  }

  /// What was due before today, and how much of it was done.
  var due: Int { past.reduce(0) { $0 + $1.slot.expected } }
  var met: Int { past.reduce(0) { $0 + $1.slot.expected - $1.missing } }
  var overdue: Int { due - met }

  private var past: [CadenceCount.Entry] {
    counts.flatMap(\.count.entries).filter { $0.slot.due < today }
  }

  /// In thousandths; before anything was due, nothing is missing.
  var compliance: Int { due == 0 ? 1000 : met * 1000 / due }

  /// What waits for whoever keeps the pair.
  func dueLine(for context: WebContext, in county: County) -> DueLine? {
    let missing = overdue + onNetwork.due - onNetwork.met
    guard missing > 0, context.may(.keepPairing, at: pair.place) else { return nil }
    return DueLine(
      words: .duePairs(
        missing, county.name(of: pair.helper), county.name(of: pair.helped)),
      address: pair.address, due: today, why: .pairingLead)
  }

  /// What was due on the network before today, and how much of it was done.
  var onNetwork: (due: Int, met: Int) {
    let past = network?.count.entries.filter { $0.slot.due < today } ?? []
    let due = past.reduce(0) { $0 + $1.slot.expected }
    return (due, due - past.reduce(0) { $0 + $1.missing })
  }

  /// Whether nothing but help on the network ties the two, so that no profile is chosen.
  var isOnNetworkOnly: Bool { kinds == [.network] }

  var counted: [RecordedPairActivity] { activities.filter { $0.withdrawal == nil } }
  var lastDay: Day? { counted.first?.activity.day }

  /// Signs of a pair on paper.
  ///
  /// - Parameter elsewhere: What other pairs noted, where notes may be copied from.
  func signs(
    _ limits: PaperLimits?, elsewhere: [RecordedPairActivity] = []
  ) -> [PaperFinding] {
    guard let limits else { return [] }
    return PaperPairing(limits: limits).findings(
      in: counted.map(\.activity), met: met, expected: due,
      elsewhere: elsewhere.map(\.activity))
  }
}
