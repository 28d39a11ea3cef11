internal import Staffing

/// What a policy book says of examinations and of what is read from them: the section `exams`
/// (catalogue P).
///
/// Results are those of schools and of classes, in counts; nothing is kept of a pupil, and what
/// would speak of a teacher is off unless the book turns it on (`ExamPersonTerms`).
public struct ExamTerms: Equatable, Sendable {
  /// A kind of examination, such as a monthly one.
  public struct Kind: Equatable, Sendable {
    /// The book's name for it, such as `monthly`.
    public var key: String
    public var name: LocalizedText
    public var citation: Citation

    public init(key: String, name: LocalizedText, citation: Citation) {
      self.key = key
      self.name = name
      self.citation = citation
    }
  }

  /// In the order of the book.
  public var kinds: [Kind]

  /// Shares of the full marks from which a paper is excellent or passes, in thousandths.
  public var excellent: CitedLimit
  public var pass: CitedLimit

  /// How far behind the county a subject of a township has to be to be called weak, and the
  /// share of the township's schools behind the county too, both in thousandths.
  public var weakBehind: CitedLimit
  public var weakSchools: CitedLimit

  /// The fewest pupils of a school whose figure is shown.
  public var smallest: CitedLimit

  /// How many pupils of evidence the county's line is worth against a school's own result.
  public var credibility: CitedLimit

  /// Days after an examination by which it is talked over.
  public var analysisWithin: CitedLimit

  /// What may be read of single teachers' classes; nil where the book says nothing of it, and
  /// then nothing may.
  public var persons: ExamPersonTerms?

  /// The bank of test items; nil where the book has none.
  public var bank: Bank?

  /// What a book says of test items that schools polish together (磨卷, S000-186).
  public struct Bank: Equatable, Sendable {
    public var citation: Citation

    /// In the order of the book, such as choice, fill-in and problem.
    public var kinds: [Kind]

    /// The most points of one item.
    public var mostPoints: CitedLimit

    /// What a pair's talk about a paper counts as.
    public var activity: PairActivityKind

    public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
  }

  public init(
    kinds: [Kind], excellent: CitedLimit, pass: CitedLimit, weakBehind: CitedLimit,
    weakSchools: CitedLimit, smallest: CitedLimit, credibility: CitedLimit,
    analysisWithin: CitedLimit, persons: ExamPersonTerms? = nil, bank: Bank? = nil
  ) {
    self.kinds = kinds
    self.excellent = excellent
    self.pass = pass
    self.weakBehind = weakBehind
    self.weakSchools = weakSchools
    self.smallest = smallest
    self.credibility = credibility
    self.analysisWithin = analysisWithin
    self.persons = persons
    self.bank = bank
  }

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
}
