internal import Policy
internal import Staffing
internal import Store
internal import Surveying
internal import Wording

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func surveyTerms(on day: Day) throws -> SurveyTerms {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
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
