/// What went wrong between us and the server, in a sentence without secrets.
public enum PostgresError: Error, Equatable, Sendable, CustomStringConvertible {
  /// No connection can be made; `why` is the server's or the network's word.
  case unreachable(why: String)

  /// The server isn't set up as the record needs it.
  case unsuitable(why: String)

  /// The connection broke before anything was committed.
  case lost

  /// The connection broke while the transaction was being committed.
  case uncertain

  /// The server refused a statement; `state` is its SQLSTATE.
  case refused(state: String, why: String)

  public var description: String {
    switch self {
    case .unreachable(let why):
      "PostgreSQL can't be reached: \(why); check the address and that the server runs"
    case .unsuitable(let why): "this PostgreSQL database can't be used: \(why)"
    case .lost: "the connection to PostgreSQL broke; nothing was changed: try again"
    case .uncertain:
      """
      the connection to PostgreSQL broke while a change was being kept; \
      look whether it's there before you try again
      """
    case .refused("55P03", _):
      "another program has been changing the record for half a minute; try again later"
    case .refused(let state, let why): "PostgreSQL refuses: \(why) (\(state))"
    }
  }

  /// Whether the same transaction may succeed when it's run again: it was lost
  /// before it was committed, stood in another's way, or a table changed under a
  /// prepared statement.
  var isWorthAnotherTry: Bool {
    switch self {
    case .lost, .refused("40001", _), .refused("40P01", _), .refused("0A000", _): true
    default: false
    }
  }
}
