public import Access
internal import Examining
public import Policy
public import Staffing
public import Store
internal import Wording

/// Lets somebody look at what a teacher's classes reached, for a reason; that they looked is
/// recorded before anything is shown (S001-032).
///
/// Only where the county's book lets others than the teacher see it.
public struct LookAtTeacherResults: Action {
  public static let leastReason = 6

  public let teacher: Teacher.ID
  public let reason: String

  public init(at teacher: Teacher.ID, because reason: String) {
    self.teacher = teacher
    self.reason = reason
  }

  public var permission: Permission { .seePersonResults }

  /// The schools whose classes she taught.
  public func place(in connection: any Connection) throws -> Place {
    .teacher(
      teacher, at: Set(try connection.examClasses(by: teacher).map(\.result.school)))
  }

  public func perform(in work: Work) throws {
    var reasons = work.reasons(toLook: reason)
    if try !work.personTerms().isOpen { reasons.append(.personResultsOff) }
    try Refused.unless(reasons)
    try work.record(
      "look-at-teacher-results", of: teacher.rawValue, "reason \(reason.trimmed.prefix(200))")
  }
}

/// Opens a ranking for the days of the book: of schools, or of teachers (公示成绩排名, S001-131).
///
/// It isn't public: only whoever may look at results of persons sees it, each look recorded.
public struct OpenRanking: Action {
  public let exam: RecordedExam.ID
  public let kind: ExamRanking.Kind

  public init(_ kind: ExamRanking.Kind, of exam: RecordedExam.ID) {
    self.exam = exam
    self.kind = kind
  }

  public var permission: Permission { .runExams }

  public func perform(in work: Work) throws {
    let known = try work.exam(exam)
    let terms = try work.personTerms()
    if try work.connection.examRankings(of: exam).contains(where: { $0.kind == kind }) { return }
    var reasons: [Phrase] = []
    if !terms.ranks(kind) { reasons.append(.rankingOff(kind)) }
    if known.exam.day > work.today { reasons.append(.examNotYet(known.exam.day)) }
    try Refused.unless(reasons)
    let event = try work.record("open-ranking", of: exam, kind.rawValue)
    try work.connection.execute(
      """
      INSERT INTO exam_ranking (event_sequence, exam_id, kind, day, account, person)
      VALUES
        (\(event.sequence), \(exam), \(kind.rawValue), \(work.today), \(work.actor.account),
         \(work.actor.name))
      """)
  }
}

/// Lets somebody look at a ranking while it's shown, or take it along; recorded first
/// (S001-131).
public struct LookAtRanking: Action {
  public let exam: RecordedExam.ID
  public let kind: ExamRanking.Kind
  public let reason: String

  /// Whether it's taken along as a workbook.
  public let isExport: Bool

  /// A school whose teachers are looked at; nil for the county's offices.
  public let school: School.ID?

  public init(
    _ kind: ExamRanking.Kind, of exam: RecordedExam.ID, by school: School.ID?,
    because reason: String, isExport: Bool
  ) {
    self.exam = exam
    self.kind = kind
    self.school = school
    self.reason = reason
    self.isExport = isExport
  }

  public var permission: Permission { .seePersonResults }
  public func place(in connection: any Connection) throws -> Place {
    school.map { .school($0) } ?? .county
  }

  public func perform(in work: Work) throws {
    let known = try work.exam(exam)
    let terms = try work.personTerms()
    var reasons = work.reasons(toLook: reason)
    if !terms.ranks(kind) { reasons.append(.rankingOff(kind)) }
    if let school, !known.exam.schools.contains(school) { reasons.append(.examStranger(school)) }
    let opened = try work.connection.examRankings(of: exam).first { $0.kind == kind }
    if let opened {
      let last = opened.last(showing: terms.rankingFor.value)
      if last < work.today { reasons.append(.rankingOver(last)) }
    } else {
      reasons.append(.rankingNotOpen)
    }
    try Refused.unless(reasons)
    try work.record(
      isExport ? "export-ranking" : "look-at-ranking", of: exam,
      "\(kind.rawValue) reason \(reason.trimmed.prefix(200))")
  }
}

extension ExamPersonTerms {
  /// Whether the book lets them be ranked; teachers only where their results are open too.
  public func ranks(_ kind: ExamRanking.Kind) -> Bool {
    switch kind {
    case .schools: ranksSchools
    case .teachers: ranksTeachers && isOpen
    }
  }
}

extension Work {
  /// What the book says today of results of persons.
  ///
  /// - Throws: `Refused` when it says nothing, and then nothing is let.
  func personTerms() throws -> ExamPersonTerms {
    guard let terms = try examTerms(on: today).persons else { throw Refused(.needsPersonTerms) }
    return terms
  }

  /// What stands against a reason for looking at something of a person.
  func reasons(toLook reason: String) -> [Phrase] {
    let count = reason.trimmed.count
    return count < LookAtTeacherResults.leastReason
      ? [.lookReason(count, least: LookAtTeacherResults.leastReason)] : []
  }
}
