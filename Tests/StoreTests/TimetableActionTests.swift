import Access
import Actions
import Policy
import Staffing
import Store
import Testing
import Timetabling

/// The sample county with a school of three teachers of one subject who teach one class.
private struct Taught {
  /// A Monday.
  static let monday = Day(2026, 10, 12)
  static let first = Day(2026, 9, 1)
  static let bells = "1 8:00-8:40\n2 8:50-9:30\n3 9:40-10:20"

  let county: YearCounty
  let school: School.ID
  let people: [Teacher]
  let names: [Teacher.ID: String]

  init(bringing: Bool = true) async throws {
    county = try await YearCounty()
    let roster = county.roster
    let found = try #require(
      roster.schools.first { school in
        roster.teachers.count { $0.teaching.school == school.id } >= 3
      })
    school = found.id
    people = Array(roster.teachers.filter { $0.teaching.school == found.id }.prefix(3))
    names = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.id.rawValue) })
    if bringing {
      try await county.act(bring(), by: YearCounty.principal(school), on: Taught.first)
    }
  }

  /// One teaches class 1 first on Mondays, two in the second period, three class 2 in the second.
  var lines: [String] {
    [
      "五1班 语文 \(people[0].id) 周一 1", "五1班 数学 \(people[1].id) 周一 2",
      "五2班 数学 \(people[2].id) 周一 2",
    ]
  }

  func bring(
    _ lines: [String]? = nil, from first: Day = Taught.first, bells: String = Taught.bells
  ) -> BringTimetable {
    BringTimetable(
      (lines ?? self.lines).enumerated().compactMap {
        TimetableRow(line: $0.element, number: $0.offset + 1)
      }, of: school, from: first, bells: bells, names: names)
  }

  func slot(_ day: Day, _ period: Int, _ classroom: String = "五1班") -> LessonSlot {
    LessonSlot(school: school, classroom: classroom, day: day, period: period)
  }

  func asking(_ swap: LessonSwap, for link: String = "") -> AskForSwap {
    AskForSwap(swap, because: "open-lesson", words: "去听课", for: link, names: names)
  }

  /// The first two exchange their lessons on a Monday.
  var exchange: LessonSwap {
    LessonSwap(
      slot(Taught.monday, 1), of: people[0].id, by: people[1].id,
      for: slot(Taught.monday, 2))
  }

  func teachers(on day: Day) async throws -> [Teacher.ID] {
    try await county.read { connection in
      try connection.schedule(of: [school], in: day...day, county.book.calendar)
        .lessons(on: day).filter { $0.slot.classroom == "五1班" }.map(\.teacher)
    }
  }
}

@Suite struct `A school's timetable` {
  @Test func `is brought in whole or not at all, with every fault by its place`() async throws {
    let taught = try await Taught(bringing: false)
    let county = taught.county
    let head = YearCounty.principal(taught.school)
    try await county.refuses(
      taught.bring(taught.lines + ["五1班 语文 赵钱孙 周八 9"], bells: "1 8:00-8:40\nx"), by: head,
      on: Taught.first, "第 2 行", "没有教师“赵钱孙”", "“周八”不是星期", "没有第“9”节", "没有第“2”节")
    try await county.refuses(
      taught.bring(taught.lines + [taught.lines[0]]), by: head, on: Taught.first, "教师重复", "班级重复")
    #expect(try await county.read { try $0.timetables() }.isEmpty)
    let id = try await county.act(taught.bring(), by: head, on: Taught.first)
    #expect(try await county.act(taught.bring(), by: head, on: Taught.first) == id)
    let kept = try #require(try await county.read { try $0.timetables(of: taught.school) }.first)
    #expect(kept.lessons == 3 && kept.classes == 2 && kept.teachers == 3)
    #expect(kept.days == Taught.first...Term(containing: Taught.first).days.upperBound)
    let load = try await county.read { try $0.weeklyLessons(on: Taught.monday) }
    #expect(load[taught.school]?[taught.people[0].id] == 1)
  }

