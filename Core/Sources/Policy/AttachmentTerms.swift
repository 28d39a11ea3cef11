/// What a policy book says of learning at another school (跟岗): the section `attachments`
/// (catalogue M).
public struct AttachmentTerms: Equatable, Sendable {
  /// A way of learning beside a teacher elsewhere, such as a shadow (S000-043, S002-74).
  public struct Kind: Equatable, Sendable {
    /// The book's name for it, such as `shadow`.
    public var key: String
    public var name: LocalizedText

    /// Days from the first to the last, both included.
    public var longest: CitedLimit

    /// Class-hours that a day in the log is worth, and all of them together at most.
    public var hoursADay: CitedLimit
    public var mostHours: CitedLimit
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, longest: CitedLimit, hoursADay: CitedLimit,
      mostHours: CitedLimit, citation: Citation
    ) {
      self.key = key
      self.name = name
      self.longest = longest
      self.hoursADay = hoursADay
      self.mostHours = mostHours
      self.citation = citation
    }

    /// What so many days in the log are worth.
    public func hours(of days: Int) -> Int { min(mostHours.value, days * hoursADay.value) }
  }

  /// Who teaches while somebody studies full-time (置换脱产研修, S002-74).
  public struct Replacement: Equatable, Sendable {
    /// Replacements whom one teacher guides on the same day.
    public var guided: CitedLimit

    /// Whether a replacement teaches the subject of whoever studies.
    public var isOfSameSubject: Bool
    public var citation: Citation

    public init(guided: CitedLimit, isOfSameSubject: Bool, citation: Citation) {
      self.guided = guided
      self.isOfSameSubject = isOfSameSubject
      self.citation = citation
    }
  }

  /// A week a month at a demonstration school (S003-19).
  public struct Weeks: Equatable, Sendable {
    /// Working days of one stay.
    public var days: CitedLimit

    /// Months of one series.
    public var months: CitedLimit

    /// Teachers of one school and subject who are away on the same day.
    public var awayAtOnce: CitedLimit
    public var citation: Citation

    public init(
      days: CitedLimit, months: CitedLimit, awayAtOnce: CitedLimit, citation: Citation
    ) {
      self.days = days
      self.months = months
      self.awayAtOnce = awayAtOnce
      self.citation = citation
    }
  }

  /// A word of one of the book's lists, such as a way in which somebody comes to a school that
  /// asked (S002-08).
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

  /// Days before something is due from which it's said.
  public var remindsFor: CitedLimit

  /// Teachers who follow one host on the same day.
  public var shadows: CitedLimit

  /// The source of the section `training` as which hours go into a teacher's account.
  public var claimsAs: String

  /// In the order of the book.
  public var kinds: [Kind]
  public var replacement: Replacement
  public var weeks: Weeks

  /// Members from whom on exchanged teachers of a subject are a group (S001-019).
  public var groupMembers: CitedLimit

  /// What its sessions are about.
  public var groupTopics: [Word]
  public var groupCitation: Citation
  public var tripCitation: Citation

  /// Days in which a school's request is answered, and in which it says what a visit brought.
  public var answerWithin: CitedLimit
  public var reportWithin: CitedLimit
  public var visits: [Word]

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
  public subscript(topic key: String) -> Word? { groupTopics.first { $0.key == key } }
  public subscript(visit key: String) -> Word? { visits.first { $0.key == key } }
}
