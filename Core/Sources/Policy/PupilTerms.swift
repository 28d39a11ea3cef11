/// What a policy book says of pupils: the section `pupils` (catalogue AB).
///
/// Pupils are only ever counted; nothing here asks who one is.
public struct PupilTerms: Equatable, Sendable {
  /// Something that's counted or chosen by its key, such as a group of pupils.
  public struct Item: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var citation: Citation

    public init(key: String, name: LocalizedText, citation: Citation) {
      self.key = key
      self.name = name
      self.citation = citation
    }
  }

  /// What pupils of two schools do together.
  public struct Activity: Equatable, Sendable {
    public var item: Item

    /// Whether pupils leave their school for it: then adults go along, parents consent, and
    /// it's told of beforehand.
    public var travels: Bool

    public init(_ item: Item, travels: Bool) {
      self.item = item
      self.travels = travels
    }
  }

  /// When schools' numbers are due, in days after a term's first, and from when until when
  /// they're reminded of it.
  public struct Counts: Equatable, Sendable {
    public var within: CitedLimit
    public var early: CitedLimit
    public var late: CitedLimit

    public init(within: CitedLimit, early: CitedLimit, late: CitedLimit) {
      self.within = within
      self.early = early
      self.late = late
    }

    /// Whether schools are reminded while so many days are left; fewer than none once it's late.
    public func remind(daysLeft: Int) -> Bool { (-late.value...early.value).contains(daysLeft) }
  }

  /// Groups that need an eye on them, such as left-behind children.
  public var groups: [Item]

  /// Why pupils stay away.
  public var reasons: [Item]

  /// Who answers by letter for every child being at school.
  public var letters: [Item]

  /// Kinds of enrolment that have a plan.
  public var enrolments: [Item]
  public var activities: [Activity]

  /// Pupils that one adult may take along.
  public var perAdult: CitedLimit

  /// Days before a visit by which it's told of.
  public var notice: CitedLimit

  /// Days from one talk with a family to the next, until the pupils are back.
  public var persuasion: CitedLimit

  /// What two classes do together in a term.
  public var eachTerm: CitedLimit

  /// Nil where the book doesn't say: then nobody is reminded of numbers.
  public var counts: Counts?

  public init(
    groups: [Item], reasons: [Item], letters: [Item], enrolments: [Item],
    activities: [Activity], perAdult: CitedLimit, notice: CitedLimit, persuasion: CitedLimit,
    eachTerm: CitedLimit, counts: Counts? = nil
  ) {
    self.groups = groups
    self.reasons = reasons
    self.letters = letters
    self.enrolments = enrolments
    self.activities = activities
    self.perAdult = perAdult
    self.notice = notice
    self.persuasion = persuasion
    self.eachTerm = eachTerm
    self.counts = counts
  }

  public subscript(activity key: String) -> Activity? { activities.first { $0.item.key == key } }
  public subscript(reason key: String) -> Item? { reasons.first { $0.key == key } }
}
