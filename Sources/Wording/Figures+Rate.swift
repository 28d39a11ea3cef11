extension Figures {
  /// Ten-thousandths as a share in percent: `78.25 %`.
  public static func rate(_ share: Int) -> String { "\(hundredths(share)) %" }

  /// A difference of shares in percentage points, with its sign: `+1.20`.
  public static func ratePoints(_ difference: Int) -> String {
    (difference > 0 ? "+" : "") + hundredths(difference)
  }

  /// `7825` as `78.25`.
  public static func hundredths(_ number: Int) -> String {
    let part = abs(number) % 100
    return "\(number < 0 ? "-" : "")\(abs(number) / 100).\(part < 10 ? "0" : "")\(part)"
  }
}
