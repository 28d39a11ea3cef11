internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Surveying
internal import Wording

/// One survey with the book's questions, and how whoever asks stands to it.
struct SurveySight: Sendable {
  let survey: RecordedSurvey

  /// Nil where the book no longer has it.
  let kind: SurveyTerms.Kind?
  let terms: SurveyTerms?

  /// How many people are asked; of parents how many schools.
  let asked: Int

  /// How many of them did.
  let answered: Int

  /// As what whoever asks answers; nil when it asks others.
  let respondent: Respondent?
  let hasAnswered: Bool

  var address: String { "/surveys/\(Address.encoded(survey.id))" }
  func name(in language: Language) -> String { kind?.name[language] ?? survey.kind }

  func state(on day: Day) -> Phrase {
    if survey.cancellation != nil { return .surveyOff }
    if survey.isOver(on: day) { return .surveyOver }
    return survey.isOpen(on: day) ? .surveyRuns : .surveyComes
  }
}

extension WebContext {
  /// As what whoever asks answers a survey; nil when it asks others.
  func respondent(
    to audience: SurveyTerms.Audience, isServing: (Teacher.ID) -> Bool
  ) -> Respondent? {
    let reaches = reaches(of: .answerSurveys)
    switch audience {
    case .teachers, .serving:
      guard let teacher = actor?.teacher, reaches.contains(.own(teacher)) else { return nil }
      return audience == .teachers || isServing(teacher) ? .teacher(teacher) : nil
    case .principals:
      return answeringSchool.map { .principal($0) }
    case .parents: return nil
    }
  }

  /// As what whoever asks leaves words, whatever the survey.
  var anyRespondent: Respondent? {
    if let teacher = actor?.teacher, reaches(of: .answerSurveys).contains(.own(teacher)) {
      return .teacher(teacher)
    }
    return answeringSchool.map { .principal($0) }
  }

  private var answeringSchool: School.ID? {
    for case .schools(let schools) in reaches(of: .answerSurveys) {
      if let first = schools.min() { return first }
    }
    return nil
  }

  /// The schools whose forms on paper whoever asks enters.
  func paperSchools(in county: County) -> [School] {
    county.roster.schools.filter { may(.enterPaperForms, at: .school($0.id)) }
  }

  /// Whether surveys and what they found are shown at all.
  var seesSurveys: Bool {
    !reaches(of: .seeSurveys).isEmpty || !reaches(of: .keepSurveys).isEmpty
  }
}

extension Respondent {
  /// Where they teach.
  func zone(in county: County) -> Zone? {
    switch self {
    case .teacher(let teacher):
      county.roster[teacher].flatMap { county.roster[$0.teaching.school]?.zone }
    case .principal(let school): county.roster[school]?.zone
    }
  }
}

extension YearShelf {
  /// Every survey, the latest first, as it stands for whoever asks.
  ///
  /// - Complexity: O(surveys + orders).
  func surveys(
    _ county: County, _ context: WebContext, _ connection: any Connection
  ) throws -> [SurveySight] {
    let surveys = try connection.surveys()
    guard !surveys.isEmpty else { return [] }
    let today = context.occasion.today
    let serving = Set(
      try orders(connection).filter { $0.isServed(on: today) }.map(\.teacher))
    let done = try context.actor.map { try connection.surveysAnswered(by: $0.account) } ?? []
    return try surveys.map { survey in
      let terms = county.book.inForce(
        in: SchoolYear(containing: survey.days.lowerBound)
      ).surveyTerms
      let kind = terms?[kind: survey.kind]
      let isPaper = kind?.audience == .parents
      return SurveySight(
        survey: survey, kind: kind, terms: terms,
        asked: kind.map { $0.audience.number(in: county, serving: serving.count) } ?? 0,
        answered: isPaper
          ? try connection.paperForms(of: survey.id).count
          : try connection.surveyTally(of: survey.id).people,
        respondent: kind.flatMap {
          context.respondent(to: $0.audience, isServing: serving.contains)
        }, hasAnswered: done.contains(survey.id))
    }
  }

  /// Surveys that wait for an answer of whoever asks, or for the forms of their schools.
  func surveyLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    guard
      !context.reaches(of: .answerSurveys).isEmpty
        || !context.reaches(of: .enterPaperForms).isEmpty
    else { return [] }
    let today = context.occasion.today
    let schools = context.paperSchools(in: county)
    return try surveys(county, context, connection).compactMap { sight in
      guard sight.survey.isOpen(on: today), let kind = sight.kind else { return nil }
      let waits: Phrase
      if kind.audience == .parents {
        let entered = try connection.paperForms(of: sight.survey.id)
        guard schools.contains(where: { entered[$0.id] == nil }) else { return nil }
        waits = Phrase(
          zh: Phrase.duePaper(kind.name[.zh])[.zh], en: Phrase.duePaper(kind.name[.en])[.en])
      } else {
        guard sight.respondent != nil, !sight.hasAnswered else { return nil }
        waits = Phrase(
          zh: Phrase.dueSurvey(kind.name[.zh])[.zh], en: Phrase.dueSurvey(kind.name[.en])[.en])
      }
      return DueLine(
        words: waits, address: sight.address, due: sight.survey.days.upperBound,
        why: .surveysLead)
    }
  }
}

extension SurveyTerms.Audience {
  fileprivate func number(in county: County, serving: Int) -> Int {
    switch self {
    case .teachers: county.roster.teachers.count
    case .serving: serving
    case .principals, .parents: county.roster.schools.count
    }
  }
}
