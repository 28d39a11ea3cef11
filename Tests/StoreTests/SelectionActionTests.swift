import Access
import Actions
import Policy
import Sealing
import Staffing
import Store
import Studying
import Testing

/// Three researchers and two teachers judge what teachers of two schools hand in.
private struct Contest {
  static let first = Day(2026, 10, 1)
  static let last = Day(2026, 10, 15)
  static let later = Day(2026, 10, 20)

  let county: YearCounty
  let school: School.ID
  let teachers: [Teacher]
  let other: Teacher

  static let research = YearCounty.person("mei", "research", .county)

  init() async throws {
    county = try await YearCounty()
    let all = county.roster.teachers.filter { $0.teaching.school == $0.establishment.school }
    let bySchool = Dictionary(grouping: all, by: \.teaching.school)
    let full = try #require(bySchool.filter { $0.value.count > 4 }.keys.min())
    school = full
    teachers = Array(all.filter { $0.teaching.school == full }.prefix(5))
    other = try #require(all.first { $0.teaching.school != full })
    for name in ["mei", "lan", "zhu"] {
      try await county.act(
        AddAccount(
          name: name, person: "研\(name)", teacher: nil,
          password: PasswordHash(of: "x", cost: .init(logN: 2, r: 1, p: 1))), by: .system,
        on: Contest.first)
      try await county.act(
        GrantRole(
          account: name, role: "research", schools: [], first: Day(2026, 1, 1),
          last: Day(2027, 12, 31)), by: .system, on: Contest.first)
    }
  }

  func opening(_ kind: String = "papers", judges: [String] = ["mei", "lan", "zhu"]) -> OpenSelection
  {
    OpenSelection(kind, "秋季评比", from: Contest.first, to: Contest.last, judges: judges)
  }

  func opened(_ kind: String = "papers") async throws -> RecordedSelection.ID {
    try await county.act(opening(kind), by: Contest.research, on: Contest.first)
  }

  func entering(
    _ selection: RecordedSelection.ID, _ teacher: Teacher, _ title: String = "作品"
  ) -> EnterSelection {
    EnterSelection(
      selection, title, of: teacher.teaching.school, [teacher.id], body: "正文",
      by: .own(teacher.id))
  }
}

@Suite struct `A selection of papers` {
  private let papers = ["practice": 30, "insight": 30, "writing": 20]

