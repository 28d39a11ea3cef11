import PostgresDriver
import Store
import Synchronization

/// A database on the test server that holds one of so many slots while it's in
/// use: tests run all at once, and a server lets only so many connections in.
final class SlottedDatabase: Database {
  private let database: PostgresDatabase

  init(url: String) async {
    await ServerSlots.shared.take()
    database = PostgresDatabase(url: url, readers: 2)
  }

  deinit { ServerSlots.shared.give() }

  func read<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value { try await database.read(body) }

  func write<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value { try await database.write(body) }
}

private final class ServerSlots: Sendable {
  static let shared = ServerSlots()

  private struct State {
    var free = 120
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  func take() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        if state.free > 0 {
          state.free -= 1
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  func give() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if state.waiting.isEmpty {
        state.free += 1
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume()
  }
}
