public import Staffing

/// What is known at present about one line: facts in order, none overlapping.
///
/// A change never edits a fact. It says which facts no longer stand and which
/// stand in their place, so that the record can still answer what was known
/// before:
///
///     var line = Timeline(.init(.title, of: "T1"))
///     line.stating(.title(.senior), during: Period(from: Day(2026, 9, 1)))
public struct Timeline: Equatable, Sendable {
  public let line: FactLine
  public private(set) var facts: [Fact]

  /// - Parameter facts: Those of `line` that stand, in any order.
  public init(_ line: FactLine, facts: [Fact] = []) {
    self.line = line
    self.facts = facts.sorted { $0.period.first < $1.period.first }
  }

  /// The fact that holds on a day, if any is known.
  public func fact(on day: Day) -> Fact? { facts.first { $0.period.contains(day) } }

  /// The first day after `day` on which another fact begins.
  public func nextBeginning(after day: Day) -> Day? {
    facts.first { $0.period.first > day }?.period.first
  }

  /// What must change for the line to say `value`, or nothing when it's nil, on
  /// every day of `period` and what it says now on every other day.
  ///
  /// Facts of the same value that meet become one. Facts that needn't change
  /// aren't touched: stating what is known changes nothing.
  public func stating(_ value: FactValue?, during period: Period) -> FactChange {
    let replaced = facts.filter { fact in
      fact.period.overlaps(period) || (fact.value == value && fact.period.touches(period))
    }
    var stated = period
    var pieces: [Fact] = []
    for fact in replaced {
      if fact.value == value {
        stated = Period(
          from: min(stated.first, fact.period.first), until: max(stated.end, fact.period.end))
      } else {
        pieces += fact.period.minus(period).map { Fact(line, fact.value, during: $0) }
      }
    }
    if let value { pieces.append(Fact(line, value, during: stated)) }
    return FactChange(
      superseded: replaced.filter { !pieces.contains($0) },
      recorded: pieces.filter { !replaced.contains($0) })
  }

  public func applying(_ change: FactChange) -> Timeline {
    Timeline(line, facts: facts.filter { !change.superseded.contains($0) } + change.recorded)
  }
}

/// Which facts no longer stand, and which stand from now on.
public struct FactChange: Equatable, Sendable {
  public var superseded: [Fact]
  public var recorded: [Fact]

  public init(superseded: [Fact] = [], recorded: [Fact] = []) {
    self.superseded = superseded
    self.recorded = recorded
  }

  public var isEmpty: Bool { superseded.isEmpty && recorded.isEmpty }

  /// Both changes as one; they must speak of different lines.
  public static func += (left: inout FactChange, right: FactChange) {
    left.superseded += right.superseded
    left.recorded += right.recorded
  }
}
