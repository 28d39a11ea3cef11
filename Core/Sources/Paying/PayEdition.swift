public import Policy
public import Staffing

/// Terms and the month from which they hold.
///
/// Amounts have days of their own; an edition is for what changes with a school year, such as
/// who pays. A closed month keeps the terms it was paid by.
public struct PayEdition: Sendable, Equatable {
  public let from: Month

  /// The version of the book that the terms are from; each line carries it.
  public let version: String
  public let terms: PayTerms

  let items: [PreparedItem]
  let tiers: [String: Int]

  /// The days on which some amount begins or has ended, ascending.
  let rateChanges: [Day]

  /// - Complexity: O(*r* log *r*) in the amounts of the book.
  public init(_ terms: PayTerms, from: Month = Month(1900, 1), version: String = "") {
    self.from = from
    self.version = version
    self.terms = terms
    let tiers = Dictionary(
      terms.tiers.enumerated().map { ($0.element.word.key, $0.offset) }
    ) { first, _ in first }
    self.tiers = tiers
    self.items = terms.items.map { PreparedItem($0, tiers) }
    let rates = terms.items.flatMap(\.rates)
    let days = rates.compactMap(\.from) + rates.compactMap { $0.to?.advanced(by: 1) }
    self.rateChanges = Array(Set(days)).sorted()
  }

  public static func == (left: PayEdition, right: PayEdition) -> Bool {
    left.from == right.from && left.version == right.version && left.terms == right.terms
  }
}
