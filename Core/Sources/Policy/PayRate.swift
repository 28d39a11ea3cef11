public import Staffing

/// An amount of an item, for whom, and the days in which it holds (S000-074: 210 from 2013-01-01).
///
/// Of several that fit, the farthest distance counts, then the longest service, then the latest
/// beginning.
public struct PayRate: Hashable, Sendable {
  public var amount: Money

  /// The tier it's for; nil for every tier.
  public var tier: String?

  /// The backbone level it's for; nil for every level.
  public var backbone: BackboneLevel?

  /// Metres of the way to work from which it's paid (40–70 yuan by distance, S000-154).
  public var beyond: Int

  /// Months of service from which it's paid (S000-046).
  public var after: Int

  /// The first and last day; nil for no such end.
  public var from: Day?
  public var to: Day?
  public var citation: Citation

  public init(
    _ amount: Money, tier: String? = nil, backbone: BackboneLevel? = nil, beyond: Int = 0,
    after: Int = 0, from: Day? = nil, to: Day? = nil, _ citation: Citation
  ) {
    self.amount = amount
    self.tier = tier
    self.backbone = backbone
    self.beyond = beyond
    self.after = after
    self.from = from
    self.to = to
    self.citation = citation
  }

  public func covers(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// By how much an amount grows with each step, and whether a step grows what the steps before it
/// have grown (table a6: the documents don't say).
public struct PayStep: Equatable, Sendable {
  public enum Growth: String, CaseIterable, Hashable, Sendable {
    /// 210 grows by 21 each time: 315.00 after five steps of a tenth.
    case additive
    /// Each step grows the last amount: 338.21.
    case compound
  }

  /// In thousandths.
  public var step: CitedLimit
  public var growth: Growth

  public init(step: CitedLimit, growth: Growth) {
    self.step = step
    self.growth = growth
  }
}

/// Steps by years of service (S000-078): none until `after`, then one for every full `every`.
public struct PaySeniority: Equatable, Sendable {
  public enum Service: String, CaseIterable, Hashable, Sendable {
    /// Months in which somebody taught at a school of some tier.
    case hardship
    /// Months since somebody began to teach.
    case teaching
  }

  public var counts: Service

  // In months.
  public var after: CitedLimit
  public var every: CitedLimit
  public var step: PayStep

  /// The most steps; nil for no limit.
  public var most: Int?

  public init(
    counts: Service, after: CitedLimit, every: CitedLimit, step: PayStep, most: Int? = nil
  ) {
    self.counts = counts
    self.after = after
    self.every = every
    self.step = step
    self.most = most
  }

  /// The steps after so many months.
  public func grade(after months: Int) -> Int {
    let grade = max(0, months - after.value) / max(1, every.value)
    return min(grade, max(0, most ?? grade))
  }
}

/// To what a month's amount is rounded, and which way.
public struct PayRounding: Equatable, Sendable {
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case fen, jiao, yuan

    public var fen: Int {
      switch self {
      case .fen: 1
      case .jiao: 10
      case .yuan: 100
      }
    }
  }

  public enum Way: String, CaseIterable, Hashable, Sendable {
    /// A half is rounded up (四舍五入).
    case nearest
    case down, up
  }

  public var unit: Unit
  public var way: Way

  public init(to unit: Unit = .fen, _ way: Way = .nearest) {
    self.unit = unit
    self.way = way
  }
}
