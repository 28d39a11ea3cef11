public import Access
internal import Chronicle
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes praise for a teacher after an examination, for the school to read (奖优, S001-130).
public struct Commend: Action {
  public static let longestWords = 300

  public let teacher: Teacher.ID
  public let exam: RecordedExam.ID
  public let school: School.ID
  public let words: String

  public init(
    _ teacher: Teacher.ID, for words: String, in exam: RecordedExam.ID, at school: School.ID
  ) {
    self.teacher = teacher
    self.exam = exam
    self.school = school
    self.words = words
  }

  public var permission: Permission { .keepExams }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: Its id; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> Commendation.ID {
    let known = try work.exam(exam)
    let same = try work.connection.commendations().first {
      $0.exam == exam && $0.teacher == teacher && $0.words == words.trimmed
    }
    if let same { return same.id }
    let person = try work.colleague(teacher, at: school)
    var reasons = work.reasons(against: words, longest: Commend.longestWords)
    if person == nil { reasons.append(.noColleague(teacher)) }
    if !known.exam.schools.contains(school) { reasons.append(.examStranger(school)) }
    if known.exam.day > work.today { reasons.append(.examNotYet(known.exam.day)) }
    try Refused.unless(reasons)
    let event = try work.record("commend", of: teacher.rawValue, "exam \(exam)")
    let id = "C-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO commendation
        (id, event_sequence, exam_id, teacher, teacher_name, school_id, words, day, account,
         person)
      VALUES
        (\(id), \(event.sequence), \(exam), \(teacher.rawValue), \(person ?? ""),
         \(school.rawValue), \(words.trimmed), \(work.today), \(work.actor.account),
         \(work.actor.name))
      """)
    return id
  }
}

/// Takes praise back that was noted in error, with a reason.
public struct WithdrawCommendation: Action {
  public let commendation: Commendation.ID
  public let reason: String

  public init(_ commendation: Commendation.ID, because reason: String) {
    self.commendation = commendation
    self.reason = reason
  }

  public var permission: Permission { .keepExams }
  public func place(in connection: any Connection) throws -> Place {
    let known = try connection.commendations().first { $0.id == commendation }
    return known.map { .school($0.school) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard try work.connection.commendations().contains(where: { $0.id == commendation }) else {
      throw Refused(.noCommendation(commendation))
    }
    try Refused.unless(work.reasons(against: reason, longest: Commend.longestWords))
    let event = try work.record("withdraw-commendation", of: commendation)
    try work.connection.execute(
      """
      INSERT INTO commendation_withdrawal
        (commendation_id, event_sequence, reason, day, account, person)
      VALUES
        (\(commendation), \(event.sequence), \(reason.trimmed), \(work.today),
         \(work.actor.account), \(work.actor.name))
      """)
  }
}

extension Work {
  /// The name of a teacher who teaches at a school today, or is employed there; nil for others.
  func colleague(_ teacher: Teacher.ID, at school: School.ID) throws -> String? {
    let facts = try connection.facts(about: teacher.rawValue).map(\.fact)
    let here = facts.contains { fact in
      (fact.line.kind == .teaching || fact.line.kind == .employment)
        && fact.period.contains(today) && fact.value.school == school
    }
    return here ? facts.last { $0.line.kind == .person }?.value["name"] : nil
  }
}
