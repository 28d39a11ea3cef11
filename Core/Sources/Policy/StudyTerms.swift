/// What a policy book says of studies of lessons (课例研究): the section `studies` (catalogue N).
public struct StudyTerms: Equatable, Sendable {
  /// By whom a step is done: the guide or chair, whoever gives the lesson, or the others.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case leader, lecturer, member
  }

  /// What a step leaves beside the words that every step has.
  public enum Product: String, Hashable, Sendable, CaseIterable {
    /// One lesson that others heard, or several of an event (S000-129).
    case lesson, lessons

    /// A version of the plan, from the second on with what changed.
    case plan

    /// A task for each level of pupils (S000-011).
    case tasks
    case problem

    /// The topic that a problem became, with a link to it (S000-131).
    case topic
  }

  public struct Step: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var by: Role

    /// In the order of the book.
    public var makes: [Product]

    /// Whether people come together, so that it's noted who came.
    public var meets: Bool

    public init(
      key: String, name: LocalizedText, by: Role, makes: [Product] = [], meets: Bool = false
    ) {
      self.key = key
      self.name = name
      self.by = by
      self.makes = makes
      self.meets = meets
    }
  }

  /// A way of studying lessons, with its steps in order.
  public struct Kind: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var steps: [Step]

    /// Whether two schools take part.
    public var isAcross: Bool
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, steps: [Step], isAcross: Bool, citation: Citation
    ) {
      self.key = key
      self.name = name
      self.steps = steps
      self.isAcross = isAcross
      self.citation = citation
    }

    public subscript(step key: String) -> Step? { steps.first { $0.key == key } }
  }

  /// One word of a list of the book.
  public struct Word: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var citation: Citation

    public init(key: String, name: LocalizedText, citation: Citation) {
      self.key = key
      self.name = name
      self.citation = citation
    }
  }

  /// How often a subject group meets and opens lessons in a term (S001-067).
  public struct GroupQuota: Equatable, Sendable {
    public var activities: Cadence
    public var activityCitation: Citation
    public var openLessons: Cadence
    public var lessonCitation: Citation
    public var citation: Citation
  }

  /// Texts that teachers give one another.
  public struct Library: Equatable, Sendable {
    /// What sorts there are: plans, notes on courseware, papers.
    public var kinds: [Word]

    /// Whom an author lets use a text; with one of an author's own school nobody else does.
    public var licences: [Licence]
    public var citation: Citation
  }

  public struct Licence: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// Whether teachers of every school use the text, or those of the author's alone.
    public var isForCounty: Bool
  }

  /// All lists in the order of the book.
  public var kinds: [Kind]

  /// In what form people work together (S001-068, S002-80).
  public var forms: [Word]

  /// Levels of pupils that tasks are made for (S000-011).
  public var levels: [Word]

  /// Why somebody didn't come (S001-069).
  public var absences: [Word]

  /// Days after which the next step is due.
  public var nextWithin: CitedLimit

  /// The share of those asked who come, in thousandths.
  public var attendance: CitedLimit
  public var mostMembers: CitedLimit
  public var group: GroupQuota
  public var library: Library
  public var selections: SelectionTerms
  public var visits: ResearchVisitTerms

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
  public subscript(form key: String) -> Word? { forms.first { $0.key == key } }
  public subscript(level key: String) -> Word? { levels.first { $0.key == key } }
  public subscript(absence key: String) -> Word? { absences.first { $0.key == key } }
  public subscript(licence key: String) -> Licence? {
    library.licences.first { $0.key == key }
  }
  public subscript(text key: String) -> Word? { library.kinds.first { $0.key == key } }
}
