import Access
import Actions
import HTTPTypes
import Sealing
import Staffing
import Store
import Testing
import Web

@Suite struct `The doors` {
  @Test(arguments: ["/", "/plan", "/teachers/T1", "/accounts", "/county.xlsx", "/nowhere"])
  func `are closed to strangers, who are shown the way in`(path: String) async throws {
    let answer = try await TestSite(try TestCounty.county(), onServer: true).get(path)
    #expect(answer.status == 303)
    #expect(answer.location?.hasPrefix("/sign-in") == true)
    #expect(!answer.body.contains("Ann Lee"))
  }

  @Test func `lead back to the page that was asked for`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("zhang", role: "research")
    let browser = TestBrowser(site: site)
    let away = try await browser.get("/plan?direction=down")
    try await browser.get(try #require(away.location))
    let answer = try await browser.post(
      "/sign-in",
      ["name": "zhang", "password": TestSite.password, "to": "/plan?direction=down"])
    #expect(answer.status == 303 && answer.location == "/plan?direction=down")
    #expect(try await browser.get("/plan").status == 200)
  }

  @Test(arguments: [
    "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "evil",
    "/a\r\nSet-Cookie: x=y", "",
  ])
  func `never lead to another host`(to: String) async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("zhang", role: "research")
    let browser = TestBrowser(site: site)
    try await browser.get("/sign-in?to=\(Address.encoded(to))")
    #expect(browser.page?.body.contains("name=\"to\" value=\"/\"") == true)
    let answer = try await browser.post(
      "/sign-in", ["name": "zhang", "password": TestSite.password, "to": to])
    #expect(answer.location == "/")
  }

  @Test func `say the same about a wrong password and a name that nobody has`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("zhang", role: "research")
    var answers: [String] = []
    for name in ["zhang", "nobody"] {
      let browser = TestBrowser(site: site)
      let answer = try await browser.signIn(name, password: "wrong-Password-1")
      #expect(answer.status == 422)
      #expect(!answer.body.contains("wrong-Password-1"))
      answers.append(
        answer.body.replacing(name, with: "").replacing(answer.formToken, with: ""))
    }
    #expect(answers[0] == answers[1])
  }

  @Test func `lock a name after five wrong tries, for longer each time`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("zhang", role: "research")
    for name in ["zhang", "nobody"] {
      let browser = TestBrowser(site: site)
      for _ in 1...4 {
        #expect(try await browser.signIn(name, password: "x").body.contains("不正确"))
      }
      #expect(try await browser.signIn(name, password: "x").body.contains("次数过多"))
      #expect(try await browser.signIn(name).body.contains("次数过多"))
    }
    site.clock.advance(minutes: 14)
    #expect(try await TestBrowser(site: site).signIn("zhang").status == 422)
    site.clock.advance(minutes: 1)
    // The sixth wrong try locks for half an hour.
    #expect(try await TestBrowser(site: site).signIn("zhang", password: "x").status == 422)
    site.clock.advance(minutes: 29)
    #expect(try await TestBrowser(site: site).signIn("zhang").status == 422)
    site.clock.advance(minutes: 1)
    #expect(try await TestBrowser(site: site).signIn("zhang").status == 303)
  }

  @Test func `count tries from one place, whatever the names`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = TestBrowser(site: site)
    for number in 1...30 {
      #expect(try await browser.signIn("nobody-\(number)", password: "x").status == 422)
    }
    #expect(try await browser.signIn("nobody-31", password: "x").status == 429)
    site.clock.advance(minutes: 5)
    #expect(try await browser.signIn("nobody-32", password: "x").status == 422)
  }

  @Test func `don't record what was typed as a name`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    _ = try await TestBrowser(site: site).signIn("my-Secret-Password-1", password: "x")
    let events = try await site.database.read { try $0.events() }
    #expect(events.last?.what == "sign-in-refused")
    #expect(!events.contains { "\($0)".contains("Secret") })
  }

  @Test func `open for a locked account no more, and end its sessions`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = try await site.officer()
    try await site.database.perform(
      LockAccount(account: "officer"), by: .system, on: Occasion(moment: site.clock.now))
    #expect(try await browser.get("/plan").status == 303)
    let answer = try await TestBrowser(site: site).signIn("officer")
    #expect(answer.status == 422 && answer.body.contains("停用"))
  }

  @Test func `close behind whoever signs out`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = try await site.officer()
    let token = browser.cookies
    try await browser.get("/plan")
    #expect(try await browser.post("/sign-out", [:]).location == "/sign-in")
    #expect(try await TestBrowser(site: site, cookies: token).get("/plan").status == 303)
  }

  @Test func `close after half an hour of rest and after twelve hours of work`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = try await site.officer()
    site.clock.advance(minutes: 29)
    #expect(try await browser.get("/plan").status == 200)
    site.clock.advance(minutes: 29)
    #expect(try await browser.get("/plan").status == 200)
    site.clock.advance(minutes: 30)
    #expect(try await browser.get("/plan").status == 303)

    let busy = try await site.signedIn(as: "officer")
    for _ in 1...35 {
      site.clock.advance(minutes: 20)
      #expect(try await busy.get("/plan").status == 200)
    }
    site.clock.advance(minutes: 20)
    #expect(try await busy.get("/plan").status == 303)
  }

  @Test func `don't keep a token that somebody planted`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let attacker = try await site.officer()
    try await site.add("victim", role: "research")
    let planted = attacker.cookies
    let victim = TestBrowser(site: site, cookies: planted)
    #expect(planted["session"]?.count == 64)
    // Signing in over a session gives a new token and ends the old one.
    try await victim.get("/account")
    let answer = try await victim.post(
      "/sign-in", ["name": "victim", "password": TestSite.password])
    #expect(answer.status == 303)
    #expect(victim.cookies["session"] != planted["session"])
    #expect(try await attacker.get("/plan").status == 303)
    // A made-up one is no session.
    let invented = TestBrowser(
      site: site, cookies: ["session": String(repeating: "a", count: 64)])
    #expect(try await invented.get("/plan").status == 303)
  }

  @Test func `keep tokens and passwords out of the record`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = try await site.officer()
    let token = try #require(browser.cookies["session"])
    let (session, account) = try await site.database.read {
      (try $0.session(token), try $0.account(named: "officer"))
    }
    #expect(session == nil)
    #expect(account?.passwordHash.hasPrefix("scrypt$") == true)
    #expect(account?.passwordHash.contains(TestSite.password) == false)
  }

  @Test func `give cookies that no script reads, and none without TLS behind a gateway`()
    async throws
  {
    let open = try await TestSite(try TestCounty.county(), onServer: true).get("/sign-in")
    let cookie = try #require(open.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
    #expect(!cookie.contains("Secure"))
    let behind = try await TestSite(try TestCounty.county(), onServer: true, behindGateway: true)
      .get("/sign-in")
    let secure = try #require(behind.headers[.setCookie])
    #expect(secure.contains("__Host-form=") && secure.contains("Secure"))
    #expect(behind.headers[HTTPField.Name("Strict-Transport-Security")!] != nil)
  }

  @Test func `refuse a form without its token, or with another browser's`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("zhang", role: "research")
    let browser = TestBrowser(site: site)
    try await browser.get("/sign-in")
    let other = TestBrowser(site: site)
    try await other.get("/sign-in")
    for token in ["", "0", other.page?.formToken ?? ""] {
      let answer = try await browser.post(
        "/sign-in", ["name": "zhang", "password": TestSite.password], token: token)
      #expect(answer.status == 403)
    }
    #expect(try await site.database.read { try $0.events() }.map(\.what).last == "grant-role")
  }

  @Test func `refuse a form that is too long or no form`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let long = try await site.get(
      "/sign-in", method: .post, body: String(repeating: "a", count: 70_000))
    #expect(long.status == 413)
    let other = try await site.get(
      "/sign-in", method: .post, headers: ["Content-Type": "application/json"])
    #expect(other.status == 415)
    let stranger = try await site.get("/accounts", method: .post, body: "name=x")
    #expect(stranger.status == 401)
  }
}
