public import Policy
public import Staffing

/// Numbers as the bureau writes them: thousands separated, a true minus sign,
/// shares with their parts.
public enum Figures {
  /// `1,204`, `−18`.
  public static func count(_ number: Int) -> String {
    let digits = String(abs(number))
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.utf8.count - offset) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return number < 0 ? "−\(result)" : result
  }

  /// The number that `count` or `signed` wrote.
  public static func number(_ text: String) -> Double? {
    Double(text.replacing(",", with: "").replacing("−", with: "-").replacing("+", with: ""))
  }

  /// `+122`, `−18`, `0`.
  public static func signed(_ number: Int) -> String {
    number > 0 ? "+\(count(number))" : count(number)
  }

  /// `11.5 %`, rounded half up in integers; `–` when `whole` is 0.
  public static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    return permille((part * 2000 + whole) / (2 * whole))
  }

  /// Thousandths as a percentage: 115 is `11.5 %`.
  public static func permille(_ thousandths: Int) -> String {
    let sign = thousandths < 0 ? "−" : ""
    return "\(sign)\(count(abs(thousandths) / 10)).\(abs(thousandths) % 10) %"
  }

  /// `138 / 1,204 = 11.5 %`.
  public static func share(_ part: Int, of whole: Int) -> String {
    "\(count(part)) / \(count(whole)) = \(percent(part, of: whole))"
  }

  /// `0.482` with the given number of places, rounded; `–` for nil.
  public static func decimal(_ number: Double?, places: Int = 3) -> String {
    guard let number, number.isFinite else { return "–" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(number) * Double(scale)).rounded())
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard places > 0 else { return "\(sign)\(count(scaled))" }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - fraction.utf8.count)
    return "\(sign)\(count(scaled / scale)).\(zeros)\(fraction)"
  }

  /// `2026年9月` or `September 2026`.
  public static func month(_ month: Month, in language: Language) -> String {
    switch language {
    case .zh: "\(month.year)年\(month.month)月"
    case .en: "\(englishMonths[month.month - 1]) \(month.year)"
    }
  }

  /// A term in words: `2026年秋季学期`, for the calendar year in which it begins.
  public static func term(_ term: Term, in language: Language) -> String {
    let start = term.days.lowerBound.components.year
    return switch (language, term.season) {
    case (.zh, .autumn): "\(start)年秋季学期"
    case (.zh, .spring): "\(start)年春季学期"
    case (.en, .autumn): "autumn \(start)"
    case (.en, .spring): "spring \(start)"
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
