public import Season
public import Staffing

/// A round of wishes: for whom and until when.
public struct WishRound: Identifiable, Equatable, Sendable {
  public let id: String
  public let list: String
  public let opens: Day

  /// The last day as announced; `WishDeadline` says whether it moved.
  public let closes: Day

  /// From how many lost minutes the last day moves, and how many schools a list
  /// may name; as the book said when the round was opened.
  public let outageMinutes: Int
  public let wishLimit: Int

  public func deadline(uptimes: [ClosedRange<Int>], now: Moment) -> WishDeadline {
    WishDeadline(
      announced: closes, uptimes: uptimes, now: now.milliseconds, threshold: outageMinutes)
  }
}

/// One teacher's wishes as handed in; the latest counts.
public struct WishSubmission: Identifiable, Equatable, Sendable {
  /// The confirmation number.
  public let id: String
  public let teacher: Teacher.ID
  public let isVolunteer: Bool

  /// Best first.
  public let schools: [(id: School.ID, name: String)]
  public let day: Day
  public let moment: Moment

  public static func == (left: WishSubmission, right: WishSubmission) -> Bool {
    left.id == right.id
  }
}

extension Connection {
  /// The year's latest round of wishes.
  public func wishRound(of year: SchoolYear) throws -> WishRound? {
    try rows(
      """
      SELECT id, list_id, opens, closes, outage_minutes, wish_limit FROM wish_round
      WHERE school_year = \(year.start) ORDER BY event_sequence DESC LIMIT 1
      """
    ) { row in
      WishRound(
        id: try row.text("id"), list: try row.text("list_id"), opens: try row.day("opens"),
        closes: try row.day("closes"), outageMinutes: try row.integer("outage_minutes"),
        wishLimit: try row.integer("wish_limit"))
    }.first
  }

  /// The schools that the wishes of a round may name, by code.
  public func wishSchools(in round: String) throws -> [(id: School.ID, name: String)] {
    try rows(
      "SELECT school_id, school_name FROM wish_school WHERE round_id = \(round) ORDER BY school_id"
    ) { row in (School.ID(try row.text("school_id")), try row.text("school_name")) }
  }

  /// Everything that one teacher handed in in a round, the latest first.
  public func wishes(of teacher: Teacher.ID, in round: String) throws -> [WishSubmission] {
    submissions(
      try rows(
        """
        SELECT wish_submission.id, teacher_id, is_volunteer, day, occurred_at
        FROM wish_submission JOIN audit_event ON sequence = event_sequence
        WHERE round_id = \(round) AND teacher_id = \(teacher.rawValue)
        ORDER BY event_sequence DESC
        """, head),
      try rows(
        """
        SELECT submission_id, wish_choice.school_id, school_name
        FROM wish_choice JOIN wish_submission ON wish_submission.id = submission_id
        WHERE round_id = \(round) AND teacher_id = \(teacher.rawValue)
        ORDER BY submission_id, wish_choice.position
        """, choice))
  }

  /// The wishes that count: the latest of each teacher, by teacher.
  public func finalWishes(in round: String) throws -> [WishSubmission] {
    submissions(
      try rows(
        """
        SELECT wish_submission.id, teacher_id, is_volunteer, day, occurred_at
        FROM wish_submission JOIN audit_event ON sequence = event_sequence
        WHERE round_id = \(round) AND NOT EXISTS (
          SELECT 1 FROM wish_submission AS later
          WHERE later.round_id = wish_submission.round_id
            AND later.teacher_id = wish_submission.teacher_id
            AND later.event_sequence > wish_submission.event_sequence)
        ORDER BY teacher_id
        """, head),
      try rows(
        """
        SELECT submission_id, wish_choice.school_id, school_name
        FROM wish_choice JOIN wish_submission ON wish_submission.id = submission_id
        WHERE round_id = \(round) ORDER BY submission_id, wish_choice.position
        """, choice))
  }

  private typealias Head = (id: String, teacher: String, volunteers: Bool, day: Day, at: Moment)
  private typealias Choice = (submission: String, school: String, name: String)

  private func head(_ row: Row) throws -> Head {
    (
      try row.text("id"), try row.text("teacher_id"), try row.flag("is_volunteer"),
      try row.day("day"), try row.moment("occurred_at")
    )
  }

  private func choice(_ row: Row) throws -> Choice {
    (try row.text("submission_id"), try row.text("school_id"), try row.text("school_name"))
  }

  private func submissions(_ heads: [Head], _ choices: [Choice]) -> [WishSubmission] {
    let bySubmission = Dictionary(grouping: choices, by: \.submission)
    return heads.map { head in
      WishSubmission(
        id: head.id, teacher: Teacher.ID(head.teacher), isVolunteer: head.volunteers,
        schools: (bySubmission[head.id] ?? []).map { (School.ID($0.school), $0.name) },
        day: head.day, moment: head.at)
    }
  }
}
