/// What the personnel section looks at when it checks the sending and the receiving school of a
/// placement: `check` of the section `service` (S001-037).
public struct CheckTerms: Equatable, Sendable {
  /// One thing that's looked at, at the school of one side.
  public struct Point: Equatable, Sendable {
    public var key: String

    /// The sending or the receiving school.
    public var side: ServiceTerms.Party
    public var name: LocalizedText

    /// The most marks it's worth.
    public var most: Int
    public var citation: Citation

    public init(
      key: String, side: ServiceTerms.Party, name: LocalizedText, most: Int, citation: Citation
    ) {
      self.key = key
      self.side = side
      self.name = name
      self.most = most
      self.citation = citation
    }
  }

  /// Days that a school has to mend what was found, when nothing else is said, and at most.
  public var mendWithin: CitedLimit
  public var mendAtMost: CitedLimit

  /// The bureau's part of the assessment, in thousandths.
  public var share: CitedLimit

  /// In the order of the book.
  public var points: [Point]
  public var citation: Citation

  public init(
    mendWithin: CitedLimit, mendAtMost: CitedLimit, share: CitedLimit, points: [Point],
    citation: Citation
  ) {
    self.mendWithin = mendWithin
    self.mendAtMost = mendAtMost
    self.share = share
    self.points = points
    self.citation = citation
  }

  public subscript(point key: String) -> Point? { points.first { $0.key == key } }
}
