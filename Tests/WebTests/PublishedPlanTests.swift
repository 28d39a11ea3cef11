import Testing
import Web

@Suite struct `An adopted plan that isn't public yet` {
  /// Each page with what it holds only when it shows moves.
  static let pages = [
    ("/teachers/T1", "class=\"arrow\""), ("/teachers", "class=\"arrow\""),
    ("/schools/\(TestCounty.city)", "Who leaves ("), ("/schools", "sort=-leave"),
    ("/schools/\(TestCounty.village)", "Who comes ("),
  ]

  private func body(
    of path: String, as role: String, published: Bool
  ) async throws -> String {
    let site = try await TestSite(
      TestCounty.county(), published: published ? nil : TestCounty.county(planned: false))
    let isCounty = role == "personnel"
    try await site.add(
      "somebody", role: role,
      schools: isCounty || role == "teacher" ? [] : [TestCounty.city, TestCounty.village],
      teacher: role == "teacher" ? "T1" : nil)
    let browser = try await isCounty ? site.officer() : site.signedIn(as: "somebody")
    return try await browser.get(path, language: "en").body
  }

  @Test(arguments: ["principal", "clerk"], pages)
  func `shows a school none of its moves`(role: String, page: (path: String, sign: String))
    async throws
  {
    let hidden = try await body(of: page.path, as: role, published: false)
    #expect(!hidden.contains(page.sign), "\(page.path)")
    let shown = try await body(of: page.path, as: role, published: true)
    #expect(shown.contains(page.sign), "\(page.path)")
  }

  @Test func `shows a teacher nothing of their own move`() async throws {
    let hidden = try await body(of: "/teachers/T1", as: "teacher", published: false)
    #expect(!hidden.contains("class=\"arrow\""))
    let shown = try await body(of: "/teachers/T1", as: "teacher", published: true)
    #expect(shown.contains("class=\"arrow\""))
  }

  @Test func `is the bureau's to see`() async throws {
    let seen = try await body(of: "/teachers/T1", as: "personnel", published: false)
    #expect(seen.contains("class=\"arrow\""))
  }
}
