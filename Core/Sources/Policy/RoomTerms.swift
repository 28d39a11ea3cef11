public import Staffing

/// What a policy book says of rooms with equipment and how much they're used: the section
/// `rooms` (S000-173, S000-174).
public struct RoomTerms: Equatable, Sendable {
  /// A kind of room, such as a multimedia classroom.
  public struct Kind: Equatable, Sendable {
    /// The book's name for it, such as `multimedia`.
    public var key: String
    public var name: LocalizedText

    /// Tenths of a class-hour in a whole week under which such a room stands idle.
    public var idleUnder: CitedLimit
    public var citation: Citation

    public init(key: String, name: LocalizedText, idleUnder: CitedLimit, citation: Citation) {
      self.key = key
      self.name = name
      self.idleUnder = idleUnder
      self.citation = citation
    }
  }

  /// Who can mend why a room stands idle.
  public enum Answerer: String, Hashable, Sendable, CaseIterable {
    case school, finance, personnel
  }

  /// Why a room stands idle, such as no money for its electricity (S000-174).
  public struct Reason: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var answerer: Answerer

    /// Whether a note says what it is.
    public var needsNote: Bool
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, answerer: Answerer, needsNote: Bool, citation: Citation
    ) {
      self.key = key
      self.name = name
      self.answerer = answerer
      self.needsNote = needsNote
      self.citation = citation
    }
  }

  /// Tenths of a class-hour that a room can be used in a week.
  public var most: CitedLimit

  /// Weeks in a row under the limit after which a room stands idle.
  public var idleWeeks: CitedLimit

  /// The day by which the week before is logged.
  public var dueOn: Weekday
  public var dueCitation: Citation

  /// In the order of the book.
  public var kinds: [Kind]
  public var reasons: [Reason]

  public init(
    most: CitedLimit, idleWeeks: CitedLimit, dueOn: Weekday, dueCitation: Citation,
    kinds: [Kind], reasons: [Reason]
  ) {
    self.most = most
    self.idleWeeks = idleWeeks
    self.dueOn = dueOn
    self.dueCitation = dueCitation
    self.kinds = kinds
    self.reasons = reasons
  }

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
  public subscript(reason key: String) -> Reason? { reasons.first { $0.key == key } }

  /// The day by which the week that begins on a Monday is logged.
  public func due(forWeekOf monday: Day) -> Day { monday.advanced(by: 6 + dueOn.rawValue) }
}
