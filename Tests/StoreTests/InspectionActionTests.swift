import Access
import Actions
import Inspecting
import Policy
import Staffing
import Store
import Testing

/// The sample county with those who arrange inspections and those who go.
private struct Inspected {
  static let seed = String(repeating: "5eed", count: 16)

  /// 12 October 2026 is a Monday.
  static let monday = Day(2026, 10, 12)

  let county: YearCounty
  let schools: [School.ID]
  let office = YearCounty.person("wu", "supervision", .county)
  let research = YearCounty.person("fang", "research", .county)

  init() async throws {
    county = try await YearCounty()
    schools = Array(county.roster.schools.map(\.id).sorted().prefix(6))
  }

  func arranging(
    _ choice: ArrangeInspection.Choice = .all, occasion: String = "",
    template: String = "four-checks", name: String = "十月四查一听", solves: String = "教案照抄",
    schools: [School.ID]? = nil, days: (Day, Day) = (monday, monday.advanced(by: 11))
  ) -> ArrangeInspection {
    ArrangeInspection(
      occasion: occasion, template: template, name: name, from: days.0, to: days.1,
      solves: solves, schools: Set(schools ?? self.schools), choice)
  }

  func arranged(_ choice: ArrangeInspection.Choice = .all) async throws -> RecordedInspection {
    let id = try await county.act(arranging(choice), by: office, on: Self.monday)
    return try await round(id)
  }

  func round(_ id: RecordedInspection.ID) async throws -> RecordedInspection {
    try #require(try await county.read { try $0.inspection(id) })
  }

  static let marks = [
    "plans": VisitSheet.Mark(25), "observations": VisitSheet.Mark(20),
    "research": VisitSheet.Mark(20), "homework": VisitSheet.Mark(10, remark: "一班没有批改"),
  ]
  static let lesson = VisitSheet.Lesson(
    teacher: "王芳", subject: "数学", feedback: "多让学生说", reply: "下周改")

  func close(_ visit: RecordedVisit) async throws {
    let day = Self.monday.advanced(by: 2)
    try await county.act(MarkVisit(visit.id, Self.marks), by: research, on: day)
    try await county.act(HearLesson(visit.id, Self.lesson), by: research, on: day)
    try await county.act(
      CloseVisit(visit.id, visited: day, praise: "教研扎实", feedback: "作业要全批"), by: research,
      on: day)
  }

  func problem(_ visit: RecordedVisit) -> OpenProblem {
    OpenProblem(
      "teaching", from: .visit(visit.id, item: "homework"), at: nil, task: "一班作业没有批改",
      standard: "全批全改，有订正", owner: "教导主任", solves: "学生不知道错在哪里")
  }
}

@Suite struct `An inspection` {
  @Test func `of named schools visits each of them`() async throws {
    let inspected = try await Inspected()
    let round = try await inspected.arranged()
    #expect(round.visits.map(\.school) == inspected.schools)
    #expect(round.visits.allSatisfy { !$0.schoolName.isEmpty && $0.closing == nil })
    #expect(!round.isDrawn && round.solves == "教案照抄")
    for actor in [inspected.research, YearCounty.personnel, YearCounty.leader] {
      try await inspected.county.forbids(
        inspected.arranging(), by: actor, on: Inspected.monday)
    }
  }

  @Test func `says all that stands against it`() async throws {
    let inspected = try await Inspected()
    let county = inspected.county
    try await county.refuses(
      inspected.arranging(
        .drawn(9, lessons: 30, seed: Inspected.seed), occasion: "term-start",
        template: "tea", name: " ", solves: String(repeating: "题", count: 1_001),
        schools: inspected.schools + ["0"],
        days: (Inspected.monday, Inspected.monday.advanced(by: -1))),
      by: inspected.office, on: Inspected.monday,
      "“名称”没有填写", "1001 字", "tea", "不抽样", "之后，请改正", "已经过去", "抽取数应在 1 到 7", "30 人不在")
    try await county.refuses(
      inspected.arranging(occasion: "sometimes", schools: []), by: inspected.office,
      on: Inspected.monday, "sometimes", "没有选择学校")
  }

