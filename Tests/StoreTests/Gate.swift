import Foundation
import Synchronization

/// Holds up whoever waits until it's opened.
struct Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  func open() { semaphore.signal() }
  func wait() { semaphore.wait() }
}

/// Counts calls from anywhere.
final class Tally: Sendable {
  private let value = Mutex(0)
  var count: Int { value.withLock { $0 } }
  func next() -> Int {
    value.withLock { count in
      count += 1
      return count
    }
  }
}
