/// What a policy book says of lessons that are heard and talked over: the section
/// `observation` (catalogue N).
public struct ObservationTerms: Equatable, Sendable {
  /// One thing that a lesson is looked at for.
  public struct Dimension: Equatable, Sendable {
    /// The book's name for it, such as `aims`.
    public var key: String
    public var name: LocalizedText

    /// What is looked at.
    public var looks: LocalizedText

    /// Of a hundred in all.
    public var points: Int

    public init(key: String, name: LocalizedText, looks: LocalizedText, points: Int) {
      self.key = key
      self.name = name
      self.looks = looks
      self.points = points
    }
  }

  /// How well something was done, and what share of the points that is worth.
  public struct Level: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// In thousandths.
    public var worth: Int

    public init(key: String, name: LocalizedText, worth: Int) {
      self.key = key
      self.name = name
      self.worth = worth
    }
  }

  /// In the order of the book; their points come to 100.
  public var dimensions: [Dimension]

  /// The best first.
  public var levels: [Level]
  public var rubricCitation: Citation

  /// Working days within which whoever was heard says what they make of it.
  public var answeredWithin: CitedLimit

  /// Working days after a lesson within which it's written down.
  public var writtenWithin: CitedLimit

  /// Thousandths of agreement (Krippendorff's alpha) from which marks of different observers
  /// can be compared.
  public var agreement: CitedLimit

  /// How many lessons somebody must have heard together with others before their strictness
  /// is known.
  public var calibrated: CitedLimit

  /// How often each teacher is to be dropped in on.
  public var dropIns: Cadence
  public var dropInCitation: Citation

  public init(
    dimensions: [Dimension], levels: [Level], rubricCitation: Citation,
    answeredWithin: CitedLimit, writtenWithin: CitedLimit, agreement: CitedLimit,
    calibrated: CitedLimit, dropIns: Cadence, dropInCitation: Citation
  ) {
    self.dimensions = dimensions
    self.levels = levels
    self.rubricCitation = rubricCitation
    self.answeredWithin = answeredWithin
    self.writtenWithin = writtenWithin
    self.agreement = agreement
    self.calibrated = calibrated
    self.dropIns = dropIns
    self.dropInCitation = dropInCitation
  }

  public subscript(dimension key: String) -> Dimension? { dimensions.first { $0.key == key } }
  public subscript(level key: String) -> Level? { levels.first { $0.key == key } }
}
