public import Staffing

/// What a pair on the network owes: `network` of the section `pairing` (S002-68).
public struct NetworkTerms: Equatable, Sendable {
  public var cadence: Cadence
  public var cadenceCitation: Citation

  /// The kinds of activity that count for it.
  public var counts: [PairActivityKind]
  public var citation: Citation

  public init(
    cadence: Cadence, cadenceCitation: Citation, counts: [PairActivityKind], citation: Citation
  ) {
    self.cadence = cadence
    self.cadenceCitation = cadenceCitation
    self.counts = counts
    self.citation = citation
  }
}

/// In how many batches a helping school sends its backbone teachers over some years: `batches`
/// of the section `pairing` (四年三批, S003-24).
public struct BatchTerms: Equatable, Sendable {
  /// Months from the first batch's first to the last batch's last.
  public var months: CitedLimit
  public var batches: CitedLimit

  /// How many teachers of a subject stay while a batch is away.
  public var stay: CitedLimit

  /// From which honour on somebody is sent.
  public var lowest: BackboneLevel
  public var citation: Citation

  public init(
    months: CitedLimit, batches: CitedLimit, stay: CitedLimit, lowest: BackboneLevel,
    citation: Citation
  ) {
    self.months = months
    self.batches = batches
    self.stay = stay
    self.lowest = lowest
    self.citation = citation
  }
}

/// Which lessons and studies on record are activities of a pair: `evidence` of the section
/// `pairing` (S000-127).
public struct PairEvidenceTerms: Equatable, Sendable {
  /// The kind of activity that a study of both schools is.
  public var seminar: PairActivityKind

  /// By the word for why a lesson was heard, such as `drop-in`, the kind of activity.
  public var lessons: [String: PairActivityKind]
  public var citation: Citation

  public init(
    seminar: PairActivityKind, lessons: [String: PairActivityKind], citation: Citation
  ) {
    self.seminar = seminar
    self.lessons = lessons
    self.citation = citation
  }
}
