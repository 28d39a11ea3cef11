import Actions
import Foundation
import Logging
import Policy
import ServiceLifecycle
import Store
import Wording

/// Workers that make plans, and weeks of unions, until the process is told to stop.
struct PlanWorkerService: Service {
  let worker: PlanWorker
  let weeks: UnionWeekWorker
  let logger: Logger

  init(over database: any Database, logger: Logger) {
    let process = ProcessInfo.processInfo
    let name = "\(process.hostName)/\(process.processIdentifier)"
    let clock = { @Sendable in
      Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
    }
    worker = PlanWorker(
      over: database, named: name, clock: clock, words: { $0.line(in: .zh) })
    weeks = UnionWeekWorker(over: database, named: name, clock: clock)
    self.logger = logger
  }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          if try await worker.workOnce() { continue }
          if try await weeks.workOnce() { continue }
        } catch {
          logger.error("No plan could be made", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: .milliseconds(500))
      }
    }
  }
}
