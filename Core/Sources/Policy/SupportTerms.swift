public import Staffing

/// What serving at another school is worth when titles and honours are given: `points` of the
/// section `service` (S000-139).
public struct SupportTerms: Equatable, Sendable {
  /// Something on record that earns points.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A month that the receiving school confirmed.
    case month

    /// A lesson given before others.
    case lesson

    /// A colleague's lesson heard.
    case heard

    /// An apprentice at the receiving school.
    case apprentice

    /// A study or a group that they led.
    case guided

    /// What the pair of both schools did meanwhile.
    case activity
  }

  /// What each is worth.
  public var earns: [Kind: CitedLimit]

  /// What a month counts at a school of an area, in thousandths.
  public var places: [Zone: CitedLimit]

  /// What each level of hardship adds, in thousandths.
  public var perHardship: CitedLimit

  /// The most of what's earned beside months.
  public var besideAtMost: CitedLimit
  public var citation: Citation

  public init(
    earns: [Kind: CitedLimit], places: [Zone: CitedLimit], perHardship: CitedLimit,
    besideAtMost: CitedLimit, citation: Citation
  ) {
    self.earns = earns
    self.places = places
    self.perHardship = perHardship
    self.besideAtMost = besideAtMost
    self.citation = citation
  }
}
