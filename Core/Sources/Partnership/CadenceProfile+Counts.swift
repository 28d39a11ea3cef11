public import Policy
import Staffing

/// How a pair stands with one kind of activity that its profile expects.
public struct ExpectationCount: Equatable, Sendable {
  public let expectation: CadenceProfile.Expectation
  public let count: CadenceCount
}

extension CadenceProfile {
  /// How a pair stands with everything that the profile expects, in the order
  /// of the book.
  ///
  /// An activity counts for its own kind alone.
  ///
  /// - Complexity: That of `CadenceCount` for each kind.
  public func counts(
    over days: SchoolDays, of activities: [PairActivity]
  ) -> [ExpectationCount] {
    expectations.map { expectation in
      ExpectationCount(
        expectation: expectation,
        count: CadenceCount(
          slots: expectation.cadence.slots(over: days),
          happened: activities.filter { $0.kind == expectation.kind }.map(\.day)))
    }
  }
}
