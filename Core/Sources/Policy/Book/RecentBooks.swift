internal import Synchronization

/// The last few books that were read.
///
/// Reading a book takes tens of milliseconds, and a list of hundreds of rows judges each row by
/// the county's. A book is its text, so the same text needs no second reading.
enum RecentBooks {
  private static let most = 4
  private static let books = Mutex<[PolicyBook]>([])

  static func book(of yaml: String) -> PolicyBook? {
    books.withLock { books in books.first { $0.yaml == yaml } }
  }

  static func keep(_ book: PolicyBook) {
    books.withLock { books in books = [book] + books.prefix(most - 1) }
  }
}
