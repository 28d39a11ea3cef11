internal import Inspecting
public import Staffing

extension Connection {
  /// Every check of teachers, the latest first.
  public func teacherChecks() throws -> [RecordedCheck] {
    try checks("1 = 1")
  }

  public func teacherCheck(_ id: RecordedCheck.ID) throws -> RecordedCheck? {
    try checks("id = \(id)").first
  }

  private func checks(_ condition: SQL) throws -> [RecordedCheck] {
    try rows(
      """
      SELECT * FROM teacher_check WHERE \(condition) ORDER BY first_day DESC, event_sequence DESC
      """
    ) { row in
      RecordedCheck(
        id: try row.text("id"),
        check: TeacherCheck(
          at: School.ID(try row.text("school_id")), try row.text("title"),
          try row.day("first_day")...(try row.day("last_day"))))
    }
  }

  /// What a check's sheets say last, by teacher.
  public func checkSheets(of check: RecordedCheck.ID) throws -> [Teacher.ID: RecordedSheet] {
    var sheets: [Teacher.ID: RecordedSheet] = [:]
    let marks = try rows(
      "SELECT * FROM teacher_check_mark WHERE check_id = \(check) ORDER BY event_sequence"
    ) { row in
      (
        teacher: Teacher.ID(try row.text("teacher")), name: try row.text("teacher_name"),
        item: try row.text("item"),
        mark: VisitSheet.Mark(try row.integer("points"), remark: try row.text("remark")),
        day: try row.day("day"), person: try row.text("person")
      )
    }
    for one in marks {
      var sheet =
        sheets[one.teacher]
        ?? RecordedSheet(
          teacher: one.teacher, name: one.name, marks: [:], day: one.day, person: one.person)
      sheet.marks[one.item] = one.mark
      (sheet.day, sheet.person) = (one.day, one.person)
      sheets[one.teacher] = sheet
    }
    return sheets
  }

  /// Whose sheets there are, by check: for all checks at once.
  public func checkedTeachers() throws -> [RecordedCheck.ID: Set<Teacher.ID>] {
    var checked: [RecordedCheck.ID: Set<Teacher.ID>] = [:]
    let pairs = try rows("SELECT DISTINCT check_id, teacher FROM teacher_check_mark") { row in
      (try row.text("check_id"), Teacher.ID(try row.text("teacher")))
    }
    for (check, teacher) in pairs { checked[check, default: []].insert(teacher) }
    return checked
  }

  /// What is to be mended, of all checks, by number.
  public func checkProblems() throws -> [CheckProblem] { try checkProblems("1 = 1") }

  public func checkProblems(of check: RecordedCheck.ID) throws -> [CheckProblem] {
    try checkProblems("check_id = \(check)")
  }

  public func checkProblems(by teacher: Teacher.ID) throws -> [CheckProblem] {
    try checkProblems("teacher = \(teacher.rawValue)")
  }

  public func checkProblem(_ id: CheckProblem.ID) throws -> CheckProblem? {
    try checkProblems("id = \(id)").first
  }

  private func checkProblems(_ condition: SQL) throws -> [CheckProblem] {
    let steps = try rows(
      """
      SELECT problem_id, step, words, person, account, day, COALESCE(due, 0) AS due_on
      FROM teacher_check_step
      WHERE problem_id IN (SELECT id FROM teacher_check_problem WHERE \(condition))
      ORDER BY event_sequence
      """
    ) { row in
      let word = try row.text("step")
      guard let step = ProblemCase.Step(rawValue: word) else {
        throw RowError(description: "'\(word)' is no step of mending")
      }
      return (
        problem: try row.text("problem_id"),
        step: CheckProblem.Step(
          entry: ProblemCase.Entry(
            step, by: try row.text("account"), on: try row.day("day"),
            due: step.setsDay ? try row.day("due_on") : nil),
          words: try row.text("words"), person: try row.text("person"))
      )
    }
    let taken = Dictionary(grouping: steps, by: \.problem)
    return try rows(
      "SELECT * FROM teacher_check_problem WHERE \(condition) ORDER BY event_sequence, id"
    ) { row in
      let id = try row.text("id")
      return CheckProblem(
        id: id, check: try row.text("check_id"), teacher: Teacher.ID(try row.text("teacher")),
        what: try row.text("what"), firstDue: try row.day("due"),
        steps: (taken[id] ?? []).map(\.step))
    }
  }
}
