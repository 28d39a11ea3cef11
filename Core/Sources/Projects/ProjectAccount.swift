public import Staffing

/// What was pledged, came and was spent (S002-20, S002-24).
public struct ProjectAccount: Equatable, Sendable {
  public private(set) var pledged = Money.zero
  public private(set) var received = Money.zero
  public private(set) var spent = Money.zero

  /// What had to be here by a day, with the days, ascending.
  private let promises: [(due: Day, amount: Money)]

  public init(_ funds: [ProjectFund]) {
    for fund in funds {
      switch fund.kind {
      case .pledged: pledged += fund.amount
      case .received: received += fund.amount
      case .spent: spent += fund.amount
      }
    }
    promises = funds.filter { $0.kind == .pledged }
      .compactMap { fund in fund.due.map { ($0, fund.amount) } }
      .sorted { ($0.due, $0.amount) < ($1.due, $1.amount) }
  }

  /// What is still here; below zero when more was spent than came.
  public var left: Money { received - spent }

  /// What was pledged and hasn't come.
  public var outstanding: Money { max(.zero, pledged - received) }

  /// What should have come before a day and didn't; everything that came counts towards the
  /// pledges in the order of their days.
  public func overdue(on day: Day) -> Money {
    let promised = promises.filter { $0.due < day }.reduce(Money.zero) { $0 + $1.amount }
    return max(.zero, promised - received)
  }

  public static func == (left: ProjectAccount, right: ProjectAccount) -> Bool {
    left.pledged == right.pledged && left.received == right.received
      && left.spent == right.spent && left.promises.elementsEqual(right.promises, by: ==)
  }
}
