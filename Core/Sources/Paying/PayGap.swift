public import Policy
public import Staffing

/// What teachers of hardship schools were paid beside the others, component by component
/// (待遇差距, S000-071): post and grade pay are alike, allowances and awards aren't.
///
/// It counts payments, not entitlements, so that components outside the book's items, such as post
/// pay, are seen too when the finance office states them.
public struct PayGap: Equatable, Sendable {
  /// One component: yuan for each person and month of either side.
  public struct Row: Equatable, Sendable {
    public let item: String
    public let hardship: Money
    public let others: Money

    /// Below zero where hardship schools get less.
    public var gap: Money { hardship - others }
  }

  /// By component.
  public let rows: [Row]

  /// Months of a person with any payment at a school of some tier, and at another; somebody
  /// with both in one month counts on both sides.
  public let hardshipMonths: Int
  public let otherMonths: Int

  /// - Complexity: O(*n* log *n*) in the payments.
  public init(_ payments: [Payment], _ schools: PaySchools, _ terms: PayTerms) {
    var months: [Bool: Set<PersonOfMonth>] = [:]
    var sums: [String: [Bool: Money]] = [:]
    for payment in payments {
      let key = payment.key
      let isHardship = schools.tier(of: key.school, on: key.month.firstDay, terms) != nil
      months[isHardship, default: []].insert(.init(person: key.person, month: key.month))
      sums[key.item, default: [:]][isHardship, default: .zero] += payment.amount.limited
    }
    let (hardship, others) = (months[true]?.count ?? 0, months[false]?.count ?? 0)
    hardshipMonths = hardship
    otherMonths = others
    rows = sums.keys.sorted().map { item in
      Row(
        item: item,
        hardship: hardship == 0 ? .zero : (sums[item]?[true] ?? .zero).share(1, of: hardship),
        others: others == 0 ? .zero : (sums[item]?[false] ?? .zero).share(1, of: others))
    }
  }
}

private struct PersonOfMonth: Hashable {
  let person: Teacher.ID
  let month: Month
}
