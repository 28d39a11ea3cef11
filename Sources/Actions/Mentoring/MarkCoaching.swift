public import Access
public import Mentoring
public import Staffing
public import Store
internal import Wording

/// Says how the apprentice stands on a point of the coaching list (S000-006); a weak one opens
/// a seminar. The apprentice doesn't say it of oneself.
public struct MarkCoaching: Action {
  public let bond: Mentorship.ID
  public let side: MentorSide
  public let item: String
  public let grade: CoachingList.Grade

  /// What was seen; may be empty, but not of a weak point.
  public let note: String

  public init(
    _ item: String, _ grade: CoachingList.Grade, of bond: Mentorship.ID, by side: MentorSide,
    note: String
  ) {
    self.bond = bond
    self.side = side
    self.item = item
    self.grade = grade
    self.note = note
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: bond, connection)
  }

  public func perform(in work: Work) throws {
    let terms = try work.mentorTerms()
    let found = try work.openBond(bond, as: side).bond
    var reasons: [Phrase] = []
    if terms.coaching[item] == nil { reasons.append(.needsMentorPoint) }
    if side == .own(found.apprentice) { reasons.append(.mentorNotByApprentice) }
    if !found.runs(on: work.today) {
      reasons.append(.mentorBondDays(work.today, found.days))
    }
    if grade == .weak || !note.isEmpty {
      reasons += work.reasons(against: note, longest: 500)
    }
    try Refused.unless(reasons)
    let last = try work.connection.mentorMarks(of: bond).last { $0.mark.item == item }
    if last?.mark == .init(item, grade, on: work.today), last?.note == note.trimmed { return }
    let event = try work.record(
      "mark-coaching", of: bond.rawValue, "item \(item) grade \(grade.rawValue)")
    try work.connection.execute(
      """
      INSERT INTO mentor_mark
        (event_sequence, bond_id, item, grade, note, account, person, day)
      VALUES
        (\(event.sequence), \(bond.rawValue), \(item), \(grade.rawValue), \(note.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
