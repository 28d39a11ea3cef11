import Staffing
import Testing
import Web

@Suite struct `Starting grades on their page` {
  @Test func `show who of them was exchanged, school by school, to those who see schools`()
    async throws
  {
    let placed = try await PlacedSite()
    var head = try await placed.site.signedIn(as: "head")
    try await head.get("/service/schools/\(TestCounty.village)")
    try await placed.arrive(head, try placed.order(of: "T1"))
    placed.advance(to: Day(2026, 9, 7))
    head = try await placed.site.signedIn(as: "head")
    let empty = try await head.get("/service/starting-grades").body
    #expect(empty.contains("还没有学校的课表") && empty.contains("有交流教师来或去的学校：1 / 1"))
    let timetable = "/timetables/schools/\(TestCounty.village.rawValue)"
    try await head.get(timetable)
    let brought = try await head.postFiles(
      timetable,
      [
        "first": "2026-09-07", "bells": "1 8:00-8:40\n2 8:50-9:30",
        "lines": "一1班 语文 T4 周一 1\n二1班 音乐 T1 周一 1\n启航班 语文 T4 周二 1\n一1班 数学 T4 周二 2",
      ])
    #expect(brought.status == 303, "\(brought.body)")
    let page = try await head.get("/service/starting-grades").body
    // One teaches the first grade, nobody exchanged among them: one of two would be half.
    #expect(page.contains("达到 50.0 % 的学校：0 / 1") && page.contains("启航班"))
    #expect(page.contains("S001-107") == false && page.contains("起始年级配备50%的交流教师"))
    placed.advance(to: Day(2026, 9, 14))
    head = try await placed.site.signedIn(as: "head")
    try await head.get(timetable)
    let again = try await head.postFiles(
      timetable,
      [
        "first": "2026-09-14", "bells": "1 8:00-8:40\n2 8:50-9:30",
        "lines": "一1班 语文 T4 周一 1\n一1班 音乐 T1 周一 2\n二1班 语文 T4 周二 1",
      ])
    #expect(again.status == 303, "\(again.body)")
    #expect(try await head.get("/service/starting-grades").body.contains("的学校：1 / 1"))
    #expect(
      try await !head.get("/service/starting-grades?below=yes").body.contains("Hill Primary</a>"))
    #expect(try await head.get("/service/starting-grades?as=xlsx").status == 200)
    let stranger = try await placed.site.signedIn(as: "stranger")
    let other = try await stranger.get("/service/starting-grades").body
    #expect(!other.contains("Hill Primary") && other.contains("0 / 1"))
    let ann = try await placed.site.signedIn(as: "ann")
    #expect(try await ann.get("/service/starting-grades").status == 403)
  }

  @Test func `lead nobody to a page that is closed to them`() async throws {
    let placed = try await PlacedSite()
    let head = try await placed.site.signedIn(as: "head")
    let list = try await head.get("/service").body
    #expect(list.contains(">City Primary<") || list.contains("City Primary"))
    #expect(!list.contains("href=\"/service/schools/\(TestCounty.city)\""))
    #expect(list.contains("href=\"/service/schools/\(TestCounty.village)\""))
  }
}
