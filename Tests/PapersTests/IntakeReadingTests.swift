import OfficeFiles
import Papers
import Policy
import Staffing
import Testing
import Wording

@Suite struct `A list that comes in as a workbook` {
  private let columns = [
    IntakeColumn("who", Phrase(zh: "教师", en: "Teacher"), .person, example: "张伟"),
    IntakeColumn("where", Phrase(zh: "学校", en: "School"), .school, isRequired: false),
    IntakeColumn("day", Phrase(zh: "日期", en: "Day"), .day),
    IntakeColumn("count", Phrase(zh: "人数", en: "People"), .number(0...50), isRequired: false),
    IntakeColumn(
      "money", Phrase(zh: "金额（元）", en: "Amount"), .amount(1...100_000), isRequired: false),
    IntakeColumn(
      "kind", Phrase(zh: "类型", en: "Kind"),
      .choice([
        .init("open", Phrase(zh: "开门课", en: "Open")),
        .init("drop", Phrase(zh: "推门课", en: "Drop-in")),
      ]), isRequired: false),
    IntakeColumn("note", Phrase(zh: "说明", en: "Note"), .text, isRequired: false),
  ]

  private func teacher(_ id: Teacher.ID, _ name: String, at school: School.ID) -> Teacher {
    Teacher(
      id: id, name: name, sex: .female, born: Month(1986, 9),
      establishment: Stay(school: school), stage: .primary, subject: .music, title: .first,
      backbone: .county)
  }

  private func roster() throws -> Roster {
    func school(_ id: School.ID, _ name: String) -> School {
      School(
        id: id, name: name, area: .village, kind: .primarySchool,
        enrolment: [.primary: Enrolment(pupils: 60, classes: 6)])
    }
    return try Roster(
      county: "县",
      schools: [school("2111000001", "城关小学"), school("2111000002", "山口小学")],
      teachers: [
        teacher("T1", "张伟", at: "2111000001"), teacher("T2", "张伟", at: "2111000002"),
        teacher("T3", "李娜", at: "2111000002"), teacher("T4", "Di Ma", at: "2111000001"),
      ])
  }

  private func read(
    _ rows: [[CellValue]], near: Set<School.ID>? = nil, in language: Language = .zh
  ) throws -> IntakeReading {
    try withTemporaryFile { path in
      try IntakeTemplate.write(
        Phrase(zh: "名单：测试", en: "List"), columns, rows: rows, in: language, to: path)
      return try IntakeReading(
        path, columns: columns, names: IntakeNames(roster(), near: near))
    }
  }

  @Test(arguments: [Language.zh, .en])
  func `is read as it was filled in, in either language`(language: Language) throws {
    let reading = try read(
      [
        [
          .text("李娜"), .text("山口小学"), .text("2026年9月1日"), .integer(12), .number(78.25),
          .text(language == .zh ? "推门课" : "Drop-in"), .text(" 好 "),
        ],
        [],
        [.text("T1"), .text("2111000002"), .date(46_266)],
        [.text("Di Ma"), .empty, .integer(20_260_903)],
      ], in: language)
    #expect(reading.faults == [] && reading.unread == [])
    #expect(reading.rows.count == 3)
    let first = try #require(reading.rows.first)
    #expect(first.teacher("who") == "T3" && first.school("where") == "2111000002")
    #expect(first.day("day") == Day(2026, 9, 1) && first.number("count") == 12)
    #expect(first.number("money") == 7_825 && first.text("kind") == "drop")
    #expect(first.text("note") == "好" && first.number == 2)
    #expect(reading.rows[1].day("day") == Day(2026, 9, 1))
    #expect(reading.rows[2].day("day") == Day(2026, 9, 3) && !reading.rows[2].has("where"))
  }

  @Test func `names every cell that can't be understood, and what to do`() throws {
    let reading = try read([
      [.text("王五"), .text("山口小雪"), .text("2026-13-1"), .integer(51), .number(0.001)],
      [.text("张伟"), .empty, .text("2026-9-1"), .number(1.5), .empty, .text("公开课")],
      [.empty, .empty, .empty, .integer(1)],
    ])
    #expect(reading.rows.isEmpty)
    let sentences = reading.faults.map { $0.sentence(on: reading.sheet) }
    func says(_ cell: String, _ words: String) -> Bool {
      sentences.contains { $0.zh.contains(cell) && $0.zh.contains(words) }
    }
    #expect(says("A2（教师）", "名册里没有这个人"))
    #expect(says("B2（学校）", "是不是“山口小学”"))
    #expect(says("C2（日期）", "不是日期"))
    #expect(says("D2（人数）", "0～50"))
    #expect(says("E2（金额（元））", "最多两位小数"))
    #expect(says("A3（教师）", "2 人同名"))
    #expect(says("D3（人数）", "写的是“1.5”"))
    #expect(says("F3（类型）", "开门课、推门课"))
    #expect(says("A4（教师）空着", "必填") && says("C4（日期）空着", "必填"))
    #expect(sentences.count == 10 && sentences.allSatisfy { !$0.en.isEmpty })
  }

  @Test func `tells people of one name apart by their school, or by who asks`() throws {
    func who(_ text: String, near: Set<School.ID>? = nil) throws -> Teacher.ID? {
      try read([[.text(text), .empty, .text("2026-9-1")]], near: near).rows.first?.teacher("who")
    }
    #expect(try who("张伟") == nil)
    #expect(try who("张伟（山口小学）") == "T2")
    #expect(try who("张伟(2111000001)") == "T1")
    #expect(try who("张伟 城关小学") == "T1")
    #expect(try who("张伟", near: ["2111000002"]) == "T2")
    #expect(try who("李娜（城关小学）") == nil)
  }

  @Test(arguments: [
    ("2026-9-1", true), ("2026/09/01", true), ("2026.9.1", true), ("2026年9月1日", true),
    ("２０２６年９月１日", true), ("20260901", true), ("2026-09-01 08:30:00", true),
    ("2026-9", false), ("9月1日", false), ("2026-2-30", false), ("明天", false), ("26-9-1", false),
    ("2026--9-1", false), ("", false),
  ])
  func `reads a day however people write one`(text: String, isDay: Bool) throws {
    let reading = try read([[.text("T3"), .empty, .text(text)]])
    #expect((reading.rows.first?.day("day") == Day(2026, 9, 1)) == isDay, "\(text)")
    #expect(reading.faults.isEmpty == isDay)
  }

  @Test func `is refused in a clear sentence when it has no head, no rows or too many`() throws {
    #expect(try read([]).faults.map(\.reason) == [.intakeEmpty])
    let many = try read(
      Array(
        repeating: [.text("T3"), .empty, .text("2026-9-1")], count: IntakeReading.mostRows + 1))
    #expect(many.faults.map(\.reason) == [.intakeTooMany(IntakeReading.mostRows)])
    let other = try withTemporaryFile { path in
      try IntakeTemplate.write(
        Phrase(zh: "别的", en: "Other"), [columns[2]], rows: [[.text("2026-9-1")]], in: .zh,
        to: path)
      return try IntakeReading(path, columns: columns, names: IntakeNames(roster(), near: nil))
    }
    #expect(other.faults.count == 1 && other.faults[0].reason.zh.contains("缺少：教师"))
  }
}
