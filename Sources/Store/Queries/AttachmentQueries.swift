public import Attaching
public import Staffing

extension Connection {
  /// Every attachment, the latest first, taken back or not.
  public func attachments() throws -> [RecordedAttachment] { try attachments("1 = 1") }

  public func attachment(_ id: PostAttachment.ID) throws -> RecordedAttachment? {
    try attachments("id = \(id.rawValue)").first
  }

  /// What each day of an attachment brought, as said last, by day.
  public func attachmentDays(of id: PostAttachment.ID) throws -> [AttachmentDay] {
    try attachmentDays("attachment_id = \(id.rawValue)")
  }

  /// The days in the logs of all attachments.
  public func attachmentDays() throws -> [PostAttachment.ID: [AttachmentDay]] {
    Dictionary(grouping: try attachmentDays("1 = 1"), by: \.attachment)
  }

  /// Lessons that somebody observed in some days at a school, as the record of observations
  /// has them.
  public func lessonsObserved(
    by teacher: Teacher.ID, at school: School.ID, in days: ClosedRange<Day>
  ) throws -> Int {
    try rows(
      """
      SELECT COUNT(DISTINCT observation.id) AS number
      FROM observation
      JOIN observation_revision AS revision ON revision.observation_id = observation.id
      LEFT JOIN observation_withdrawal AS withdrawal
        ON withdrawal.observation_id = observation.id
      WHERE observation.observer = \(teacher.rawValue) AND revision.school = \(school.rawValue)
        AND revision.day BETWEEN \(days.lowerBound) AND \(days.upperBound)
        AND withdrawal.observation_id IS NULL
        AND revision.revision = (
          SELECT MAX(latest.revision) FROM observation_revision AS latest
          WHERE latest.observation_id = observation.id)
      """
    ) { try $0.integer("number") }[0]
  }

  private func attachments(_ condition: SQL) throws -> [RecordedAttachment] {
    try rows(
      """
      SELECT found.*, judgement.passed, judgement.words, judgement.days AS noted,
             judgement.hours, judgement.account AS judge_account,
             judgement.person AS judge_person, judgement.day AS judged_on,
             \(Self.withdrawalColumns)
      FROM (SELECT * FROM attachment WHERE \(condition)) AS found
      LEFT JOIN attachment_judgement AS judgement ON judgement.attachment_id = found.id
      LEFT JOIN learning_withdrawal AS withdrawal ON withdrawal.subject_id = found.id
      ORDER BY found.event_sequence DESC
      """
    ) { row in
      RecordedAttachment(
        attachment: PostAttachment(
          id: PostAttachment.ID(try row.text("id")), kind: try row.text("kind"),
          teacher: Teacher.ID(try row.text("teacher_id")),
          home: School.ID(try row.text("home_school")),
          host: Teacher.ID(try row.text("host_teacher")),
          school: School.ID(try row.text("host_school")), days: try row.learningDays),
        teacherName: try row.text("teacher_name"), hostName: try row.text("host_name"),
        aim: try row.text("aim"), hand: try row.learningHand,
        judgement: try row.integerIfAny("passed").map { passed in
          .init(
            passed: passed == 1, words: try row.text("words"), days: try row.integer("noted"),
            hours: try row.integer("hours"),
            hand: LearningHand(
              account: try row.text("judge_account"), person: try row.text("judge_person"),
              day: try row.day("judged_on")))
        }, withdrawal: try row.learningWithdrawal)
    }
  }

  private func attachmentDays(_ condition: SQL) throws -> [AttachmentDay] {
    var latest: [PostAttachment.ID: [Day: AttachmentDay]] = [:]
    let said = try rows(
      "SELECT * FROM attachment_day WHERE \(condition) ORDER BY event_sequence"
    ) { row in
      AttachmentDay(
        attachment: PostAttachment.ID(try row.text("attachment_id")), day: try row.day("held_on"),
        seen: try row.text("seen"), taken: try row.text("taken"), hand: try row.learningHand)
    }
    for day in said { latest[day.attachment, default: [:]][day.day] = day }
    return latest.values.flatMap(\.values).sorted { $0.day < $1.day }
  }

  static var withdrawalColumns: SQL {
    """
    withdrawal.reason AS withdrawn_because, withdrawal.account AS withdrawn_account,
    withdrawal.person AS withdrawn_by, withdrawal.day AS withdrawn_on
    """
  }
}

extension Row {
  var learningHand: LearningHand {
    get throws {
      LearningHand(
        account: try text("account"), person: try text("person"), day: try day("day"))
    }
  }

  var learningDays: ClosedRange<Day> {
    get throws { try day("first_day")...(try day("last_day")) }
  }

  var learningWithdrawal: LearningWithdrawal? {
    get throws {
      try textIfAny("withdrawn_because").map { reason in
        LearningWithdrawal(
          reason: reason,
          hand: LearningHand(
            account: try text("withdrawn_account"), person: try text("withdrawn_by"),
            day: try day("withdrawn_on")))
      }
    }
  }
}
