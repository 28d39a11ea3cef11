import Access
import Foundation
import HTTPTypes
import Staffing
import Store
import Testing
import Web

/// `docs/permissions.md`: every route, and who gets past its door.
///
/// The routes are the router's own, so a new one without a line fails here; the
/// answers are asked for, role by role, at one's own school and at another's.
/// `JUNHENG_KEEP=1 make test` writes what was found, to be read in the diff.
@Suite struct `The table of permissions` {
  static let everyone = "everyone"
  static let signedIn = "everyone signed in"

  @Test func `is what every route answers to every role`() async throws {
    let found = try await tableFound()
    let file = root.appendingPathComponent("docs/permissions.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let documented = Table(markdown: text)
    if ProcessInfo.processInfo.environment["JUNHENG_KEEP"] == "1" {
      let head = text.prefix(upTo: text.firstRange(of: Table.head)?.lowerBound ?? text.endIndex)
      try (head + found.markdown).write(to: file, atomically: true, encoding: .utf8)
    }
    for route in found.lines.keys.sorted() {
      #expect(found.lines[route] == documented.lines[route], "\(route)")
    }
    #expect(documented.lines.keys.filter { found.lines[$0] == nil }.sorted() == [])
  }

  @Test func `lets nobody past without a role but to their own account`() async throws {
    let site = try await TestSite(try TestCounty.county())
    let browser = try await newcomer(site)
    for route in site.routes where route.hasPrefix("GET") {
      let path = Self.path(of: route, isOwn: true)
      let status = try await browser.get(path).status
      let open = [
        "/", "/account", "/account/password", "/account/second-factor", "/sign-in",
        "/sign-in/code", "/health", "/metrics", "/assets/style.css", "/rules",
        "/policy-book.yaml",
      ]
      // Notices are for everybody.
      let notices = [
        "/notices", "/notices/{notice}", "/notices/competition/{competition}/{number}",
      ]
      let isOpen = (open + notices).contains(path)
      #expect((status != 403) == isOpen, "\(route): \(status)")
    }
  }

  // MARK: Asking

  private func tableFound() async throws -> Table {
    var allowed: [String: [String: (own: Bool, foreign: Bool)]] = [:]
    let strangers = try await TestSite(try TestCounty.county())
    for route in strangers.routes {
      let answer = try await ask(route, TestBrowser(site: strangers), isOwn: true)
      let isLet = answer.status != 401 && answer.location?.hasPrefix("/sign-in") != true
      allowed[route, default: [:]][Self.everyone] = (isLet, isLet)
    }
    for role in RoleBook.standard.roles {
      let site = try await TestSite(try TestCounty.county())
      let browser = try await somebody(role, at: site)
      // Signing out comes last: it ends the session.
      let last = site.routes.filter { $0.contains("sign-out") }
      for route in site.routes.filter({ !last.contains($0) }) + last {
        let own = try await ask(route, browser, isOwn: true).status != 403
        let foreign = try await ask(route, browser, isOwn: false).status != 403
        allowed[route, default: [:]][role.id] = (own, foreign)
      }
    }
    return Table(allowed: allowed)
  }

  private func ask(_ route: String, _ browser: TestBrowser, isOwn: Bool) async throws -> Answer {
    let path = Self.path(of: route, isOwn: isOwn)
    if route.hasPrefix("GET") { return try await browser.get(path) }
    if browser.cookies["session"] == nil { try await browser.get("/sign-in") }
    return try await browser.post(path, [:])
  }

  /// The route's address with everything in it named: at one's own place, the
  /// village school or teacher T4 there, or at another's.
  static func path(of route: String, isOwn: Bool) -> String {
    let path = String(route.drop { $0 != " " }.dropFirst())
    let names: [(String, String)] = [
      ("{school}", isOwn ? TestCounty.village.rawValue : TestCounty.city.rawValue),
      ("{helper}", TestCounty.city.rawValue),
      ("{helped}", isOwn ? TestCounty.village.rawValue : TestCounty.city.rawValue),
      ("{teacher}", isOwn ? "T4" : "T2"),
      ("{intake}", "mentorships"),
      ("assets/{name}", "assets/style.css"), ("{name}", "target"),
    ]
    return names.reduce(path) { $0.replacing($1.0, with: $1.1) }
  }

  private func somebody(_ role: Role, at site: TestSite) async throws -> TestBrowser {
    try await site.add("target", role: "research")
    try await site.add(
      "somebody", role: role.id, schools: role.breadth == .school ? [TestCounty.village] : [],
      teacher: role.breadth == .own ? "T4" : nil)
    let browser = try await site.signedIn(as: "somebody")
    try await browser.get("/account")
    return browser
  }

  private func newcomer(_ site: TestSite) async throws -> TestBrowser {
    try await site.add("target", role: "research")
    try await site.add("newcomer", role: "research")
    let account = try #require(
      try await site.database.read { try $0.account(named: "newcomer") })
    try await site.database.write { connection in
      for grant in try connection.grants(of: account) {
        let event = try connection.record(
          "end-grant", of: account.name, details: "", by: "junheng", at: Moment(milliseconds: 0))
        try connection.endGrant(grant.id, on: 0, event: event)
      }
    }
    return try await site.signedIn(as: "newcomer")
  }

  private var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}

/// The table as it's written: a line a route.
struct Table {
  static let head = "| Route | Everywhere | At the own school or file only |\n"

  struct Line: Equatable {
    let everywhere: String
    let own: String
  }

  var lines: [String: Line] = [:]

  init(markdown: String) {
    for line in markdown.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3 else { continue }
      lines[cells[0].replacing("`", with: "")] = Line(everywhere: cells[1], own: cells[2])
    }
  }

  init(allowed: [String: [String: (own: Bool, foreign: Bool)]]) {
    let roles = RoleBook.standard.roles.map(\.id)
    for (route, answers) in allowed {
      let everywhere = roles.filter { answers[$0]?.own == true && answers[$0]?.foreign == true }
      let own = roles.filter { answers[$0]?.own == true && answers[$0]?.foreign != true }
      var words = everywhere.joined(separator: ", ")
      if everywhere == roles { words = `The table of permissions`.signedIn }
      if answers[`The table of permissions`.everyone]?.own == true {
        words = `The table of permissions`.everyone
      }
      lines[route] = Line(
        everywhere: words.isEmpty ? "–" : words,
        own: own.isEmpty ? "–" : own.joined(separator: ", "))
    }
  }

  var markdown: String {
    Table.head + "|---|---|---|\n"
      + lines.sorted { Table.order($0.key) < Table.order($1.key) }.map { route, line in
        "| `\(route)` | \(line.everywhere) | \(line.own) |\n"
      }.joined()
  }

  /// By path, then by method.
  private static func order(_ route: String) -> String {
    let parts = route.split(separator: " ")
    return "\(parts.last ?? "") \(parts.first ?? "")"
  }
}
