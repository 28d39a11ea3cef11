public import Policy
public import Staffing

/// What a change of terms would cost, held against the present, before anybody adopts it.
///
/// Exact: both sides are the entitlements of the same people in the same months, so it's to the fen
/// what the rolls would come to if nothing else changed.
public struct PayProjection: Equatable, Sendable {
  /// An amount by the present terms and by the changed ones.
  public struct Change: Equatable, Sendable {
    public internal(set) var present = Money.zero
    public internal(set) var changed = Money.zero
    public var difference: Money { changed - present }

    public init() {}

    init(present: Money, changed: Money) {
      self.present = present
      self.changed = changed
    }
  }

  /// By payer and by item; a payer's own column for what teachers bear themselves.
  public private(set) var payers: [PayTerms.Payer: Change] = [:]
  public private(set) var items: [String: Change] = [:]
  public private(set) var schools: [School.ID: Change] = [:]

  /// What each person gets; people without a line on either side aren't in it.
  public private(set) var people: [Teacher.ID: Change] = [:]

  /// What everybody gets together, without what teachers bear themselves.
  public var total: Change {
    payers.filter { $0.key != .oneself }.values.reduce(into: Change()) { sum, change in
      sum.present += change.present
      sum.changed += change.changed
    }
  }

  /// People who would get less, more, and as much, of those with any line.
  public var counts: (less: Int, more: Int, same: Int) {
    people.values.reduce(into: (0, 0, 0)) { counts, change in
      if change.difference < .zero {
        counts.0 += 1
      } else if change.difference > .zero {
        counts.1 += 1
      } else {
        counts.2 += 1
      }
    }
  }

  /// - Complexity: O(*n*) entitlements for *n* person-months, twice.
  public init(
    _ histories: [PayHistory], in months: ClosedRange<Month>, present: Entitlement,
    changed: Entitlement
  ) {
    for history in histories {
      for line in present.lines(of: history, in: months) {
        add(line.key, Change(present: line.amount, changed: .zero))
      }
      for line in changed.lines(of: history, in: months) {
        add(line.key, Change(present: .zero, changed: line.amount))
      }
    }
  }

  private mutating func add(_ key: PayKey, _ change: Change) {
    func add(_ sum: inout Change) {
      sum.present += change.present
      sum.changed += change.changed
    }
    add(&payers[key.purse.payer, default: Change()])
    add(&items[key.item, default: Change()])
    add(&schools[key.school, default: Change()])
    if key.purse.payer != .oneself { add(&people[key.person, default: Change()]) }
  }
}
