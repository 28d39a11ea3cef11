internal import Policy
internal import Staffing
internal import Store
internal import Surveying
internal import Wording

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func surveyTerms(on day: Day) throws -> SurveyTerms {
    guard let stored = try connection.latestCounty() else { throw Refused(.needsCounty) }
    let book = try PolicyBook(
      yaml: String(decoding: stored.policyBook.content, as: UTF8.self)
    ).inForce(in: SchoolYear(containing: day))
    guard let terms = book.surveyTerms else { throw Refused(.needsSurveys) }
    return terms
  }

  /// A survey that takes answers today, with what the book asks in it.
  ///
  /// - Throws: `Refused` when there's none, or it isn't open.
  func openSurvey(_ id: RecordedSurvey.ID) throws -> (RecordedSurvey, SurveyTerms.Kind) {
    guard let survey = try connection.survey(id) else { throw Refused(.noSurvey(id)) }
    guard survey.isOpen(on: today) else { throw Refused(.surveyIsClosed(survey.days)) }
    guard let kind = try surveyTerms(on: survey.days.lowerBound)[kind: survey.kind] else {
      throw Refused(.noSurveyKind(survey.kind))
    }
    return (survey, kind)
  }
}
