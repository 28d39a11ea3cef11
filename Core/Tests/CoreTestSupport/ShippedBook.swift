public import Policy
internal import Synchronization

private let kept = Mutex<[String: PolicyBook]>([:])

/// A shipped policy book, read once in a process: reading one takes tens of milliseconds, and a
/// test with two thousand seeds asks for it two thousand times.
public func shippedBook(_ name: String = "national-default") throws -> PolicyBook {
  try kept.withLock { kept in
    if let book = kept[name] { return book }
    let book = try PolicyBook(yaml: bookText(name))
    kept[name] = book
    return book
  }
}