  /// Scenario S001-126
  @Test func `that draws makes its digest known before, and anybody can draw again`()
    async throws
  {
    let inspected = try await Inspected()
    let (county, office) = (inspected.county, inspected.office)
    let round = try await inspected.arranged(.drawn(2, lessons: 1, seed: Inspected.seed))
    #expect(round.visits.isEmpty && round.draw == nil)
    #expect(round.commitment == PublicDraw.commitment(to: Inspected.seed))
    let event = try #require(try await county.read { try $0.events() }.last)
    #expect(event.details.contains(round.commitment))
    #expect(!event.details.contains(Inspected.seed))

    let drawing = DrawInspection(round.id, word: " 03 11 27 ", witness: "赵校长")
    let tuesday = Inspected.monday.advanced(by: 1)
    try await county.refuses(
      drawing, by: office, on: Inspected.monday, "2026-10-13起才能抽签")
    try await county.refuses(
      DrawInspection(round.id, word: "", witness: office.name), by: office, on: tuesday,
      "“见证数”没有填写", "不能是经办人自己")
    try await county.refuses(
      DrawInspection(round.id, word: "1\n2", witness: "赵"), by: office, on: tuesday, "一行")
    try await county.forbids(drawing, by: inspected.research, on: tuesday)
    try await county.act(drawing, by: office, on: tuesday)

    let drawn = try await inspected.round(round.id)
    let draw = PublicDraw(seed: Inspected.seed, word: "03 11 27")
    #expect(drawn.draw?.draw == draw && drawn.draw?.witness == "赵校长")
    #expect(
      Set(drawn.visits.map(\.school.rawValue))
        == Set(draw.drawn(2, of: inspected.schools.map(\.rawValue))))
    for visit in drawn.visits {
      let there = try await county.read {
        try $0.facts(.teaching, at: visit.school, on: tuesday)
      }
      #expect(Set(visit.lots.map(\.teacher.rawValue)) == Set(there.map(\.fact.line.subject)))
      #expect(visit.lots.allSatisfy { !$0.name.isEmpty && !$0.subject.isEmpty })
    }
    try await county.refuses(drawing, by: office, on: tuesday, "已经抽过签")
    let named = try await inspected.arranged()
    try await county.refuses(
      DrawInspection(named.id, word: "1", witness: "赵"), by: office, on: tuesday, "指定的")
    let before = try await county.read { connection in
      try PastConnection(connection, after: event.sequence).inspection(round.id)
    }
    #expect(before?.draw == nil && before?.visits.isEmpty == true)
  }

  @Test func `is concluded when every school was told, with summary and circular`()
    async throws
  {
    let inspected = try await Inspected()
    let (county, office) = (inspected.county, inspected.office)
    let round = try await inspected.arranged()
    let day = Inspected.monday.advanced(by: 11)
    for visit in round.visits.dropLast() { try await inspected.close(visit) }
    let last = round.visits[round.visits.count - 1]
    try await county.refuses(
      ConcludeInspection(round.id, summary: "x", circular: ""), by: office, on: day,
      "还有 1 所学校没有检查办结", last.schoolName, "没有填写")
    try await inspected.close(last)
    let concluding = ConcludeInspection(round.id, summary: "总体良好", circular: "两校作业批改不及时")
    try await county.forbids(concluding, by: inspected.research, on: day)
    try await county.act(concluding, by: office, on: day)
    #expect(try await inspected.round(round.id).conclusion?.circular == "两校作业批改不及时")
    try await county.refuses(concluding, by: office, on: day, "已经总结通报")
    let drawn = try await inspected.arranged(.drawn(2, lessons: 1, seed: Inspected.seed))
    try await county.refuses(
      ConcludeInspection(drawn.id, summary: "x", circular: "y"), by: office, on: day, "还没有抽签")
  }
}

