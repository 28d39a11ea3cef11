internal import Access
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension County {
  /// The checklist of a day's book for checks of teachers; nil where it asks for none.
  func teacherCheck(on day: Day) -> SupervisionTerms.Template? {
    book.inForce(in: SchoolYear(containing: day)).supervisionTerms?.teacherCheck
  }

  /// The checks that whoever asks sees, with how far each school has come.
  func checkRows(
    _ checks: [RecordedCheck], _ checked: [RecordedCheck.ID: Set<Teacher.ID>],
    _ items: [CheckProblem], for context: WebContext
  ) -> [CheckRow] {
    let people = Dictionary(
      grouping: roster.teachers.filter(\.position.teaches), by: \.teaching.school)
    let found = Dictionary(grouping: items, by: \.check)
    return checks.compactMap { check in
      let school = check.check.school
      let isKept = context.may(.keepTeacherChecks, at: .school(school))
      guard isKept || context.may(.seeInspections, at: .school(school)) else { return nil }
      return CheckRow(
        check: check, schoolName: name(of: school),
        progress: CheckProgress(
          of: Set(people[school]?.map(\.id) ?? []), checked: checked[check.id] ?? [],
          problems: (found[check.id] ?? []).map(\.situation), on: context.dayShown),
        isKept: isKept)
    }
  }
}

extension Connection {
  /// What waits for whoever asks: teachers to check and rechecks of those who check, items to mend
  /// of a teacher.
  func checkLines(for context: WebContext, in county: County) throws -> [DueLine] {
    let today = context.occasion.today
    var lines: [DueLine] = []
    if let teacher = context.actor?.teacher,
      context.may(.keepOwnChecks, at: .teacher(teacher, at: []))
    {
      let checks = Dictionary(try teacherChecks().map { ($0.id, $0) }) { first, _ in first }
      for item in try checkProblems(by: teacher) where item.situation.state == .open {
        guard let check = checks[item.check] else { continue }
        lines.append(
          DueLine(
            words: .dueMend(item.what), address: check.sheetAddress(of: teacher),
            due: item.situation.due, why: .mending))
      }
    }
    guard !context.reaches(of: .keepTeacherChecks).isEmpty else { return lines }
    let items = try checkProblems()
    let rows = county.checkRows(try teacherChecks(), try checkedTeachers(), items, for: context)
    let terms = county.book.inForce(in: SchoolYear(containing: today))
    let within = terms.supervisionTerms?.recheckWithin.value ?? 0
    for row in rows where row.isKept {
      let left = row.progress.teachers - row.progress.checked
      if row.check.check.days.contains(today), left > 0 {
        lines.append(
          DueLine(
            words: .dueCheck(row.check.check.title, left: left), address: row.check.address,
            due: row.check.check.days.upperBound, why: .checksLead))
      }
      let answered = items.filter {
        $0.check == row.check.id && $0.situation.state == .answered
      }
      guard !answered.isEmpty else { continue }
      let due = answered.compactMap {
        $0.situation.recheckDue(within: within, in: terms.calendar)
      }.min()
      lines.append(
        DueLine(
          words: .dueRecheck(answered.count), address: row.check.address, due: due,
          why: .mending))
    }
    return lines
  }
}
