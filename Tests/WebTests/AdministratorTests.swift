import Actions
import Staffing
import Store
import Testing
import Web

@Suite struct `The three administrators` {
  @Test func `make an account whose one-time password is shown once`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("sys", role: "system-administrator")
    let browser = try await site.signedIn(as: "sys")
    try await browser.get("/accounts")
    let made = try await browser.post("/accounts", ["name": "liu", "person": "Liu", "teacher": ""])
    #expect(made.status == 200)
    let password = try #require(
      made.body.firstMatch(of: #/id="one-time-password">([^<]+)</#).map { String($0.1) })
    #expect(password.count == 19)
    #expect(try await browser.get("/accounts/liu").body.contains(password) == false)
    let liu = TestBrowser(site: site)
    #expect(try await liu.signIn("liu", password: password).status == 303)
    #expect(try await liu.get("/").location == "/account/password")

    try await browser.get("/accounts/liu")
    #expect(try await browser.post("/accounts/liu/lock", [:]).location == "/accounts/liu")
    #expect(try await liu.get("/").location == "/sign-in")
    #expect(try await browser.get("/accounts/liu").body.contains("账号已停用"))
    try await browser.post("/accounts/liu/open", [:])
    #expect(try await liu.signIn("liu", password: password).status == 303)
    #expect(try await browser.post("/accounts/liu/reset", [:]).status == 200)
    #expect(try await liu.get("/").location == "/sign-in")
    #expect(try await TestBrowser(site: site).signIn("liu", password: password).status == 422)
  }

  @Test func `are told everything that is wrong with an account, and nothing is written`()
    async throws
  {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("sys", role: "system-administrator")
    let browser = try await site.signedIn(as: "sys")
    try await browser.get("/accounts")
    let before = try await site.database.read { try $0.events() }.count
    let refused = try await browser.post("/accounts", ["name": "a b", "person": " "])
    #expect(refused.status == 422)
    #expect(refused.body.contains("不能用") && refused.body.contains("请填写姓名"))
    let taken = try await browser.post("/accounts", ["name": "sys", "person": "x"])
    #expect(taken.body.contains("已有人使用"))
    let teacher = try await browser.post(
      "/accounts", ["name": "liu", "person": "x", "teacher": "T99"])
    #expect(teacher.body.contains("T99"))
    #expect(try await browser.post("/accounts/sys/lock", [:]).status == 422)
    #expect(try await site.database.read { try $0.events() }.count == before)
  }

  @Test func `grant roles, but never two that exclude each other`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("sec", role: "security-administrator")
    try await site.add("liu", role: "system-administrator")
    let browser = try await site.signedIn(as: "sec")
    try await browser.get("/grants/liu")
    let days = ["first": "2026-08-01", "last": "2026-12-31"]
    for role in ["audit-administrator", "security-administrator", "personnel", "leader"] {
      let refused = try await browser.post(
        "/grants/liu", days.merging(["role": role]) { own, _ in own })
      #expect(refused.status == 422 && refused.body.contains("不能由同一人同时担任"), "\(role)")
    }
    // A period in which the other role isn't held is free.
    let later = ["first": "2028-01-01", "last": "2028-12-31", "role": "audit-administrator"]
    #expect(try await browser.post("/grants/liu", later).status == 303)

    for (fields, reason) in [
      (["role": "principal"], "至少一所"), (["role": "teacher"], "须先在账号中写明教师编号"),
      (["role": "king"], "没有角色"), (["role": "principal", "schools": "999"], "999"),
      (["role": "finance", "first": "x"], "不是日期"),
      (["role": "finance", "last": "2026-07-01"], "早于"),
    ] {
      let refused = try await browser.post(
        "/grants/liu", days.merging(fields) { _, new in new })
      #expect(refused.status == 422 && refused.body.contains(reason), "\(reason)")
    }
    let own = try await browser.post(
      "/grants/sec", days.merging(["role": "finance"]) { own, _ in own })
    #expect(own.status == 422)

    let grant = try #require(
      try await browser.get("/grants/liu").body.firstMatch(of: #/value="(G-[0-9]+)"/#)
    ).1
    #expect(
      try await browser.post("/grants/liu/end", ["grant": String(grant)]).location == "/grants/liu")
    let liu = try await site.signedIn(as: "liu")
    #expect(try await liu.get("/accounts").status == 403)
  }

  @Test func `read the log, filter it, and find it whole or not`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("aud", role: "audit-administrator")
    let browser = try await site.signedIn(as: "aud")
    let page = try await browser.get("/audit")
    #expect(page.body.contains("add-account") && page.body.contains("sign-in"))
    let filtered = try await browser.get("/audit?of=add-account").body
    #expect(filtered.contains("add-account") && !filtered.contains(">sign-in<"))
    #expect(try await browser.get("/audit?before=x").status == 400)

    #expect(try await browser.post("/audit/verify", [:]).status == 303)
    #expect(try await browser.get("/audit").body.contains("完整无误"))
    try await site.database.write {
      try $0.execute("UPDATE audit_event SET details = 'x' WHERE sequence = 2")
    }
    try await browser.post("/audit/verify", [:])
    #expect(try await browser.get("/audit").body.contains("#2"))
  }

  @Test func `show what was asked for in words that a page can't be tricked with`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("aud", role: "audit-administrator")
    let browser = try await site.signedIn(as: "aud")
    let body = try await browser.get("/audit?of=%3Cscript%3Ealert(1)").body
    #expect(!body.contains("<script>alert"))
  }
}
