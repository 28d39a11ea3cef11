public import Policy

/// What a year gives for training, in whole yuan (S004-17).
public struct TrainingBudget: Equatable, Sendable {
  /// The county's public expense budget for schools.
  public var publicFunds: Int

  /// What of it is for training, and special funds beside it.
  public var training: Int
  public var special: Int
  public var spent: Int

  public init(publicFunds: Int, training: Int, special: Int, spent: Int) {
    self.publicFunds = publicFunds
    self.training = training
    self.special = special
    self.spent = spent
  }

  /// The share for training, in thousandths, rounded down; nil without public funds.
  public var share: Int? { publicFunds > 0 ? training * 1_000 / publicFunds : nil }

  /// What is missing up to the book's share, in whole yuan, rounded up; special funds don't
  /// count towards it.
  public func missing(_ least: CitedLimit) -> Int {
    max(0, (publicFunds * least.value + 999) / 1_000 - training)
  }

  public enum Fault: Hashable, Sendable {
    case outside(Int)
    case moreThanFunds(training: Int, publicFunds: Int)
  }

  public static let largest = 100_000_000_000

  /// Every fault. More spent than given isn't one, but is shown.
  public var faults: [Fault] {
    var faults = [publicFunds, training, special, spent].filter {
      !(0...Self.largest).contains($0)
    }.map { Fault.outside($0) }
    if faults.isEmpty, training > publicFunds {
      faults.append(.moreThanFunds(training: training, publicFunds: publicFunds))
    }
    return faults
  }
}
