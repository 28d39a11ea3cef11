internal import Examining
internal import Inspecting
public import Staffing

/// Whose talks or reports are asked for; nobody else's leave the database.
public enum TalkParty: Equatable, Sendable {
  case teacher(Teacher.ID)

  /// The head who talked, or whoever asked.
  case account(String)
  case id(String)
  case school(School.ID)

  fileprivate var condition: SQL {
    switch self {
    case .teacher(let teacher): "teacher = \(teacher.rawValue)"
    case .account(let account): "account = \(account)"
    case .id(let id): "id = \(id)"
    case .school(let school): "school_id = \(school.rawValue)"
    }
  }
}

extension Connection {
  /// Praise that holds, the latest first.
  public func commendations() throws -> [Commendation] {
    try rows(
      """
      SELECT * FROM commendation
      WHERE id NOT IN (SELECT commendation_id FROM commendation_withdrawal)
      ORDER BY event_sequence DESC
      """
    ) { row in
      Commendation(
        id: try row.text("id"), exam: try row.text("exam_id"),
        teacher: Teacher.ID(try row.text("teacher")), teacherName: try row.text("teacher_name"),
        school: School.ID(try row.text("school_id")), words: try row.text("words"),
        day: try row.day("day"), person: try row.text("person"))
    }
  }

  /// Talks of somebody, the latest first, without what was said.
  public func improvementTalks(of party: TalkParty) throws -> [RecordedTalk] {
    try rows(
      """
      SELECT talk.*, outcome.result, COALESCE(outcome.day, 0) AS ended
      FROM (SELECT * FROM improvement_talk WHERE \(party.condition)) AS talk
      LEFT JOIN improvement_outcome AS outcome ON outcome.talk_id = talk.id
      ORDER BY talk.event_sequence DESC
      """
    ) { row in
      let outcome = try row.textIfAny("result").map { word -> RecordedTalk.Outcome in
        guard let result = ImprovementTalk.Result(rawValue: word) else {
          throw RowError(description: "'\(word)' is no outcome of a talk")
        }
        return .init(result: result, day: try row.day("ended"))
      }
      return RecordedTalk(
        id: try row.text("id"), exam: try row.text("exam_id"),
        teacher: Teacher.ID(try row.text("teacher")), teacherName: try row.text("teacher_name"),
        school: School.ID(try row.text("school_id")), day: try row.day("talked_on"),
        followUp: try row.day("follow_up"), account: try row.text("account"),
        person: try row.text("person"), outcome: outcome)
    }
  }

  /// Reports of duties of somebody, the latest first, without their text.
  public func dutyReports(of party: TalkParty) throws -> [DutyReport] {
    let steps = try rows(
      """
      SELECT report_id, step, account, day, COALESCE(due, 0) AS due_on FROM duty_report_step
      WHERE report_id IN (SELECT id FROM duty_report WHERE \(party.condition))
      ORDER BY event_sequence
      """
    ) { row in
      let word = try row.text("step")
      guard let step = ProblemCase.Step(rawValue: word) else {
        throw RowError(description: "'\(word)' is no step of a report")
      }
      return (
        report: try row.text("report_id"),
        entry: ProblemCase.Entry(
          step, by: try row.text("account"), on: try row.day("day"),
          due: step.setsDay ? try row.day("due_on") : nil)
      )
    }
    let taken = Dictionary(grouping: steps, by: \.report)
    return try rows(
      "SELECT * FROM duty_report WHERE \(party.condition) ORDER BY event_sequence DESC"
    ) { row in
      let id = try row.text("id")
      return DutyReport(
        id: id, exam: try row.text("exam_id"), teacher: Teacher.ID(try row.text("teacher")),
        teacherName: try row.text("teacher_name"), school: School.ID(try row.text("school_id")),
        account: try row.text("account"), person: try row.text("person"),
        day: try row.day("day"), firstDue: try row.day("due"),
        steps: (taken[id] ?? []).map(\.entry))
    }
  }
}
