public import Policy
public import Staffing

/// One thing that a pair of schools did together, as somebody noted it.
public struct PairActivity: Equatable, Sendable {
  /// Who went to whom (catalogue S000-135, S003-04: visits by direction).
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case helperToHelped, helpedToHelper
    /// On neutral ground, on the network or by telephone.
    case together
  }

  public let day: Day
  public let direction: Direction
  public let kind: PairActivityKind
  public let note: String

  /// Fingerprints of the photographs handed in with the note.
  public let photos: [PhotoFingerprint]

  public init(
    day: Day, direction: Direction, kind: PairActivityKind, note: String = "",
    photos: [PhotoFingerprint] = []
  ) {
    self.day = day
    self.direction = direction
    self.kind = kind
    self.note = note
    self.photos = photos
  }
}
