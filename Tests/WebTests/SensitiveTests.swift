import Actions
import Sealing
import Staffing
import Store
import Testing
import Web

@Suite struct `Sensitive facts` {
  private let number = "11010519491231002X"

  @Test func `are masked until there's a reason, which is recorded`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = try await site.officer(role: "personnel")
    try await browser.get("/teachers/T3/sensitive")
    #expect(
      try await browser.post("/teachers/T3/id-number", ["number": number]).location
        == "/teachers/T3/sensitive")
    let masked = try await browser.get("/teachers/T3/sensitive").body
    #expect(masked.contains("110***********002X") && !masked.contains("重大疾病"))
    let refused = try await browser.post("/teachers/T3/sensitive", ["reason": "看看"])
    #expect(refused.status == 422 && refused.body.contains("至少需要 6 个"))
    #expect(!refused.body.contains(number))

    let shown = try await browser.post(
      "/teachers/T3/sensitive", ["reason": "核对病假材料"])
    #expect(shown.status == 200)
    #expect(shown.body.contains(number) && shown.body.contains("重大疾病"))
    let event = try #require(try await site.database.read { try $0.events() }.last)
    #expect(event.what == "reveal-sensitive" && event.who == "officer")
    #expect(event.subject == "T3" && event.details.contains("核对病假材料"))
  }

  @Test func `are nowhere in the record in plain text`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = try await site.officer(role: "personnel")
    try await browser.get("/teachers/T3/sensitive")
    try await browser.post("/teachers/T3/id-number", ["number": number.lowercased()])
    let (fact, events) = try await site.database.read {
      (try $0.sealedFact(of: "T3", kind: "id-number"), try $0.events())
    }
    #expect(fact?.sealed.contains(number) == false)
    #expect(!"\(events)".contains(number))
    let key = FieldKey(master: [UInt8](repeating: 7, count: 32))
    #expect(fact?.blindIndex == key.blindIndex(number))
    #expect(fact?.keyID == key.id)
    #expect(throws: SensitiveRefusal.otherKey) {
      try fact?.masked(with: FieldKey(master: [UInt8](repeating: 8, count: 32)), for: "T3")
    }
  }

  @Test func `belong to one person only, and are checked`() async throws {
    let site = try await TestSite(try TestCounty.county(), onServer: true)
    let browser = try await site.officer(role: "personnel")
    try await browser.get("/teachers/T3/sensitive")
    try await browser.post("/teachers/T3/id-number", ["number": number])
    let other = try await browser.post("/teachers/T4/id-number", ["number": number])
    #expect(other.status == 422 && other.body.contains("另一位教师"))
    let wrong = try await browser.post("/teachers/T4/id-number", ["number": "123"])
    #expect(wrong.status == 422)
    #expect(
      try await browser.post("/teachers/T3/id-number", ["number": number]).status == 303)
  }
}
