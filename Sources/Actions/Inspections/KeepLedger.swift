public import Access
public import Inspecting
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Where a problem was found, or a task given out.
public enum ProblemSource: Hashable, Sendable {
  /// At a visit, at one of the checklist's items or none.
  case visit(RecordedVisit.ID, item: String)
  case meeting(RecordedMeeting.ID)

  /// Told by somebody, or seen outside an inspection.
  case itself
}

/// Enters a problem, a violation or a task into the ledger with its four fixed things: what,
/// by which standard, by when, by whom (四定, S001-133; 台账, S000-114; 乱办班、乱收费、乱征订,
/// S002-47).
public struct OpenProblem: Action {
  public let kind: String
  public let source: ProblemSource

  /// Nil for what the bureau itself has to do.
  public let school: School.ID?
  public let task: String
  public let standard: String

  /// Nil for the book's working days.
  public let due: Day?
  public let owner: String

  /// Which problem of teaching it solves (S003-08).
  public let solves: String

  public init(
    _ kind: String, from source: ProblemSource, at school: School.ID?, task: String,
    standard: String, due: Day? = nil, owner: String, solves: String
  ) {
    self.kind = kind
    self.source = source
    self.school = school
    self.task = task
    self.standard = standard
    self.due = due
    self.owner = owner
    self.solves = solves
  }

  public var permission: Permission {
    if case .meeting = source { .planInspections } else { .inspect }
  }

  /// - Returns: Its id; that of the open one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedProblem.ID {
    let (book, terms) = try work.supervision()
    let found = try origin(in: work)
    let texts = [
      WrittenText(.problemTask, task), WrittenText(.problemStandard, standard),
      WrittenText(.problemOwner, owner), WrittenText(.problemSolves, solves),
    ]
    let due =
      due ?? book.calendar.day(workingDays: terms.mendWithin.value, after: work.today)
    let latest = book.calendar.day(workingDays: terms.mendAtMost.value, after: work.today)
    var reasons = found.reasons + texts.flatMap { $0.reasons() }
    if terms[kind: kind] == nil { reasons.append(.noProblemKind(kind)) }
    if !(work.today...latest).contains(due) {
      reasons.append(.dueOutside(due, work.today...latest))
    }
    try Refused.unless(reasons)
    let same = try work.connection.problems().first { known in
      known.state.state == .open && known.kind == kind && known.school == found.school
        && known.task == texts[0].text && known.visit == found.visit
        && known.meeting == found.meeting
    }
    if let same { return same.id }
    let event = try work.record(
      "open-problem", of: found.school?.rawValue ?? "bureau", "kind \(kind) due \(due)")
    let id = "Q-\(event.sequence)"
    let visit = found.visit.map { SQLValue.text($0) } ?? .null
    let meeting = found.meeting.map { SQLValue.text($0) } ?? .null
    try work.connection.execute(
      """
      INSERT INTO ledger_problem
        (id, kind, school, school_name, visit_id, item, meeting_id, task, standard, due, owner,
         solves, account, person, day, event_sequence)
      VALUES
        (\(id), \(kind), \(found.school?.rawValue ?? ""), \(found.schoolName), \(visit),
         \(found.item), \(meeting), \(texts[0].text), \(texts[1].text), \(due),
         \(texts[2].text), \(texts[3].text), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
    return id
  }

  private struct Origin {
    var school: School.ID?
    var schoolName = ""
    var visit: RecordedVisit.ID?
    var item = ""
    var meeting: RecordedMeeting.ID?
    var reasons: [Phrase] = []
  }

  private func origin(in work: Work) throws -> Origin {
    var origin = Origin(school: school)
    switch source {
    case .visit(let id, let item):
      let (round, visit) = try work.visit(id)
      let terms = try work.connection.supervisionBook(on: round.days.lowerBound)?.terms
      origin = Origin(school: visit.school, schoolName: visit.schoolName, visit: id, item: item)
      if !item.isEmpty, terms?[template: round.template]?[item: item] == nil {
        origin.reasons.append(.noItem(item))
      }
      return origin
    case .meeting(let id):
      guard try work.connection.meeting(id) != nil else { throw Refused(.noMeeting(id)) }
      origin.meeting = id
    case .itself: break
    }
    if let school {
      let name = try work.connection.openSchools(on: work.today)[school]
      origin.schoolName = name ?? ""
      if name == nil { origin.reasons.append(.noSchool(school.rawValue)) }
    }
    return origin
  }
}

/// Takes a line of the ledger on: the school says that it's mended and shows by what; somebody
/// else rechecks and writes it off or sends it back (限期改正、复查、销号, S001-125).
public struct TakeProblemStep: Action {
  public let step: ProblemCase.Step
  public let problem: RecordedProblem.ID
  public let note: String

  /// What shows it; needed of an answer.
  public let evidence: String

  /// The new limit, of steps that set one.
  public let due: Day?

  /// Whether it's a line that the bureau itself has to do.
  public let isBureaus: Bool

  public init(
    _ step: ProblemCase.Step, of problem: RecordedProblem.ID, note: String,
    evidence: String = "", due: Day? = nil, isBureaus: Bool = false
  ) {
    self.step = step
    self.isBureaus = isBureaus
    self.problem = problem
    self.note = note
    self.evidence = evidence
    self.due = step.setsDay ? due : nil
  }

  /// Schools answer for themselves; what the bureau has to do is answered by those who
  /// inspect.
  public var permission: Permission {
    step == .answer && !isBureaus ? .answerFindings : .inspect
  }

  public func place(in connection: any Connection) throws -> Place {
    guard step == .answer, !isBureaus, let school = try connection.problem(problem)?.school else {
      return .county
    }
    return .school(school)
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.problem(problem), !isBureaus || found.school == nil
    else { throw Refused(.noProblem(problem)) }
    let (book, terms) = try work.supervision()
    let said = WrittenText(.stepNote, note)
    let shown = WrittenText(.problemEvidence, evidence)
    var reasons = said.reasons() + shown.reasons(isNeeded: step == .answer)
    let latest = book.calendar.day(workingDays: terms.mendAtMost.value, after: work.today)
    if let due, due > latest { reasons.append(.dueOutside(due, work.today...latest)) }
    var state = found.state
    do {
      try state.take(.init(step, by: work.actor.account, on: work.today, due: due))
    } catch { reasons.append(.problemFault(error)) }
    try Refused.unless(reasons)
    let event = try work.record("take-problem-step", of: found.id, "step \(step.rawValue)")
    let day = due.map { SQLValue.integer($0.ordinal) } ?? .null
    try work.connection.execute(
      """
      INSERT INTO ledger_step
        (event_sequence, problem_id, step, note, evidence, due, account, person, day)
      VALUES
        (\(event.sequence), \(found.id), \(step.rawValue), \(said.text), \(shown.text), \(day),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