@Suite struct `A visit to a school` {
  /// Scenario S001-123
  @Test func `can't be closed without a lesson heard and feedback`() async throws {
    let inspected = try await Inspected()
    let county = inspected.county
    let visit = try await inspected.arranged().visits[0]
    let day = Inspected.monday.advanced(by: 1)
    try await county.act(
      MarkVisit(visit.id, ["plans": .init(25), "homework": .init(10)]), by: inspected.research,
      on: day)
    try await county.refuses(
      CloseVisit(visit.id, visited: day.advanced(by: 1), feedback: " "), by: inspected.research,
      on: day, "“查听课记录”还没有评分", "“查作业批改”得 10 分", "下乡必听课，听课必反馈", "反馈的内容", "还没有到")
    try await county.refuses(
      CloseVisit(visit.id, visited: Day(2026, 10, 1), feedback: "x"), by: inspected.research,
      on: day, "早于检查开始")
    try await inspected.close(visit)
    let closed = try #require(
      try await county.read { try $0.inspection(ofVisit: visit.id) }?.visits.first)
    #expect(closed.closing?.praise == "教研扎实" && closed.sheet.feedback == "作业要全批")
    #expect(closed.sheet.lessons == [Inspected.lesson] && closed.sheet.marks == Inspected.marks)
    for action in [MarkVisit(visit.id, ["plans": .init(1)])] {
      try await county.refuses(action, by: inspected.research, on: day, "已经办结")
    }
  }

  @Test func `is marked anew until it's closed, by those who inspect`() async throws {
    let inspected = try await Inspected()
    let county = inspected.county
    let visit = try await inspected.arranged().visits[0]
    let day = Inspected.monday
    let head = YearCounty.principal(visit.school)
    try await county.forbids(MarkVisit(visit.id, Inspected.marks), by: head, on: day)
    #expect(
      try await county.act(
        MarkVisit(visit.id, Inspected.marks), by: inspected.research, on: day) == 4)
    var changed = Inspected.marks
    changed["plans"] = .init(10, remark: "去年的教案 ")
    #expect(try await county.act(MarkVisit(visit.id, changed), by: inspected.office, on: day) == 1)
    #expect(try await county.act(MarkVisit(visit.id, changed), by: inspected.office, on: day) == 0)
    let known = try await county.read { try $0.inspection(ofVisit: visit.id) }?.visits.first
    #expect(known?.sheet.marks["plans"] == .init(10, remark: "去年的教案"))
    try await county.refuses(
      MarkVisit(visit.id, ["plans": .init(26), "tea": .init(1)]), by: inspected.office, on: day,
      "不在 0 到 25", "tea")
    try await county.refuses(
      MarkVisit(visit.id, [:]), by: inspected.office, on: day, "没有填写任何评分")
    try await county.refuses(
      HearLesson(visit.id, .init(teacher: "", subject: "", feedback: "")), by: inspected.office,
      on: day, "“听了谁的课”没有填写", "“向教师反馈”没有填写")
    try await county.act(HearLesson(visit.id, Inspected.lesson), by: inspected.office, on: day)
    var said = Inspected.lesson
    said.reply = "已改"
    try await county.act(HearLesson(visit.id, said), by: inspected.office, on: day)
    let heard = try await county.read { try $0.inspection(ofVisit: visit.id) }?.visits.first
    #expect(heard?.sheet.lessons == [said])
    try await county.refuses(
      MarkVisit("V-0-0", Inspected.marks), by: inspected.office, on: day, "V-0-0")
  }
}

@Suite struct `The ledger of problems` {
  /// Scenario S001-125
  @Test func `keeps a problem until somebody else writes it off`() async throws {
    let inspected = try await Inspected()
    let (county, office) = (inspected.county, inspected.office)
    let visit = try await inspected.arranged().visits[0]
    let day = Inspected.monday
    let head = YearCounty.principal(visit.school)
    let other = YearCounty.principal(inspected.schools[1])
    let id = try await county.act(
      inspected.problem(visit), by: inspected.research, on: day)
    #expect(
      try await county.act(inspected.problem(visit), by: inspected.research, on: day) == id)
    func known() async throws -> RecordedProblem {
      try #require(try await county.read { try $0.problem(id) })
    }
    let opened = try await known()
    #expect(opened.school == visit.school && opened.item == "homework")
    // Ten working days after the twelfth.
    #expect(opened.state.due == Day(2026, 10, 26) && opened.solves == "学生不知道错在哪里")

