/// Agents that choose at most one of their options each, and rows that count
/// what was chosen.
///
/// A row's count is its base plus the coefficients of the chosen options; it
/// must stay within a range of integers. Levels, most important first, say how
/// good a choice is. Options, rows and agents are dense positions; everything
/// is an integer. The model knows nothing of what agents and rows stand for.
public struct CountModel: Sendable {
  public struct Row: Equatable, Sendable {
    public var base: Int
    public var range: ClosedRange<Int>
  }

  /// A coefficient of one option in one row.
  public struct Entry: Equatable, Sendable {
    public let row: Int
    public let coefficient: Int

    public init(row: Int, coefficient: Int) {
      self.row = row
      self.coefficient = coefficient
    }
  }

  /// Whether an agent may still choose.
  public enum Freedom: Equatable, Sendable {
    case free
    /// The agent chooses nothing.
    case stays
    /// The agent's choice is this option.
    case takes(Int)
  }

  public private(set) var rows: [Row] = []
  public private(set) var freedoms: [Freedom] = []
  public var levels: [CountLevel] = []

  /// Options of agent `a` are `optionStarts[a]..<optionStarts[a + 1]`.
  private(set) var optionStarts: [Int] = [0]
  private(set) var agents: [Int32] = []
  private(set) var entryStarts: [Int] = [0]
  private(set) var entryRows: [Int32] = []
  private(set) var coefficients: [Int32] = []

  public init() {}

  public var agentCount: Int { freedoms.count }
  public var optionCount: Int { agents.count }

  public func options(of agent: Int) -> Range<Int> {
    optionStarts[agent]..<optionStarts[agent + 1]
  }

  public func agent(of option: Int) -> Int { Int(agents[option]) }

  /// In ascending order of rows, without zeros.
  public func entries(of option: Int) -> [Entry] {
    entryRange(of: option).map {
      Entry(row: Int(entryRows[$0]), coefficient: Int(coefficients[$0]))
    }
  }

  func entryRange(of option: Int) -> Range<Int> { entryStarts[option]..<entryStarts[option + 1] }

  /// Adds a row and returns its position.
  public mutating func addRow(base: Int, range: ClosedRange<Int>) -> Int {
    rows.append(Row(base: base, range: range))
    return rows.count - 1
  }

  /// Adds an agent with its options; entries on one row are added up.
  public mutating func addAgent(options: [[Entry]]) {
    for entries in options {
      let sorted = entries.sorted { $0.row < $1.row }
      var index = 0
      while index < sorted.count {
        let row = sorted[index].row
        precondition(rows.indices.contains(row), "row \(row) isn't one of \(rows.count)")
        var sum = 0
        while index < sorted.count, sorted[index].row == row {
          sum += sorted[index].coefficient
          index += 1
        }
        guard sum != 0 else { continue }
        entryRows.append(Int32(row))
        coefficients.append(Int32(sum))
      }
      entryStarts.append(entryRows.count)
      agents.append(Int32(freedoms.count))
    }
    freedoms.append(.free)
    optionStarts.append(agents.count)
  }

  public mutating func fix(_ agent: Int, _ freedom: Freedom) {
    if case .takes(let option) = freedom {
      precondition(options(of: agent).contains(option), "option \(option) isn't of agent \(agent)")
    }
    freedoms[agent] = freedom
  }
}

/// One objective of a `CountModel`; smaller is better.
public struct CountLevel: Sendable {
  public enum Kind: Sendable {
    case sum(SumObjective)
    case spread(SpreadObjective)
  }

  public var kind: Kind

  /// The gap accepted as equally good, in millionths of the value.
  public var tolerance: Int

  public init(_ kind: Kind, tolerance: Int = 0) {
    self.kind = kind
    self.tolerance = tolerance
  }
}

/// A sum of costs of counts and of chosen options.
public struct SumObjective: Sendable {
  public struct RowCost: Sendable {
    public let row: Int
    public let cost: ConvexCost

    public init(row: Int, cost: ConvexCost) {
      self.row = row
      self.cost = cost
    }
  }

  /// At most one for each row.
  public var rowCosts: [RowCost]

  /// By option; empty when options cost nothing.
  public var optionCosts: [Int]

  public init(rowCosts: [RowCost] = [], optionCosts: [Int] = []) {
    self.rowCosts = rowCosts
    self.optionCosts = optionCosts
  }

  func cost(of option: Int) -> Int { optionCosts.isEmpty ? 0 : optionCosts[option] }
}

/// The largest deviation of a count from its target, in thousandths of the
/// row's divisor, rounded up; 0 without rows.
public struct SpreadObjective: Sendable {
  public struct Member: Sendable {
    public let row: Int

    /// In thousandths of a count.
    public let target: Int
    public let divisor: Int

    public init(row: Int, target: Int, divisor: Int) {
      precondition(divisor > 0, "a deviation is measured against a positive divisor")
      self.row = row
      self.target = target
      self.divisor = divisor
    }

    /// ⌈1000·|1000·count − target| / divisor⌉.
    public func deviation(at count: Int) -> Int {
      (1000 * abs(1000 * count - target) + divisor - 1) / divisor
    }

    /// The counts whose deviation is at most `limit`; nil when there is none.
    public func counts(within limit: Int) -> ClosedRange<Int>? {
      guard limit >= 0 else { return nil }
      let width = limit * divisor / 1000
      let low = -floorDivide(width - target, by: 1000)
      let high = floorDivide(target + width, by: 1000)
      return low <= high ? low...high : nil
    }
  }

  public var members: [Member]

  public init(members: [Member]) { self.members = members }
}

func floorDivide(_ value: Int, by divisor: Int) -> Int {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}
