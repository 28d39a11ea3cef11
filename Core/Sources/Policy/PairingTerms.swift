/// What a policy book says of the pairing of schools (结对帮扶): the section
/// `pairing` (catalogue G, tables a2 and a3).
public struct PairingTerms: Equatable, Sendable {
  public typealias Limit = CitedLimit

  /// The names of the kinds of activity, in the order of the book.
  public var activities: [(kind: PairActivityKind, name: LocalizedText)] {
    kinds.map { ($0, names[$0] ?? LocalizedText(zh: $0.rawValue, en: $0.rawValue)) }
  }

  /// By which of the book's routes each kind of activity helps (S000-119).
  public var routes: [PairActivityKind: String]

  /// Kinds that should come to something: such as goals of the school set anew (S000-123).
  public var withOutcome: Set<PairActivityKind>

  /// What a term's scheme holds; nil where the book says nothing of it.
  public var scheme: PairSchemeTerms?

  var kinds: [PairActivityKind]
  var names: [PairActivityKind: LocalizedText]

  /// In the order of the book.
  public var profiles: [CadenceProfile]

  /// The schools' holidays, in which nothing is expected.
  public var holidays: [YearlyDays]
  public var graph: PairLimits
  public var mentorsPerSchool: Limit
  public var recommendation: PairWeights
  public var paper: PaperLimits

  /// What pairs on the network owe; nil where the book says nothing of it, as the two below.
  public var network: NetworkTerms?
  public var batches: BatchTerms?
  public var evidence: PairEvidenceTerms?

  public subscript(profile key: String) -> CadenceProfile? { profiles.first { $0.key == key } }
}
