public import Access
public import Staffing
public import Store
internal import Wording

/// Arranges the year's send-off: when, where, by which coaches (S003-29); the last word holds.
public struct ArrangeSendOff: Action {
  public let year: SchoolYear
  public let day: Day
  public let location: String
  public let transport: String
  public let words: String

  public init(
    in year: SchoolYear, on day: Day, at location: String, transport: String, words: String
  ) {
    self.year = year
    self.day = day
    self.location = location
    self.transport = transport
    self.words = words
  }

  public var permission: Permission { .issueOrders }
  public func place(in connection: any Connection) throws -> Place { .county }

  public func perform(in work: Work) throws {
    var reasons: [Phrase] = []
    if try work.connection.orders(of: year).isEmpty { reasons.append(.nobodyToSendOff(year)) }
    let allowed = try work.careTerms().sendOff.value
    if abs(year.days.lowerBound.distance(to: day)) > allowed {
      reasons.append(.sendOffDay(day, year, within: allowed))
    }
    reasons += work.reasons(against: location, longest: 100)
    reasons += work.reasons(against: transport, longest: 500)
    if words.count > 500 { reasons.append(.tooLong(words.count, allowed: 500)) }
    try Refused.unless(reasons)
    if let now = try work.connection.sendOff(in: year), now.heldOn == day,
      now.place == location.trimmed, now.transport == transport.trimmed,
      now.words == words.trimmed
    {
      return
    }
    let event = try work.record("arrange-send-off", of: "\(year)")
    try work.connection.execute(
      """
      INSERT INTO send_off
        (event_sequence, school_year, held_on, place, transport, words, account, person, day)
      VALUES
        (\(event.sequence), \(year.start), \(day), \(location.trimmed), \(transport.trimmed),
         \(words.trimmed), \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
