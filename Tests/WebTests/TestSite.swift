import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Store
import StoreTestSupport
import Web

/// What a browser would get.
struct Answer {
  let status: Int
  let headers: HTTPFields
  let body: String
}

/// A site whose router is asked directly, without a socket.
struct TestSite {
  private let responder: any HTTPResponder<WebContext>

  init(_ county: County?) async throws {
    let site = Site(
      version: "9.9.9", database: try await emptyDatabase(migrated: false), county: county,
      files: CountyFiles(
        workbook: ByteBuffer(string: "workbook"), plan: ByteBuffer(string: "plan workbook")))
    self.responder = makeRouter(site).buildResponder()
  }

  /// Asks for a path with its query.
  func get(_ path: String, cookie: String? = nil, method: HTTPRequest.Method = .get) async throws
    -> Answer
  {
    var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
    if let cookie { head.headerFields[.cookie] = cookie }
    let response = try await responder.respond(
      to: Request(head: head, body: RequestBody(buffer: ByteBuffer())),
      context: WebContext(logger: Logger(label: "test")))
    let collector = BodyCollector()
    try await response.body.write(collector)
    return Answer(
      status: response.status.code, headers: response.headers, body: collector.text)
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
