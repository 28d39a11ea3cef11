extension Figures {
  /// Tenths of a period as people write them: `12`, `12.5`.
  public static func tenths(_ tenths: Int) -> String {
    let sign = tenths < 0 ? "−" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return "\(sign)\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }

  /// Reads `12`, `12.5`; nil when it isn't a number with one decimal at most.
  public static func tenths(of text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0..<100_000).contains(whole)
    else { return nil }
    if parts.count == 1 { return whole * 10 }
    guard parts[1].count == 1, let digit = parts[1].first?.wholeNumberValue else { return nil }
    return whole * 10 + digit
  }
}
