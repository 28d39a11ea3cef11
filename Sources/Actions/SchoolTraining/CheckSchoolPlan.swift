public import Access
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

/// Notes a visit of the training school to guide or check a school's own training, with what
/// was found (S002-03).
public struct CheckSchoolPlan: Action {
  public static let longestText = 500

  public let school: School.ID

  /// A key of the book.
  public let kind: String
  public let day: Day
  public let finding: String

  /// May be empty.
  public let advice: String

  public init(
    _ school: School.ID, _ kind: String, on day: Day, finding: String, advice: String
  ) {
    self.school = school
    self.kind = kind
    self.day = day
    self.finding = finding
    self.advice = advice
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    let (_, schools) = try work.schoolTrainingTerms()
    let term = Term(containing: day)
    let isThere = try work.connection.schoolPlanChecks(in: term).contains {
      $0.school == school && $0.kind == kind && $0.day == day && $0.finding == finding.trimmed
        && $0.advice == advice.trimmed
    }
    if isThere { return }
    var reasons = work.reasons(for: finding, longest: Self.longestText)
    reasons += work.reasons(beyond: Self.longestText, advice)
    if try !work.knows(school) { reasons.append(.noSchool(school.rawValue)) }
    if !schools.plan.checks.contains(where: { $0.key == kind }) {
      reasons.append(.noTrainingWord(kind))
    }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    try Refused.unless(reasons)
    let event = try work.record(
      "check-school-training", of: school.rawValue, "kind \(kind) day \(day)")
    try work.connection.execute(
      """
      INSERT INTO school_training_check
        (event_sequence, school_id, term, kind, held_on, finding, advice, account, person, day)
      VALUES
        (\(event.sequence), \(school.rawValue), \(term.ordinal), \(kind), \(day),
         \(finding.trimmed), \(advice.trimmed), \(work.saying))
      """)
  }
}

/// Says what a school's training of a term came to, once its last activity is due; said again,
/// the later word holds (S002-03).
public struct GradeSchoolPlan: Action {
  public let plan: RecordedSchoolPlan.ID

  /// A key of the book.
  public let grade: String
  public let words: String

  public init(_ plan: RecordedSchoolPlan.ID, _ grade: String, _ words: String) {
    self.plan = plan
    self.grade = grade
    self.words = words
  }

  public var permission: Permission { .recogniseTraining }

  public func perform(in work: Work) throws {
    let (_, schools) = try work.schoolTrainingTerms()
    guard let known = try work.connection.schoolPlan(plan) else {
      throw Refused(.noSchoolPlan(plan))
    }
    let said = try work.connection.schoolPlanGrades(in: known.plan.term)[known.school]
    if let said, said.grade == grade, said.words == words.trimmed { return }
    var reasons = work.reasons(for: words, longest: CheckSchoolPlan.longestText)
    if known.state != .accepted { reasons.append(.planNotAccepted) }
    if !schools.plan.grades.contains(where: { $0.key == grade }) {
      reasons.append(.noTrainingWord(grade))
    }
    if let last = known.plan.activities.map(\.month).max(), last > work.today.month {
      reasons.append(.gradeTooEarly(last))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "grade-school-training", of: known.school.rawValue,
      "term \(known.plan.term) grade \(grade)")
    try work.connection.execute(
      """
      INSERT INTO school_training_grade
        (event_sequence, school_id, term, grade, words, account, person, day)
      VALUES
        (\(event.sequence), \(known.school.rawValue), \(known.plan.term.ordinal), \(grade),
         \(words.trimmed), \(work.saying))
      """)
  }
}
