import Actions
import Rooms
import Staffing
import Store
import Testing
import Web

@Suite struct `Rooms on pages` {
  private let village = TestCounty.village.rawValue

  /// On a Monday in October: heads of two schools, and offices that can mend why a room is idle.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("other", role: "principal", schools: [TestCounty.junior])
    try await site.add("money", role: "finance")
    try await site.add("people", role: "personnel")
    try await site.add("overseer", role: "supervision")
    return site
  }

  private func opened(_ head: TestBrowser) async throws -> String {
    try await head.get("/rooms/\(village)")
    let form = ["kind": "multimedia", "name": "<b>一楼", "sets": "1", "first": "2026-09-14"]
    #expect(try await head.post("/rooms/\(village)/rooms", form).location == "/rooms/\(village)")
    let page = try await head.get("/rooms/\(village)").body
    return String(try #require(page.firstMatch(of: #/name="hours-(ER-[0-9]+)"/#)).1)
  }

  @Test func `are entered, changed and closed by their school`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/rooms").body.contains("还没有登记专用教室"))
    let id = try await opened(head)
    let bad = try await head.post(
      "/rooms/\(village)/rooms",
      ["kind": "multimedia", "name": "", "sets": "2000", "first": "2026-10-20"])
    #expect(bad.status == 422 && bad.body.contains("请填写教室名称") && bad.body.contains("2000 台套"))
    #expect(bad.body.contains("value=\"2000\"") && bad.body.contains("还没有到"))
    #expect(
      try await head.post("/rooms/\(village)/rooms", ["sets": "x"]).status == 400)
    let page = try await head.get("/rooms/\(village)").body
    #expect(page.contains("&lt;b&gt;一楼") && !page.contains("<b>一楼"))
    var form = [
      "kind-\(id)": "computer", "name-\(id)": "机房", "sets-\(id)": "40",
      "first-\(id)": "2026-09-14", "last-\(id)": "2026-09-01",
    ]
    let backwards = try await head.post("/rooms/\(village)/rooms/\(id)", form)
    #expect(backwards.status == 422 && backwards.body.contains("早于启用日期"))
    form["last-\(id)"] = "2026-10-09"
    #expect(try await head.post("/rooms/\(village)/rooms/\(id)", form).status == 303)
    let closed = try await head.get("/rooms/\(village)").body
    #expect(closed.contains("机房") && closed.contains("已停用"))
    #expect(try await head.get("/rooms?kind=computer").body.contains("没有符合"))

    let other = try await site.signedIn(as: "other")
    #expect(try await other.get("/rooms/\(village)").status == 404)
    #expect(try await other.post("/rooms/\(village)/rooms/\(id)", form).status == 403)
  }

  @Test func `are logged week by week, and idle ones reach those who can mend why`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "head")
    let id = try await opened(head)
    let due = try await head.get("/due").body
    #expect(due.contains("补登 4 周的专用教室使用") && due.contains("?week=2026-09-14"))
    let form = ["week": "2026-09-14", "hours-\(id)": "4.55"]
    let unread = try await head.post("/rooms/\(village)/weeks", form)
    #expect(unread.status == 422 && unread.body.contains("填了“4.55”"))
    let bare = try await head.post(
      "/rooms/\(village)/weeks", form.merging(["hours-\(id)": "0"]) { $1 })
    #expect(bare.status == 422 && bare.body.contains("请选原因"))
    #expect(bare.body.contains("value=\"2026-09-14\""))
    for week in ["2026-09-14", "2026-09-21", "2026-09-28"] {
      let answer = try await head.post(
        "/rooms/\(village)/weeks",
        ["week": week, "hours-\(id)": "0", "reason-\(id)": "electricity", "note-\(id)": "<i>欠费"])
      #expect(answer.status == 303)
    }
    let page = try await head.get("/rooms/\(village)?week=2026-09-14").body
    #expect(page.contains("&lt;i&gt;欠费") && page.contains("class=\"need3\""))
    #expect(try await head.get("/rooms/\(village)?week=soon").status == 400)
    #expect(
      try await head.get("/rooms/\(village)?week=2030-01-07").body.contains("value=\"2026-10-05\""))
    #expect(try await head.get("/due").body.contains("补登 1 周的专用教室使用"))
    // Put right: what was said before is told.
    try await head.post(
      "/rooms/\(village)/weeks",
      ["week": "2026-09-14", "hours-\(id)": "1.5", "reason-\(id)": "electricity"])
    #expect(
      try await head.get("/rooms/\(village)?week=2026-09-14").body.contains("这一周以前的登记"))

    let money = try await site.signedIn(as: "money")
    #expect(try await money.get("/due").body.contains("1 间专用教室闲置：电费没有着落"))
    let list = try await money.get("/rooms?idle=yes&reason=electricity").body
    #expect(list.contains("Hill Primary") && list.contains("计财科") && list.contains("33.33 %"))
    #expect(try await money.get("/rooms?zone=city").body.contains("没有符合"))
    #expect(try await money.get("/rooms?kind=tea").status == 400)
    #expect(list.contains("没有登记专用教室的学校（2）"))
    let computers = try await money.get("/rooms?kind=computer&zone=village").body
    #expect(computers.contains("没有“计算机教室”的学校（1）"))
    #expect(try await money.get("/rooms?as=xlsx").status == 200)
    #expect(
      !(try await money.get("/rooms/\(village)").body.contains("method=\"post\" action=\"/rooms")))
    #expect(try await money.post("/rooms/\(village)/weeks", ["week": "2026-10-05"]).status == 403)
    let people = try await site.signedIn(as: "people")
    #expect(!(try await people.get("/due").body.contains("间专用教室闲置")))
    let overseer = try await site.signedIn(as: "overseer")
    #expect(try await overseer.get("/due").body.contains("1 间专用教室闲置"))
    #expect(try await overseer.get("/schools/\(village)").body.contains("/rooms/\(village)"))
    // What the record held before nothing was known of rooms.
    #expect(!(try await overseer.get("/rooms?known=2026-10-01").body.contains("一楼")))
  }
}
