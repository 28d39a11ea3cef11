import Access
import Actions
import Chronicle
import Inspecting
import Observing
import Partnership
import Sealing
import Serving
import Staffing
import Store
import Synchronization
import Testing
import Training

private let year = YearCounty.year

/// A record that keeps, beside every event, all that could be asked then.
private final class Witness: Database {
  private let database: any Database
  private let seen = Mutex<[Int: String]>([:])

  init(_ database: any Database) { self.database = database }

  var testimony: [Int: String] { seen.withLock { $0 } }

  func read<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value { try await database.read(body) }

  func write<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    let value = try await database.write(body)
    let (event, answers) = try await database.read { connection in
      (try connection.events().last?.sequence ?? 0, try everything(connection))
    }
    seen.withLock { $0[event] = answers }
    return value
  }
}

/// What the lists and reports of the year are made of, in words.
private func everything(_ connection: any Connection) throws -> String {
  var words: [String] = []
  func tell(_ value: Any) { words.append(String(describing: value)) }
  func tell<Key: Comparable, Value>(_ values: [Key: Value]) {
    tell(values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
  }
  tell(try connection.openedYears())
  tell(try connection.settings(of: year).owners)
  tell(try connection.letters(of: year))
  tell(try connection.establishmentTotal() as Any)
  tell(try connection.establishmentRounds(of: year))
  tell(try connection.poolRecords())
  let run = try connection.competition(of: year)
  tell(run as Any)
  if let run {
    tell(try connection.applicants(in: run.id))
    tell(try connection.offers(in: run.id))
    tell(try connection.competitionObjections(in: run.id))
  }
  for list in try connection.eligibilityLists(of: year) {
    tell(list)
    tell(try connection.contests(of: list.id))
  }
  if let round = try connection.wishRound(of: year) {
    tell(round)
    tell(try connection.finalWishes(in: round.id))
  }
  for notice in try connection.notices(of: year) {
    tell(notice)
    tell(try connection.lines(ofNotice: notice.id))
    tell(try connection.objections(toNotice: notice.id))
  }
  tell(try connection.ordersOfEveryYear())
  tell(try connection.paperCounts())
  tell(try connection.servicePlans())
  tell(try connection.serviceMonths())
  tell(try connection.serviceEntries())
  tell(try connection.serviceVersion())
  tell(ordered(try connection.inspections()))
  tell(try connection.problems())
  tell(try connection.meetings())
  tell(try connection.schoolReports())
  tell(try connection.inspectionVersion())
  tell(try connection.observationVersion())
  tell(ordered(try connection.observations(in: Day(2025, 9, 1)...Day(2027, 8, 31))))
  tell(try connection.openLessons(from: Day(2025, 9, 1)))
  tell(try connection.trainingVersion())
  tell(try connection.trainingNeeds(in: SchoolYear(2026)))
  tell(try connection.trainers())
  tell(try connection.trainingCourses())
  tell(try connection.trainingSessions())
  tell(try connection.coursePlaces(.everybody))
  tell(try connection.placesTaken().sorted { $0.key < $1.key })
  tell(try connection.courseAttendance(.everybody))
  tell(try connection.courseMarks(.everybody))
  tell(try connection.trainingClaims())
  tell(ordered(try connection.projects()))
  let days = Day(2025, 9, 1)...Day(2027, 8, 31)
  tell(try connection.pairActivities(in: days))
  tell(
    try connection.pairProfiles().map { "\($0.key) \($0.value)" }.sorted())
  tell(try connection.pairVersion())
  for account in try connection.accounts() {
    tell(account.person)
    tell(try connection.grants(of: account))
    tell(try connection.delegations(of: account.id))
  }
  tell(try connection.corrections(within: [.county], limit: 99))
  tell(try connection.uploads())
  tell(try connection.schoolUploads())
  tell(try connection.countyVersion() as Any)
  tell(try connection.currentPlanID() as Any)
  tell(try connection.facts(.teaching, on: Day(2026, 9, 1)))
  tell(
    try connection.timelines().values.sorted { $0.line < $1.line }.map {
      "\($0.line): \($0.facts)"
    })
  tell(try connection.events().map(\.digest))
  return words.joined(separator: "\n")
}

/// A value in words that are the same each time: what a dictionary or set holds, in order.
private func ordered(_ value: Any) -> String {
  let mirror = Mirror(reflecting: value)
  let parts = mirror.children.map { "\($0.label ?? ""): \(ordered($0.value))" }
  switch mirror.displayStyle {
  case .dictionary, .set: return "\(parts.map { $0.drop { $0 != ":" } }.sorted())"
  case .collection, .tuple, .optional: return "\(parts)"
  default: return parts.isEmpty || value is any CustomStringConvertible ? "\(value)" : "\(parts)"
  }
}

@Suite struct `The record as it was after an event` {
  /// Every action of a summer, and after each of them the record's own testimony.
  @Test func `answers every question as it did then`() async throws {
    let county = try await YearCounty(opened: false)
    let witness = Witness(county.database)
    try await SampleStory(roster: county.roster, book: county.book, year: year)
      .tell(in: witness, through: .summer)
    let told = Told(county: county, witness: witness)
    try await told.correct()
    try await told.keepPair()
    try await told.inspect()
    try await told.changeOffice()
    try await told.publishAndMove()

    let testimony = witness.testimony.filter { $0.key > 0 }
    #expect(testimony.count > 30)
    for (event, answers) in testimony.sorted(by: { $0.key < $1.key }) {
      let past = try await county.read { try everything(PastConnection($0, after: event)) }
      #expect(past == answers, "after event \(event): \(difference(past, answers))")
    }
  }

  private func difference(_ past: String, _ then: String) -> String {
    for (one, other) in zip(past.split(separator: "\n"), then.split(separator: "\n"))
    where one != other {
      let common = zip(one, other).prefix { $0 == $1 }.count
      let words = [one, other].map { $0.dropFirst(common - 60).prefix(160) }
      return "\(words[0]) was \(words[1])"
    }
    return "lengths"
  }

  @Test func `can't be written into`() async throws {
    let county = try await YearCounty()
    await #expect(throws: PastIsReadOnly.self) {
      try await county.database.write { connection in
        try PastConnection(connection, after: 1).execute("DELETE FROM school_year")
      }
    }
    #expect(try await county.read { try $0.openedYears() } == [year])
  }

  /// A table that a migration adds and nobody thinks of here would show the present.
  @Test func `hides the rows of every table whose rows come with an event`() async throws {
    let county = try await YearCounty()
    let tables = try await county.read { connection in
      try connection.rows(
        connection.engine == .sqlite
          ? """
          SELECT master.name FROM sqlite_master AS master
          JOIN pragma_table_info(master.name) AS info
          WHERE master.type = 'table' AND info.name = 'event_sequence'
          """
          : """
          SELECT table_name AS name FROM information_schema.columns
          WHERE column_name = 'event_sequence' AND table_schema = current_schema()
          """
      ) { try $0.text("name") }
    }
    #expect(tables.count > 40)
    let last = [
      "sealed_fact", "plan_pin", "column_mapping", "plan_run", "union_week",
    ]
    for table in tables where !last.contains(table) {
      let rows = try await county.read { connection in
        try PastConnection(connection, after: 0).rows(
          "SELECT COUNT(*) AS count FROM \(SQL(stringLiteral: table))"
        ) { try $0.integer("count") }
      }
      #expect(rows == [0], "\(table)")
      let text = try await county.read { connection in
        let seen = Seen(connection)
        _ = try PastConnection(seen, after: 0).rows(
          "SELECT * FROM \(SQL(stringLiteral: table))"
        ) { _ in 0 }
        return seen.text
      }
      #expect(text.hasPrefix("WITH \(table) AS"), "\(table) isn't among the tables with a past")
    }
  }
}

