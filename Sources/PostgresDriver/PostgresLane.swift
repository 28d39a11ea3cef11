internal import Dispatch
internal import Store

/// One connection and the thread that it's used from: libpq's calls block, so
/// they stay off the threads that serve pages.
actor PostgresLane {
  private let executor: LaneExecutor
  private let session: PostgresSession

  init(url: String, label: String) {
    self.executor = LaneExecutor(label: label)
    self.session = PostgresSession(url: url)
  }

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  func connect() throws { try session.connect() }

  func transaction<Value: Sendable>(
    _ kind: PostgresTransaction, _ body: @Sendable (any Connection) throws -> Value
  ) throws -> Value {
    try session.transaction(kind, body)
  }
}

/// Runs a lane's jobs one after another on a queue of its own.
private final class LaneExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) { queue = DispatchQueue(label: label) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}

/// The lanes that read; whoever finds none free waits for one, first come first
/// served.
actor PostgresLanes {
  private var free: [PostgresLane]
  private var waiting: [CheckedContinuation<PostgresLane, Never>] = []

  init(_ lanes: [PostgresLane]) { free = lanes }

  func take() async -> PostgresLane {
    if let lane = free.popLast() { return lane }
    return await withCheckedContinuation { waiting.append($0) }
  }

  func give(back lane: PostgresLane) {
    if waiting.isEmpty { free.append(lane) } else { waiting.removeFirst().resume(returning: lane) }
  }
}