  @Test func `needs judges, and takes one entry of each teacher in its days`() async throws {
    let contest = try await Contest()
    let county = contest.county
    try await county.refuses(
      contest.opening("tea", judges: ["mei", "nobody"]), by: Contest.research, on: Contest.first,
      "没有“tea”", "第 2 位“nobody”", "至少要 3 位")
    try await county.forbids(
      contest.opening(), by: YearCounty.principal(contest.school), on: Contest.first)
    let id = try await contest.opened()
    #expect(try await contest.opened() == id)
    let teacher = contest.teachers[0]
    let enters = YearCounty.teacher(teacher.id)
    let entry = try await county.act(
      contest.entering(id, teacher), by: enters, on: Contest.first)
    #expect(
      try await county.act(contest.entering(id, teacher), by: enters, on: Contest.first) == entry)
    try await county.refuses(
      contest.entering(id, teacher, "又一份"), by: enters, on: Contest.first, "一人只能参评一次")
    try await county.refuses(
      contest.entering(id, contest.other), by: YearCounty.teacher(contest.other.id),
      on: Contest.later, "交稿时间")
    try await county.refuses(
      EnterSelection(
        id, " ", of: contest.school, [contest.teachers[1].id, contest.other.id], body: "",
        by: .own(teacher.id)), by: enters, on: Contest.first, "要 1 人", "没有填写名称", "没有正文",
      "不在", "自己参加的作品")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is judged after its last day by judges, not of their own school, and closed`()
    async throws
  {
    let contest = try await Contest()
    let county = contest.county
    let id = try await contest.opened()
    var entries: [SelectionEntry.ID] = []
    for teacher in contest.teachers.prefix(2) {
      entries.append(
        try await county.act(
          contest.entering(id, teacher, "作品\(entries.count)"),
          by: YearCounty.teacher(teacher.id), on: Contest.first))
    }
    try await county.refuses(
      MarkEntry(entries[0], papers, by: .keeper), by: Contest.research, on: Contest.last, "才截止")
    let colleague = contest.teachers[4]
    try await county.act(
      NameJudges(id, [colleague.id.rawValue]), by: Contest.research, on: Contest.later)
    try await county.refuses(
      MarkEntry(entries[0], papers, by: .own(colleague.id)),
      by: YearCounty.teacher(colleague.id), on: Contest.later, "您所在学校")
    try await county.refuses(
      MarkEntry(entries[0], papers, by: .own(contest.other.id)),
      by: YearCounty.teacher(contest.other.id), on: Contest.later, "不是这次评比的评委")
    try await county.refuses(
      MarkEntry(entries[0], ["practice": 99], problems: ["tea"], by: .keeper),
      by: Contest.research, on: Contest.later, "打了 99 分", "没有打分", "没有“tea”")
    for (place, name) in ["mei", "lan", "zhu"].enumerated() {
      let judge = YearCounty.person(name, "research", .county)
      for (number, entry) in entries.enumerated() {
        try await county.act(
          MarkEntry(
            entry, papers.merging(["writing": 20 + number + place - 1]) { $1 }, by: .keeper),
          by: judge, on: Contest.later)
      }
      if place == 0 {
        try await county.refuses(
          CloseSelection(id, winners: 9), by: Contest.research, on: Contest.later,
          "“作品0”只有 1 位", "请填 1 到 2")
      }
    }
    try await county.act(CloseSelection(id, winners: 1), by: Contest.research, on: Contest.later)
    let judged = try await county.read { try $0.selectionEntries(of: id) }
    #expect(judged.map(\.result?.place) == [2, 1])
    #expect(judged.map(\.result?.score) == [8_000, 8_100])
    #expect(judged.map(\.result?.isWinner) == [false, true])
    try await county.refuses(
      MarkEntry(entries[0], papers, by: .keeper), by: Contest.research, on: Contest.later, "已经结束")
    func showing(_ entry: SelectionEntry.ID, _ people: Int) -> NoteShowing {
      NoteShowing(entry, on: Day(2026, 11, 1), people: people, words: "研讨会示范课")
    }
    try await county.refuses(
      showing(entries[0], 200), by: Contest.research, on: Day(2026, 11, 2), "获奖作品")
    try await county.refuses(
      showing(entries[1], 0), by: Contest.research, on: Day(2026, 11, 2), "人数 0")
    try await county.act(showing(entries[1], 200), by: Contest.research, on: Day(2026, 11, 2))
    try await county.act(showing(entries[1], 200), by: Contest.research, on: Day(2026, 11, 2))
    let shown = try await county.read { try $0.selectionEntries(of: id) }
    #expect(shown.map(\.showing?.people) == [nil, 200])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `takes a team of one school in a relay, each with a stage`() async throws {
    let contest = try await Contest()
    let county = contest.county
    let id = try await contest.opened("relay")
    let head = YearCounty.principal(contest.school)
    func entering(_ people: [Teacher]) -> EnterSelection {
      EnterSelection(
        id, "三年级上册", of: contest.school, people.map(\.id), body: "知识树", by: .keeper)
    }
    try await county.refuses(
      entering(Array(contest.teachers.prefix(2))), by: head, on: Contest.first, "要 3 人")
    try await county.refuses(
      entering(Array(contest.teachers.prefix(2)) + [contest.other]), by: head, on: Contest.first,
      "第 3 位")
    let entry = try await county.act(
      entering(Array(contest.teachers.prefix(3))), by: head, on: Contest.first)
    let people = try #require(try await county.read { try $0.selectionEntry(entry) }).people
    #expect(people.map(\.stage) == ["standards", "textbook", "advice"])
    let points = ["content": 30, "tree": 15, "courseware": 15, "speech": 15]
    for problems in [["reading", "quoting"], ["reading"]] as [Set<String>] {
      try await county.act(
        MarkEntry(entry, points, problems: problems, by: .keeper), by: Contest.research,
        on: Contest.later)
    }
    // The judge's last word holds.
    let judged = try #require(try await county.read { try $0.selectionEntry(entry) })
    #expect(judged.problems == ["reading": 1] && judged.marks == [.researcher("mei"): points])
  }
}

@Suite struct `A visit of a researcher` {
  @Test func `is planned, noted once by whoever went, or called off`() async throws {
    let contest = try await Contest()
    let county = contest.county
    let day = Day(2026, 10, 9)
    func planning(_ theme: String = "高效课堂", on day: Day) -> PlanResearchVisit {
      PlanResearchVisit(to: contest.school, on: day, theme)
    }
    try await county.forbids(
      planning(on: day), by: YearCounty.principal(contest.school), on: Contest.first)
    try await county.refuses(
      planning(" ", on: Day(2028, 1, 1)), by: Contest.research, on: Contest.first, "没有填写主题",
      "2028-01-01")
    let id = try await county.act(planning(on: day), by: Contest.research, on: Contest.first)
    #expect(
      try await county.act(planning(on: day), by: Contest.research, on: Contest.first) == id)
    try await county.refuses(
      planning("其他", on: day), by: Contest.research, on: Contest.first, "已经安排")
    try await county.refuses(
      NoteResearchVisit(id, lessons: 30, words: " "), by: Contest.research, on: Contest.first,
      "还没有到", "听课 30 节", "没有填写")
    try await county.refuses(
      NoteResearchVisit(id, lessons: 3, words: "x"),
      by: YearCounty.person("lan", "research", .county), on: day, "由本人登记")
    try await county.act(
      NoteResearchVisit(id, lessons: 3, words: "听了三节"), by: Contest.research, on: day)
    try await county.refuses(
      CallVisitOff(id, because: "不去"), by: Contest.research, on: day, "已经登记")
    let second = try await county.act(
      planning(on: day.advanced(by: 7)), by: Contest.research, on: day)
    try await county.act(CallVisitOff(second, because: "会议"), by: Contest.research, on: day)
    let visits = try await county.read { try $0.researchVisits() }
    #expect(visits.map(\.cancellation) == ["会议", nil])
    #expect(visits.map(\.note?.lessons) == [nil, 3])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