/// Keeps the last statement.
private final class Seen: Connection {
  private let connection: any Connection
  private(set) var text = ""

  init(_ connection: any Connection) { self.connection = connection }

  var engine: Engine { connection.engine }

  func rows<Value>(_ statement: SQL, _ read: (Row) throws -> Value) throws -> [Value] {
    text = statement.text
    return try connection.rows(statement, read)
  }

  func execute(_ statement: SQL) throws { try connection.execute(statement) }
}

/// What happens in the summer after the sample's story.
private struct Told {
  let county: YearCounty
  let witness: Witness

  @discardableResult
  private func act<Act: Action>(
    _ action: Act, by actor: Actor = YearCounty.personnel, on day: Day
  ) async throws -> Act.Outcome {
    let noon = day.ordinal * 86_400_000 + 4 * 3_600_000
    return try await witness.perform(
      action, by: actor, on: Occasion(moment: Moment(milliseconds: noon), today: day))
  }

  /// One correction is confirmed and taken back, one refused.
  func correct() async throws {
    let day = Day(2026, 6, 30)
    let line = FactLine(.title, of: county.roster.teachers[0].id.rawValue)
    let proposal = ProposeCorrection(
      line, value: .title(.fullSenior), during: Period(from: Day(2025, 1, 1)),
      reason: "登记有误", evidence: "证书")
    let id = try await act(proposal, on: day)
    let chief = YearCounty.person("chief", "personnel", .county)
    let shown = try await witness.read { try $0.preview(ofCorrection: id).change }
    try await act(ConfirmCorrection(id, shown: shown), by: chief, on: day)
    let undo = try await act(ProposeUndo(id, reason: "证书有疑", evidence: "复核"), on: day)
    let back = try await witness.read { try $0.preview(ofCorrection: undo).change }
    try await act(ConfirmCorrection(undo, shown: back), by: chief, on: day)
    let other = try await act(proposal, on: day)
    try await act(RefuseCorrection(other, reason: "证据不足"), by: chief, on: day)
  }

