/// What a policy book says of inspections, the ledger of problems, meetings and reports: the
/// section `supervision` (catalogue O).
public struct SupervisionTerms: Equatable, Sendable {
  /// One thing that is looked at, and the most points that it can get.
  public struct Item: Equatable, Sendable {
    /// The book's name for it, such as `plans`.
    public var key: String
    public var name: LocalizedText

    /// What to look at, so that two who inspect look at the same.
    public var look: LocalizedText
    public var points: CitedLimit

    public init(key: String, name: LocalizedText, look: LocalizedText, points: CitedLimit) {
      self.key = key
      self.name = name
      self.look = look
      self.points = points
    }
  }

  /// The checklist of one kind of inspection.
  public struct Template: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var citation: Citation

    /// Lessons that have to be heard, with feedback, before a visit can be closed.
    public var hears: CitedLimit

    /// In the order of the book; at least one.
    public var items: [Item]

    public init(
      key: String, name: LocalizedText, citation: Citation, hears: CitedLimit, items: [Item]
    ) {
      self.key = key
      self.name = name
      self.citation = citation
      self.hears = hears
      self.items = items
    }

    public var fullMarks: Int { items.reduce(0) { $0 + $1.points.value } }
    public subscript(item key: String) -> Item? { items.first { $0.key == key } }
  }

  /// An inspection that comes again every year (三个时间点, S001-126).
  public struct Occasion: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var citation: Citation

    /// A key of `templates`.
    public var template: String

    /// When in the school year, once for each time.
    public var days: [YearlyDays]

    /// Whether schools are drawn; else all are seen.
    public var isSample: Bool
  }

  /// What a problem is of, such as safety.
  public struct ProblemKind: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var citation: Citation
  }

  /// All in the order of the book.
  public var templates: [Template]
  public var occasions: [Occasion]
  public var kinds: [ProblemKind]

  /// In thousandths of its points: what gets fewer needs a remark.
  public var remarkBelow: CitedLimit

  /// Working days to mend something when nothing else is said, and at the most.
  public var mendWithin: CitedLimit
  public var mendAtMost: CitedLimit

  /// Working days after an answer in which it's to be rechecked.
  public var recheckWithin: CitedLimit

  /// Working days that a seed's digest has to be known before schools are drawn.
  public var committedFor: CitedLimit

  /// Working days after its end in which a month is to be reported.
  public var reportWithin: CitedLimit

  /// How often meetings are held.
  public var meeting: Cadence
  public var meetingCitation: Citation

  /// Which document asks for feedback, summary, comparison and circular.
  public var closingCitation: Citation
  public var ledgerCitation: Citation

  /// What a school looks at in each teacher's papers at mid-term; nil where the book asks for no
  /// such check.
  public var teacherCheck: Template?

  public subscript(template key: String) -> Template? { templates.first { $0.key == key } }
  public subscript(occasion key: String) -> Occasion? { occasions.first { $0.key == key } }
  public subscript(kind key: String) -> ProblemKind? { kinds.first { $0.key == key } }
}
