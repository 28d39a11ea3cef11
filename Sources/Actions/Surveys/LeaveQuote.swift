public import Access
internal import Staffing
public import Store
internal import Wording

/// Leaves words to be quoted, with one's name or without (S001-030). They're kept apart from
/// the answers, and whoever left them takes them back when they like.
public struct LeaveQuote: Action {
  public static let longestWords = 300

  public let survey: RecordedSurvey.ID
  public let words: String
  public let isNamed: Bool

  /// Whether they agree that the words are quoted; without it nothing is kept.
  public let consents: Bool
  public let respondent: Respondent

  public init(
    _ words: String, in survey: RecordedSurvey.ID, isNamed: Bool, consents: Bool,
    as respondent: Respondent
  ) {
    self.survey = survey
    self.words = words
    self.isNamed = isNamed
    self.consents = consents
    self.respondent = respondent
  }

  public var permission: Permission { .answerSurveys }
  public func place(in connection: any Connection) throws -> Place { respondent.place }

  public func perform(in work: Work) throws {
    _ = try work.openSurvey(survey)
    var reasons = work.reasons(against: words, longest: Self.longestWords)
    if !consents { reasons.append(.quoteNeedsConsent) }
    try Refused.unless(reasons)
    let known = try work.connection.surveyQuotes(of: survey).contains {
      $0.account == work.actor.account && $0.words == words.trimmed && $0.isNamed == isNamed
    }
    if known { return }
    let event = try work.record("leave-quote", of: survey, "named \(isNamed)")
    try work.connection.execute(
      """
      INSERT INTO survey_quote
        (id, survey_id, words, is_named, account, person, day, event_sequence)
      VALUES
        (\("W-\(event.sequence)"), \(survey), \(words.trimmed), \(isNamed ? 1 : 0),
         \(work.actor.account), \(work.actor.name), \(work.today), \(event.sequence))
      """)
  }
}

/// Takes one's words back: from then on nobody is shown them.
public struct WithdrawQuote: Action {
  public let id: SurveyQuote.ID
  public let respondent: Respondent

  public init(_ id: SurveyQuote.ID, as respondent: Respondent) {
    self.id = id
    self.respondent = respondent
  }

  public var permission: Permission { .answerSurveys }
  public func place(in connection: any Connection) throws -> Place { respondent.place }

  public func perform(in work: Work) throws {
    guard let quote = try work.connection.surveyQuote(id), quote.account == work.actor.account
    else { throw Refused(.noQuote(id)) }
    let event = try work.record("withdraw-quote", of: quote.survey)
    try work.connection.execute(
      """
      INSERT INTO survey_quote_withdrawal (quote_id, account, day, event_sequence)
      VALUES (\(id), \(work.actor.account), \(work.today), \(event.sequence))
      """)
  }
}
