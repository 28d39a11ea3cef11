public import Staffing

/// What a policy book says of allowances and pay items: the section `pay` (catalogue S).
///
/// Amounts are `Money`, whole fen. Each amount carries the days from and to which it holds, so one
/// reading of a book knows the amounts of all times; the rest holds for the book's school year.
public struct PayTerms: Equatable, Sendable {
  /// A word of the book and the document that has it.
  public typealias Word = TrainingTerms.Word

  /// Whose purse an item comes out of (table a9, 8): the documents name the host (S001-013), the
  /// county (S001-064), the sender (S001-039, S003-36, S003-37), or nobody.
  public enum Payer: String, CaseIterable, Hashable, Sendable {
    case nation, province, county, sender, host
    /// Nobody: teachers bear it themselves (自掏腰包, S000-033). Shown, never paid.
    case oneself

    /// Whether it's a school that pays.
    public var isSchool: Bool { self == .sender || self == .host }
  }

  /// A payer that some document names, so that an item can be switched to it.
  public struct Source: Equatable, Sendable {
    public var payer: Payer
    public var name: LocalizedText
    public var citation: Citation

    public init(payer: Payer, name: LocalizedText, citation: Citation) {
      self.payer = payer
      self.name = name
      self.citation = citation
    }
  }

  /// A tier of hardship, and the metres to the county town from which a school belongs to it
  /// unless the bureau says otherwise (S000-076).
  public struct Tier: Equatable, Sendable {
    public var word: Word
    public var distance: CitedLimit?

    public init(word: Word, distance: CitedLimit?) {
      self.word = word
      self.distance = distance
    }
  }

  /// Easiest first.
  public var tiers: [Tier]
  public var payers: [Source]

  /// Why somebody may be away, so that an item stops.
  public var absences: [Word]

  // In the order of the book; caps cut the later items first.
  public var items: [PayItem]
  public var caps: [PayCap]

  /// The least share of an entitlement that has to be paid, in thousandths (不折不扣, S000-079).
  public var paidShare: CitedLimit

  /// Days after the end of a month by which it's paid.
  public var due: CitedLimit

  /// Years rated excellent at a hardship school, from which one pay grade is proposed (S001-015);
  /// nil where the book has no such rule.
  public var gradeRise: CitedLimit?

  public init(
    tiers: [Tier], payers: [Source], absences: [Word], items: [PayItem], caps: [PayCap],
    paidShare: CitedLimit, due: CitedLimit, gradeRise: CitedLimit?
  ) {
    self.tiers = tiers
    self.payers = payers
    self.absences = absences
    self.items = items
    self.caps = caps
    self.paidShare = paidShare
    self.due = due
    self.gradeRise = gradeRise
  }

  public subscript(item key: String) -> PayItem? { items.first { $0.word.key == key } }
  public subscript(payer payer: Payer) -> Source? { payers.first { $0.payer == payer } }

  /// The tier that a school at so many metres belongs to; nil when it's nearer than all.
  public func tier(at metres: Int) -> Tier? {
    tiers.last { tier in tier.distance.map { $0.value <= metres } ?? false }
  }

  /// The same terms with the amounts that a higher document decrees in the place of the county's
  /// own (210 and 360 where 70 and 120 are paid, S000-074, S000-075).
  public var decreed: PayTerms {
    var terms = self
    for index in terms.items.indices where !terms.items[index].decreed.isEmpty {
      terms.items[index].rates = terms.items[index].decreed
    }
    return terms
  }
}

/// The most that some items may come to together for one person in one month, so that nothing is
/// paid twice.
public struct PayCap: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// Together no more than this; what is over is cut from the later items.
    case most(Money)
    /// Only the item that comes to the most.
    case highest
  }

  public var word: PayTerms.Word
  public var items: [String]
  public var kind: Kind

  public init(word: PayTerms.Word, items: [String], kind: Kind) {
    self.word = word
    self.items = items
    self.kind = kind
  }
}
