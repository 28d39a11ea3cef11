public import Staffing

/// How a commitment stands: kept in time, kept late, running, short, or not kept for a reason
/// (S002-24, S003-08).
public enum CommitmentStanding: Hashable, Sendable {
  case met(Day)
  case late(Day)

  /// Something is missing and its day hasn't passed.
  case open(missing: Int)
  case short(missing: Int)

  /// Short, and the side said why.
  case excused(missing: Int)

  /// So much was done by a day.
  public struct Step: Equatable, Sendable {
    public let day: Day
    public let total: Int

    public init(day: Day, total: Int) {
      self.day = day
      self.total = total
    }
  }

  /// - Parameters:
  ///   - steps: By day. A total may go down when a report was corrected: a commitment counts
  ///     as kept from the day since which it has always been.
  ///   - hasReason: Whether the side gave a reason for what is missing.
  public init(amount: Int, due: Day, steps: [Step], hasReason: Bool, on today: Day) {
    let missing = max(0, amount - (steps.last?.total ?? 0))
    if missing == 0, let kept = steps.reversed().prefix(while: { $0.total >= amount }).last {
      self = kept.day <= due ? .met(kept.day) : .late(kept.day)
    } else if today <= due {
      self = .open(missing: missing)
    } else {
      self = hasReason ? .excused(missing: missing) : .short(missing: missing)
    }
  }

  /// The same, counted from days of activities.
  public init(amount: Int, due: Day, days: [Day], hasReason: Bool, on today: Day) {
    self.init(
      amount: amount, due: due,
      steps: days.enumerated().map { Step(day: $0.element, total: $0.offset + 1) },
      hasReason: hasReason, on: today)
  }

  /// The kind of standing, without its figures.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case open, short, excused, late, met
  }

  public var kind: Kind {
    switch self {
    case .met: .met
    case .late: .late
    case .open: .open
    case .short: .short
    case .excused: .excused
    }
  }
}