  @Test func `is kept by its own school, and never changed for days that were taught`()
    async throws
  {
    let taught = try await Taught()
    let county = taught.county
    let other = try #require(county.roster.schools.first { $0.id != taught.school })
    try await county.forbids(
      taught.bring(), by: YearCounty.principal(other.id), on: Taught.first)
    try await county.forbids(
      taught.bring(), by: YearCounty.teacher(taught.people[0].id), on: Taught.first)
    let head = YearCounty.principal(taught.school)
    try await county.refuses(
      taught.bring([taught.lines[0]], from: Day(2026, 9, 7)), by: head, on: Taught.monday,
      "已经按原课表上课")
    try await county.act(
      taught.bring([taught.lines[1]], from: Day(2026, 10, 19)), by: head, on: Taught.monday)
    #expect(try await taught.teachers(on: Taught.monday).count == 2)
    #expect(
      try await taught.teachers(on: Day(2026, 10, 19)) == [taught.people[1].id])
  }
}

@Suite struct `A lesson's swap` {
  @Test func `is asked for, agreed to, approved, and then holds`() async throws {
    let taught = try await Taught()
    let county = taught.county
    let (one, two) = (taught.people[0].id, taught.people[1].id)
    let day = Day(2026, 10, 9)
    let id = try await county.act(
      taught.asking(taught.exchange, for: "/lessons/K-1"), by: YearCounty.teacher(one), on: day)
    #expect(
      try await county.act(
        taught.asking(taught.exchange), by: YearCounty.teacher(one), on: day) == id)
    #expect(try await taught.teachers(on: Taught.monday) == [one, two])
    let head = YearCounty.principal(taught.school)
    try await county.refuses(
      DecideSwap(id, approves: true, words: "", names: taught.names), by: head, on: day, "已经处理过")
    try await county.act(
      AnswerSwap(id, agrees: true, words: "", by: two, names: taught.names),
      by: YearCounty.teacher(two), on: day)
    try await county.act(
      DecideSwap(id, approves: true, words: "", names: taught.names), by: head, on: day)
    #expect(try await taught.teachers(on: Taught.monday) == [two, one])
    #expect(try await taught.teachers(on: Day(2026, 10, 19)) == [one, two])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
    try await county.refuses(
      WithdrawSwap(id, by: one), by: YearCounty.teacher(one), on: Taught.monday, "不能再撤回")
    try await county.act(WithdrawSwap(id, by: one), by: YearCounty.teacher(one), on: day)
    #expect(try await taught.teachers(on: Taught.monday) == [one, two])
  }

  @Test func `is refused with every reason`() async throws {
    let taught = try await Taught()
    let county = taught.county
    let (one, two, three) = (taught.people[0].id, taught.people[1].id, taught.people[2].id)
    let actor = YearCounty.teacher(one)
    try await county.refuses(
      AskForSwap(
        LessonSwap(
          taught.slot(Taught.monday, 1), of: one, by: two, for: taught.slot(Day(2026, 11, 2), 3)),
        because: "tea", words: "", for: "https://example.org", names: taught.names),
      by: actor, on: Taught.monday, "来不及调", "相隔 21 天", "没有课，请重新选", "没有调课事由“tea”", "链接不是")
    // The third teaches the other class when the second's lesson is held.
    try await county.refuses(
      taught.asking(LessonSwap(taught.slot(Taught.monday, 2), of: two, by: three)),
      by: YearCounty.teacher(two), on: Day(2026, 10, 9), "同时上两个班")
    try await county.forbids(
      taught.asking(taught.exchange), by: YearCounty.teacher(three), on: Day(2026, 10, 9))
  }

  @Test func `is declined with a reason, and frees the lesson for another`() async throws {
    let taught = try await Taught()
    let county = taught.county
    let (one, two, three) = (taught.people[0].id, taught.people[1].id, taught.people[2].id)
    let day = Day(2026, 10, 9)
    let id = try await county.act(
      taught.asking(taught.exchange), by: YearCounty.teacher(one), on: day)
    let replaced = LessonSwap(taught.slot(Taught.monday, 1), of: one, by: three)
    try await county.refuses(
      taught.asking(replaced), by: YearCounty.teacher(one), on: day, "已经在调课")
    try await county.refuses(
      AnswerSwap(id, agrees: false, words: " ", by: two, names: taught.names),
      by: YearCounty.teacher(two), on: day, "没有填写内容")
    try await county.refuses(
      AnswerSwap(id, agrees: true, words: "", by: three, names: taught.names),
      by: YearCounty.teacher(three), on: day, "没有您能处理的调课")
    try await county.act(
      AnswerSwap(id, agrees: false, words: "那天外出", by: two, names: taught.names),
      by: YearCounty.teacher(two), on: day)
    try await county.act(taught.asking(replaced), by: YearCounty.teacher(one), on: day)
  }
}
