public import Access
internal import Examining
public import Staffing
public import Store
internal import Wording

/// Results of an examination copied out of a spreadsheet: a school's own, or those of all when
/// the research office enters them.
public protocol ResultEntry: Action {
  var exam: RecordedExam.ID { get }

  /// Nil for the research office.
  var school: School.ID? { get }

  /// What schools are called, so that a line may name one.
  var names: [School.ID: String] { get }
}

extension ResultEntry {
  public var permission: Permission { school == nil ? .runExams : .keepExams }
  public func place(in connection: any Connection) throws -> Place {
    school.map { .school($0) } ?? .county
  }

  /// The examination, the schools whose lines may be entered by number and name, and why none
  /// may yet.
  ///
  /// - Throws: `Refused` where the school doesn't sit it.
  func opened(
    in work: Work
  ) throws -> (known: RecordedExam, schools: [String: School.ID], reasons: [Phrase]) {
    let known = try work.exam(exam)
    if let school, !known.exam.schools.contains(school) {
      throw Refused(.examStranger(school))
    }
    var schools: [String: School.ID] = [:]
    for one in school.map({ [$0] }) ?? known.exam.schools.sorted() {
      schools[one.rawValue] = one
      if let name = names[one] { schools[name] = one }
    }
    return (known, schools, known.exam.day > work.today ? [.examNotYet(known.exam.day)] : [])
  }
}
