public import Access
public import Mentoring
internal import Policy
internal import Staffing
public import Store
internal import Wording

/// Notes what a master and an apprentice did, once, by either of them or for a school:
/// in the forms of the book, with what each form asks for (S000-003, S000-013).
public struct RecordMentorActivity: Action {
  /// The most characters of either text.
  public static let longestText = 1_000

  public let side: MentorSide
  public let activity: MentorActivity
  public let note: String

  /// What comes next; asked for of a contact.
  public let next: String

  public init(_ activity: MentorActivity, by side: MentorSide, note: String, next: String = "") {
    self.side = side
    self.activity = activity
    self.note = note
    self.next = next
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: activity.bond, connection)
  }

  /// - Returns: The activity's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> String {
    let terms = try work.mentorTerms()
    let bond = try work.openBond(activity.bond, as: side).bond
    var reasons = try self.reasons(terms, of: bond)
    if activity.day > work.today {
      reasons.append(.dayAhead(activity.day, today: work.today))
    } else if !bond.runs(on: activity.day) {
      reasons.append(.mentorBondDays(activity.day, bond.days))
    }
    reasons += work.reasons(against: note, longest: Self.longestText)
    if next.count > Self.longestText {
      reasons.append(.tooLong(next.count, allowed: Self.longestText))
    }
    try Refused.unless(reasons)
    let same = try work.connection.mentorActivities(of: bond.id).first {
      $0.withdrawal == nil && $0.activity == activity && $0.note == note.trimmed
    }
    if let same { return same.id }
    let event = try work.record(
      "record-mentor-activity", of: bond.id.rawValue,
      "form \(activity.form) day \(activity.day) times \(activity.times)")
    let id = "MA-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO mentor_activity
        (id, bond_id, day, form, times, area, channel, item, place, note, next_step, account,
         person, event_sequence)
      VALUES
        (\(id), \(bond.id.rawValue), \(activity.day), \(activity.form), \(activity.times),
         \(activity.area ?? ""), \(activity.channel ?? ""), \(activity.item ?? ""),
         \(activity.place?.rawValue ?? ""), \(note.trimmed), \(next.trimmed),
         \(work.actor.account), \(work.actor.name), \(event.sequence))
      """)
    return id
  }

  /// What the form asks for and doesn't have.
  private func reasons(_ terms: MentorshipTerms, of bond: Mentorship) throws -> [Phrase] {
    guard let form = terms[form: activity.form] else {
      return [.noMentorWord(activity.form)]
    }
    var reasons: [Phrase] = []
    switch form.role {
    case .work, .heard:
      if !(1...MentorActivity.mostTimes).contains(activity.times) {
        reasons.append(.mentorTimes(activity.times, most: MentorActivity.mostTimes))
      }
      if activity.area.flatMap({ terms.areas[$0] }) == nil { reasons.append(.needsMentorArea) }
      if activity.place == nil { reasons.append(.needsMentorPlace) }
    case .contact:
      if activity.channel.flatMap({ terms.channels[$0] }) == nil {
        reasons.append(.needsMentorChannel)
      }
      if next.trimmed.isEmpty { reasons.append(.needsMentorNext) }
    case .seminar:
      if activity.item.flatMap({ terms.coaching[$0] }) == nil {
        reasons.append(.needsMentorPoint)
      }
    case .milestone:
      if side == .own(bond.apprentice) { reasons.append(.mentorNotByApprentice) }
    }
    if !form.isWork, activity.times != 1 {
      reasons.append(.mentorTimes(activity.times, most: 1))
    }
    return reasons
  }
}

/// Takes an activity back; it stays on record with the reason. Either of the two and both
/// schools may.
public struct WithdrawMentorActivity: Action {
  public let activity: String
  public let side: MentorSide
  public let reason: String

  public init(_ activity: String, by side: MentorSide, because reason: String) {
    self.activity = activity
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.mentorActivity(activity) else {
      return try side.place(of: "", connection)
    }
    return try side.place(of: found.activity.bond, connection)
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.mentorActivity(activity) else {
      throw Refused(.noActivity(activity))
    }
    _ = try work.openBond(found.activity.bond, as: side)
    if found.withdrawal != nil { return }
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("withdraw-mentor-activity", of: activity)
    try work.connection.execute(
      """
      INSERT INTO mentor_activity_withdrawal
        (activity_id, reason, account, person, day, event_sequence)
      VALUES
        (\(activity), \(reason.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
  }
}
