/// All measures of one column of values, as `junheng inequality` prints them.
public struct InequalityReport: Equatable, Sendable {
  public let mean: Double?
  public let cv: Double?
  public let theilT: Double?
  public let theilL: Double?

  /// Theil's T between and within the groups; nil without groups.
  public let between: Double?
  public let within: Double?

  public let gini: Double?
  public let atkinsonHalf: Double?
  public let atkinsonOne: Double?

  /// Traps as `Inequality.init(of:weights:)` does.
  public init(values: [Double], weights: [Double]? = nil, groups: [String]? = nil) {
    let inequality = Inequality(of: values, weights: weights)
    let parts = groups.flatMap { TheilDecomposition(of: values, weights: weights, groups: $0) }
    self.mean = inequality.mean
    self.cv = inequality.variation
    self.theilT = inequality.theilT
    self.theilL = inequality.theilL
    self.between = parts?.between
    self.within = parts?.within
    self.gini = inequality.gini
    self.atkinsonHalf = inequality.atkinson(.half)
    self.atkinsonOne = inequality.atkinson(.one)
  }

  /// Every measure under its name in the interface, in a fixed order.
  public var rows: [(name: String, value: Double?)] {
    [
      ("mean", mean), ("cv", cv), ("theil_t", theilT), ("theil_l", theilL),
      ("between", between), ("within", within), ("gini", gini),
      ("atkinson_0_5", atkinsonHalf), ("atkinson_1", atkinsonOne),
    ]
  }
}

extension InequalityReport: Encodable {
  /// An undefined measure is written as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (name, value) in rows { try container.encode(value, forKey: Key(stringValue: name)) }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
