public import Staffing

/// What a policy book says of masters and apprentices (师徒结对): the section `mentorship`
/// (catalogue H).
public struct MentorshipTerms: Equatable, Sendable {
  /// What a master is for; a new teacher has one of each (S001-044).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case subject
    case classTeacher = "class-teacher"
  }

  /// What's asked of a master of one kind: the title or the honour, either is enough.
  public struct Slot: Equatable, Sendable {
    public var kind: Kind
    public var name: LocalizedText
    public var isOfSameSubject: Bool
    public var lowestTitle: Title
    public var lowestBackbone: BackboneLevel
    public var citation: Citation

    public init(
      kind: Kind, name: LocalizedText, isOfSameSubject: Bool, lowestTitle: Title,
      lowestBackbone: BackboneLevel, citation: Citation
    ) {
      self.kind = kind
      self.name = name
      self.isOfSameSubject = isOfSameSubject
      self.lowestTitle = lowestTitle
      self.lowestBackbone = lowestBackbone
      self.citation = citation
    }
  }

  /// One of the book's lists of words, and which document has it.
  public struct Words: Equatable, Sendable {
    public struct Entry: Equatable, Sendable {
      public var key: String
      public var name: LocalizedText

      public init(key: String, name: LocalizedText) {
        self.key = key
        self.name = name
      }
    }

    /// In the order of the book.
    public var entries: [Entry]
    public var citation: Citation

    public init(entries: [Entry], citation: Citation) {
      self.entries = entries
      self.citation = citation
    }

    public subscript(key: String) -> LocalizedText? { entries.first { $0.key == key }?.name }
  }

  /// A form in which a master helps (听课、指导备课、公开课、讲座、谈心, S000-003).
  public struct Form: Equatable, Sendable {
    /// What is noted of it beside the day and what was done.
    public enum Role: String, Hashable, Sendable, CaseIterable {
      /// How many, where, and on which of the problem areas.
      case work

      /// The same of lessons; what the master wrote down as an observer counts without being
      /// noted again.
      case heard

      /// Over which channel, and what comes next (S000-013).
      case contact

      /// On which point of the coaching list (专题研讨, S000-006).
      case seminar

      /// That the apprentice does the whole process alone (S001-137); the apprentice
      /// doesn't note it.
      case milestone
    }

    public var key: String
    public var name: LocalizedText
    public var role: Role

    /// Whether it's noted how many, where and on which area.
    public var isWork: Bool { role == .work || role == .heard }

    public init(key: String, name: LocalizedText, role: Role) {
      self.key = key
      self.name = name
      self.role = role
    }
  }

  /// How much of some forms is due, for each apprentice (S001-027) or of each master,
  /// whoever the apprentices are (S001-058).
  public struct Quota: Equatable, Sendable {
    public enum Side: String, Hashable, Sendable, CaseIterable {
      case apprentice, mentor
    }

    public var key: String
    public var name: LocalizedText
    public var side: Side

    /// Keys of forms that count.
    public var forms: [String]
    public var cadence: Cadence
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, side: Side, forms: [String], cadence: Cadence,
      citation: Citation
    ) {
      self.key = key
      self.name = name
      self.side = side
      self.forms = forms
      self.cadence = cadence
      self.citation = citation
    }
  }

  /// In the order of `Kind`.
  public var slots: [Slot]

  /// Months of work after which nobody is new any more.
  public var newFor: CitedLimit

  /// Apprentices of one master at a time.
  public var apprentices: CitedLimit

  /// Months that a bond may last.
  public var longest: CitedLimit

  /// Whether nothing counts that was done before a plan was agreed to (S000-010).
  public var wantsPlanFirst: Bool
  public var planCitation: Citation

  /// Months after which a school that only has bonds of its own is warned (S000-007).
  public var insideFor: CitedLimit

  /// Days before the end of a term from which what's missing is due.
  public var remindsFor: CitedLimit

  /// In the order of the book, as the quotas.
  public var forms: [Form]

  /// The areas in which problems are solved (S000-003).
  public var areas: Words
  public var channels: Words

  /// What's coached (S000-006).
  public var coaching: Words
  public var quotas: [Quota]

  /// How much one who guides may carry; nil where the book says nothing of it.
  public var load: Load?

  /// What counts as load, in tenths of a period a week (S003-11).
  public struct Load: Equatable, Sendable {
    public var most: CitedLimit

    /// For each apprentice, for each event of the term with another school, and for serving
    /// at another school.
    public var apprentice: CitedLimit
    public var event: CitedLimit
    public var away: CitedLimit
    public var citation: Citation

    public init(
      most: CitedLimit, apprentice: CitedLimit, event: CitedLimit, away: CitedLimit,
      citation: Citation
    ) {
      self.most = most
      self.apprentice = apprentice
      self.event = event
      self.away = away
      self.citation = citation
    }
  }

  public subscript(slot kind: Kind) -> Slot? { slots.first { $0.kind == kind } }
  public subscript(form key: String) -> Form? { forms.first { $0.key == key } }
  public subscript(quota key: String) -> Quota? { quotas.first { $0.key == key } }
}
