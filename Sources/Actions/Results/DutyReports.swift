public import Access
public import Inspecting
internal import Policy
public import Sealing
public import Staffing
public import Store
internal import Wording

/// Asks a teacher for a report of duties after an examination, by a day (述职报告, S001-131).
///
/// Only where the county's book lets it be asked for; only the teacher and whoever asked read it.
public struct AskDutyReport: Action {
  public let teacher: Teacher.ID
  public let exam: RecordedExam.ID
  public let school: School.ID
  public let due: Day

  public init(
    of teacher: Teacher.ID, about exam: RecordedExam.ID, at school: School.ID, by due: Day
  ) {
    self.teacher = teacher
    self.exam = exam
    self.school = school
    self.due = due
  }

  public var permission: Permission { .askDutyReports }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: Its id.
  @discardableResult
  public func perform(in work: Work) throws -> DutyReport.ID {
    let known = try work.exam(exam)
    let terms = try work.personTerms()
    let person = try work.colleague(teacher, at: school)
    let last = work.today.advanced(by: terms.reportWithin.value)
    var reasons: [Phrase] = []
    if !terms.asksReports { reasons.append(.dutyReportsOff) }
    if person == nil { reasons.append(.noColleague(teacher)) }
    if known.exam.day > work.today { reasons.append(.examNotYet(known.exam.day)) }
    if due <= work.today || due > last { reasons.append(.dutyReportDue(due, last: last)) }
    let open = try work.connection.dutyReports(of: .teacher(teacher)).contains {
      $0.exam == exam && !$0.situation.next.isEmpty
    }
    if open { reasons.append(.dutyReportOpen) }
    try Refused.unless(reasons)
    let event = try work.record("ask-duty-report", of: school.rawValue, "due \(due)")
    let id = "D-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO duty_report
        (id, event_sequence, exam_id, teacher, teacher_name, school_id, due, day, account, person)
      VALUES
        (\(id), \(event.sequence), \(exam), \(teacher.rawValue), \(person ?? ""),
         \(school.rawValue), \(due), \(work.today), \(work.actor.account), \(work.actor.name))
      """)
    return id
  }
}

/// Hands one's own report of duties in (S001-131); it's kept sealed.
public struct HandInDutyReport: Action {
  public static let longestText = 5_000

  public let report: DutyReport.ID
  public let teacher: Teacher.ID
  public let text: String
  public let key: FieldKey

  public init(
    _ text: String, as report: DutyReport.ID, by teacher: Teacher.ID, key: FieldKey
  ) {
    self.report = report
    self.teacher = teacher
    self.text = text
    self.key = key
  }

  public var permission: Permission { .keepOwnResults }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.dutyReports(of: .id(report)).first,
      known.teacher == teacher
    else { throw Refused(.noDutyReport(report)) }
    var reasons = work.reasons(against: text, longest: HandInDutyReport.longestText)
    reasons += work.reasons(against: .answer, of: known)
    try Refused.unless(reasons)
    let event = try work.take(.answer, of: known, "hand-in-duty-report")
    try work.seal(text.trimmed, as: DutyReport.textKind, of: report, key, event)
  }
}

/// Accepts a report, sends it back with another day and words, or takes the demand back: by
/// whoever asked (S001-131).
public struct TakeDutyReport: Action {
  public let report: DutyReport.ID
  public let step: ProblemCase.Step
  public let due: Day?

  /// What the teacher is told; sealed.
  public let words: String
  public let key: FieldKey

  public init(
    _ step: ProblemCase.Step, of report: DutyReport.ID, due: Day? = nil, words: String = "",
    key: FieldKey
  ) {
    self.step = step
    self.report = report
    self.due = due
    self.words = words
    self.key = key
  }

  public var permission: Permission { .askDutyReports }
  public func place(in connection: any Connection) throws -> Place {
    let known = try connection.dutyReports(of: .id(report)).first
    return known.map { .school($0.school) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.dutyReports(of: .id(report)).first,
      known.account == work.actor.account, step != .answer
    else { throw Refused(.noDutyReport(report)) }
    var reasons = work.reasons(against: step, of: known, due: due)
    if step == .sendBack || !words.isEmpty {
      reasons += work.reasons(against: words, longest: 1_000)
    }
    try Refused.unless(reasons)
    let event = try work.take(step, of: known, "take-duty-report", due: due)
    guard !words.trimmed.isEmpty else { return }
    try work.seal(words.trimmed, as: DutyReport.replyKind, of: report, key, event)
  }
}

extension Work {
  fileprivate func reasons(
    against step: ProblemCase.Step, of report: DutyReport, due: Day? = nil
  ) -> [Phrase] {
    var situation = report.situation
    do {
      try situation.take(
        ProblemCase.Entry(step, by: actor.account, on: today, due: step.setsDay ? due : nil))
      return []
    } catch { return [.dutyReportFault(error)] }
  }

  fileprivate func take(
    _ step: ProblemCase.Step, of report: DutyReport, _ what: String, due: Day? = nil
  ) throws -> AuditEvent {
    let event = try record(what, of: report.id, step.rawValue)
    let day: SQL = step.setsDay ? due.map { "\($0)" } ?? "NULL" : "NULL"
    try connection.execute(
      """
      INSERT INTO duty_report_step (event_sequence, report_id, step, due, day, account, person)
      VALUES
        (\(event.sequence), \(report.id), \(step.rawValue), \(day), \(today),
         \(actor.account), \(actor.name))
      """)
    return event
  }
}
