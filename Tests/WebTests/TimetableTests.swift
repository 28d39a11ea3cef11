import Access
import Actions
import Staffing
import Store
import Testing
import Timetabling
import Web

@Suite struct `Timetables on pages` {
  static let bells = "1 8:00-8:40\n2 8:50-9:30"
  static let lines = "五1班 音乐 T1 周一 1\n五1班 音乐 T2 周一 2\n五2班 语文 T3 周一 2"
  static let address = "/timetables/schools/\(TestCounty.city.rawValue)"

  /// A Friday in October: teachers of the city school, its head, offices.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(minutes: (Day(2026, 10, 9).ordinal - site.clock.now.day.ordinal) * 1_440)
    for number in 1...4 {
      try await site.add("tea\(number)", role: "teacher", teacher: Teacher.ID("T\(number)"))
    }
    try await site.add("head", role: "principal", schools: [TestCounty.city])
    try await site.add("other", role: "principal", schools: [TestCounty.village])
    try await site.add("reader", role: "research")
    try await site.add("money", role: "finance")
    return site
  }

  private func bring(_ lines: String = lines, on site: TestSite) async throws {
    let head = try await site.signedIn(as: "head")
    try await head.get(Self.address)
    let answer = try await head.postFiles(
      Self.address, ["first": "2026-10-09", "bells": Self.bells, "lines": lines])
    #expect(answer.status == 303)
  }

  @Test func `are brought in by their school, every fault named and nothing lost`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "head")
    let empty = try await head.get(Self.address).body
    #expect(empty.contains("还没有课表") && empty.contains("template.xlsx"))
    let refused = try await head.postFiles(
      Self.address,
      ["first": "2026-10-09", "bells": Self.bells, "lines": "五1班 音乐 <b>X</b> 周一 7"])
    #expect(refused.status == 422 && refused.body.contains("&lt;b&gt;X&lt;/b&gt;"))
    #expect(refused.body.contains("没有第“7”节"))
    let file = try await head.postFiles(
      Self.address, ["first": "2026-10-09", "bells": Self.bells],
      file: ("timetable", "a.xlsx", "nothing"))
    #expect(file.status == 422)
    #expect(
      try await head.postFiles(Self.address, ["first": "soon", "bells": "", "lines": ""]).status
        == 400)
    try await bring(on: site)
    let page = try await head.get("\(Self.address)?class=\(Address.encoded("五1班"))").body
    #expect(page.contains("8:00-8:40") && page.contains("Bo Wu") && !page.contains("五2班</td>"))
    #expect(try await head.get("\(Self.address)/template.xlsx").status == 200)
    let reader = try await site.signedIn(as: "reader")
    #expect(try await reader.get("/timetables").body.contains("City Primary"))
    let other = try await site.signedIn(as: "other")
    #expect(try await other.get(Self.address).status == 403)
    let stranger = try await site.signedIn(as: "money")
    #expect(try await stranger.get("/timetables").status == 403)
    let english = try await reader.get(Self.address, language: "en").body
    #expect(english.contains("In force from") && !english.contains("起用日"))
  }

  @Test func `list classes by grade`() async throws {
    let site = try await site()
    try await bring("三1班 音乐 T1 周一 1\n二1班 音乐 T2 周一 1\n四1班 语文 T3 周一 1", on: site)
    let head = try await site.signedIn(as: "head")
    let page = try await head.get(Self.address).body
    let places = try ["二1班</th>", "三1班</th>", "四1班</th>"].map {
      try #require(page.firstRange(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test func `let a teacher swap a lesson with a colleague, and the school approve`() async throws {
    let site = try await site()
    try await bring(on: site)
    let one = try await site.signedIn(as: "tea1")
    let own = try await one.get("/timetables").body
    #expect(own.contains("2026-10-12") || own.contains("10月12日"))
    let asking =
      "/timetables/swaps/new?school=\(TestCounty.city.rawValue)&class=\(Address.encoded("五1班"))&day=2026-10-12&period=1"
    #expect(try await one.get(asking).body.contains("swap T2 2026-10-12 2"))
    let fields = [
      "school": TestCounty.city.rawValue, "class": "五1班", "day": "2026-10-12", "period": "1",
      "reason": "open-lesson", "link": "", "choice": "swap T2 2026-10-12 2",
    ]
    #expect(
      try await one.post("/timetables/swaps/new", fields.merging(["reason": "tea"]) { $1 }).status
        == 422)
    #expect(
      try await one.post("/timetables/swaps/new", fields.merging(["choice": "x"]) { $1 }).status
        == 400)
    let address = try #require(
      try await one.post("/timetables/swaps/new", fields).location)
    let two = try await site.signedIn(as: "tea2")
    #expect(try await two.get("/due").body.contains("答复同事的调课申请"))
    try await two.get(address)
    #expect(try await two.post("\(address)/steps", ["step": "approve"]).status == 403)
    #expect(try await two.post("\(address)/steps", ["step": "agree"]).status == 303)
    let stranger = try await site.signedIn(as: "tea4")
    #expect(try await stranger.get(address).status == 404)
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/due").body.contains("审批调课"))
    try await head.get(address)
    #expect(try await head.post("\(address)/steps", ["step": "approve"]).status == 303)
    #expect(try await one.get("/timetables").body.contains("已调"))
    #expect(!(try await head.get("/due").body.contains("审批调课")))
  }

  @Test func `tell when a lesson can be heard, and who is free for one left behind`() async throws {
    let site = try await site()
    try await bring(on: site)
    let reader = try await site.signedIn(as: "reader")
    let free = try await reader.get("/timetables/free?one=T1&two=T2&day=2026-10-12").body
    #expect(free.contains("hearable-table") && free.contains("Ann Lee"))
    let cover = try await reader.get(
      "/timetables/cover?teacher=T1&from=2026-10-12&to=2026-10-12"
    ).body
    #expect(cover.contains("left-table") && cover.contains("Bo Wu ★ (1)"))
    #expect(try await reader.get("/timetables/free?one=nobody&two=T2").status == 404)
    #expect(try await reader.get("/timetables/shifts?course=C-99").status == 404)
    let teacher = try await site.signedIn(as: "tea1")
    #expect(try await teacher.get("/timetables/cover?teacher=T2").status == 403)
  }

  @Test func `ask whoever is there that day, guests too and nobody who was ordered away`()
    async throws
  {
    let placed = try await PlacedSite()
    let site = placed.site
    for number in [2, 4] {
      try await site.add("tea\(number)", role: "teacher", teacher: Teacher.ID("T\(number)"))
    }
    let before = try await site.signedIn(as: "head")
    try await before.get("/service/schools/\(TestCounty.village)")
    try await placed.arrive(before, try placed.order(of: "T1"))
    placed.advance(to: Day(2026, 10, 9))
    let head = try await site.signedIn(as: "head")
    let sender = try await site.signedIn(as: "sender")
    for (browser, school, lines) in [
      (sender, TestCounty.city, "五1班 音乐 T2 周一 1"),
      (head, TestCounty.village, "六班 语文 T4 周一 1\n五班 音乐 T1 周一 2"),
    ] {
      let address = "/timetables/schools/\(school)"
      try await browser.get(address)
      let answer = try await browser.postFiles(
        address, ["first": "2026-10-09", "bells": Self.bells, "lines": lines])
      #expect(answer.status == 303)
    }
    let query = "from=2026-10-12&to=2026-10-12"
    let left = try await sender.get("/timetables/cover?teacher=T2&\(query)").body
    #expect(left.contains("left-table") && left.contains("Cai Hu") && !left.contains("Ann Lee"))
    let covered = try await head.get("/timetables/cover?teacher=T4&\(query)").body
    #expect(covered.contains("Ann Lee (1)"))
    let four = try await site.signedIn(as: "tea4")
    let fields = [
      "school": TestCounty.village.rawValue, "class": "六班", "day": "2026-10-12", "period": "1",
      "reason": "leave", "link": "", "choice": "give T1",
    ]
    let asking =
      "/timetables/swaps/new?school=\(TestCounty.village)&class=\(Address.encoded("六班"))&day=2026-10-12&period=1"
    #expect(try await four.get(asking).body.contains("give T1"))
    #expect(try await four.post("/timetables/swaps/new", fields).status == 303)
  }
}
