/// Points of an assessment, kept in hundredths so that equal scores are equal.
public enum Score {
  /// The highest score that a form takes, in hundredths.
  public static let highest = 100_000

  /// Reads `86`, `86.5` or `86.25` as hundredths; nil for anything else, also for
  /// more than two decimals, which would have to be rounded.
  public static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 4 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return within(whole * 100) }
    guard parts[1].utf8.count <= 2, let digits = Int(parts[1]) else { return nil }
    return within(whole * 100 + digits * (parts[1].utf8.count == 1 ? 10 : 1))
  }

  /// `86.5` for 8650.
  public static func text(_ hundredths: Int) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func within(_ hundredths: Int) -> Int? {
    hundredths <= highest ? hundredths : nil
  }
}
