import Staffing
import Store
import Testing
import Web

@Suite struct `What the record held on a day` {
  @Test(arguments: [
    "/", "/teachers", "/schools", "/indicators", "/staffing", "/schools/2111000001", "/orders",
    "/arrivals", "/objections", "/eligibility", "/establishment", "/establishment/pool",
    "/establishment/roster", "/establishment/roster/2111000001", "/competition", "/corrections",
    "/reorganisations", "/papers", "/notices", "/wishes", "/year", "/imports", "/workbooks",
    "/service", "/pairings", "/inspections", "/inspections/compare", "/inspections/reports",
    "/problems", "/training", "/training/hours", "/training/trainers",
    "/training/claims", "/mentorship", "/unions", "/attachments",
    "/attachments/studies", "/attachments/weeks", "/attachments/groups", "/attachments/trips",
    "/attachments/visits", "/rooms", "/rooms/2111000001",
  ])
  func `is shown with a strip that says so and leads back, and offers nothing to do`(
    path: String
  ) async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    let now = try await officer.get(path).body
    #expect(now.contains("name=\"known\"") && !now.contains("id=\"known\""))
    let past = try await officer.get("\(path)?known=2026-08-02").body
    #expect(past.contains("档案截至 2026-08-02 的记载"))
    #expect(past.contains("href=\"\(path)\">回到现在"))
    let main = past.components(separatedBy: "<main").last ?? ""
    #expect(!main.contains("method=\"post\""))
  }

  @Test func `is which roles people were to have`() async throws {
    let site = try await site()
    try await site.add("sec", role: "security-administrator")
    try await site.add("wang", role: "finance")
    let officer = try await site.signedIn(as: "sec")
    let page = try await officer.get("/grants/wang").body
    #expect(page.contains("name=\"known\"") && page.contains("/grants/wang/end"))
    let grant = try #require(page.firstMatch(of: #/value="(G-[0-9]+)"/#)).1
    #expect(try await officer.post("/grants/wang/end", ["grant": String(grant)]).status == 303)
    #expect(!(try await officer.get("/grants/wang").body).contains("/grants/wang/end"))
    let past = try await officer.get("/grants?known=2026-08-02").body
    #expect(past.contains("档案截至 2026-08-02") && !past.contains(">wang<"))
    #expect(try await officer.get("/grants/wang?known=2026-08-02").status == 404)
    let today = try await officer.get("/grants/wang?known=2026-08-03").body
    #expect(
      today.contains("档案截至")
        && !(today.components(separatedBy: "<main").last ?? "").contains("method=\"post\""))
  }

  @Test func `is what the audit log and one's own record held`() async throws {
    let site = try await site()
    try await site.add("auditor", role: "audit-administrator")
    let auditor = try await site.signedIn(as: "auditor")
    #expect(try await auditor.get("/audit").body.contains("sign-in"))
    let past = try await auditor.get("/audit?known=2026-08-02").body
    #expect(past.contains("档案截至") && !past.contains("<code>sign-in"))
    let officer = try await site.officer(role: "personnel")
    let record = try await officer.get("/corrections/new?about=T1&known=2026-08-02").body
    #expect(record.contains("档案截至") && !record.contains("kind=title"))
  }

  @Test func `doesn't hold what was stated since`() async throws {
    let site = try await site()
    let office = try await site.officer(role: "establishment-office")
    _ = try await office.get("/establishment")
    let stated = try await office.post(
      "/establishment/total", ["total": "40", "document": "编委〔2026〕9号"])
    #expect(stated.status == 303)
    #expect(try await office.get("/establishment").body.contains("编委〔2026〕9号"))
    let past = try await office.get("/establishment?known=2026-08-02")
    #expect(past.status == 200 && !past.body.contains("编委〔2026〕9号"))
  }

  @Test func `lists who was known then, and filters keep the day`() async throws {
    let site = try await site()
    let officer = try await site.officer()
    #expect(try await officer.get("/teachers").body.contains("Ann Lee"))
    let past = try await officer.get("/teachers?known=2026-08-02&q=old&sort=name").body
    #expect(past.contains("Old Name") && !past.contains("Ann Lee"))
    #expect(past.contains("type=\"hidden\" name=\"known\" value=\"2026-08-02\""))
    #expect(past.contains("known=2026-08-02&amp;q=old&amp;sort=-name"))
    #expect(try await officer.get("/teachers/T1?known=2026-08-02").body.contains("Old Name"))
    #expect(try await officer.get("/teachers?known=2026-08-03").body.contains("Ann Lee"))
  }

  @Test func `is in the downloads of that day`() async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    #expect(try await officer.get("/county.xlsx").body == "workbook")
    let past = try await officer.get("/county.xlsx?known=2026-08-02")
    #expect(past.status == 200 && past.body != "workbook")
    #expect(try await officer.get("/policy-book.yaml?known=2026-08-02").status == 200)
    #expect(try await officer.get("/establishment/roster.xlsx?known=2026-08-02").status == 200)
    #expect(try await officer.get("/county.xlsx?known=2020-01-01").status == 404)
    let page = try await officer.get("/establishment/roster?known=2026-08-02").body
    #expect(page.contains("href=\"/establishment/roster/2111000001?known=2026-08-02\""))
  }

  @Test func `holds no plan where none was adopted yet`() async throws {
    let officer = try await site().officer(role: "personnel")
    #expect(try await officer.get("/plan").status == 200)
    #expect(try await officer.get("/plan").body.contains("name=\"known\""))
    for path in ["/plan", "/plan.json", "/plan.xlsx", "/plan/county.xlsx"] {
      #expect(try await officer.get("\(path)?known=2026-08-02").status == 404, "\(path)")
    }
  }

  @Test func `is only looked at`() async throws {
    let officer = try await site().officer(role: "personnel")
    #expect(try await officer.get("/eligibility").body.contains("/eligibility/freeze"))
    let past = try await officer.get("/eligibility?known=2026-08-02").body
    #expect(!past.contains("/eligibility/freeze"))
  }

  @Test func `is refused for days that haven't come or were before the record`() async throws {
    let site = try await site()
    let officer = try await site.officer()
    let future = try await officer.get("/teachers?known=2026-08-04")
    #expect(future.status == 400 && future.body.contains("还没有到"))
    let early = try await officer.get("/teachers?known=2020-01-01")
    #expect(early.status == 404 && early.body.contains("最早可查 2026-08-01"))
    #expect(try await officer.get("/teachers?known=soon").status == 400)
  }

  @Test(arguments: ["/due", "/plan/runs", "/account"])
  func `isn't mixed up with the present where a page has no past`(path: String) async throws {
    let reader = try await site().officer(role: "personnel")
    let page = try await reader.get("\(path)?known=2026-08-02")
    #expect(page.status == 200 && page.body.contains("本页显示现状"))
    #expect(page.body.contains("href=\"\(path)\">回到现在"))
  }

  @Test func `is what lists and files hand out, and their names say so`() async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    for (path, name) in [
      ("/teachers?as=xlsx", "teachers.xlsx"), ("/policy-book.yaml", "policy-book.yaml"),
      ("/county.xlsx", "county.xlsx"), ("/plan.json", "plan.json"),
      ("/plan.xlsx", "plan.xlsx"),
    ] {
      let present = try await officer.get(path)
      #expect(present.headers[.contentDisposition]?.contains("\"\(name)\"") == true)
    }
    // Whoever takes the workbook along, with everybody's circumstances, is on record.
    let taken = try await site.database.read { try $0.events() }.filter {
      $0.what == "take-workbook"
    }
    #expect(taken.map(\.subject) == ["/county.xlsx"])
    let list = try await officer.get("/teachers?as=xlsx&known=2026-08-02")
    #expect(
      list.headers[.contentDisposition]?.contains("teachers-known-2026-08-02.xlsx") == true)
    // There was no plan on that day: today's isn't handed out for it.
    for path in ["/plan", "/plan.json", "/plan.xlsx"] {
      #expect(try await officer.get("\(path)?known=2026-08-02").status == 404)
    }
    let book = try await officer.get("/policy-book.yaml?known=2026-08-02")
    #expect(
      book.headers[.contentDisposition]?.contains("policy-book-known-2026-08-02.yaml") == true)
    #expect(try await officer.get("/policy-book.yaml?known=2026-08-04").status == 400)
  }

  @Test func `refuses a file that has no past`() async throws {
    let site = try await site()
    try await site.add("administrator", role: "system-administrator")
    let officer = try await site.signedIn(as: "administrator")
    for path in ["/accounts?as=xlsx"] {
      #expect(try await officer.get(path).status == 200)
      let events = try await site.database.read { try $0.events() }.count
      let past = try await officer.get("\(path)\(path.contains("?") ? "&" : "?")known=2026-08-02")
      #expect(past.status == 400 && past.body.contains("没有“截至某日”的版本"))
      #expect(past.headers[.contentDisposition] == nil)
      #expect(try await site.database.read { try $0.events() }.count == events)
    }
  }

  @Test func `reaches no farther than the present does`() async throws {
    let site = try await site()
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    let head = try await site.signedIn(as: "head")
    let past = try await head.get("/teachers?known=2026-08-02").body
    #expect(past.contains("Di Ma") && !past.contains("Old Name"))
    #expect(try await head.get("/teachers/T1?known=2026-08-02").status == 403)
    #expect(try await head.get("/indicators?known=2026-08-02").status == 403)
  }

  /// A county that knew another name until yesterday.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(
      try TestCounty.roster(firstName: "Old Name"), at: Moment(endOf: Day(2026, 8, 1)))
    try await site.record(try TestCounty.roster())
    return site
  }
}
