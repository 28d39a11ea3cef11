public import Access
public import Mentoring
public import Staffing
public import Store
internal import Wording

/// Ends a bond with a summary of what it came to (S000-009): on its last day or before it.
///
/// A keeper may end it on any of its days; the master sums it up once its last day has come.
public struct EndMentorship: Action {
  /// The most characters of a summary.
  public static let longestSummary = 2_000

  public let bond: Mentorship.ID
  public let side: MentorSide
  public let last: Day
  public let summary: String

  public init(_ bond: Mentorship.ID, by side: MentorSide, on last: Day, summary: String) {
    self.bond = bond
    self.side = side
    self.last = last
    self.summary = summary
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: bond, connection)
  }

  public func perform(in work: Work) throws {
    let known = try work.bond(bond, as: side)
    if let end = known.end, end.summary == summary.trimmed, known.bond.days.upperBound == last {
      return
    }
    let found = try work.openBond(bond, as: side).bond
    var reasons = work.reasons(against: summary, longest: Self.longestSummary)
    if last > work.today {
      reasons.append(.dayAhead(last, today: work.today))
    } else if !found.runs(on: last) {
      reasons.append(.mentorBondDays(last, found.days))
    }
    switch side {
    case .keeper: break
    case .own(found.apprentice): reasons.append(.mentorNotByApprentice)
    case .own:
      if last != found.days.upperBound {
        reasons.append(.mentorEndsEarly(found.days.upperBound))
      }
    }
    let later = try work.connection.mentorActivities(of: bond).first {
      $0.withdrawal == nil && $0.activity.day > last
    }
    if let later { reasons.append(.mentorActivityLater(later.activity.day)) }
    try Refused.unless(reasons)
    let event = try work.record("end-mentorship", of: bond.rawValue, "last \(last)")
    try work.connection.execute(
      """
      INSERT INTO mentorship_end
        (bond_id, last_day, summary, account, person, day, event_sequence)
      VALUES
        (\(bond.rawValue), \(last), \(summary.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
  }
}
