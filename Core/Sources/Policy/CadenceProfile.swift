/// A named set of cadences, one for each kind of activity that it expects.
///
/// The documents expect different things (catalogue a9, row 9), so a pair is
/// given one profile.
public struct CadenceProfile: Equatable, Sendable {
  /// What one kind of activity owes, and which document says so.
  public struct Expectation: Equatable, Sendable {
    public var kind: PairActivityKind
    public var cadence: Cadence
    public var citation: Citation

    public init(kind: PairActivityKind, cadence: Cadence, citation: Citation) {
      self.kind = kind
      self.cadence = cadence
      self.citation = citation
    }
  }

  /// The book's name for it, such as `four-cadences`.
  public var key: String
  public var name: LocalizedText

  /// In the order of the book; a kind comes once.
  public var expectations: [Expectation]

  public init(key: String, name: LocalizedText, expectations: [Expectation]) {
    self.key = key
    self.name = name
    self.expectations = expectations
  }

  /// What is expected of a kind; nil when nothing is.
  public subscript(kind: PairActivityKind) -> Expectation? {
    expectations.first { $0.kind == kind }
  }
}
