/// Everything an outlook depends on: the same request gives the same outlook.
public struct YearsRequest: Sendable {
  /// The first year's plan as it would be asked for by itself.
  public var first: PlanRequest

  /// How many school years, the first included.
  public var horizon: Int

  /// How much work to spend on each provisional year.
  public var laterEffort: PlanRequest.Effort

  /// Classes that the bureau expects, before the projection.
  public var classes: [ClassForecast]

  public init(
    _ first: PlanRequest, horizon: Int, laterEffort: PlanRequest.Effort = .low,
    classes: [ClassForecast] = []
  ) {
    self.first = first
    self.horizon = horizon
    self.laterEffort = laterEffort
    self.classes = classes
  }
}

/// Why there is no outlook.
public enum YearsError: Error, Equatable, Sendable {
  /// The book has no section of this name.
  case missingSection(String)
}
