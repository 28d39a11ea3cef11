internal import Policy
internal import Staffing
internal import Store
internal import Synchronization

extension Connection {
  /// The county's policy book as a school year has it; nil before the first import.
  ///
  /// Every action asks for it inside its transaction, and reading one takes tens of
  /// milliseconds, so those that were asked for last are kept, by digest.
  func book(in year: SchoolYear) throws -> PolicyBook? {
    guard let digest = try latestBookDigest() else { return nil }
    if let book = KeptBooks.shared[digest] { return book.inForce(in: year) }
    guard let text = try latestBookText() else { return nil }
    let book = try PolicyBook(yaml: text)
    KeptBooks.shared[digest] = book
    return book.inForce(in: year)
  }
}

/// The policy books of a process that were read last: that of the county, and one or two of its
/// past.
final class KeptBooks: Sendable {
  static let shared = KeptBooks()

  private let books = Mutex<[(digest: String, book: PolicyBook)]>([])

  subscript(digest: String) -> PolicyBook? {
    get { books.withLock { $0.first { $0.digest == digest }?.book } }
    set {
      books.withLock { books in
        books.removeAll { $0.digest == digest }
        if let newValue { books.insert((digest, newValue), at: 0) }
        if books.count > 4 { books.removeLast() }
      }
    }
  }
}
