/// What a policy book says of unions of schools: the section `unions` (catalogue J, K).
///
/// An education group, an alliance of small schools, an area that does research together and a
/// fellowship of neighbours are all unions: members for a time, mostly with a lead school.
public struct UnionTerms: Equatable, Sendable {
  /// How large a member may be at most (S004-08: "100人以下").
  public struct Size: Hashable, Sendable {
    public var pupils: Int

    /// Whether a school of just so many may be a member; the document doesn't say.
    public var isInclusive: Bool
    public var citation: Citation

    public init(_ pupils: Int, isInclusive: Bool, _ citation: Citation) {
      self.pupils = pupils
      self.isInclusive = isInclusive
      self.citation = citation
    }

    public func holds(_ pupils: Int) -> Bool {
      isInclusive ? pupils <= self.pupils : pupils < self.pupils
    }
  }

  /// How unions of a kind are proposed.
  public struct Proposal: Equatable, Sendable {
    /// Metres between any two members, in a straight line.
    public var reach: CitedLimit

    /// Schools of one union.
    public var most: CitedLimit

    public init(reach: CitedLimit, most: CitedLimit) {
      self.reach = reach
      self.most = most
    }
  }

  /// How much of some activities a union owes.
  public struct Owed: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// Keys of the activities that count.
    public var activities: [String]
    public var cadence: Cadence
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, activities: [String], cadence: Cadence,
      citation: Citation
    ) {
      self.key = key
      self.name = name
      self.activities = activities
      self.cadence = cadence
      self.citation = citation
    }
  }

  public struct Kind: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var needsLead: Bool

    /// Nil where a school of any size may join.
    public var size: Size?

    /// Nil where none are proposed.
    public var proposal: Proposal?

    /// In the order of the book.
    public var owes: [Owed]
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, needsLead: Bool, size: Size? = nil,
      proposal: Proposal? = nil, owes: [Owed] = [], citation: Citation
    ) {
      self.key = key
      self.name = name
      self.needsLead = needsLead
      self.size = size
      self.proposal = proposal
      self.owes = owes
      self.citation = citation
    }
  }

  /// A word of one of the book's lists.
  public struct Entry: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var citation: Citation

    public init(key: String, name: LocalizedText, citation: Citation) {
      self.key = key
      self.name = name
      self.citation = citation
    }
  }

  /// Schools that make a union, at least.
  public var least: CitedLimit

  /// Days before the end of a slot from which what's missing is due.
  public var remindsFor: CitedLimit

  /// In the order of the book, as all that follows.
  public var kinds: [Kind]
  public var activities: [Entry]

  /// What joint research serves (S002-38).
  public var purposes: [Entry]
  public var walking: WalkTerms

  /// Levels of honours of schools, lowest first (S004-06).
  public var honours: [Entry]

  public init(
    least: CitedLimit, remindsFor: CitedLimit, kinds: [Kind], activities: [Entry],
    purposes: [Entry], walking: WalkTerms, honours: [Entry] = []
  ) {
    self.least = least
    self.remindsFor = remindsFor
    self.kinds = kinds
    self.activities = activities
    self.purposes = purposes
    self.walking = walking
    self.honours = honours
  }

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
  public subscript(activity key: String) -> Entry? { activities.first { $0.key == key } }
  public subscript(honour key: String) -> Entry? { honours.first { $0.key == key } }
  public subscript(purpose key: String) -> Entry? { purposes.first { $0.key == key } }
}
