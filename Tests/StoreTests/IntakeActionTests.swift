import Access
import Actions
import Foundation
import Mentoring
import OfficeFiles
import Papers
import Policy
import Staffing
import Store
import Testing
import Wording

/// The sample county, and lists that are filled in by program.
private struct Filled {
  static let today = Day(2026, 10, 9)
  let county: YearCounty

  init() async throws { county = try await YearCounty() }

  func ground(_ actor: Actor) -> IntakeGround {
    IntakeGround(book: county.book, roster: county.roster, actor: actor, today: Self.today)
  }

  func file(_ intake: Intake, _ rows: [[CellValue]], by actor: Actor) throws -> [UInt8] {
    let columns = try #require(intake.columns(on: ground(actor)))
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-intake-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try IntakeTemplate.write(intake.name, columns, rows: rows, in: .zh, to: file.path)
    return Array(try Data(contentsOf: file))
  }

  func bringing(
    _ key: String, _ rows: [[CellValue]], by actor: Actor
  ) throws -> BringIn {
    let intake = try #require(Intake[key: key])
    return BringIn(intake, try file(intake, rows, by: actor), on: ground(actor))
  }

  /// A master and two apprentices of one subject at one school.
  func bonds() throws -> (school: School.ID, master: Teacher, apprentices: [Teacher]) {
    let teachers = county.roster.teachers.filter {
      $0.position.teaches && $0.establishment.school == $0.teaching.school
    }
    for master in teachers where master.title >= .senior || master.backbone >= .school {
      let others = teachers.filter {
        $0.id != master.id && $0.subject == master.subject && $0.stage == master.stage
          && $0.teaching.school == master.teaching.school
      }
      if others.count >= 2 { return (master.teaching.school, master, Array(others.prefix(2))) }
    }
    throw NothingFits()
  }

  func row(_ master: Teacher, _ apprentice: Teacher, last: String = "2027-7-10") -> [CellValue] {
    [
      .text("学科师傅"), .text(master.id.rawValue), .text(apprentice.id.rawValue),
      .text("2026年9月1日"), .text(last), .text("能独立任教"),
    ]
  }

  struct NothingFits: Error {}
}

@Suite struct `Bringing a list in` {
  private let today = Filled.today

