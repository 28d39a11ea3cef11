import Foundation
import Staffing
import Store
import Testing
import Web

@Suite struct `A list` {
  /// The names in the first column of a table.
  private func names(_ body: String, in table: String) -> [String] {
    guard let start = body.firstRange(of: "id=\"\(table)\"") else { return [] }
    return body[start.upperBound...].prefix { _ in true }.matches(
      of: #/<th scope="row"><a href="[^"]*">([^<]*)</a>/#
    ).map { String($0.1) }
  }

  private func county(_ first: String = "李小明") throws -> County {
    try TestCounty.county(firstName: first)
  }

  @Test(arguments: ["李", "小明", "li", "l", "lxm", "lixiaoming", "xm", "T1", "t1"])
  func `finds somebody by characters, pinyin, initials and number`(typed: String) async throws {
    let browser = try await TestSite(try county()).officer()
    let body = try await browser.get("/teachers?q=\(Address.encoded(typed))").body
    #expect(names(body, in: "teachers").contains("李小明"), "\(typed)")
    #expect(names(body, in: "teachers").count == 1, "\(typed)")
  }

  @Test func `reads a surname as a surname`() async throws {
    let browser = try await TestSite(try county("单红")).officer()
    for typed in ["shan", "sh", "dan"] {
      let body = try await browser.get("/teachers?q=\(typed)").body
      #expect(names(body, in: "teachers") == ["单红"], "\(typed)")
    }
  }

  @Test func `of schools is searched and keeps what was typed in its links`() async throws {
    let browser = try await TestSite(try county()).officer()
    let body = try await browser.get("/schools?q=hill&sort=-pupils").body
    #expect(names(body, in: "schools") == ["Hill Primary"])
    #expect(body.contains("href=\"/schools?q=hill&amp;sort=pupils\""))
    #expect(body.contains("href=\"/schools?q=hill&amp;sort=-pupils&amp;as=xlsx\""))
  }

  @Test func `goes along as a workbook, and that is recorded where it names people`() async throws {
    let site = try await TestSite(try county())
    let browser = try await site.officer()
    let file = try await browser.get("/teachers?subject=音乐&sort=name&as=xlsx")
    #expect(file.status == 200)
    #expect(file.headers[.contentType]?.contains("spreadsheetml") == true)
    let events = try await site.database.read { try $0.events() }
    let event = try #require(events.last)
    #expect(event.what == "export-list" && event.subject == "teachers")
    #expect(event.details.hasPrefix("rows 2 from /teachers?subject="))

    #expect(try await browser.get("/schools?as=xlsx").status == 200)
    #expect(try await site.database.read { try $0.events() }.count == events.count)
    #expect(try await browser.get("/schools?as=pdf").status == 400)
  }

  @Test func `of rosters is searched, narrowed and taken along`() async throws {
    let browser = try await TestSite(try county()).officer(role: "personnel")
    let body = try await browser.get("/establishment/roster?q=hill").body
    #expect(names(body, in: "roster") == ["Hill Primary"])
    for (query, status) in [("over=yes", 200), ("vacant=no", 200), ("over=soon", 400)] {
      #expect(try await browser.get("/establishment/roster?\(query)").status == status, "\(query)")
    }
    #expect(try await browser.get("/establishment/roster?as=xlsx").status == 200)
  }

  @Test func `that is empty says what to do, whatever it's asked`() async throws {
    let browser = try await TestSite(try county()).officer(role: "personnel")
    #expect(try await browser.get("/imports").body.contains("class=\"empty\""))
    #expect(try await browser.get("/imports?state=waiting&q=x").status == 200)
    #expect(try await browser.get("/imports?state=soon").status == 400)
    #expect(try await browser.get("/papers/letter?q=x&sort=-name").status == 200)
    #expect(try await browser.get("/competition?sort=-chairs").status == 200)
  }

  @Test func `that goes along holds no row that isn't within reach`() async throws {
    let site = try await TestSite(try county())
    try await site.add("prin", role: "principal", schools: [TestCounty.village])
    let browser = try await site.signedIn(as: "prin")
    #expect(try await browser.get("/teachers?as=xlsx").status == 200)
    let event = try #require(try await site.database.read { try $0.events() }.last)
    #expect(event.details.hasPrefix("rows 1 from"))
    #expect(
      try await browser.get("/teachers?school=\(TestCounty.city)&as=xlsx").status == 400)
  }

  @Test(arguments: ["/accounts", "/grants", "/audit"])
  func `of administrators can be searched, sorted and taken along`(path: String) async throws {
    let site = try await TestSite(try county())
    for (name, role) in [
      ("sys", "system-administrator"), ("sec", "security-administrator"),
      ("aud", "audit-administrator"),
    ] {
      try await site.add(name, role: role)
    }
    let who = ["/accounts": "sys", "/grants": "sec", "/audit": "aud"][path]!
    let browser = try await site.signedIn(as: who)
    #expect(try await browser.get("\(path)?\(path == "/audit" ? "of" : "q")=sec").status == 200)
    #expect(try await browser.get("\(path)?as=xlsx").status == 200)
    #expect(try await site.database.read { try $0.events() }.last?.what == "export-list")
  }
}

@Suite struct `The first page` {
  @Test func `says what's due, why and where, above the county`() async throws {
    let site = try await TestSite(try TestCounty.county())
    try await site.add("per", role: "personnel")
    let browser = try await site.signedIn(as: "per")
    let body = try await browser.get("/", language: "zh").body
    let due = try #require(body.firstRange(of: "id=\"due\""))
    let map = try #require(body.firstRange(of: "class=\"keys\""))
    #expect(due.lowerBound < map.lowerBound)
    #expect(body[due.upperBound...].contains("href=\"/year\""))
  }

  @Test(arguments: ["finance", "teacher", "audit-administrator"])
  func `tells what will come while nothing is due`(role: String) async throws {
    let site = try await TestSite(try TestCounty.county())
    try await site.add(
      "xia", role: role,
      teacher: role == "teacher" ? "T4" : nil)
    let body = try await site.signedIn(as: "xia").get("/", language: "en").body
    #expect(body.contains("id=\"due\""))
    #expect(body.contains("Next comes:"))
  }
}

@Suite struct `Undoing what was done just now` {
  @Test func `is offered once, and does what it says`() async throws {
    let site = try await TestSite(try TestCounty.county())
    try await site.add("sec", role: "security-administrator")
    try await site.add("liu", role: "research")
    let browser = try await site.signedIn(as: "sec")
    try await browser.get("/grants/liu")
    try await browser.post(
      "/grants/liu", ["role": "finance", "first": "2026-08-01", "last": "2026-12-31"])
    let said = try await browser.get("/grants/liu").body
    #expect(said.contains("action=\"/grants/liu/end\"") && said.contains(">撤销<"))
    #expect(try await browser.get("/grants/liu").body.contains(">撤销<") == false)

    let grant = try #require(said.firstMatch(of: #/name="grant" value="(G-[0-9]+)"/#)).1
    try await browser.post("/grants/liu/end", ["grant": String(grant)])
    let ended = try await browser.get("/grants/liu").body
    #expect(ended.contains("name=\"role\" value=\"finance\""))
    #expect(ended.contains("name=\"last\" value=\"2026-12-31\""))
  }
}
