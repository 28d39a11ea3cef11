public import Policy
public import Staffing

/// What is to be said against a pair of schools, or against what a school does
/// as a helper, with what was measured and what's allowed.
public enum PairFinding: Equatable, Sendable {
  /// A school is its own helper (S003-26).
  case selfPair(School.ID, kinds: [HelpKind])

  /// A pair names a school that the county doesn't have.
  case unknownSchool(School.ID)

  /// Schools help one another round; allowed, but to be looked at (S003-26).
  case ring([School.ID], Citation)

  /// A school helps more schools than it may (S003-27, S000-138).
  case helpsTooMany(School.ID, helped: [School.ID], allowed: Int, Citation)

  /// A large school outside the villages helps fewer than it should (S003-27).
  case largeHelpsTooFew(
    School.ID, helped: [School.ID], expected: Int, pupils: Int, largeFrom: Int, Citation)

  /// A large school helps enough schools, but not one with staff and another
  /// with goods or money (S003-27).
  case largeHelpsOneSided(
    School.ID, withStaff: [School.ID], withMeans: [School.ID], Citation)

  /// The two schools have no stage in common (S001-055).
  case otherType(PairGraph.Pair, helper: SchoolKind, helped: SchoolKind, Citation)

  /// The pair has run longer than pairs should before they're arranged anew
  /// (S001-060); in months, the present one included.
  case pastTerm(PairGraph.Pair, since: Month, months: Int, allowed: Int, Citation)

  /// How much it weighs: only a school that is its own helper and one that
  /// doesn't exist are mistakes.
  public var severity: Severity {
    switch self {
    case .selfPair, .unknownSchool: .block
    case .largeHelpsOneSided: .info
    case .ring, .helpsTooMany, .largeHelpsTooFew, .otherType, .pastTerm: .warn
    }
  }
}
