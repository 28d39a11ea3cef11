public import Access
public import Inspecting
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Begins a school's check of each of its teachers (抓好中期督查, S000-023).
public struct BeginTeacherCheck: Action {
  public let check: TeacherCheck

  public init(_ check: TeacherCheck) { self.check = check }

  public var permission: Permission { .keepTeacherChecks }
  public func place(in connection: any Connection) throws -> Place { .school(check.school) }

  /// - Returns: Its id; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedCheck.ID {
    _ = try work.teacherCheckTerms(on: work.today)
    var check = check
    check.title = check.title.trimmed
    let known = try work.connection.teacherChecks()
    if let same = known.first(where: { $0.check == check }) { return same.id }
    var reasons = check.faults(today: work.today).map { Phrase.checkFault($0) }
    let overlapping = known.first {
      $0.check.school == check.school && $0.check.days.overlaps(check.days)
    }
    if let overlapping { reasons.append(.checkOverlaps(overlapping.check.title)) }
    try Refused.unless(reasons)
    let event = try work.record("begin-teacher-check", of: check.school.rawValue, check.title)
    let id = "K-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO teacher_check
        (id, event_sequence, school_id, title, first_day, last_day, day, account, person)
      VALUES
        (\(id), \(event.sequence), \(check.school.rawValue), \(check.title),
         \(check.days.lowerBound), \(check.days.upperBound), \(work.today),
         \(work.actor.account), \(work.actor.name))
      """)
    return id
  }
}

/// Notes one teacher's sheet: all items at once, with what is to be mended and by when
/// (S000-023). Said again, the later marks hold; nobody checks oneself.
public struct CheckTeacher: Action {
  public let check: RecordedCheck.ID
  public let teacher: Teacher.ID
  public let sheet: TeacherSheet

  public init(_ teacher: Teacher.ID, in check: RecordedCheck.ID, _ sheet: TeacherSheet) {
    self.check = check
    self.teacher = teacher
    self.sheet = sheet
  }

  public var permission: Permission { .keepTeacherChecks }
  public func place(in connection: any Connection) throws -> Place {
    try connection.teacherCheck(check).map { .school($0.check.school) } ?? .county
  }

  /// - Returns: How many items and problems are new.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    guard let known = try work.connection.teacherCheck(check) else {
      throw Refused(.noTeacherCheck(check))
    }
    let (book, terms) = try work.supervision()
    let template = try work.teacherCheckTerms(on: known.check.days.lowerBound)
    var sheet = sheet
    sheet.marks = sheet.marks.mapValues { .init($0.points, remark: $0.remark.trimmed) }
    sheet.problems = sheet.problems.map(\.trimmed).filter { !$0.isEmpty }
    let latest = book.calendar.day(workingDays: terms.mendAtMost.value, after: work.today)
    let name = try work.colleague(teacher, at: known.check.school)
    var reasons = sheet.faults(
      template, remarkBelow: terms.remarkBelow.value, due: work.today...latest
    ).map { fault in
      Phrase.sheetFault(fault) { Phrase(template[item: $0]?.name ?? .init(zh: $0, en: $0)) }
    }
    if name == nil { reasons.append(.noColleague(teacher)) }
    if work.actor.teacher == teacher { reasons.append(.checkOneself) }
    if !known.check.days.contains(work.today) {
      reasons.append(.checkOutside(work.today, known.check.days))
    }
    try Refused.unless(reasons)
    let before = try work.connection.checkSheets(of: check)[teacher]?.marks ?? [:]
    let marks = sheet.marks.filter { before[$0.key] != $0.value }.sorted { $0.key < $1.key }
    let open = Set(
      try work.connection.checkProblems(of: check).filter {
        $0.teacher == teacher && !$0.situation.next.isEmpty
      }.map(\.what))
    let problems = sheet.problems.filter { !open.contains($0) }
    guard !marks.isEmpty || !problems.isEmpty else { return 0 }
    let event = try work.record("check-teacher", of: check, "teacher \(teacher)")
    for (item, mark) in marks {
      try work.connection.execute(
        """
        INSERT INTO teacher_check_mark
          (event_sequence, check_id, teacher, teacher_name, item, points, remark, day, account,
           person)
        VALUES
          (\(event.sequence), \(check), \(teacher.rawValue), \(name ?? ""), \(item),
           \(mark.points), \(mark.remark), \(work.today), \(work.actor.account),
           \(work.actor.name))
        """)
    }
    guard let due = sheet.due else { return marks.count }
    for (place, what) in problems.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO teacher_check_problem
          (id, event_sequence, check_id, teacher, what, due, day, account, person)
        VALUES
          (\("R-\(event.sequence)-\(place + 1)"), \(event.sequence), \(check),
           \(teacher.rawValue), \(what), \(due), \(work.today), \(work.actor.account),
           \(work.actor.name))
        """)
    }
    return marks.count + problems.count
  }
}

/// Takes something to be mended on: the teacher says that it's mended, the school rechecks and
/// writes it off, sends it back or gives another day (整改复查, S000-023).
public struct TakeCheckStep: Action {
  public let problem: CheckProblem.ID
  public let step: ProblemCase.Step

  /// Whose it is, when the teacher answers; nil for the school.
  public let teacher: Teacher.ID?
  public let words: String
  public let due: Day?

  public init(
    _ step: ProblemCase.Step, of problem: CheckProblem.ID, by teacher: Teacher.ID? = nil,
    words: String, due: Day? = nil
  ) {
    self.problem = problem
    self.step = step
    self.teacher = teacher
    self.words = words
    self.due = due
  }

  public var permission: Permission { teacher == nil ? .keepTeacherChecks : .keepOwnChecks }
  public func place(in connection: any Connection) throws -> Place {
    if let teacher { return .teacher(teacher, at: []) }
    guard let known = try connection.checkProblem(problem),
      let check = try connection.teacherCheck(known.check)
    else { return .county }
    return .school(check.check.school)
  }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.checkProblem(problem),
      teacher == nil || known.teacher == teacher, (teacher != nil) == (step == .answer)
    else { throw Refused(.noCheckProblem(problem)) }
    var reasons = work.reasons(against: words, longest: TeacherSheet.longestText)
    if teacher == nil, work.actor.teacher == known.teacher { reasons.append(.checkOneself) }
    var situation = known.situation
    do {
      try situation.take(
        ProblemCase.Entry(
          step, by: work.actor.account, on: work.today, due: step.setsDay ? due : nil))
    } catch { reasons.append(.problemFault(error)) }
    try Refused.unless(reasons)
    let event = try work.record("take-check-step", of: problem, step.rawValue)
    let day: SQL = step.setsDay ? due.map { "\($0)" } ?? "NULL" : "NULL"
    try work.connection.execute(
      """
      INSERT INTO teacher_check_step
        (event_sequence, problem_id, step, words, due, day, account, person)
      VALUES
        (\(event.sequence), \(problem), \(step.rawValue), \(words.trimmed), \(day),
         \(work.today), \(work.actor.account), \(work.actor.name))
      """)
  }
}

extension Work {
  /// The checklist of a day's book.
  ///
  /// - Throws: `Refused` when the book asks for no such check.
  func teacherCheckTerms(on day: Day) throws -> SupervisionTerms.Template {
    guard let terms = try connection.supervisionBook(on: day)?.terms.teacherCheck else {
      throw Refused(.needsTeacherCheck)
    }
    return terms
  }
}
