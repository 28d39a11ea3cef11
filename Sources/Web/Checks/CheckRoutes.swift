internal import Access
internal import Actions
internal import Hummingbird
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/checks`: each teacher's work at mid-term (S000-023).
struct CheckRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("checks", use: list)
    router.post("checks", use: begin)
    router.get("checks/:check", use: page)
    router.get("checks/:check/teachers/:teacher", use: sheet)
    router.post("checks/:check/teachers/:teacher", use: keep)
    router.post("checks/:check/items/:item", use: step)
  }

  /// `GET /checks`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /checks`: `school`, `title`, `first`, `last`.
  @Sendable func begin(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepTeacherChecks)
    let fields = try await request.form(context)
    let school = School.ID(fields.text("school"))
    try context.require(.keepTeacherChecks, at: .school(school))
    let (first, last) = (try fields.day("first"), try fields.day("last"))
    guard first <= last else {
      return try await showList(
        request, context, problems: [.mentorBondBackwards(first, last)], typed: fields)
    }
    return try await desk.answer(
      BeginTeacherCheck(TeacherCheck(at: school, fields.text("title"), first...last)), context,
      then: "/checks", .checkBegun
    ) { try await showList(request, context, problems: $0, typed: fields) }
  }

  /// `GET /checks/K-7`: each teacher of the school.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepTeacherChecks)
    let county = try await archive.county(for: request, context)
    let check = try await known(context)
    try context.require(.keepTeacherChecks, at: .school(check.check.school))
    let template = county.teacherCheck(on: check.check.days.lowerBound)
    let (sheets, problems) = try await desk.database.read(for: context) {
      (try $0.checkSheets(of: check.id), try $0.checkProblems(of: check.id))
    }
    let items = Dictionary(grouping: problems, by: \.teacher)
    let here = county.roster.teachers.filter {
      $0.teaching.school == check.check.school && $0.position.teaches
    }
    // Whoever was checked and has gone since stays on the list.
    let known = Set(here.map(\.id))
    let gone = sheets.values.filter { !known.contains($0.teacher) }.sorted {
      $0.teacher < $1.teacher
    }
    let rows =
      (here.map { ($0.id, $0.name, Optional($0.subject)) }
      + gone.map { ($0.teacher, $0.name, nil) }).map { teacher, name, subject in
        CheckedTeacher(
          teacher: teacher, name: name, subject: subject,
          permille: template.flatMap { template in
            sheets[teacher].flatMap { VisitSheet(marks: $0.marks).permille(template) }
          }, problems: items[teacher] ?? [])
      }
    return try await CheckPage(
      context: context, county: county, check: check,
      list: ListView(
        id: "check-teachers", title: .checks, columns: CheckPage.columns(check), rows: rows,
        address: Address(of: request), isPersonal: true)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .keepTeacherChecks)
  }

  /// `GET /checks/K-7/teachers/T1`
  @Sendable func sheet(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showSheet(request, context)
  }

  /// `POST /checks/K-7/teachers/T1`: `points.KEY`, `remark.KEY`, `problems`, `due`.
  @Sendable func keep(_ request: Request, _ context: WebContext) async throws -> Response {
    let check = try await known(context)
    try context.require(.keepTeacherChecks, at: .school(check.check.school))
    let teacher = Teacher.ID(try context.pathText("teacher"))
    let fields = try await request.form(context)
    let template = desk.county.teacherCheck(on: check.check.days.lowerBound)
    var marks: [String: VisitSheet.Mark] = [:]
    for item in template?.items ?? [] {
      let text = fields.text("points.\(item.key)")
      guard !text.isEmpty else { continue }
      guard let points = Int(text) else {
        throw WebProblem.badParameter("points.\(item.key)", found: text, allowed: "0")
      }
      marks[item.key] = .init(points, remark: fields.text("remark.\(item.key)"))
    }
    let problems = fields.text("problems").split(whereSeparator: \.isNewline).map(String.init)
    let due = fields.text("due").isEmpty ? nil : try fields.day("due")
    return try await desk.answer(
      CheckTeacher(
        teacher, in: check.id, TeacherSheet(marks: marks, problems: problems, due: due)),
      context, then: check.sheetAddress(of: teacher), .checkSaved
    ) { try await showSheet(request, context, problems: $0, typed: fields) }
  }

  /// `POST /checks/K-7/items/R-9-1`: `step`, `words`, `due`.
  @Sendable func step(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepTeacherChecks, .keepOwnChecks)
    let check = try await known(context)
    let id = try context.pathText("item")
    let fields = try await request.form(context)
    guard let step = ProblemCase.Step(rawValue: fields.text("step")) else {
      throw WebProblem.badParameter("step", found: fields.text("step"), allowed: "answer")
    }
    guard let item = try await desk.database.read({ try $0.checkProblem(id) }),
      item.check == check.id, context.seesSheet(of: item.teacher, check)
    else { throw WebProblem.notFound(.noCheckProblem(id)) }
    let due = fields.text("due").isEmpty ? nil : try fields.day("due")
    let action = TakeCheckStep(
      step, of: id, by: step == .answer ? item.teacher : nil, words: fields.text("words"),
      due: due)
    switch step {
    case .answer: try context.require(.keepOwnChecks, at: .teacher(item.teacher, at: []))
    default: try context.require(.keepTeacherChecks, at: .school(check.check.school))
    }
    return try await desk.answer(
      action, context, then: check.sheetAddress(of: item.teacher), .checkStepSaid
    ) {
      try await showSheet(request, context, of: item.teacher, problems: $0, typed: fields)
    }
  }

  private func known(_ context: WebContext) async throws -> RecordedCheck {
    try context.requireAny(.keepTeacherChecks, .keepOwnChecks)
    let id = try context.pathText("check")
    guard let check = try await desk.database.read(for: context, { try $0.teacherCheck(id) })
    else { throw WebProblem.notFound(.noTeacherCheck(id)) }
    return check
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.keepTeacherChecks, .keepOwnChecks, .seeInspections)
    let county = try await archive.county(for: request, context)
    let (checks, checked, items) = try await desk.database.read(for: context) {
      (try $0.teacherChecks(), try $0.checkedTeachers(), try $0.checkProblems())
    }
    let rows = county.checkRows(checks, checked, items, for: context)
    let seesSchools =
      !context.reaches(of: .keepTeacherChecks).isEmpty
      || !context.reaches(of: .seeInspections).isEmpty
    let page = CheckListPage(
      context: context, county: county, template: county.teacherCheck(on: context.dayShown),
      list: seesSchools
        ? try ListView(
          id: "checks", title: .checks, columns: CheckListPage.columns, rows: rows,
          address: Address(of: request), isPersonal: false, empty: .noChecks) : nil,
      own: context.actor?.teacher.map { teacher in
        checks.filter { checked[$0.id]?.contains(teacher) == true }
      },
      schools: county.roster.schools.map(\.id).filter {
        context.may(.keepTeacherChecks, at: .school($0))
      }, problems: problems, typed: typed)
    guard problems.isEmpty else {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    let permission: Permission =
      context.reaches(of: .seeInspections).isEmpty ? .keepOwnChecks : .seeInspections
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: permission)
  }

  private func showSheet(
    _ request: Request, _ context: WebContext, of known: Teacher.ID? = nil,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let check = try await self.known(context)
    let teacher = try known ?? Teacher.ID(context.pathText("teacher"))
    guard context.seesSheet(of: teacher, check) else {
      throw WebProblem.notFound(.noTeacherCheck(check.id))
    }
    let county = try await archive.county(for: request, context)
    let (sheets, items) = try await desk.database.read(for: context) {
      (try $0.checkSheets(of: check.id), try $0.checkProblems(of: check.id))
    }
    guard let template = county.teacherCheck(on: check.check.days.lowerBound) else {
      throw WebProblem.notFound(.needsTeacherCheck)
    }
    guard let name = sheets[teacher]?.name ?? county.roster[teacher]?.name else {
      throw WebProblem.notFound(.noColleague(teacher))
    }
    let today = context.occasion.today
    let book = county.book.inForce(in: SchoolYear(containing: today))
    return SheetPage(
      context: context, county: county, check: check, teacher: teacher, name: name,
      template: template, sheet: sheets[teacher],
      items: items.filter { $0.teacher == teacher },
      usualDue: book.calendar.day(
        workingDays: book.supervisionTerms?.mendWithin.value ?? 0, after: today),
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension WebContext {
  /// Whether whoever asks checks there, or is the teacher.
  fileprivate func seesSheet(of teacher: Teacher.ID, _ check: RecordedCheck) -> Bool {
    may(.keepTeacherChecks, at: .school(check.check.school))
      || actor?.teacher == teacher && may(.keepOwnChecks, at: .teacher(teacher, at: []))
  }
}