  @Test func `writes all of its rows with their events, once`() async throws {
    let filled = try await Filled()
    let county = filled.county
    let (school, master, apprentices) = try filled.bonds()
    let head = YearCounty.principal(school)
    let kind = try #require(county.book.mentorshipTerms?.slots.first { $0.kind == .subject })
    var rows = apprentices.map { filled.row(master, $0) }
    for index in rows.indices { rows[index][0] = .text(kind.name.zh) }
    let bringing = try filled.bringing("mentorships", rows, by: head)
    // Tried out first: nothing is written by it.
    let before = try await county.read { try $0.events() }.count
    let trial = try await county.database.tryOut(
      bringing.intake, bringing.content, on: filled.ground(head),
      at: Occasion(
        moment: Moment(milliseconds: today.ordinal * 86_400_000 + 1), today: today))
    #expect(trial.written == 2 && trial.lines.map(\.number) == [2, 3])
    #expect(try await county.read { try $0.events() }.count == before)

    #expect(try await county.act(bringing, by: head, on: today).written == 2)
    let bonds = try await county.read { try $0.mentorships() }.map(\.bond)
    #expect(Set(bonds.map(\.apprentice)) == Set(apprentices.map(\.id)))
    let events = try await county.read { try $0.events() }.dropFirst(before).map(\.what)
    #expect(events == ["arrange-mentorship", "arrange-mentorship", "bring-in"])
    // The same file says so; another with the same rows has nothing new.
    try await county.refuses(bringing, by: head, on: today, "没有重复写")
    let again = try filled.bringing("mentorships", rows.reversed(), by: head)
    try await county.refuses(again, by: head, on: today, "都已经登记过")
    let done = try await county.read { try $0.intakes() }
    #expect(done.map(\.written) == [2] && done[0].person == head.name)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `writes nothing when a single row can't be`() async throws {
    let filled = try await Filled()
    let (school, master, apprentices) = try filled.bonds()
    let head = YearCounty.principal(school)
    let kind = try #require(
      filled.county.book.mentorshipTerms?.slots.first { $0.kind == .subject })
    var rows = [
      filled.row(master, apprentices[0]), filled.row(master, apprentices[1], last: "2035-7-10"),
      filled.row(master, master),
    ]
    for index in rows.indices { rows[index][0] = .text(kind.name.zh) }
    rows.append([.text("没有这种"), .text("T-nobody")])
    let bringing = try filled.bringing("mentorships", rows, by: head)
    try await filled.county.refuses(
      bringing, by: head, on: today, "第 3 行：", "第 4 行：", "A5（", "B5（", "必填")
    #expect(try await filled.county.read { try $0.mentorships() }.isEmpty)
  }

  @Test func `keeps to what whoever brings it in answers for`() async throws {
    let filled = try await Filled()
    let (school, master, apprentices) = try filled.bonds()
    let stranger = try #require(filled.county.roster.schools.first { $0.id != school })
    let kind = try #require(
      filled.county.book.mentorshipTerms?.slots.first { $0.kind == .subject })
    var row = filled.row(master, apprentices[0])
    row[0] = .text(kind.name.zh)
    let other = YearCounty.principal(stranger.id)
    try await filled.county.refuses(
      try filled.bringing("mentorships", [row], by: other), by: other, on: today, "不在您的管理范围")
    let teacher = YearCounty.teacher(master.id)
    try await filled.county.forbids(
      try filled.bringing("mentorships", [row], by: teacher), by: teacher, on: today)
  }

  @Test func `reads numbers of pupils school by school`() async throws {
    let filled = try await Filled()
    let school = try #require(filled.county.roster.schools.first)
    let clerk = YearCounty.person("clerk", "clerk", .schools([school.id]))
    let items = try #require(filled.county.book.pupilTerms?.groups)
    let row =
      [.text(school.id.rawValue), .text("2026-10-1")] + items.map { _ in CellValue.integer(3) }
    let bringing = try filled.bringing("pupil-groups", [row], by: clerk)
    #expect(try await filled.county.act(bringing, by: clerk, on: today).written == 1)
    let counts = try await filled.county.read {
      try $0.pupilCounts(.group, in: PupilMatter.group.period(of: Day(2026, 10, 1)))
    }
    #expect(counts[school.id]?.numbers.values.allSatisfy { $0 == 3 } == true)
  }

  @Test func `enters rooms and logs their weeks, a row each`() async throws {
    let filled = try await Filled()
    let school = try #require(filled.county.roster.schools.first).id
    let clerk = YearCounty.person("clerk", "clerk", .schools([school]))
    let terms = try #require(filled.county.book.roomTerms)
    let rooms = ["甲", "乙"].map { name -> [CellValue] in
      [
        .text(school.rawValue), .text(terms.kinds[0].name.zh), .text(name), .integer(20),
        .text("2026-9-7"),
      ]
    }
    let entering = try filled.bringing("rooms", rooms, by: clerk)
    #expect(try await filled.county.act(entering, by: clerk, on: today).written == 2)
    func week(_ name: String, _ hours: String, _ reason: String? = nil) -> [CellValue] {
      [
        .text(school.rawValue), .text(name), .text("2026-9-16"), .text(hours),
        reason.map { .text($0) } ?? .empty, .empty,
      ]
    }
    let refused = try filled.bringing(
      "room-weeks", [week("甲", "2"), week("丙", "8"), week("乙", "4.25")], by: clerk)
    try await filled.county.refuses(
      refused, by: clerk, on: today, "第 2 行：“甲”用了不到 5 节", "没有在用的教室“丙”", "填了“4.25”")
    let logging = try filled.bringing(
      "room-weeks", [week("甲", "12.5"), week("乙", "0", terms.reasons[0].name.zh)], by: clerk)
    #expect(try await filled.county.act(logging, by: clerk, on: today).written == 2)
    let weeks = try await filled.county.read { try $0.roomWeeks(in: YearCounty.year.days) }
    #expect(
      Set(weeks.values.compactMap { $0[Day(2026, 9, 14)]?.tenths }) == [125, 0])
  }

  @Test func `gives a clear sentence for what is no workbook`() async throws {
    let filled = try await Filled()
    let intake = try #require(Intake[key: "mentorships"])
    for content in [[], Array("师傅,徒弟".utf8), [0x50, 0x4B, 3, 4, 0, 0]] as [[UInt8]] {
      await #expect(throws: OfficeFileError.self) {
        try await filled.county.act(
          BringIn(intake, content, on: filled.ground(.system)), by: .system, on: today)
      }
    }
  }

  /// Whatever a list is about: its template opens, its heads are understood, and its own
  /// example is written or refused in words.
  @Test(arguments: Intake.all.map(\.key))
  func `is possible for every list that has a template`(key: String) async throws {
    let filled = try await Filled()
    let intake = try #require(Intake[key: key])
    let columns = try #require(intake.columns(on: filled.ground(.system)))
    #expect(Set(columns.map(\.key)).count == columns.count)
    #expect(Set(columns.map(\.heading.zh)).count == columns.count)
    #expect(columns.contains { $0.isRequired } && !intake.name.en.isEmpty)
    let example = columns.map { column -> CellValue in
      let text = column.shownExample(in: .zh)
      return text.isEmpty ? .empty : .text(text)
    }
    let bringing = try filled.bringing(key, [example], by: .system)
    do {
      let outcome = try await filled.county.act(bringing, by: .system, on: today)
      #expect(outcome.written == 1)
    } catch let refused as Refused {
      #expect(!refused.reasons.isEmpty)
      // Of the example only who and where may be unknown here, never its form.
      #expect(!refused.reasons.contains { $0.zh.contains("找到表头") }, "\(refused)")
      #expect(!refused.reasons.contains { $0.zh.contains("不是日期") }, "\(refused)")
      #expect(!refused.reasons.contains { $0.zh.contains("只能填") }, "\(refused)")
      #expect(!refused.reasons.contains { $0.zh.contains("必填") }, "\(refused)")
    }
    #expect(try await filled.county.read { try $0.auditDefects() }.isEmpty)
  }
}
