extension Figures {
  /// A share in hundredths of a percent, such as `27.52 %`.
  public static func hundredths(_ share: Int) -> String {
    let cents = share % 100
    return "\(share / 100).\(cents < 10 ? "0" : "")\(cents) %"
  }
}
