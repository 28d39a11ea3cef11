internal import Logging
internal import ServiceLifecycle
internal import Store

/// Notes every half minute that the service runs, so that a last day on which
/// it was away is known and the wishes' deadline can move.
package struct HeartBeat: Service {
  let database: any Database
  let clock: @Sendable () -> Moment
  let logger: Logger

  /// A pause longer than this is one in which the service was away.
  static let patience = 120_000

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let now = clock()
        do {
          try await database.write { try $0.beat(at: now, patience: HeartBeat.patience) }
        } catch is CancellationError { return } catch {
          logger.error("The heartbeat isn't recorded", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: .seconds(30))
      }
    }
  }
}
