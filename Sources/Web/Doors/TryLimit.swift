internal import Store
internal import Synchronization

/// How often something may be tried from one place: so many times in so many
/// seconds, counted in memory.
final class TryLimit: Sendable {
  private let most: Int
  private let milliseconds: Int
  private let tries = Mutex<[String: (since: Int, count: Int)]>([:])

  init(most: Int, seconds: Int) {
    self.most = most
    self.milliseconds = seconds * 1000
  }

  /// Counts a try; false when there were too many.
  func allows(_ place: String, at moment: Moment) -> Bool {
    tries.withLock { tries in
      let now = moment.milliseconds
      if tries.count > 10_000 { tries = tries.filter { now - $0.value.since < milliseconds } }
      // Whoever sends from ten thousand addresses at once starts all counts anew.
      if tries.count > 10_000 { tries = [:] }
      var (since, count) = tries[place] ?? (now, 0)
      if now - since >= milliseconds { (since, count) = (now, 0) }
      tries[place] = (since, count + 1)
      return count < most
    }
  }
}