  /// A role is given, lent, and both end before their day.
  func changeOffice() async throws {
    let first = Day(2026, 7, 1)
    let last = Day(2027, 6, 30)
    let password = PasswordHash(of: "Tea-and-7-rivers", cost: .init(logN: 4, r: 1, p: 1))
    for (name, person) in [("zhang", "张三"), ("wang", "王五")] {
      try await act(
        AddAccount(name: name, person: person, password: password), by: .system, on: first)
    }
    try await act(
      GrantRole(account: "zhang", role: "finance", first: first, last: last), by: .system,
      on: first)
    let (zhang, wang) = try await witness.read { connection in
      (try connection.account(named: "zhang")!, try connection.account(named: "wang")!)
    }
    try await witness.write { connection in
      let event = try connection.record(
        "delegate", of: wang.name, details: "", by: zhang.name, at: Moment(endOf: first))
      try connection.insert(
        Delegation(
          id: "D-1", principal: zhang.id, delegate: wang.id, days: first.ordinal..<last.ordinal),
        event: event)
    }
    try await witness.write { connection in
      let event = try connection.record(
        "end-delegation", of: "D-1", details: "", by: zhang.name, at: Moment(endOf: first))
      try connection.endDelegation("D-1", on: first.ordinal + 2, event: event)
    }
    let grant = try await witness.read { try $0.grants(of: zhang) }[0]
    try await act(
      EndGrant(account: "zhang", grant: grant.id), by: .system, on: first.advanced(by: 5))
  }

