public import Access
internal import Chronicle
public import Partnership
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes that one school helps another on the network (基于网络环境的教育技术校际结对子, S002-68):
/// over which platform, what for, since when.
public struct AddNetworkHelp: Action {
  public let pair: PairGraph.Pair
  public let platform: String
  public let aim: String
  public let since: Day

  public init(_ pair: PairGraph.Pair, over platform: String, aim: String, since: Day) {
    self.pair = pair
    self.platform = platform
    self.aim = aim
    self.since = since
  }

  public var permission: Permission { .arrangePairs }

  /// - Returns: Its id; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> NetworkHelp.ID {
    let known = try work.connection.networkHelp().filter { $0.pair == pair && $0.end == nil }
    let same = known.first {
      $0.platform == platform.trimmed && $0.aim == aim.trimmed && $0.since == since
    }
    if let same { return same.id }
    guard try work.pairingTerms().network != nil else { throw Refused(.needsNetwork) }
    var reasons = work.wordReasons(platform, longest: 60)
    for reason in work.wordReasons(aim, longest: 200) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    if pair.helper == pair.helped { reasons.append(.networkSame(pair.helper.rawValue)) }
    if !known.isEmpty { reasons.append(.networkRuns) }
    if since > work.today { reasons.append(.dayAhead(since, today: work.today)) }
    for school in Set([pair.helper, pair.helped]).sorted() {
      let isKnown = try work.connection.facts(about: school.rawValue).contains {
        $0.fact.line.kind == .school
      }
      if !isKnown { reasons.append(.noSchool(school.rawValue)) }
    }
    try Refused.unless(reasons)
    let event = try work.record("add-network-help", of: pair.subject, "since \(since)")
    let id = "NH-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO network_help
        (id, helper, helped, platform, aim, since, account, person, day, event_sequence)
      VALUES
        (\(id), \(pair.helper.rawValue), \(pair.helped.rawValue), \(platform.trimmed),
         \(aim.trimmed), \(since), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
    return id
  }
}

/// Ends one school's help for another on the network, on a day that's its last, with a reason.
public struct EndNetworkHelp: Action {
  public let help: NetworkHelp.ID
  public let last: Day
  public let reason: String

  public init(_ help: NetworkHelp.ID, on last: Day, because reason: String) {
    self.help = help
    self.last = last
    self.reason = reason
  }

  public var permission: Permission { .arrangePairs }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.networkHelp().first(where: { $0.id == help }) else {
      throw Refused(.noNetworkHelp(help))
    }
    if let end = found.end {
      if end.last == last, end.reason == reason.trimmed { return }
      throw Refused(.noNetworkHelp(help))
    }
    var reasons = work.wordReasons(reason, longest: 200)
    if last < found.since { reasons.append(.networkEndsBefore("\(found.since)")) }
    if last > work.today { reasons.append(.dayAhead(last, today: work.today)) }
    try Refused.unless(reasons)
    let event = try work.record("end-network-help", of: found.pair.subject, "last \(last)")
    try work.connection.execute(
      """
      INSERT INTO network_help_end
        (help_id, last_day, reason, account, person, day, event_sequence)
      VALUES
        (\(help), \(last), \(reason.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
  }
}
