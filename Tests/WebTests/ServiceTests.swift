import Access
import Actions
import PlanFormat
import Policy
import Season
import Staffing
import Store
import Testing
import Web

@Suite struct `Service on pages` {
  private let village = "/service/schools/\(TestCounty.village)"
  private let city = "/service/schools/\(TestCounty.city)"

  @Test func `wants a plan before the arrival, and keeps what was typed`() async throws {
    let placed = try await PlacedSite()
    let order = try placed.order(of: "T1")
    let head = try await placed.site.signedIn(as: "head")
    #expect(try await head.get("/due").body.contains("2 名待到岗教师没有在岗计划"))
    #expect(try await head.get("/arrivals").body.contains("先填在岗计划"))
    let page = try await head.get("/orders/\(order.id)").body
    #expect(page.contains("还没有在岗计划") && !page.contains("value=\"arrive\""))
    let early = try await head.post("/orders/\(order.id)/steps", ["step": "arrive"])
    #expect(early.status == 422 && early.body.contains("还没有在岗计划"))

    let form = try await head.get(village).body
    #expect(form.contains("name=\"lessons.\(order.id)\"") && form.contains("按课表任教"))
    var wrong = PlacedSite.plan(order, lessons: "60.5")
    wrong["scheme"] = " "
    let refused = try await head.post("\(village)/plans", wrong)
    #expect(refused.status == 422 && refused.body.contains("考核办法没有填写"))
    #expect(refused.body.contains("value=\"60.5\"") && refused.body.contains("&lt;b&gt;教研组"))
    let odd = try await head.post(
      "\(village)/plans", PlacedSite.plan(order, lessons: "many"))
    #expect(odd.status == 400 && odd.body.contains("many"))

    try await placed.arrive(head, order)
    let sight = try await head.get("/service/\(order.id)").body
    #expect(sight.contains("&lt;b&gt;教研组&lt;/b&gt;") && sight.contains("id=\"sheet\""))
    #expect(sight.contains("四个一样") && sight.contains("定期了解派出教师"))
  }