  /// A pair's profile, one activity that counts and one that's taken back.
  func keepPair() async throws {
    let day = Day(2026, 6, 30)
    let pair = try #require(county.runningPair(on: day))
    try await act(SetPairProfile("mutual-visits", of: [pair]), on: day)
    for note in ["两校教研组一起备课，定下三篇课文的教法", "登记错了学校"] {
      try await act(
        RecordPairActivity(
          PairActivity(day: day, direction: .together, kind: "teaching-study", note: note),
          of: pair, people: PairVisitors(teachers: 6)),
        by: YearCounty.principal(pair.helped), on: day)
    }
    let wrong = try #require(
      try await witness.read { try $0.pairActivities(in: day...day) }.first)
    try await act(
      WithdrawPairActivity(wrong.id, because: "学校不对"), by: YearCounty.principal(pair.helper),
      on: day.advanced(by: 1))
  }

  /// An inspection that is drawn, one visit closed, a problem written off, a meeting, a month.
  func inspect() async throws {
    let day = Day(2026, 6, 29)
    let office = YearCounty.person("wu", "supervision", .county)
    let schools = county.roster.schools.map(\.id).sorted().prefix(3)
    let round = try await act(
      ArrangeInspection(
        occasion: "", template: "four-checks", name: "期末抽查", from: day,
        to: day.advanced(by: 4), solves: "作业没有批改", schools: Set(schools),
        .drawn(1, lessons: 1, seed: String(repeating: "a5", count: 32))), by: office, on: day)
    let next = day.advanced(by: 1)
    try await act(
      DrawInspection(round, word: "08 15 22", witness: "赵校长"), by: office, on: next)
    let visit = try #require(try await witness.read { try $0.inspection(round) }?.visits.first)
    for points in [20, 25] {
      try await act(
        MarkVisit(
          visit.id,
          ["plans", "observations", "research", "homework"].reduce(into: [:]) {
            $0[$1] = VisitSheet.Mark(points)
          }), by: office, on: next)
    }
    try await act(
      HearLesson(visit.id, .init(teacher: "王芳", subject: "数学", feedback: "多让学生说")),
      by: office, on: next)
    try await act(
      CloseVisit(visit.id, visited: next, feedback: "作业要全批"), by: office, on: next)
    try await act(
      ConcludeInspection(round, summary: "良好", circular: "继续"), by: office, on: next)
    let meeting = try await act(
      HoldMeeting(on: day, review: "走了一所学校", difficulties: ""), by: office, on: next)
    for source in [ProblemSource.visit(visit.id, item: "homework"), .meeting(meeting)] {
      try await act(
        OpenProblem(
          "teaching", from: source, at: visit.school, task: "批改", standard: "全批", owner: "主任",
          solves: "不知错在哪里"), by: office, on: next)
    }
    let problem = try await witness.read { try $0.problems() }[0]
    let head = YearCounty.principal(visit.school)
    try await act(
      TakeProblemStep(.answer, of: problem.id, note: "已批", evidence: "照片"), by: head, on: next)
    try await act(
      TakeProblemStep(.sendBack, of: problem.id, note: "不全", due: next.advanced(by: 3)),
      by: office, on: next)
    try await act(
      TakeProblemStep(.answer, of: problem.id, note: "全批", evidence: "照片"), by: head, on: next)
    try await act(
      TakeProblemStep(.writeOff, of: problem.id, note: "已看"), by: office, on: next)
    for words in ["公开课六节", "公开课七节"] {
      try await act(
        ReportMonth(next.month, at: visit.school, highlights: words, methods: "同备"), by: head,
        on: next)
    }
  }

  /// From the frozen list to two arrivals, an early end and a withdrawn notice.
  func publishAndMove() async throws {
    try await act(FreezeEligibility(year: year, after: 0), on: Day(2026, 7, 1))
    let moves = county.moves(3)
    try await county.adopt(moves)
    try await act(
      SetMilestone(year: year, milestone: "plan", owner: "leader", due: Day(2026, 7, 20)),
      on: Day(2026, 7, 2))
    let notice = try await act(
      PublishNotice(year: year, office: "人事科", contact: "010-0000"), on: Day(2026, 8, 3))
    let objection = try await act(
      RaiseObjection(notice: notice, teacher: moves[0].teacher, ground: "家中有事"),
      by: YearCounty.teacher(moves[0].teacher), on: Day(2026, 8, 4))
    let plan = try #require(try await witness.read { try $0.currentPlanID() })
    try await act(
      AnswerObjection(
        objection: objection, isUpheld: false, remedy: .none, words: "不属于可免情形", effect: .none,
        plan: plan), on: Day(2026, 8, 5))
    try await act(
      SignAnswer(objection: objection, seen: 1), by: YearCounty.leader, on: Day(2026, 8, 5))
    try await act(IssueOrders(year: year), on: Day(2026, 8, 11))
    let orders = try await witness.read { try $0.orders(of: year) }
    for order in orders.prefix(2) {
      let host = YearCounty.principal(order.line.to)
      try await act(
        StateServicePlans(at: order.line.to, [order.id: YearCounty.plan]), by: host,
        on: Day(2026, 8, 12))
      try await act(
        TakeOrderStep(.release, of: order.id), by: YearCounty.principal(order.line.from),
        on: Day(2026, 8, 12))
      try await act(
        TakeOrderStep(.arrive, of: order.id), by: YearCounty.principal(order.line.to),
        on: Day(2026, 8, 20))
    }
    try await serve(orders[0])
    try await train()
    try await hear()
    try await act(
      SetRelation(of: orders[0].id, to: .heldByCentre, because: "县管校聘"), on: Day(2026, 8, 21))
    try await act(
      TakeOrderStep(.endEarly, of: orders[0].id, note: "借调"), on: Day(2026, 10, 9))
    try await act(NumberPapers(.letter), on: Day(2026, 10, 9))
  }

  /// A lesson announced, booked and called off; one heard, written anew, answered, taken back.
  private func hear() async throws {
    let day = Day(2026, 10, 8)
    let teachers = county.roster.teachers.filter(\.position.teaches)
    let (given, heard) = (teachers[0], teachers[1])
    var lesson = HeardLesson(
      teacher: given.id, school: given.teaching.school, subject: given.subject, classroom: "",
      day: day, period: 1, kind: .open, topic: "分数")
    var sheet = ObservationSheet(
      marks: Dictionary(
        uniqueKeysWithValues: ["aims", "process", "pupils", "teacher", "effect"].map {
          ($0, "good")
        }), strengths: "清楚", advice: "多练")
    let id = "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c10"
    let (teacher, observer) = (YearCounty.teacher(given.id), YearCounty.teacher(heard.id))
    let open = try await act(
      AnnounceLesson(lesson, in: "", seats: 9, note: ""), by: teacher, on: day)
    for comes in [true, false] {
      try await act(BookLesson(open, comes: comes, by: heard.id), by: observer, on: day)
    }
    try await act(CancelLesson(open, because: "停电"), by: teacher, on: day)
    lesson.kind = .routine
    for base in [0, 1] {
      sheet.adopted = "\(base)"
      _ = try await act(
        RecordObservation(
          id, of: lesson, sheet, after: base, photos: [[0xff, 0xd8, 0xff, UInt8(base)]],
          by: heard.id), by: observer, on: day)
    }
    for words in ["好", "再改"] {
      try await act(AnswerObservation(id, words), by: teacher, on: day)
    }
    try await act(WithdrawObservation(id, because: "记错了"), by: observer, on: day)
  }

  /// A course joined, left, held and marked; hours claimed and recognised.
  private func train() async throws {
    let day = Day(2026, 10, 8)
    let course = TrainingActions.course()
    let roster = county.roster
    let teachers = roster.teachers.filter(\.position.teaches).prefix(2)
    let trainer = try await act(
      ListTrainer(Trainer(name: "王", kind: .expert, field: "数学")), on: day)
    let id = try await act(SetCourse(course), on: day)
    let session = try await act(
      SetSession(TrainingActions.session(day, by: trainer), of: id), on: day)
    for teacher in teachers {
      try await act(
        JoinCourse(
          id, by: .teacher(teacher.id), [Trainee(teacher, zone: .village, in: day.month)],
          names: [:]),
        by: YearCounty.teacher(teacher.id), on: day)
    }
    let (first, second) = (teachers[teachers.startIndex].id, teachers[teachers.startIndex + 1].id)
    try await act(
      LeaveCourse(id, second, by: .teacher(second), because: "有课"),
      by: YearCounty.teacher(second), on: day)
    try await act(TakeAttendance(of: session, present: []), on: day)
    try await act(TakeAttendance(of: session, present: [first]), on: day)
    for points in [50, 90] {
      try await act(
        MarkTrainees(in: id, [first: ["attitude": points]], names: [:]), on: day)
    }
    try await act(
      StateTrainingNeed(of: first, "class", by: "remote"), by: YearCounty.teacher(first), on: day)
    try await act(
      StateTrainingNeed(of: first, "teaching", by: "remote"), by: YearCounty.teacher(first),
      on: day)
    try await act(
      ClaimHours(TrainingActions.claim(), by: .teacher(first), for: [first]),
      by: YearCounty.teacher(first), on: day)
    let claim = try await witness.read { try $0.trainingClaims(of: first) }[0]
    try await act(DecideClaims([claim.id], recognised: true), on: day)
    try await act(RemoveTrainer(trainer, because: "调离"), on: day)
  }

  /// A month confirmed and said anew, a duty noted and taken back, a plan changed.
  private func serve(_ order: PlacementOrder) async throws {
    let school = order.line.to
    let host = YearCounty.principal(school)
    let month = Month(2026, 9)
    let day = Day(2026, 10, 8)
    try await act(
      ConfirmServiceMonth(month, at: school, [order.id: .whole]), by: host, on: day)
    try await act(
      ConfirmServiceMonth(month, at: school, [order.id: Attendance(sick: 2)], note: "补假条"),
      by: host, on: day)
    try await act(
      RecordDuty(
        "feedback", by: .host(school), for: [order.id], on: Day(2026, 9, 20), note: "已电话沟通"),
      by: host, on: day)
    let entry = try await witness.read { try $0.serviceEntries(of: order.id) }[0]
    try await act(WithdrawDuty(entry.id, by: .host(school), because: "记错人"), by: host, on: day)
    var plan = YearCounty.plan
    plan.guidance = 30
    try await act(StateServicePlans(at: school, [order.id: plan]), by: host, on: day)
  }
}
