/// What a policy book says of the scheme that a pair of schools makes for a term: the part
/// `scheme` of the section `pairing` (catalogue G).
public struct PairSchemeTerms: Equatable, Sendable {
  /// A word of the book's own: an objective, a route, a kind of partner.
  public struct Named: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var citation: Citation
  }

  /// A kind of thing that a side may promise.
  public struct Commitment: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var unit: LocalizedText

    /// The kinds of activity that it's counted from; none when it's reported.
    public var counts: [PairActivityKind]
    public var citation: Citation
  }

  /// Something that a sheet asks.
  public struct Ask: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// What a number counts; nil when words are asked for.
    public var unit: LocalizedText?

    public init(key: String, name: LocalizedText, unit: LocalizedText? = nil) {
      self.key = key
      self.name = name
      self.unit = unit
    }
  }

  public struct Part: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// Whether what's written is offered to the scheme of the next term.
    public var isCarried: Bool
    public var asks: [Ask]
    public var citation: Citation
  }

  /// A form that a side fills in.
  public struct Sheet: Equatable, Sendable {
    public var parts: [Part]
    public var citation: Citation
    public var asks: [Ask] { parts.flatMap(\.asks) }
  }

  /// Days from the beginning of term by which both heads have signed (S000-117).
  public var due: CitedLimit

  /// Days before that day from which both schools are reminded.
  public var remindsFor: CitedLimit

  /// Days ahead for which large activities of the partner are shown.
  public var announcedFor: CitedLimit

  /// How often heads talk in a term (S000-116).
  public var talks: CitedLimit

  /// The guiding principle that a scheme begins with (S000-002).
  public var principle: LocalizedText
  public var objectives: [Named]

  /// The routes that activities go by, in the order of the book (S000-119).
  public var routes: [Named]
  public var commitments: [Commitment]

  /// Kinds of partner that aren't schools of the county (S002-79).
  public var outside: [Named]

  /// What is learned of each school as a pairing begins (S000-120).
  public var baseline: Sheet

  /// What each side writes as a term ends (S000-134).
  public var report: Sheet

  public subscript(commitment key: String) -> Commitment? {
    commitments.first { $0.key == key }
  }
}

extension [PairSchemeTerms.Named] {
  public subscript(key key: String) -> PairSchemeTerms.Named? { first { $0.key == key } }
}
