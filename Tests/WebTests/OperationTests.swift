import HTTPTypes
import Testing
import Web

@Suite struct `Other programs` {
  @Test func `learn the version and the state of the database`() async throws {
    let answer = try await TestSite(try TestCounty.county()).officer().get("/health")
    #expect(answer.status == 200)
    #expect(
      answer.body
        == #"{"county":true,"database":"ok","status":"ok","version":"9.9.9"}"# + "\n")
  }

  @Test func `read counters in Prometheus' format`() async throws {
    let site = try await TestSite(try TestCounty.county()).officer()
    _ = try await site.get("/")
    _ = try await site.get("/nowhere")
    let answer = try await site.get("/metrics")
    #expect(answer.headers[.contentType] == "text/plain; version=0.0.4")
    #expect(answer.body.contains("junheng_http_responses_total{status=\"200\"} 2\n"))
    #expect(answer.body.contains("junheng_http_responses_total{status=\"404\"} 1\n"))
    #expect(answer.body.contains("junheng_county_rows{of=\"teachers\"} 6\n"))
  }

  @Test(arguments: [
    ("/plan.json", "application/json; charset=utf-8"),
    ("/plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("/county.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("/policy-book.yaml", "text/yaml; charset=utf-8"),
  ])
  func `get a file to keep`(path: String, type: String) async throws {
    let answer = try await TestSite(try TestCounty.county()).officer(role: "personnel").get(path)
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == type)
    #expect(
      answer.headers[.contentDisposition] == "attachment; filename=\"\(path.dropFirst())\"")
    #expect(!answer.body.isEmpty)
  }

  @Test func `get the plan byte for byte as it was adopted`() async throws {
    let answer = try await TestSite(try TestCounty.county()).officer().get("/plan.json")
    #expect(answer.body == String(decoding: try TestCounty.plan().json(), as: UTF8.self))
  }

  @Test(arguments: ["style.css", "script.js", "icon.svg"])
  func `load a page's files from addresses that change with them`(name: String) async throws {
    let site = try await TestSite(try TestCounty.county()).officer()
    let page = try await site.get("/").body
    let address = try #require(
      page.matches(of: #/"(\/assets\/[^"]*)"/#).map { String($0.1) }.first { $0.contains(name) })
    let answer = try await site.get(address)
    #expect(answer.status == 200)
    #expect(answer.headers[.cacheControl]?.contains("immutable") == true)
    #expect(!answer.body.isEmpty)
  }
}
