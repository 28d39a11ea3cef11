public import Access
internal import Policy
internal import Season
public import Staffing
public import Store
public import Surveying
internal import Wording

/// As what somebody answers.
public enum Respondent: Hashable, Sendable {
  case teacher(Teacher.ID)
  case principal(School.ID)

  var place: Place {
    switch self {
    case .teacher(let teacher): .teacher(teacher, at: [])
    case .principal(let school): .school(school)
    }
  }
}

/// Answers a survey once, without a name: that somebody answered is on record, what they
/// answered is only added to the counts of the zone where they teach (S001-108, S001-109,
/// S000-063).
public struct AnswerSurvey: Action {
  public let id: RecordedSurvey.ID

  /// Choices by question.
  public let chosen: [String: Set<String>]
  public let respondent: Respondent

  /// Where they teach.
  public let zone: Zone

  public init(
    _ id: RecordedSurvey.ID, _ chosen: [String: Set<String>], as respondent: Respondent,
    from zone: Zone
  ) {
    self.id = id
    self.chosen = chosen.filter { !$0.value.isEmpty }
    self.respondent = respondent
    self.zone = zone
  }

  public var permission: Permission { .answerSurveys }
  public func place(in connection: any Connection) throws -> Place { respondent.place }

  public func perform(in work: Work) throws {
    let (survey, kind) = try work.openSurvey(id)
    guard try asks(kind.audience, in: work) else { throw Refused(.surveyOfOthers) }
    if try work.connection.surveysAnswered(by: work.actor.account).contains(survey.id) {
      throw Refused(.surveyAnsweredBefore)
    }
    try Refused.unless(kind.faults(in: chosen).map { .surveyFault($0, in: kind) })
    // Nothing of what was answered, nor from where.
    let event = try work.record("answer-survey", of: id)
    try work.connection.insertSurveyAnswer(
      to: id, chosen, from: zone, account: work.actor.account, event: event)
  }

  private func asks(_ audience: SurveyTerms.Audience, in work: Work) throws -> Bool {
    switch (audience, respondent) {
    case (.teachers, .teacher(let teacher)): work.actor.teacher == teacher
    case (.serving, .teacher(let teacher)):
      try work.actor.teacher == teacher
        && work.connection.ordersOfEveryYear().contains { $0.serves(teacher, on: work.today) }
    case (.principals, .principal): true
    default: false
    }
  }
}

extension PlacementOrder {
  /// Whether somebody is at work by this order on a day.
  public func serves(_ teacher: Teacher.ID, on day: Day) -> Bool {
    self.teacher == teacher && isServed(on: day)
  }

  public func isServed(on day: Day) -> Bool {
    [OrderCase.State.serving, .returnAsked].contains(state(on: day))
  }
}

/// Enters what a school counted of the forms that parents filled in on paper (S001-033); the
/// last word holds.
public struct EnterPaperForms: Action {
  public let id: RecordedSurvey.ID
  public let school: School.ID
  public let forms: PaperForms

  public init(_ id: RecordedSurvey.ID, of school: School.ID, _ forms: PaperForms) {
    self.id = id
    self.school = school
    self.forms = forms
  }

  public var permission: Permission { .enterPaperForms }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  public func perform(in work: Work) throws {
    let (_, kind) = try work.openSurvey(id)
    guard kind.audience == .parents else { throw Refused(.surveyOfOthers) }
    try Refused.unless(forms.faults(kind).map { .paperFault($0, in: kind) })
    if try work.connection.paperForms(of: id)[school]?.forms == forms { return }
    let event = try work.record("enter-paper-forms", of: school.rawValue, "survey \(id)")
    try work.connection.insertPaperForms(
      to: id, of: school, forms, account: work.actor.account, person: work.actor.name,
      on: work.today, event: event)
  }
}
