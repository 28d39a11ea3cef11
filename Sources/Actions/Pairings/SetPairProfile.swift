public import Access
internal import Chronicle
public import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// Says by which of the book's profiles pairs are held from today on: the documents expect
/// different things, and a pair owes those of one (catalogue a9, row 9). Before one is chosen
/// nothing is expected of it.
public struct SetPairProfile: Action {
  public let pairs: [PairGraph.Pair]
  public let profile: String

  public init(_ profile: String, of pairs: [PairGraph.Pair]) {
    self.pairs = pairs
    self.profile = profile
  }

  public var permission: Permission { .arrangePairs }

  /// - Returns: How many changed; those that are held by it already keep their day.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let chosen = try work.connection.pairProfiles()
    var reasons: [Phrase] = []
    if try work.pairingTerms()[profile: profile] == nil {
      reasons.append(.noPairProfile(profile))
    }
    if try !pairs.allSatisfy({ try work.connection.runs($0, on: work.today) }) {
      reasons.append(.pairDoesNotRun(work.today))
    }
    try Refused.unless(reasons)
    let changed = pairs.filter { chosen[$0]?.key != profile }
    for pair in changed {
      let event = try work.record("set-pair-profile", of: pair.subject, "profile \(profile)")
      try work.connection.execute(
        """
        INSERT INTO pair_profile (event_sequence, helper, helped, profile, day, account)
        VALUES
          (\(event.sequence), \(pair.helper.rawValue), \(pair.helped.rawValue), \(profile),
           \(work.today), \(work.actor.account))
        """)
    }
    return changed.count
  }
}
