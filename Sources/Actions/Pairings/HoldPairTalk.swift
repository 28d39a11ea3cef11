public import Access
public import Partnership
public import Staffing
public import Store
internal import Wording

/// Notes a talk of both schools on plans, management and research, with whose heads were there
/// (S000-116, S000-117).
public struct HoldPairTalk: Action {
  public let pair: PairGraph.Pair
  public let day: Day
  public let heads: Set<PairSide>
  public let minutes: String

  public init(_ pair: PairGraph.Pair, on day: Day, heads: Set<PairSide>, minutes: String) {
    self.pair = pair
    self.day = day
    self.heads = heads
    self.minutes = minutes
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place { pair.place }

  public func perform(in work: Work) throws {
    let scheme = try work.connection.pairScheme(of: pair, in: .running(on: day))
    if scheme.talks.contains(where: {
      $0.day == day && $0.heads == heads && $0.minutes == minutes.trimmed
    }) {
      return
    }
    var reasons = work.wordReasons(minutes, longest: 2_000)
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    if Term.running(on: day) != work.term { reasons.append(.notThisTerm(day)) }
    if try !work.connection.runs(pair, on: day) { reasons.append(.pairDoesNotRun(day)) }
    try Refused.unless(reasons)
    let event = try work.record("hold-pair-talk", of: pair.subject, "day \(day)")
    try work.connection.execute(
      """
      INSERT INTO pair_talk
        (event_sequence, helper, helped, day, helper_head, helped_head, minutes, account, person)
      VALUES
        (\(event.sequence), \(pair.helper.rawValue), \(pair.helped.rawValue), \(day),
         \(heads.contains(.helper)), \(heads.contains(.helped)), \(minutes.trimmed),
         \(work.actor.account), \(work.actor.name))
      """)
  }
}
