import Access
import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Papers
import Sealing
import Staffing
import Store
import StoreTestSupport
import Synchronization
import Web

/// What a browser would get.
struct Answer {
  let status: Int
  let headers: HTTPFields
  let body: String

  var location: String? { headers[.location] }

  /// The token of the page's forms.
  var formToken: String {
    body.firstMatch(of: #/name="form-token" value="([0-9a-f]*)"/#).map { String($0.1) } ?? ""
  }
}

/// A clock that a test sets.
final class TestClock: Sendable {
  private let milliseconds = Mutex(Day(2026, 8, 3).ordinal * 86_400_000)

  var now: Moment { Moment(milliseconds: milliseconds.withLock { $0 }) }
  func advance(minutes: Int) { milliseconds.withLock { $0 += minutes * 60_000 } }
}

/// A site whose router is asked directly, without a socket.
///
/// Its accounts have the password `TestSite.password`, hashed cheaply.
struct TestSite: Sendable {
  static let password = "Tea-and-7-rivers"
  static let cost = PasswordHash.Cost(logN: 4, r: 1, p: 1)
  static let kept = PasswordHash(of: password, cost: cost)

  let database: any Database
  let clock: TestClock
  let routes: [String]
  private let responder: any HTTPResponder<WebContext>

  /// - Parameter onServer: Whether the record is kept on the server that is tested;
  ///   pages only read and look the same on every engine.
  init(
    _ county: County?, published: County? = nil, onServer: Bool = false,
    behindGateway: Bool = false
  ) async throws {
    self.init(
      county, published: published, in: try await onServer ? emptyDatabase() : emptyFile(),
      clock: TestClock(), behindGateway: behindGateway)
  }

  /// Another server on the same record, which hasn't read anything yet.
  func restarted(_ county: County?) -> TestSite {
    TestSite(county, published: nil, in: database, clock: clock, behindGateway: false)
  }

  private init(
    _ county: County?, published: County?, in database: any Database, clock: TestClock,
    behindGateway: Bool
  ) {
    let site = Site(
      version: "9.9.9", database: database, county: county, published: published,
      files: CountyFiles(
        workbook: ByteBuffer(string: "workbook"), plan: ByteBuffer(string: "plan workbook")),
      doors: Doors(
        database: database, isBehindGateway: behindGateway, cost: TestSite.cost,
        key: FieldKey(master: [UInt8](repeating: 7, count: 32)), clock: { clock.now }))
    let router = makeRouter(site)
    self.database = database
    self.clock = clock
    self.routes = router.routes.map { "\($0.method.rawValue) \($0.path)" }
    self.responder = router.buildResponder()
  }

  /// Asks for a path with its query.
  func get(
    _ path: String, cookie: String? = nil, method: HTTPRequest.Method = .get,
    headers: [String: String] = [:], body: String? = nil, bytes: [UInt8]? = nil
  ) async throws -> Answer {
    var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
    if let cookie { head.headerFields[.cookie] = cookie }
    if body != nil { head.headerFields[.contentType] = "application/x-www-form-urlencoded" }
    for (name, value) in headers { head.headerFields[HTTPField.Name(name)!] = value }
    let response = try await responder.respond(
      to: Request(
        head: head,
        body: RequestBody(
          buffer: bytes.map { ByteBuffer(bytes: $0) } ?? ByteBuffer(string: body ?? ""))),
      context: WebContext(logger: Logger(label: "test")))
    let collector = BodyCollector()
    try await response.body.write(collector)
    return Answer(
      status: response.status.code, headers: response.headers, body: collector.text)
  }

  /// An account with one role, made as an administrator would make it.
  func add(
    _ name: String, role: String, schools: Set<School.ID> = [], teacher: Teacher.ID? = nil,
    mustChange: Bool = false
  ) async throws {
    let occasion = Occasion(moment: clock.now)
    let account = try await database.perform(
      AddAccount(name: name, person: "Person \(name)", teacher: teacher, password: TestSite.kept),
      by: .system, on: occasion)
    try await database.perform(
      GrantRole(
        account: name, role: role, schools: schools, first: Day(2026, 1, 1),
        last: Day(2027, 12, 31)),
      by: .system, on: occasion)
    guard !mustChange else { return }
    let now = clock.now
    try await database.write {
      try $0.setPassword(TestSite.kept.text, of: account.id, mustChange: false, at: now)
    }
  }

  /// A browser that is signed in.
  func signedIn(as name: String) async throws -> TestBrowser {
    let browser = TestBrowser(site: self)
    let answer = try await browser.signIn(name)
    guard answer.status == 303 else { throw SignInFailed(answer: answer) }
    return browser
  }

  /// Records the county that the site shows, as its workbook says.
  func record(_ roster: Roster, at moment: Moment? = nil) async throws {
    try await ImportCounty(
      county: roster.county, fileName: "county.xlsx", workbook: try workbook(roster),
      policyBook: try TestCounty.bookText(), isSample: true
    ).perform(in: database, by: .system, on: Occasion(moment: moment ?? clock.now))
  }

