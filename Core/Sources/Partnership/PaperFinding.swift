public import Policy
public import Staffing

/// A sign that a pair of schools exists on paper only, with what was measured
/// and what's allowed. A sign is a reason to look, never a verdict.
///
/// Shares are in thousandths. Activities are named by their positions in the
/// list that was judged.
public enum PaperFinding: Equatable, Sendable {
  /// Nearly all went one way (S003-12: exchange is of both sides).
  case oneWay(
    PairActivity.Direction, activities: Int, of: Int, share: Int, allowed: PairingTerms.Limit)

  /// Most happened within a few days, the first such stretch.
  case bunched(
    ClosedRange<Day>, activities: Int, of: Int, share: Int, allowed: PairingTerms.Limit)

  /// Far less happened than the profile expects (S001-043).
  case tooFew(met: Int, expected: Int, share: Int, allowed: PairingTerms.Limit)

  /// One photograph stands for two activities.
  case samePhoto(activity: Int, of: PaperSource, bits: Int, allowed: PairingTerms.Limit)

  /// So many notes are copies (b3).
  case copiedNotes([NoteCopy], of: Int, share: Int, allowed: PairingTerms.Limit)

  /// The kind of sign, without its measures.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case oneWay, bunched, tooFew, samePhoto, copiedNotes
  }

  public var kind: Kind {
    switch self {
    case .oneWay: .oneWay
    case .bunched: .bunched
    case .tooFew: .tooFew
    case .samePhoto: .samePhoto
    case .copiedNotes: .copiedNotes
    }
  }
}

/// Where something was seen before.
public enum PaperSource: Hashable, Sendable {
  /// Position among the pair's own activities.
  case own(Int)
  /// Position among the activities of other pairs or earlier years.
  case elsewhere(Int)
}

/// A note that is much like another.
public struct NoteCopy: Equatable, Sendable {
  /// Position of the later activity.
  public let activity: Int
  public let original: PaperSource

  /// How much of the shorter note the longer one has, in thousandths.
  public let containment: Int

  public init(activity: Int, original: PaperSource, containment: Int) {
    self.activity = activity
    self.original = original
    self.containment = containment
  }
}
