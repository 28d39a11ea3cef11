internal import Synchronization

/// What was made last from a few keys, so that asking again costs a look.
///
/// A key must hold everything that the value is made from; then a value is never stale, and
/// two who make the same one at once do no harm.
package final class Kept<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let list = Mutex<[(key: Key, value: Value)]>([])
  private let limit: Int

  /// - Parameter limit: How many are kept: those that were asked for last.
  package init(limit: Int = 1) { self.limit = limit }

  package subscript(key: Key) -> Value? {
    get {
      list.withLock { list in
        guard let place = list.firstIndex(where: { $0.key == key }) else { return nil }
        let found = list.remove(at: place)
        list.insert(found, at: 0)
        return found.value
      }
    }
    set {
      list.withLock { list in
        list.removeAll { $0.key == key }
        guard let newValue else { return }
        list.insert((key, newValue), at: 0)
        if list.count > limit { list.removeLast() }
      }
    }
  }

  /// The one asked for last of those whose key is such.
  package func last(where isSuch: (Key) -> Bool) -> (key: Key, value: Value)? {
    list.withLock { list in list.first { isSuch($0.key) } }
  }

  package func value(for key: Key, _ make: () throws -> Value) rethrows -> Value {
    if let value = self[key] { return value }
    let value = try make()
    self[key] = value
    return value
  }
}
