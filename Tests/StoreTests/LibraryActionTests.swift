import Access
import Actions
import Staffing
import Store
import Testing

/// An author, a colleague of the same school and somebody of another.
private struct Shelf {
  static let today = Day(2026, 10, 12)

  let county: YearCounty
  let author: Teacher
  let colleague: Teacher
  let reader: Teacher

  init() async throws {
    county = try await YearCounty()
    let teachers = county.roster.teachers.filter {
      $0.teaching.school == $0.establishment.school
    }
    let first = teachers[0]
    author = first
    colleague = try #require(
      teachers.dropFirst().first { $0.teaching.school == first.teaching.school })
    reader = try #require(teachers.first { $0.teaching.school != first.teaching.school })
  }

  var writes: Actor { YearCounty.teacher(author.id) }

  func sharing(
    _ title: String = "圆的面积", licence: String = "county", consents: Bool = true,
    body: String = "一、导入", from study: RecordedStudy.ID? = nil
  ) -> ShareText {
    ShareText(
      "plan", title, by: author.id, subject: "数学", body: body, licence: licence,
      consents: consents, from: study)
  }

  func using(_ id: LibraryText.ID, by teacher: Teacher) -> NoteTextUse {
    NoteTextUse(
      id, version: 1, by: teacher.id, in: "六（1）班", on: Shelf.today, changed: "换了例题")
  }
}

@Suite struct `The library of lessons` {
  private let today = Shelf.today

  @Test func `takes a text from its author alone, who agrees, once`() async throws {
    let shelf = try await Shelf()
    let county = shelf.county
    let id = try await county.act(shelf.sharing(), by: shelf.writes, on: today)
    #expect(try await county.act(shelf.sharing(), by: shelf.writes, on: today) == id)
    try await county.refuses(
      shelf.sharing(body: "二、展开"), by: shelf.writes, on: today, "已经放过")
    try await county.refuses(
      shelf.sharing("另一课", licence: "tea", consents: false, body: " ", from: "LS-0"),
      by: shelf.writes, on: today, "没有勾选", "没有正文", "没有“tea”", "没有课例研究 LS-0")
    try await county.forbids(
      shelf.sharing("另一课"), by: YearCounty.teacher(shelf.reader.id), on: today)
    let text = try #require(try await county.read { try $0.libraryText(id) })
    #expect(text.authorName == shelf.author.name && text.versions == 1 && text.isForCounty)
    #expect(text.school == shelf.author.teaching.school)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `keeps versions, and counts who used and who took one along`() async throws {
    let shelf = try await Shelf()
    let county = shelf.county
    let id = try await county.act(shelf.sharing(), by: shelf.writes, on: today)
    try await county.refuses(
      ReviseText(id, by: shelf.author.id, body: "一、新导入", changes: ""), by: shelf.writes,
      on: today, "没有填写改了什么")
    let revising = ReviseText(id, by: shelf.author.id, body: "一、新导入", changes: "导入")
    try await county.act(revising, by: shelf.writes, on: today)
    try await county.act(revising, by: shelf.writes, on: today)
    let versions = try await county.read { try $0.libraryVersions(of: id) }
    #expect(versions.map(\.number) == [1, 2] && versions.map(\.changes) == ["", "导入"])

    let reads = YearCounty.teacher(shelf.reader.id)
    try await county.act(shelf.using(id, by: shelf.reader), by: reads, on: today)
    try await county.act(shelf.using(id, by: shelf.reader), by: reads, on: today)
    try await county.refuses(
      shelf.using(id, by: shelf.author), by: shelf.writes, on: today, "您自己的")
    try await county.refuses(
      NoteTextUse(
        id, version: 3, by: shelf.reader.id, in: " ", on: Day(2026, 10, 11), changed: ""),
      by: reads, on: today, "没有第 3 稿", "没有填写班级", "照用", "早于")
    for _ in 0..<2 {
      let version = try await county.act(CopyText(id, by: shelf.reader.id), by: reads, on: today)
      #expect(version.body == "一、新导入")
    }
    let text = try #require(try await county.read { try $0.libraryText(id) })
    #expect((text.uses, text.schoolsReached, text.copies) == (1, 1, 1))
    #expect(try await county.read { try $0.libraryUses(of: id) }.map(\.changed) == ["换了例题"])
  }

  @Test func `serves the author's school alone where the author says so, until it's taken out`()
    async throws
  {
    let shelf = try await Shelf()
    let county = shelf.county
    let id = try await county.act(
      shelf.sharing(licence: "school"), by: shelf.writes, on: today)
    try await county.refuses(
      shelf.using(id, by: shelf.reader), by: YearCounty.teacher(shelf.reader.id), on: today,
      "不对您开放")
    try await county.act(
      shelf.using(id, by: shelf.colleague), by: YearCounty.teacher(shelf.colleague.id), on: today)
    try await county.forbids(
      TakeTextOut(id, by: .keeper, because: "错误"),
      by: YearCounty.principal(shelf.reader.teaching.school), on: today)
    try await county.refuses(
      TakeTextOut(id, by: .own(shelf.colleague.id), because: "错误"),
      by: YearCounty.teacher(shelf.colleague.id), on: today, "只有作者")
    try await county.act(
      TakeTextOut(id, by: .keeper, because: "内容有误"),
      by: YearCounty.principal(shelf.author.teaching.school), on: today)
    try await county.refuses(
      CopyText(id, by: shelf.colleague.id), by: YearCounty.teacher(shelf.colleague.id), on: today,
      "不对您开放")
    #expect(try await county.read { try $0.libraryText(id) }?.withdrawal == "内容有误")
  }
}
