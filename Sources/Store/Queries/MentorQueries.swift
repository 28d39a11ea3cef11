public import Mentoring
internal import Policy
public import Staffing

/// The events that made what is recorded of masters and apprentices what it is.
public struct MentorVersion: Hashable, Sendable {
  let bond: Int
  let end: Int
  let plan: Int
  let agreement: Int
  let activity: Int
  let withdrawal: Int
  let mark: Int
}

extension Connection {
  /// What everything recorded of masters and apprentices is made of; cheap to ask.
  public func mentorVersion() throws -> MentorVersion {
    try rows(
      """
      SELECT
        (SELECT COALESCE(MAX(event_sequence), 0) FROM mentorship) AS bond,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM mentorship_end) AS ending,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM mentor_plan) AS plan,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM mentor_plan_agreement) AS agreement,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM mentor_activity) AS activity,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM mentor_activity_withdrawal) AS withdrawal,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM mentor_mark) AS mark
      """
    ) {
      MentorVersion(
        bond: try $0.integer("bond"), end: try $0.integer("ending"),
        plan: try $0.integer("plan"), agreement: try $0.integer("agreement"),
        activity: try $0.integer("activity"), withdrawal: try $0.integer("withdrawal"),
        mark: try $0.integer("mark"))
    }[0]
  }

  /// Every bond, the latest first, ended or not.
  public func mentorships() throws -> [RecordedMentorship] { try bonds("1 = 1") }

  public func mentorship(_ id: Mentorship.ID) throws -> RecordedMentorship? {
    try bonds("id = \(id.rawValue)").first
  }

  /// Every bond's plans, the oldest first.
  public func mentorPlans() throws -> [Mentorship.ID: [RecordedMentorPlan]] {
    Dictionary(grouping: try plans("1 = 1"), by: \.bond)
  }

  /// One bond's plans, the oldest first.
  public func mentorPlans(of bond: Mentorship.ID) throws -> [RecordedMentorPlan] {
    try plans("bond_id = \(bond.rawValue)")
  }

  /// Every bond's activities, the latest first, taken back or not.
  public func mentorActivities() throws -> [Mentorship.ID: [RecordedMentorActivity]] {
    Dictionary(grouping: try activities("1 = 1"), by: \.activity.bond)
  }

  /// One bond's activities, the latest first, taken back or not.
  public func mentorActivities(of bond: Mentorship.ID) throws -> [RecordedMentorActivity] {
    try activities("bond_id = \(bond.rawValue)")
  }

  public func mentorActivity(_ id: String) throws -> RecordedMentorActivity? {
    try activities("id = \(id)").first
  }

  /// Every bond's marks, the oldest first.
  public func mentorMarks() throws -> [Mentorship.ID: [RecordedMentorMark]] {
    Dictionary(grouping: try marks("1 = 1"), by: \.bond)
  }

  /// One bond's marks, the oldest first.
  public func mentorMarks(of bond: Mentorship.ID) throws -> [RecordedMentorMark] {
    try marks("bond_id = \(bond.rawValue)")
  }

  private func bonds(_ condition: SQL) throws -> [RecordedMentorship] {
    try rows(
      """
      SELECT bond.*, COALESCE(ending.last_day, bond.last_day) AS ended_on,
             ending.summary, ending.account AS ended_account, ending.person AS ended_by,
             COALESCE(ending.day, 0) AS ended_day
      FROM (SELECT * FROM mentorship WHERE \(condition)) AS bond
      LEFT JOIN mentorship_end AS ending ON ending.bond_id = bond.id
      ORDER BY bond.event_sequence DESC
      """
    ) { row in
      guard let kind = MentorshipTerms.Kind(rawValue: try row.text("kind")),
        let goal = MentorGoal(rawValue: try row.text("goal"))
      else { throw RowError(description: "bond '\(try row.text("id"))' can't be read") }
      let teacher = try row.text("mentor_teacher")
      let school = try row.text("mentor_school")
      let subject = try row.text("subject")
      return RecordedMentorship(
        bond: Mentorship(
          id: Mentorship.ID(try row.text("id")), kind: kind,
          mentor: teacher.isEmpty
            ? .researcher(try row.text("mentor_account")) : .teacher(Teacher.ID(teacher)),
          mentorSchool: school.isEmpty ? nil : School.ID(school),
          apprentice: Teacher.ID(try row.text("apprentice")),
          apprenticeSchool: School.ID(try row.text("apprentice_school")),
          days: try row.day("first_day")...(try row.day("ended_on")), goal: goal),
        mentorName: try row.text("mentor_name"),
        apprenticeName: try row.text("apprentice_name"),
        subject: subject.isEmpty ? nil : Subject(subject), hand: try hand(row),
        end: try row.textIfAny("summary").map { summary in
          .init(
            summary: summary,
            hand: MentorHand(
              account: try row.textIfAny("ended_account") ?? "",
              person: try row.textIfAny("ended_by") ?? "", day: try row.day("ended_day")))
        })
    }
  }

