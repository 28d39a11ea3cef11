/// What a policy book says of teachers in service at another school: the section `service`
/// (catalogue E and F).
public struct ServiceTerms: Equatable, Sendable {
  /// Who owes a duty: the receiving school, the sending one, the bureau, the teacher
  /// (共同管理、以受援学校管理为主, S001-084).
  public enum Party: String, Hashable, Sendable, CaseIterable {
    case host, sender, bureau, teacher
  }

  /// One thing that a party owes every placement, how often, and which document says so.
  public struct Duty: Equatable, Sendable {
    /// The book's name for it, such as `contact`.
    public var key: String
    public var party: Party
    public var name: LocalizedText
    public var cadence: Cadence
    public var citation: Citation

    public init(
      key: String, party: Party, name: LocalizedText, cadence: Cadence, citation: Citation
    ) {
      self.key = key
      self.party = party
      self.name = name
      self.cadence = cadence
      self.citation = citation
    }
  }

  /// Which document wants a plan, a duty sheet and a scheme before anybody starts.
  public var planCitation: Citation

  /// The words that a plan begins with: what's to be reached, and by what it's judged.
  public var aim: LocalizedText
  public var scheme: LocalizedText

  /// In the order of the book.
  public var duties: [Duty]

  /// Working days after its last day by which a month is to be confirmed.
  public var confirmedWithin: CitedLimit

  /// Tenths of a period of work to each period of study, of those who were moved up.
  public var workToStudy: CitedLimit

  /// Tenths of a period a week that are to be left for guiding colleagues.
  public var guidance: CitedLimit

  /// The most of a subject's weekly load that a guest may be given, in thousandths.
  public var heaviest: CitedLimit

  /// Which document wants the sending school to cover what it sends away.
  public var coverCitation: Citation

  /// Of a thousand who teach the classes that pupils come to a school with, how many are to be
  /// exchanged ones (S001-107); nil where the book says nothing of it.
  public var startingGrade: CitedLimit?

  /// Which document wants two who change places to be looked at together.
  public var swapCitation: Citation

  /// What a check of both schools looks at; nil where the book says nothing of it.
  public var check: CheckTerms?

  /// What service is worth; nil where the book says nothing of it.
  public var points: SupportTerms?

  public subscript(duty key: String) -> Duty? { duties.first { $0.key == key } }
}