    let answer = TakeProblemStep(.answer, of: id, note: "已补批", evidence: "照片三张")
    try await county.forbids(answer, by: other, on: day)
    try await county.forbids(answer, by: office, on: day)
    try await county.refuses(
      TakeProblemStep(.answer, of: id, note: "", evidence: " "), by: head, on: day,
      "“说明”没有填写", "“佐证")
    try await county.refuses(
      TakeProblemStep(.writeOff, of: id, note: "好"), by: office, on: day, "待整改")
    try await county.act(answer, by: head, on: day.advanced(by: 3))
    try await county.forbids(
      TakeProblemStep(.writeOff, of: id, note: "好"), by: head, on: day.advanced(by: 3))
    let back = day.advanced(by: 4)
    try await county.refuses(
      TakeProblemStep(.sendBack, of: id, note: "只补了一本"), by: office, on: back, "新的时限")
    try await county.refuses(
      TakeProblemStep(.sendBack, of: id, note: "x", due: Day(2027, 8, 1)), by: office, on: back,
      "2027-08-01")
    try await county.act(
      TakeProblemStep(.sendBack, of: id, note: "只补了一本", due: back.advanced(by: 5)),
      by: office, on: back)
    #expect(try await known().state.isLate(on: back.advanced(by: 6)))
    try await county.act(answer, by: head, on: back.advanced(by: 5))
    try await county.act(
      TakeProblemStep(.writeOff, of: id, note: "抽看五本，都已订正"), by: office,
      on: back.advanced(by: 6))
    let off = try await known()
    #expect(off.state.state == .writtenOff && off.state.ended == back.advanced(by: 6))
    #expect(off.steps.map(\.step) == [.answer, .sendBack, .answer, .writeOff])
    let before = try await county.read { connection in
      let last = try connection.events().last?.sequence ?? 0
      return try PastConnection(connection, after: last - 1).problem(id)
    }
    #expect(before?.state.state == .answered)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  /// Scenario S001-133
  @Test func `wants task, standard, limit and person of each line`() async throws {
    let inspected = try await Inspected()
    let county = inspected.county
    try await county.refuses(
      OpenProblem(
        "tea", from: .itself, at: "0", task: " ", standard: "", due: Day(2027, 8, 1), owner: "",
        solves: ""), by: inspected.research, on: Inspected.monday,
      "“问题或任务”没有填写", "“改到什么标准”没有填写", "“责任人”没有填写", "“解决什么教育教学问题”没有填写",
      "时限 2027-08-01", "tea", "0")
    let visit = try await inspected.arranged().visits[0]
    try await county.refuses(
      OpenProblem(
        "teaching", from: .visit(visit.id, item: "tea"), at: nil, task: "a", standard: "b",
        owner: "c", solves: "d"), by: inspected.research, on: Inspected.monday, "tea")
  }

  /// Scenario S001-121
  @Test func `takes the tasks of a meeting, each with its day and person`() async throws {
    let inspected = try await Inspected()
    let (county, office) = (inspected.county, inspected.office)
    let day = Inspected.monday
    let holding = HoldMeeting(on: day, review: "走了三所学校", difficulties: "")
    try await county.forbids(holding, by: inspected.research, on: day)
    try await county.refuses(
      HoldMeeting(on: day.advanced(by: 1), review: "", difficulties: ""), by: office, on: day,
      "没有填写", "还没有到")
    let meeting = try await county.act(holding, by: office, on: day)
    #expect(try await county.act(holding, by: office, on: day) == meeting)
    let giving = OpenProblem(
      "task", from: .meeting(meeting), at: nil, task: "排出听课表", standard: "各校都有",
      due: day.advanced(by: 2), owner: "方老师", solves: "听课扎堆")
    try await county.forbids(giving, by: inspected.research, on: day)
    let task = try await county.act(giving, by: office, on: day)
    let answer = TakeProblemStep(
      .answer, of: task, note: "已排出", evidence: "附表", isBureaus: true)
    try await county.forbids(
      answer, by: YearCounty.principal(inspected.schools[0]), on: day)
    try await county.act(answer, by: inspected.research, on: day)
    try await county.refuses(
      TakeProblemStep(.writeOff, of: task, note: "好"), by: inspected.research, on: day,
      "不能自己复查")
    try await county.act(
      TakeProblemStep(.writeOff, of: task, note: "好"), by: office, on: day)
    #expect(
      try await county.read { try $0.problem(task) }?.state.state == .writtenOff)
    // Nobody answers for a school in the bureau's name.
    let visit = try await inspected.arranged().visits[0]
    let schools = try await county.act(
      inspected.problem(visit), by: inspected.research, on: day)
    try await county.refuses(
      TakeProblemStep(.answer, of: schools, note: "a", evidence: "b", isBureaus: true),
      by: inspected.research, on: day, schools)
  }

  @Test func `hears of a school's month from the school itself`() async throws {
    let inspected = try await Inspected()
    let county = inspected.county
    let school = inspected.schools[0]
    let head = YearCounty.principal(school)
    let month = Month(2026, 9)
    let report = ReportMonth(month, at: school, highlights: "开了六节公开课", methods: "师徒同备")
    try await county.forbids(
      report, by: YearCounty.principal(inspected.schools[1]), on: Inspected.monday)
    try await county.refuses(
      ReportMonth(Month(2026, 11), at: school, highlights: "", methods: ""), by: head,
      on: Inspected.monday, "“工作亮点”没有填写", "“做法”没有填写", "还没有到")
    try await county.act(report, by: head, on: Inspected.monday)
    try await county.act(report, by: head, on: Inspected.monday)
    try await county.act(
      ReportMonth(month, at: school, highlights: "开了七节公开课", methods: "师徒同备"), by: head,
      on: Inspected.monday)
    let known = try await county.read { try $0.schoolReports() }
    #expect(known.map(\.highlights) == ["开了七节公开课"])
  }
}
