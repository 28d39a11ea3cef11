extension Figures {
  /// Millionths as a percentage that never looks smaller than it is: 21 is
  /// `0.003 %`.
  public static func millionths(_ millionths: Int) -> String {
    let thousandthsOfPercent = (millionths + 9) / 10
    let whole = thousandthsOfPercent / 1000
    let digits = String(thousandthsOfPercent % 1000)
    let zeros = String(repeating: "0", count: 3 - digits.utf8.count)
    return "\(count(whole)).\(zeros)\(digits) %"
  }
}
