import Actions
import HTTPTypes
import Sealing
import Staffing
import Store
import Testing
import Web

@Suite struct `One's own account` {
  @Test func `asks for a new password before anything else`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("zhang", role: "research", mustChange: true)
    let browser = try await site.signedIn(as: "zhang")
    let other = try await site.signedIn(as: "zhang")
    #expect(try await browser.get("/plan").location == "/account/password")
    try await browser.get("/account/password")
    #expect(try await browser.get("/account").location == "/account/password")

    let refused = try await browser.post(
      "/account/password", ["current": TestSite.password, "new": "abc", "again": "abc"])
    #expect(refused.status == 422)
    for reason in ["至少需要 10 个", "至少需要 3 类"] { #expect(refused.body.contains(reason)) }
    let differing = try await browser.post(
      "/account/password", ["current": TestSite.password, "new": "a", "again": "b"])
    #expect(differing.body.contains("两次输入的新密码不同"))
    let wrong = try await browser.post(
      "/account/password", ["current": "x", "new": "Quiet-lake-77", "again": "Quiet-lake-77"])
    #expect(wrong.body.contains("当前密码不正确"))

    let before = browser.cookies["session"]
    let changed = try await browser.post(
      "/account/password",
      ["current": TestSite.password, "new": "Quiet-lake-77", "again": "Quiet-lake-77"])
    #expect(changed.status == 303)
    #expect(browser.cookies["session"] != before)
    let front = try await browser.get("/")
    #expect(front.status == 200 && front.body.contains("密码已更换"))
    #expect(!(try await browser.get("/").body.contains("密码已更换")))
    #expect(try await other.get("/").location == "/sign-in")
    #expect(try await TestBrowser(site: site).signIn("zhang").status == 422)
    #expect(
      try await TestBrowser(site: site).signIn("zhang", password: "Quiet-lake-77").status == 303)
  }

  @Test func `asks again when the password has grown old`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("zhang", role: "research")
    site.clock.advance(minutes: 181 * 24 * 60)
    let browser = try await site.signedIn(as: "zhang")
    #expect(try await browser.get("/plan").location == "/account/password")
  }

  @Test func `doesn't take a one-time password after a week`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("zhang", role: "research", mustChange: true)
    site.clock.advance(minutes: 8 * 24 * 60)
    let answer = try await TestBrowser(site: site).signIn("zhang")
    #expect(answer.status == 422 && answer.body.contains("一次性密码已过期"))
  }

  @Test func `sets up a second factor and then asks for it`() async throws {
    let site = try await TestSite(try TestCounty.county(isSample: false), onServer: true)
    try await site.add("wang", role: "personnel")
    let browser = try await site.signedIn(as: "wang")
    #expect(try await browser.get("/plan").location == "/account/second-factor")
    let page = try await browser.get("/account/second-factor").body
    #expect(page.contains("class=\"qr\""))
    let secret = try #require(page.firstMatch(of: #/id="secret">([A-Z2-7]+)</#)).1
    let sealed = try #require(page.firstMatch(of: #/name="secret" value="([^"]+)"/#)).1
    let code = OneTimeCode(secret: try #require(unbase32(String(secret))))
    let wrong = try await browser.post(
      "/account/second-factor", ["secret": String(sealed), "code": "000000"])
    #expect(wrong.status == 422 && wrong.body.contains(String(secret)))
    let forged = try await browser.post(
      "/account/second-factor", ["secret": "a.b.c.d", "code": "000000"])
    #expect(forged.status == 422)
    let done = try await browser.post(
      "/account/second-factor", ["secret": String(sealed), "code": code.now(site)])
    let recovery = done.body.matches(of: #/mono">([0-9a-f]{10})</#).map { String($0.1) }
    #expect(recovery.count == 10)
    #expect(try await browser.get("/plan").status == 200)

    // The next sign-in takes two steps; a code is good once.
    let second = TestBrowser(site: site)
    #expect(try await second.signIn("wang").location?.hasPrefix("/sign-in/code") == true)
    let half = second.cookies["session"]
    #expect(try await second.get("/plan").location == "/sign-in/code")
    #expect(try await second.get("/account").location == "/sign-in/code")
    try await second.get("/sign-in/code")
    #expect(try await second.post("/sign-in/code", ["code": code.now(site)]).status == 422)
    site.clock.advance(minutes: 1)
    let entered = try await second.post("/sign-in/code", ["code": code.now(site)])
    #expect(entered.status == 303 && second.cookies["session"] != half)
    #expect(try await second.get("/plan").status == 200)

    // A recovery code is good once.
    for expected in [303, 422] {
      let third = TestBrowser(site: site)
      _ = try await third.signIn("wang")
      try await third.get("/sign-in/code")
      #expect(try await third.post("/sign-in/code", ["code": recovery[0]]).status == expected)
    }
    // The secret is sealed in the record.
    let kept = try await site.database.read { try $0.account(named: "wang") }
    #expect(kept?.secondFactor?.contains(hex(code.secret)) == false)
  }

  @Test func `locks after wrong codes as after wrong passwords`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("wang", role: "personnel")
    let key = FieldKey(master: [UInt8](repeating: 7, count: 32))
    try await site.database.write { connection in
      let account = try #require(try connection.account(named: "wang"))
      try connection.setSecondFactor(
        key.seal(hex(OneTimeCode().secret), for: "second-factor \(account.id)"), step: 0,
        recoveryCodes: [], of: account.id)
    }
    let browser = TestBrowser(site: site)
    _ = try await browser.signIn("wang")
    try await browser.get("/sign-in/code")
    for _ in 1...5 { try await browser.post("/sign-in/code", ["code": "123"]) }
    #expect(try await browser.get("/sign-in/code").location?.hasPrefix("/sign-in?") == true)
    #expect(try await browser.signIn("wang").body.contains("次数过多"))
  }

  @Test func `lists sessions and ends the others`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = try await site.officer()
    let other = try await site.signedIn(as: "officer")
    let page = try await browser.get("/account")
    #expect(page.status == 200 && page.body.contains("退出其他设备"))
    #expect(try await browser.post("/account/end-others", [:]).location == "/account")
    #expect(try await other.get("/").location == "/sign-in")
    #expect(try await browser.get("/").status == 200)
  }

  @Test func `lends what can be lent, for a while, visibly`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("deputy", role: "teacher", teacher: "T4")
    let head = try await site.signedIn(as: "head")
    try await head.get("/account")
    let lent = try await head.post(
      "/account/delegate",
      ["colleague": "deputy", "first": "2026-08-03", "last": "2026-08-05"])
    #expect(lent.location == "/account")

    let deputy = try await site.signedIn(as: "deputy")
    #expect(try await deputy.get("/schools/2111000002").status == 403)
    try await deputy.get("/account")
    #expect(try await deputy.post("/account/act-for", ["principal": "head"]).location == "/")
    let school = try await deputy.get("/schools/2111000002")
    #expect(school.status == 200 && school.body.contains("代 Person head 办理"))
    // While acting for somebody, one's own file is out of reach.
    #expect(try await deputy.get("/schools/2111000001").status == 403)

    site.clock.advance(minutes: 3 * 24 * 60)
    let later = try await site.signedIn(as: "deputy")
    try await later.get("/account")
    #expect(try await later.post("/account/act-for", ["principal": "head"]).status == 422)
    let events = try await site.database.read { try $0.events() }.map(\.what)
    #expect(events.contains("delegate") && events.contains("act-for"))
  }

  @Test func `can't be lent with an administrator's duties, or to one`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    try await site.add("sys", role: "system-administrator")
    try await site.add("aud", role: "audit-administrator")
    for (from, to, path) in [("sys", "aud", "/accounts"), ("aud", "sys", "/audit")] {
      let principal = try await site.signedIn(as: from)
      #expect(try await principal.get(path).status == 200)
      try await principal.get("/account")
      try await principal.post(
        "/account/delegate", ["colleague": to, "first": "2026-08-03", "last": "2026-08-05"])
      let delegate = try await site.signedIn(as: to)
      try await delegate.get("/account")
      try await delegate.post("/account/act-for", ["principal": from])
      #expect(try await delegate.get(path).status == 403)
    }
  }
}

extension OneTimeCode {
  fileprivate func now(_ site: TestSite) -> String {
    digits(at: OneTimeCode.step(at: site.clock.now.milliseconds))
  }
}

private func unbase32(_ text: String) -> [UInt8]? {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
  var (bits, width) = (0, 0)
  var bytes: [UInt8] = []
  for letter in text {
    guard let value = alphabet.firstIndex(of: letter) else { return nil }
    bits = bits << 5 | value
    width += 5
    if width >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits >> (width - 8)))
      width -= 8
    }
    bits &= (1 << width) - 1
  }
  return bytes
}
