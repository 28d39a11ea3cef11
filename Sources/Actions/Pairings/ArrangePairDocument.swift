public import Access
public import Partnership
public import Staffing
internal import Store
internal import Wording

/// Says by which document of the bureau pairs were arranged: the county's help plan of a year
/// assigns helpers to schools (S003-02, S003-14).
public struct ArrangePairDocument: Action {
  public let pairs: [PairGraph.Pair]
  public let number: String
  public let issued: Day

  public init(_ number: String, issued: Day, for pairs: [PairGraph.Pair]) {
    self.pairs = pairs
    self.number = number
    self.issued = issued
  }

  public var permission: Permission { .arrangePairs }

  /// - Returns: How many pairs it's new for.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let document = PairDocument(number: number.trimmed, issued: issued)
    var reasons = work.wordReasons(number, longest: 60)
    if issued > work.today { reasons.append(.dayAhead(issued, today: work.today)) }
    if pairs.isEmpty { reasons.append(.needsPairs) }
    if try !pairs.allSatisfy({ try work.connection.runs($0, on: work.today) }) {
      reasons.append(.pairDoesNotRun(work.today))
    }
    try Refused.unless(reasons)
    let known = try work.connection.pairDocuments()
    let changed = pairs.filter { known[$0] != document }
    for pair in changed {
      let event = try work.record("arrange-pair-document", of: pair.subject, "day \(issued)")
      try work.connection.execute(
        """
        INSERT INTO pair_document
          (event_sequence, helper, helped, number, issued, account, person, day)
        VALUES
          (\(event.sequence), \(pair.helper.rawValue), \(pair.helped.rawValue),
           \(document.number), \(issued), \(work.actor.account), \(work.actor.name),
           \(work.today))
        """)
    }
    return changed.count
  }
}
