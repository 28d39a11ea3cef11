public import Access
public import Partnership
public import Staffing
public import Store
internal import Wording

/// Announces a large activity of one school; the partner's head is invited by that (S000-118).
public struct AnnounceOccasion: Action {
  public let pair: PairGraph.Pair
  public let host: PairSide
  public let day: Day
  public let title: String

  public init(_ title: String, on day: Day, at host: PairSide, of pair: PairGraph.Pair) {
    self.pair = pair
    self.host = host
    self.day = day
    self.title = title
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    .school(host.school(of: pair))
  }

  @discardableResult
  public func perform(in work: Work) throws -> RecordedPairOccasion.ID {
    let same = try work.connection.pairOccasions(in: day...day).first {
      $0.pair == pair && $0.host == host && $0.title == title.trimmed && $0.outcome != .cancelled
    }
    if let same { return same.id }
    var reasons = work.wordReasons(title, longest: 100)
    if day < work.today { reasons.append(.occasionPast(day, today: work.today)) }
    if day > work.today.advanced(by: 366) { reasons.append(.occasionFar(day)) }
    if try !work.connection.runs(pair, on: day) { reasons.append(.pairDoesNotRun(day)) }
    try Refused.unless(reasons)
    let event = try work.record("announce-occasion", of: pair.subject, "day \(day)")
    let id = "O-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO pair_occasion (id, helper, helped, host, day, title, account, person, event_sequence)
      VALUES
        (\(id), \(pair.helper.rawValue), \(pair.helped.rawValue), \(host.rawValue), \(day),
         \(title.trimmed), \(work.actor.account), \(work.actor.name), \(event.sequence))
      """)
    return id
  }
}

/// Notes whether the partner's head came to a large activity, or that it was called off; by the
/// school that held it.
public struct NoteOccasion: Action {
  public let id: RecordedPairOccasion.ID
  public let outcome: RecordedPairOccasion.Outcome
  public let words: String

  public init(
    _ id: RecordedPairOccasion.ID, _ outcome: RecordedPairOccasion.Outcome, words: String = ""
  ) {
    self.id = id
    self.outcome = outcome
    self.words = words
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.pairOccasion(id) else { return .county }
    return .school(found.host.school(of: found.pair))
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.pairOccasion(id) else {
      throw Refused(.noLargeActivity(id))
    }
    if found.outcome == outcome, found.words == words.trimmed { return }
    var reasons: [Phrase] = []
    if outcome != .cancelled, found.day > work.today {
      reasons.append(.dayAhead(found.day, today: work.today))
    }
    if outcome != .came { reasons += work.wordReasons(words, longest: 200) }
    if outcome == .came, words.count > 200 {
      reasons.append(.tooLong(words.count, allowed: 200))
    }
    try Refused.unless(reasons)
    let event = try work.record("note-occasion", of: id, outcome.rawValue)
    try work.connection.execute(
      """
      INSERT INTO pair_occasion_note
        (event_sequence, occasion_id, outcome, words, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(outcome.rawValue), \(words.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today))
      """)
  }
}
