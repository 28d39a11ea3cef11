public import Staffing

/// A month's roll (发放表) as it was computed on a day from what was known then: the lines of the
/// month, and beside them what is put right of months closed before.
///
/// Once closed in a `PayLedger` a roll never changes.
public struct PayRoll: Equatable, Sendable {
  public let month: Month
  public let computed: Day

  /// The last month that was closed then; nil for the first roll.
  public let follows: Month?

  /// By `PayKey`.
  public let lines: [PayLine]

  /// Back pay and claw-back for earlier months, by `PayKey`.
  public let corrections: [PayCorrection]

  /// What was known, so that the next roll looks only at what changed; nil for a roll that was read
  /// back from the record, after which everybody is looked at.
  let known: PayKnowledge?

  /// A roll read back from the record.
  public init(
    month: Month, computed: Day, follows: Month?, lines: [PayLine], corrections: [PayCorrection]
  ) {
    self.init(
      month: month, computed: computed, follows: follows, lines: lines, corrections: corrections,
      known: nil)
  }

  init(
    month: Month, computed: Day, follows: Month?, lines: [PayLine], corrections: [PayCorrection],
    known: PayKnowledge?
  ) {
    self.month = month
    self.computed = computed
    self.follows = follows
    self.lines = lines
    self.corrections = corrections
    self.known = known
  }

  /// What the roll takes out of each purse; what nobody pays isn't in it.
  ///
  /// Below zero where more is clawed back than paid.
  public var totals: [Purse: Money] {
    var totals: [Purse: Money] = [:]
    for line in lines { totals[line.key.purse, default: .zero] += line.amount }
    for correction in corrections {
      totals[correction.key.purse, default: .zero] += correction.difference
    }
    return totals.filter { $0.key.payer != .oneself }
  }
}

/// The facts and terms that a roll was computed from.
struct PayKnowledge: Equatable, Sendable {
  var entitlement: Entitlement
  var people: [Teacher.ID: PayHistory]
}
