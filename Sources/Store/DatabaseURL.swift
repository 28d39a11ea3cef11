/// Where the record is kept, as `--database` and `JUNHENG_DATABASE` say it.
///
///     try DatabaseURL("sqlite:/var/lib/junheng/county.db")
///     try DatabaseURL("postgres://junheng:secret@db.county.example/junheng")
public enum DatabaseURL: Hashable, Sendable, CustomStringConvertible {
  /// A file on this machine.
  case sqlite(path: String)

  /// A PostgreSQL server, as its own programs are told it.
  case postgres(url: String)

  public init(_ text: String) throws(DatabaseURLError) {
    for scheme in ["postgres://", "postgresql://"] where text.hasPrefix(scheme) {
      guard text.utf8.count > scheme.utf8.count else { throw .incomplete }
      self = .postgres(url: text)
      return
    }
    guard text.hasPrefix("sqlite:"), text.utf8.count > "sqlite:".utf8.count else {
      throw .unreadable(DatabaseURL.withoutPassword(text))
    }
    self = .sqlite(path: String(text.dropFirst("sqlite:".count)))
  }

  /// The address as it may be shown: without a password.
  public var description: String {
    switch self {
    case .sqlite(let path): "sqlite:\(path)"
    case .postgres(let url): DatabaseURL.withoutPassword(url)
    }
  }

  /// Puts `***` for what stands between `user:` and `@`, and for the value of
  /// `password=`.
  private static func withoutPassword(_ url: String) -> String {
    var shown = url
    if let scheme = shown.firstRange(of: "://") {
      let end = shown[scheme.upperBound...].firstIndex { "/?".contains($0) } ?? shown.endIndex
      let authority = shown[scheme.upperBound..<end]
      if let at = authority.lastIndex(of: "@"), let colon = authority.firstIndex(of: ":"),
        colon < at
      {
        shown.replaceSubrange(shown.index(after: colon)..<at, with: "***")
      }
    }
    while let key = shown.firstRange(of: "password="), !shown[key.upperBound...].hasPrefix("***") {
      let end = shown[key.upperBound...].firstIndex(of: "&") ?? shown.endIndex
      shown.replaceSubrange(key.upperBound..<end, with: "***")
    }
    return shown
  }
}

/// Why a database address can't be used.
public enum DatabaseURLError: Error, Equatable, Sendable, CustomStringConvertible {
  case incomplete
  case unreadable(String)

  public var description: String {
    switch self {
    case .incomplete:
      "the address of the PostgreSQL server is missing, such as postgres://junheng@localhost/junheng"
    case .unreadable(let text):
      """
      '\(text)' isn't a database address, such as sqlite:junheng.db or \
      postgres://junheng@localhost/junheng
      """
    }
  }
}
