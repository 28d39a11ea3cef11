/// Where the record is kept, as `--database` and `JUNHENG_DATABASE` say it.
///
///     try DatabaseURL("sqlite:/var/lib/junheng/county.db")
public enum DatabaseURL: Hashable, Sendable {
  /// A file on this machine.
  case sqlite(path: String)

  public init(_ text: String) throws(DatabaseURLError) {
    if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      throw .notYetSupported
    }
    guard text.hasPrefix("sqlite:"), text.utf8.count > "sqlite:".utf8.count else {
      throw .unreadable(text)
    }
    self = .sqlite(path: String(text.dropFirst("sqlite:".count)))
  }
}

/// Why a database address can't be used.
public enum DatabaseURLError: Error, Equatable, Sendable, CustomStringConvertible {
  case notYetSupported
  case unreadable(String)

  public var description: String {
    switch self {
    case .notYetSupported:
      """
      PostgreSQL comes in a later release; use a file for now, \
      such as --database sqlite:junheng.db
      """
    case .unreadable(let text):
      "'\(text)' isn't a database address, such as sqlite:junheng.db"
    }
  }
}
