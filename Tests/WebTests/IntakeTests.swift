import Access
import Actions
import Foundation
import OfficeFiles
import Papers
import Policy
import Staffing
import Store
import Testing
import Web

/// A site in the autumn of 2026, and a list of masters and apprentices that is filled in.
private struct IntakeSite {
  let site: TestSite

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 9, 7).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    try await site.add("dima", role: "teacher", teacher: "T4")
  }

  func file(_ rows: [[CellValue]]) throws -> [UInt8] {
    let intake = try #require(Intake[key: "mentorships"])
    let ground = IntakeGround(
      book: try PolicyBook(yaml: try TestCounty.bookText()), roster: try TestCounty.roster(),
      actor: .system, today: Day(2026, 9, 7))
    let columns = try #require(intake.columns(on: ground))
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-list-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    var filled = rows
    for index in filled.indices where filled[index].first == .empty {
      filled[index][0] = .text(columns[0].choices[0].name.zh)
    }
    try IntakeTemplate.write(intake.name, columns, rows: filled, in: .zh, to: file.path)
    return Array(try Data(contentsOf: file))
  }

  static let row: [CellValue] = [
    .empty, .text("Cai Hu"), .text("Di Ma（Hill Primary）"), .text("2026年9月1日"),
    .text("2027/7/10"), .text("能独立任教"),
  ]
}

@Suite struct `Lists that come in as workbooks` {
  private let address = "/intake/mentorships"

  @Test func `are looked through first, then written, and shown in their list`() async throws {
    let lists = try await IntakeSite()
    let head = try await lists.site.signedIn(as: "head")
    #expect(try await head.get("/mentorship").body.contains("href=\"\(address)\""))
    let steps = try await head.get(address).body
    #expect(steps.contains("1. 下载模板") && steps.contains("3. 上传核对"))
    #expect(steps.contains("for=\"workbook\"") && steps.contains("\(address)/template.xlsx"))
    let template = try await head.get("\(address)/template.xlsx")
    #expect(template.status == 200 && template.body.hasPrefix("PK"))

    try await head.get(address)
    let content = try lists.file([IntakeSite.row])
    let preview = try await head.postWorkbook(address, content)
    #expect(preview.status == 200 && preview.body.contains("将写入 1 条"))
    #expect(preview.body.contains("Cai Hu T3") && preview.body.contains("Di Ma T4"))
    #expect(!(try await head.get("/mentorship").body.contains("Cai Hu → Di Ma")))
    try await head.get(address)
    let encoded = Data(content).base64EncodedString()
    let taken = try await head.post("\(address)/take", ["content": encoded])
    #expect(taken.status == 303 && taken.location == "/mentorship")
    let list = try await head.get("/mentorship").body
    #expect(list.contains("已导入 1 条") && list.contains("Di Ma"))
    // The very same file once more.
    try await head.get(address)
    let again = try await head.postWorkbook(address, content)
    #expect(again.status == 422 && again.body.contains("没有重复写"))
    #expect(try await head.get("/intake").body.contains("Person head 导入 1 条"))
    #expect(try await head.get("/intake", language: "en").body.contains("Lists brought in"))
  }

  @Test func `say in which cell what is wrong, and write nothing`() async throws {
    let lists = try await IntakeSite()
    let head = try await lists.site.signedIn(as: "head")
    try await head.get(address)
    var wrong = IntakeSite.row
    wrong[1] = .text("<b>Nobody</b>")
    wrong[3] = .text("soon")
    let refused = try await head.postWorkbook(address, try lists.file([IntakeSite.row, wrong]))
    #expect(refused.status == 422 && refused.body.contains("B3（师傅）"))
    #expect(refused.body.contains("&lt;b&gt;Nobody") && refused.body.contains("D3（开始日期）"))
    #expect(try await lists.site.database.read { try $0.mentorships() }.isEmpty)
    for content in [[], Array("a,b".utf8), Array("PK\u{3}\u{4}".utf8)] as [[UInt8]] {
      let answer = try await head.postWorkbook(address, content)
      #expect(answer.status == 422 && answer.body.contains("role=\"alert\""))
    }
    let none = try await head.post("\(address)/take", ["content": "no file"])
    #expect(none.status == 422)
  }

  @Test func `are for those whom the form is for`() async throws {
    let lists = try await IntakeSite()
    let teacher = try await lists.site.signedIn(as: "dima")
    try await teacher.get("/account")
    #expect(try await teacher.get(address).status == 403)
    #expect(!(try await teacher.get("/mentorship").body.contains(address)))
    #expect(try await teacher.get("/intake/nothing").status == 404)
    let own = try await teacher.get("/intake").body
    #expect(own.contains("/intake/lessons-heard") && !own.contains(address))
    let stranger = try await lists.site.signedIn(as: "stranger")
    try await stranger.get(address)
    let refused = try await stranger.postWorkbook(address, try lists.file([IntakeSite.row]))
    #expect(refused.status == 422 && refused.body.contains("不在您的管理范围"))
  }

  @Test func `have a page each that opens`() async throws {
    let lists = try await IntakeSite()
    let officer = try await lists.site.officer(role: "personnel")
    for intake in Intake.all {
      let answer = try await officer.get("/intake/\(intake.key)")
      #expect([200, 403].contains(answer.status), "\(intake.key): \(answer.status)")
      if answer.status == 200 { #expect(answer.body.contains("intake-columns"), "\(intake.key)") }
      let list = try await officer.get(intake.list)
      #expect(list.status != 404 && list.status != 500, "\(intake.list)")
    }
  }
}
