internal import Hummingbird
internal import Logging
internal import ServiceLifecycle
internal import Store
internal import Synchronization

/// The platform's answers, made from the record's latest state.
///
/// A site is a value. When a workbook, a book or a plan is recorded, by this
/// process or by another, the next site is made beside it and takes its place
/// between two requests; whoever is being answered still sees the old one.
package final class LiveSite: HTTPResponder, Service {
  typealias Context = WebContext

  private struct State {
    let version: CountyVersion?
    let responder: any HTTPResponder<WebContext>
  }

  private let database: any Database
  private let logger: Logger
  private let make: @Sendable (LiveSite) async throws -> Site

  /// Nil until the first `refresh`.
  private let state = Mutex<State?>(nil)

  /// - Parameter make: A site of the record as it is now.
  init(
    over database: any Database, logger: Logger,
    make: @escaping @Sendable (LiveSite) async throws -> Site
  ) {
    self.database = database
    self.logger = logger
    self.make = make
  }

  func respond(to request: Request, context: WebContext) async throws -> Response {
    guard let responder = state.withLock({ $0?.responder }) else {
      throw HTTPError(.serviceUnavailable)
    }
    return try await responder.respond(to: request, context: context)
  }

  /// Takes the record's latest state over, if it isn't shown already.
  ///
  /// - Throws: What reading the record throws; then the old site stays.
  func refresh() async throws {
    let version = try await database.read { try $0.countyVersion() }
    guard state.withLock({ $0.map { $0.version != version } ?? true }) else { return }
    let responder = makeRouter(try await make(self)).buildResponder()
    state.withLock { $0 = State(version: version, responder: responder) }
  }

  /// Looks once a second, until the server stops.
  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(1))
        do { try await self.refresh() } catch is CancellationError { return } catch {
          self.logger.error("The record can't be shown", metadata: ["error": "\(error)"])
        }
      }
    }
  }
}