  @Test func `is kept by both schools, the bureau and the teacher, each their part`()
    async throws
  {
    let placed = try await PlacedSite()
    let order = try placed.order(of: "T1")
    let head = try await placed.site.signedIn(as: "head")
    try await head.get(village)
    try await placed.arrive(head, order)
    placed.advance(to: Day(2026, 10, 12))

    let again = try await placed.site.signedIn(as: "head")
    let due = try await again.get("/due").body
    #expect(due.contains("1 个月的交流教师出勤待确认"))
    let month = try await again.get(village).body
    #expect(month.contains("确认2026年9月出勤") && month.contains("id=\"note-host\""))
    #expect(!month.contains("id=\"note-bureau\"") && !month.contains("id=\"note-sender\""))
    let attendance = [
      "month": "2026-09", "order": order.id, "sick.\(order.id)": "2", "personal.\(order.id)": "",
      "official.\(order.id)": "", "absent.\(order.id)": "99",
    ]
    let refused = try await again.post("\(village)/months", attendance)
    #expect(refused.status == 422 && refused.body.contains("请改正"))
    #expect(refused.body.contains("value=\"99\""))
    var right = attendance
    right["absent.\(order.id)"] = "0"
    #expect(try await again.post("\(village)/months", right).location == village)
    #expect(!(try await again.get(village).body.contains("确认2026年9月出勤")))
    #expect(try await again.get("/service/\(order.id)").body.contains("更改已确认的月份"))

    let sender = try await placed.site.signedIn(as: "sender")
    let home = try await sender.get(city).body
    #expect(home.contains("id=\"note-sender\"") && !home.contains("id=\"note-host\""))
    #expect(try await sender.get("/service?late=sender").body.contains("Ann Lee"))
    let contact = [
      "party": "sender", "duty": "contact", "day": "2026-09-20", "note": "电话了解住宿",
      "order": order.id,
    ]
    #expect(try await sender.post("\(city)/duties", contact).status == 303)
    #expect(!(try await sender.get("/service?late=sender").body.contains("Ann Lee")))
    var wrong = contact
    wrong["duty"] = "feedback"
    let other = try await sender.post("\(city)/duties", wrong)
    #expect(other.status == 422 && other.body.contains("没有由您这一方承担"))
    #expect(other.body.contains("电话了解住宿"))
    #expect(try await sender.post("\(village)/duties", contact).status == 403)

    let officer = try await placed.site.officer(role: "personnel")
    let county = try await officer.get(village).body
    #expect(county.contains("id=\"note-bureau\"") && !county.contains("id=\"plans\""))
    let look = [
      "party": "bureau", "duty": "inspection", "day": "2026-10-08", "note": "看了教案",
      "order": order.id,
    ]
    #expect(try await officer.post("\(village)/duties", look).status == 303)

    let ann = try await placed.site.signedIn(as: "ann")
    let own = try await ann.get("/service/\(order.id)").body
    #expect(own.contains("id=\"note-teacher\"") && own.contains("电话了解住宿"))
    #expect(try await ann.get("/service").body.contains("Ann Lee"))
    #expect(!(try await ann.get("/service").body.contains("Fu Xi")))
    let own2 = [
      "party": "teacher", "duty": "work-plan", "day": "2026-09-10", "note": "学期计划",
    ]
    #expect(try await ann.post("/service/\(order.id)/duties", own2).status == 303)
    let page = try await ann.get("/service/\(order.id)").body
    let entry = try #require(page.firstMatch(of: #/name="entry" value="(E-[0-9]+)"/#)).1
    #expect(
      try await ann.post(
        "/service/\(order.id)/withdraw", ["entry": String(entry), "reason": "日期记错"]
      ).status == 303)
    #expect(try await ann.get("/service/\(order.id)").body.contains("日期记错"))
  }

  @Test func `is shown to nobody who reaches neither school`() async throws {
    let placed = try await PlacedSite()
    let order = try placed.order(of: "T1")
    let stranger = try await placed.site.signedIn(as: "stranger")
    #expect(try await stranger.get("/service/\(order.id)").status == 403)
    #expect(try await stranger.get(village).status == 403)
    #expect(!(try await stranger.get("/service").body.contains("Ann Lee")))
    let head = try await placed.site.signedIn(as: "head")
    #expect(try await head.get("/service/D-0").status == 404)
    #expect(try await head.get("/service?as=xlsx").status == 200)
  }

  @Test func `warns of plans that leave no time, and of subjects that rest on guests`()
    async throws
  {
    let placed = try await PlacedSite()
    let head = try await placed.site.signedIn(as: "head")
    try await head.get(village)
    for order in placed.orders { try await placed.arrive(head, order) }
    placed.advance(to: Day(2026, 9, 2))
    let again = try await placed.site.signedIn(as: "head")
    let list = try await again.get("/service").body
    #expect(list.contains("id=\"cover\"") && list.contains("全靠交流教师"))
    let order = try placed.order(of: "T1")
    var heavy = PlacedSite.plan(order, lessons: "30")
    heavy["guidance.\(order.id)"] = "0.5"
    #expect(try await again.post("/service/\(order.id)/plan", heavy).status == 303)
    let page = try await again.get("/service/\(order.id)").body
    #expect(page.contains("每周指导 0.5 节，至少 2 节") && page.contains("超过上限"))
    #expect(try await again.get("/service?warned=yes").body.contains("Ann Lee"))
    #expect(!(try await again.get("/service?warned=yes").body.contains("Fu Xi")))
    // Where the plan was another, and nobody had arrived.
    let past = try await again.get("/service/\(order.id)?known=2026-08-28").body
    #expect(past.contains("档案截至 2026-08-28") && past.contains("12"))
    #expect(!(past.components(separatedBy: "<main").last ?? "").contains("method=\"post\""))
  }
}
