import Actions
import Foundation
import Logging
import Policy
import ServiceLifecycle
import Store
import Wording

/// A worker that makes plans until the process is told to stop.
struct PlanWorkerService: Service {
  let worker: PlanWorker
  let logger: Logger

  init(over database: any Database, logger: Logger) {
    worker = PlanWorker(
      over: database,
      named: "\(ProcessInfo.processInfo.hostName)/\(ProcessInfo.processInfo.processIdentifier)",
      clock: { Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) },
      words: { $0.line(in: .zh) })
    self.logger = logger
  }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          if try await worker.workOnce() { continue }
        } catch {
          logger.error("No plan could be made", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: .milliseconds(500))
      }
    }
  }
}
