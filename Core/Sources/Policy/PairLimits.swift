/// What a graph of pairs is held against.
public struct PairLimits: Equatable, Sendable {
  /// After how many months a pair is to be arranged anew (S001-060).
  public var term: PairingTerms.Limit

  /// The most schools that one school helps (S003-27, S000-138).
  public var most: PairingTerms.Limit

  /// How many schools a large one helps at least (S003-27).
  public var largeHelps: PairingTerms.Limit

  /// From how many pupils a school outside the villages is large.
  public var largeFrom: PairingTerms.Limit

  /// Which document asks for schools of one type (S001-055).
  public var sameType: Citation

  /// Which document lets a school both help and be helped (S003-26).
  public var ring: Citation

  public init(
    term: PairingTerms.Limit, most: PairingTerms.Limit, largeHelps: PairingTerms.Limit,
    largeFrom: PairingTerms.Limit, sameType: Citation, ring: Citation
  ) {
    self.term = term
    self.most = most
    self.largeHelps = largeHelps
    self.largeFrom = largeFrom
    self.sameType = sameType
    self.ring = ring
  }
}
