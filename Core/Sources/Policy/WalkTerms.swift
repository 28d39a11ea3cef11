/// What a policy book says of teachers who walk between the schools of a union (走校): the part
/// `walking` of its section `unions` (catalogue I).
public struct WalkTerms: Equatable, Sendable {
  /// A form of exchange: walking to another school, pairing, following a master (S001-040).
  public struct Form: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// Whether it's a lesson after which a report is owed (S001-047).
    public var owesReport: Bool
    public var citation: Citation

    public init(key: String, name: LocalizedText, owesReport: Bool, citation: Citation) {
      self.key = key
      self.name = name
      self.owesReport = owesReport
      self.citation = citation
    }
  }

  /// In the order of the book, as the others.
  public var forms: [Form]

  /// What an activity works on: design, teaching, reflection, class management, research.
  public var levels: [UnionTerms.Entry]

  /// Days after a lesson by which its report is handed in.
  public var reportWithin: CitedLimit

  /// Ways of exchange whose costs are compared (S001-052).
  public var modes: [UnionTerms.Entry]

  public init(
    forms: [Form], levels: [UnionTerms.Entry], reportWithin: CitedLimit,
    modes: [UnionTerms.Entry]
  ) {
    self.forms = forms
    self.levels = levels
    self.reportWithin = reportWithin
    self.modes = modes
  }

  public subscript(form key: String) -> Form? { forms.first { $0.key == key } }
  public subscript(level key: String) -> UnionTerms.Entry? { levels.first { $0.key == key } }
  public subscript(mode key: String) -> UnionTerms.Entry? { modes.first { $0.key == key } }
}
