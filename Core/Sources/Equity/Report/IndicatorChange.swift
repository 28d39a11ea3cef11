/// An indicator before and after a plan (S001-110).
public struct IndicatorChange: Equatable, Sendable {
  public let name: String
  public let indicator: Indicator.ID
  public let before: Double?
  public let after: Double?
  public let outcome: Outcome

  public enum Outcome: String, Equatable, Sendable {
    case better, worse, same
    /// Neither way is good.
    case other
    /// Undefined before, after or both.
    case unclear
  }
}

extension EquityReport {
  /// Every reading beside that of `before`, in the order of `Indicator.all`.
  public func changes(since before: EquityReport) -> [IndicatorChange] {
    zip(before.readings, readings).map { before, after in
      precondition(before.name == after.name, "\(before.name) stands beside \(after.name)")
      return IndicatorChange(
        name: after.name, indicator: after.indicator, before: before.value, after: after.value,
        outcome: outcome(from: before.value, to: after.value, of: after.indicator))
    }
  }

  private func outcome(
    from before: Double?, to after: Double?, of indicator: Indicator.ID
  ) -> IndicatorChange.Outcome {
    guard let before, let after else { return .unclear }
    if before == after { return .same }
    return switch Indicator.named(indicator)?.better {
    case .lower?: after < before ? .better : .worse
    case .higher?: after > before ? .better : .worse
    case .neither?, nil: .other
    }
  }
}
