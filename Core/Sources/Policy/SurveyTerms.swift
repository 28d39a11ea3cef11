/// What a policy book says of surveys (问卷调查): the section `surveys` (catalogue Z).
public struct SurveyTerms: Equatable, Sendable {
  /// Who is asked.
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    case teachers

    /// Teachers whose placement runs.
    case serving
    case principals

    /// On paper, by their school, which enters the counts.
    case parents
  }

  public struct Choice: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// What answers a reason such as this one, for those who design plans and incentives.
    public var remedy: LocalizedText?

    public init(key: String, name: LocalizedText, remedy: LocalizedText? = nil) {
      self.key = key
      self.name = name
      self.remedy = remedy
    }
  }

  public struct Question: Equatable, Sendable {
    public var key: String
    public var asks: LocalizedText

    /// Whether several choices may be named, or none; otherwise it's exactly one.
    public var isMany: Bool

    /// In the order of the book.
    public var choices: [Choice]

    public init(key: String, asks: LocalizedText, isMany: Bool, choices: [Choice]) {
      self.key = key
      self.asks = asks
      self.isMany = isMany
      self.choices = choices
    }

    public subscript(choice key: String) -> Choice? { choices.first { $0.key == key } }
  }

  /// A survey that can be held again and again.
  public struct Kind: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var aim: LocalizedText
    public var audience: Audience
    public var questions: [Question]
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, aim: LocalizedText, audience: Audience,
      questions: [Question], citation: Citation
    ) {
      self.key = key
      self.name = name
      self.aim = aim
      self.audience = audience
      self.questions = questions
      self.citation = citation
    }

    public subscript(question key: String) -> Question? { questions.first { $0.key == key } }
  }

  /// People who must have answered before a group's figures are shown.
  public var smallest: CitedLimit

  /// Days that a survey is open at least and at most.
  public var shortest: CitedLimit
  public var longest: CitedLimit

  /// In the order of the book.
  public var kinds: [Kind]

  public init(smallest: CitedLimit, shortest: CitedLimit, longest: CitedLimit, kinds: [Kind]) {
    self.smallest = smallest
    self.shortest = shortest
    self.longest = longest
    self.kinds = kinds
  }

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
}
