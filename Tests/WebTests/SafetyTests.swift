import HTTPTypes
import Testing
import Web

@Suite struct `A page` {
  @Test(arguments: ["<script>alert(1)</script>", "\" onload=\"x", "'><img src=x>", "&lt;"])
  func `shows a hostile name as text`(name: String) async throws {
    let site = try await TestSite(try TestCounty.county(firstName: name)).officer()
    for path in ["/teachers", "/teachers/T1", "/plan", "/schools/2111000001"] {
      let body = try await site.get(path).body
      #expect(!body.contains("<script>alert"))
      #expect(!body.contains("<img"))
      #expect(!body.contains("\" onload"))
      #expect(!body.contains(">&lt;<") || name != "&lt;")
    }
  }

  @Test func `never names a sensitive reason`() async throws {
    let site = try await TestSite(try TestCounty.county()).officer()
    for path in ["/teachers", "/teachers?q=cai", "/teachers/T3"] {
      let body = try await site.get(path).body
      #expect(!body.contains("疾病"), "\(path)")
    }
    let english = try await site.get("/teachers/T3", language: "en").body
    #expect(!english.contains("illness"))
  }

  @Test func `keeps itself to itself`() async throws {
    let site = try await TestSite(try TestCounty.county()).officer()
    for path in ["/", "/nowhere", "/plan.json", "/health"] {
      let headers = try await site.get(path).headers
      let policy = headers[.contentSecurityPolicy] ?? ""
      #expect(policy.contains("default-src 'none'"), "\(path)")
      #expect(!policy.contains("unsafe"), "\(path)")
      #expect(headers[.xContentTypeOptions] == "nosniff", "\(path)")
    }
  }

  @Test func `remembers the language that was chosen`() async throws {
    let site = try await TestSite(try TestCounty.county()).officer()
    let chosen = try await site.get("/schools?lang=en&sort=name")
    #expect(chosen.body.contains("<html lang=\"en\">"))
    #expect(chosen.headers[.setCookie]?.contains("lang=en") == true)
    #expect(chosen.body.contains("/schools?lang=zh&amp;sort=name"))
    let later = try await site.get("/", language: "en")
    #expect(later.body.contains("<html lang=\"en\">"))
    #expect(later.headers[.setCookie] == nil)
    #expect(try await site.get("/", language: "xx").body.contains("lang=\"zh-CN\""))
  }
}
