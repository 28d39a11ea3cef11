public import Staffing

extension Figures {
  /// An amount in yuan without its unit: `1,234.50`.
  public static func yuan(_ money: Money) -> String {
    let fen = abs(money.fen)
    let rest = fen % 100
    return "\(money.fen < 0 ? "−" : "")\(count(fen / 100)).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The amount that somebody typed, such as `1234.5`; nil when it isn't one or has parts of a
  /// fen.
  public static func yuan(of text: String) -> Money? {
    let parts = text.filter { $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0]), whole < 1_000_000_000
    else { return nil }
    guard parts.count == 2 else { return Money(yuan: whole) }
    guard (1...2).contains(parts[1].count), let cents = Int(parts[1]) else { return nil }
    return Money(yuan: whole) + Money(fen: parts[1].count == 1 ? cents * 10 : cents)
  }
}
