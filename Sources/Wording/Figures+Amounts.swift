public import Policy
public import Staffing

extension Figures {
  /// `1,234.50 元`; in English the same sum as `CNY 1,234.50`.
  public static func money(_ amount: Money, in language: Language) -> String {
    let fen = abs(amount.fen)
    let cents = fen % 100
    let sum = "\(amount.fen < 0 ? "−" : "")\(count(fen / 100)).\(cents < 10 ? "0" : "")\(cents)"
    return switch language {
    case .zh: "\(sum) 元"
    case .en: "CNY \(sum)"
    }
  }

  /// Hundredths as people write them: `12`, `12.5`, `12.05`.
  public static func plain(hundredths: Int) -> String {
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "−" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)."
      + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }

  /// Reads `12`, `12.5`, `12.05` as hundredths; nil when it isn't a number of nothing or more
  /// with two decimals at most.
  public static func hundredths(of text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), !parts[0].hasPrefix("+"),
      (0..<10_000_000_000).contains(whole), !parts[0].hasPrefix("-")
    else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard (1...2).contains(parts[1].count), parts[1].allSatisfy({ $0.isASCII && $0.isNumber }),
      let rest = Int(parts[1])
    else { return nil }
    return whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
  }
}