  private func plans(_ condition: SQL) throws -> [RecordedMentorPlan] {
    try rows(
      """
      SELECT plan.*, agreement.account AS agreed_account, agreement.person AS agreed_by,
             COALESCE(agreement.day, 0) AS agreed_on
      FROM (SELECT * FROM mentor_plan WHERE \(condition)) AS plan
      LEFT JOIN mentor_plan_agreement AS agreement
        ON agreement.plan_sequence = plan.event_sequence
      ORDER BY plan.event_sequence
      """
    ) { row in
      RecordedMentorPlan(
        number: try row.integer("event_sequence"),
        bond: Mentorship.ID(try row.text("bond_id")), aim: try row.text("aim"),
        steps: try row.text("steps"), hand: try hand(row),
        agreement: try row.textIfAny("agreed_account").map { account in
          MentorHand(
            account: account, person: try row.textIfAny("agreed_by") ?? "",
            day: try row.day("agreed_on"))
        })
    }
  }

  private func activities(_ condition: SQL) throws -> [RecordedMentorActivity] {
    try rows(
      """
      SELECT activity.*, withdrawal.reason, withdrawal.person AS withdrawn_by,
             COALESCE(withdrawal.day, 0) AS withdrawn_on
      FROM (SELECT * FROM mentor_activity WHERE \(condition)) AS activity
      LEFT JOIN mentor_activity_withdrawal AS withdrawal
        ON withdrawal.activity_id = activity.id
      ORDER BY activity.day DESC, activity.event_sequence DESC
      """
    ) { row in
      func word(_ name: String) throws -> String? {
        let text = try row.text(name)
        return text.isEmpty ? nil : text
      }
      return RecordedMentorActivity(
        id: try row.text("id"),
        activity: MentorActivity(
          of: Mentorship.ID(try row.text("bond_id")), on: try row.day("day"),
          form: try row.text("form"), times: try row.integer("times"), area: try word("area"),
          channel: try word("channel"), item: try word("item"),
          place: try word("place").flatMap { MentorActivity.Place(rawValue: $0) }),
        note: try row.text("note"), next: try row.text("next_step"),
        account: try row.text("account"), person: try row.text("person"),
        withdrawal: try row.textIfAny("reason").map { reason in
          .init(
            reason: reason, person: try row.textIfAny("withdrawn_by") ?? "",
            day: try row.day("withdrawn_on"))
        })
    }
  }

  private func marks(_ condition: SQL) throws -> [RecordedMentorMark] {
    try rows("SELECT * FROM mentor_mark WHERE \(condition) ORDER BY event_sequence") { row in
      let word = try row.text("grade")
      guard let grade = CoachingList.Grade(rawValue: word) else {
        throw RowError(description: "'\(word)' is no grade")
      }
      return RecordedMentorMark(
        bond: Mentorship.ID(try row.text("bond_id")),
        mark: CoachingList.Mark(try row.text("item"), grade, on: try row.day("day")),
        note: try row.text("note"), hand: try hand(row))
    }
  }

  private func hand(_ row: Row) throws -> MentorHand {
    MentorHand(
      account: try row.text("account"), person: try row.text("person"), day: try row.day("day"))
  }
}