  /// Hands a county's workbook in.
  func upload(_ roster: Roster) async throws -> String {
    try await database.perform(
      UploadWorkbook(fileName: "county.xlsx", content: try workbook(roster)), by: .system,
      on: Occasion(moment: clock.now))
  }

  private func workbook(_ roster: Roster) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-site-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try CountyWorkbook.write(roster, to: file.path)
    return Array(try Data(contentsOf: file))
  }

  /// A browser of somebody who sees everything in the county.
  func officer(role: String = "research") async throws -> TestBrowser {
    try await add("officer", role: role)
    return try await signedIn(as: "officer")
  }
}

struct SignInFailed: Error {
  let answer: Answer
}

/// A browser: it keeps cookies and sends forms with the token of the last page.
final class TestBrowser {
  let site: TestSite
  private(set) var cookies: [String: String] = [:]
  private(set) var page: Answer?

  init(site: TestSite, cookies: [String: String] = [:]) {
    self.site = site
    self.cookies = cookies
  }

  @discardableResult
  func get(_ path: String, language: String? = nil, headers: [String: String] = [:]) async throws
    -> Answer
  {
    if let language { cookies["lang"] = language }
    let answer = try await site.get(path, cookie: cookieHeader, headers: headers)
    return keep(answer)
  }

  /// Sends a form with files, with the token of the page seen last.
  @discardableResult
  func postFiles(
    _ path: String, _ fields: [String: String],
    file: (field: String, name: String, content: String)? = nil,
    headers: [String: String] = [:]
  ) async throws -> Answer {
    let edge = "edge-of-the-parts"
    var body = ""
    for (name, value) in fields.merging(
      ["form-token": page?.formToken ?? ""], uniquingKeysWith: { own, _ in own })
    {
      body += "--\(edge)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    if let file {
      body += "--\(edge)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; "
      body += "filename=\"\(file.name)\"\r\n\r\n\(file.content)\r\n"
    }
    return keep(
      try await site.get(
        path, cookie: cookieHeader, method: .post,
        headers: headers.merging(
          ["Content-Type": "multipart/form-data; boundary=\(edge)"], uniquingKeysWith: { $1 }),
        body: body + "--\(edge)--\r\n"))
  }

  /// Sends a workbook as a form's file, with the token of the page seen last.
  @discardableResult
  func postWorkbook(_ path: String, _ content: [UInt8]) async throws -> Answer {
    let edge = "edge-of-the-parts"
    let head =
      "--\(edge)\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n"
      + "\(page?.formToken ?? "")\r\n--\(edge)\r\n"
      + "Content-Disposition: form-data; name=\"workbook\"; filename=\"list.xlsx\"\r\n\r\n"
    return keep(
      try await site.get(
        path, cookie: cookieHeader, method: .post,
        headers: ["Content-Type": "multipart/form-data; boundary=\(edge)"],
        bytes: Array(head.utf8) + content + Array("\r\n--\(edge)--\r\n".utf8)))
  }

  /// Sends a form, with the token of the page seen last unless another is given.
  ///
  /// - Parameter ticked: The boxes that are ticked, by name.
  @discardableResult
  func post(
    _ path: String, _ fields: [String: String], ticked: [String: [String]] = [:],
    token: String? = nil
  ) async throws -> Answer {
    let pairs = fields.merging(["form-token": token ?? page?.formToken ?? ""]) { own, _ in own }
    let boxes = ticked.flatMap { box in box.value.map { (key: box.key, value: $0) } }
    let all = pairs.map { (key: $0.key, value: $0.value) } + boxes
    let body = all.map { "\(Address.encoded($0.key))=\(Address.encoded($0.value))" }
      .joined(separator: "&")
    return keep(
      try await site.get(path, cookie: cookieHeader, method: .post, body: body))
  }

  func signIn(_ name: String, password: String = TestSite.password) async throws -> Answer {
    try await get("/sign-in")
    return try await post("/sign-in", ["name": name, "password": password])
  }

  private var cookieHeader: String? {
    cookies.isEmpty ? nil : cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
  }

  private func keep(_ answer: Answer) -> Answer {
    for field in answer.headers[values: .setCookie] {
      let pair = field.prefix { $0 != ";" }.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies[String(pair[0])] = field.contains("Max-Age=0") ? nil : String(pair[1])
    }
    if answer.body.contains("form-token") { page = answer }
    return answer
  }
}

/// Keeps what a response writes.
private final class BodyCollector: ResponseBodyWriter {
  private var buffer = ByteBuffer()
  var text: String { String(buffer: buffer) }

  func write(_ part: ByteBuffer) async throws {
    var part = part
    buffer.writeBuffer(&part)
  }

  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
