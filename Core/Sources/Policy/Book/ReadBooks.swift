internal import Synchronization

/// The books read last: reading one takes some thirty milliseconds, and every action of a county asks
/// for its book.
///
/// The same text gives the same book, so nobody can tell whether it was remembered.
enum ReadBooks {
  /// A county's book, and those that a test or a comparison lays beside it.
  private static let most = 4
  private static let list = Mutex<[PolicyBook]>([])

  static func book(saying yaml: String) -> PolicyBook? {
    list.withLock { $0.first { $0.yaml == yaml } }
  }

  static func keep(_ book: PolicyBook) {
    list.withLock { list in
      list.removeAll { $0.yaml == book.yaml }
      list.insert(book, at: 0)
      if list.count > most { list.removeLast() }
    }
  }
}
