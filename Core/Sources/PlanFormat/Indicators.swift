/// Equity indicators of the county before and after the plan, by name.
public struct Indicators: Codable, Equatable, Sendable {
  public var before: [String: IndicatorValue]
  public var after: [String: IndicatorValue]

  public init(before: [String: IndicatorValue], after: [String: IndicatorValue]) {
    self.before = before
    self.after = after
  }
}

/// A value in millionths, so that it is exact in the file; nil when undefined.
public struct IndicatorValue: Codable, Equatable, Sendable {
  public var millionths: Int?

  public init(millionths: Int?) { self.millionths = millionths }

  public init(_ value: Double?) {
    self.millionths = value.flatMap { $0.isFinite ? Int(($0 * 1e6).rounded()) : nil }
  }
}
