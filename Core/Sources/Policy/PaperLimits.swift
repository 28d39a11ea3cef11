/// From when on a year of a pair looks as if it existed on paper only.
public struct PaperLimits: Equatable, Sendable {
  /// The largest share of activities in one direction, in thousandths.
  public var oneWay: PairingTerms.Limit

  /// The largest share of activities within `window`, in thousandths.
  public var bunched: PairingTerms.Limit

  /// Days in a row, such as 7.
  public var window: PairingTerms.Limit

  /// Fewer activities than this say nothing of direction or bunching.
  public var fewest: PairingTerms.Limit

  /// The smallest share of the activities expected, in thousandths.
  public var held: PairingTerms.Limit

  /// Fingerprints that differ in no more bits show the same photograph.
  public var photoBits: PairingTerms.Limit

  /// A note of whose shingles another has this share is a copy, in thousandths
  /// (catalogue b3).
  public var copied: PairingTerms.Limit

  /// The largest share of notes that are copies, in thousandths.
  public var copiedNotes: PairingTerms.Limit

  /// Characters in a shingle (catalogue b3: 8).
  public var shingle: PairingTerms.Limit

  /// Shorter notes aren't compared.
  public var shortestNote: PairingTerms.Limit

  public init(
    oneWay: PairingTerms.Limit, bunched: PairingTerms.Limit, window: PairingTerms.Limit,
    fewest: PairingTerms.Limit, held: PairingTerms.Limit, photoBits: PairingTerms.Limit,
    copied: PairingTerms.Limit, copiedNotes: PairingTerms.Limit, shingle: PairingTerms.Limit,
    shortestNote: PairingTerms.Limit
  ) {
    self.oneWay = oneWay
    self.bunched = bunched
    self.window = window
    self.fewest = fewest
    self.held = held
    self.photoBits = photoBits
    self.copied = copied
    self.copiedNotes = copiedNotes
    self.shingle = shingle
    self.shortestNote = shortestNote
  }
}
