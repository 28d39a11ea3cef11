internal import Access
internal import Chronicle
public import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// Somebody as they were named on a form: a teacher's number, or the account of somebody of the
/// research office.
public struct NamedPerson: Hashable, Sendable {
  public let word: String
  public let role: StudyTerms.Role

  public init(_ word: String, as role: StudyTerms.Role) {
    self.word = word
    self.role = role
  }
}

/// Somebody as the record knows them on a day.
struct StudyFile {
  let person: StudyPerson
  let name: String

  /// Where they teach; nil of a researcher.
  let school: School.ID?
  let subject: Subject?
}

extension Work {
  /// The teacher of a number, where they teach on a day; nil for whom the record doesn't know
  /// or who teaches nowhere.
  func studyTeacher(_ teacher: Teacher.ID, on day: Day) throws -> StudyFile? {
    let facts = try connection.facts(about: teacher.rawValue).map(\.fact)
    func value(_ kind: FactKind) -> FactValue? {
      facts.first { $0.line.kind == kind && $0.line.slot.isEmpty && $0.period.contains(day) }?
        .value
    }
    // What somebody is called counts on whatever day: it's on record since they were imported.
    guard let name = facts.last(where: { $0.line.kind == .person })?.value["name"],
      let school = value(.teaching)?.school ?? value(.employment)?.school
    else { return nil }
    return StudyFile(
      person: .teacher(teacher), name: name, school: school,
      subject: value(.teaching)?.post?.subject)
  }

  /// Somebody named on a form; nil for whom nobody knows.
  func studyFile(_ word: String, on day: Day) throws -> StudyFile? {
    if let teacher = try studyTeacher(Teacher.ID(word), on: day) { return teacher }
    guard let account = try connection.account(named: word), !account.isLocked,
      try connection.grants(of: account).contains(where: { stored in
        stored.grant.reach == .county && stored.grant.days.contains(today.ordinal)
          && RoleBook.standard[stored.grant.role]?.permissions.contains(.keepStudies) == true
      })
    else { return nil }
    return StudyFile(
      person: .researcher(account.name), name: account.person, school: nil, subject: nil)
  }

  /// - Returns: Those named, and what stands against each: its place in the list and its words.
  func studyMembers(
    _ named: [NamedPerson], on day: Day
  ) throws -> (files: [(file: StudyFile, role: StudyTerms.Role)], reasons: [Phrase]) {
    var files: [(file: StudyFile, role: StudyTerms.Role)] = []
    var reasons: [Phrase] = []
    var seen: Set<StudyPerson> = []
    var places: [StudyTerms.Role: Int] = [:]
    for one in named {
      places[one.role, default: 0] += 1
      let place = places[one.role] ?? 1
      guard let file = try studyFile(one.word, on: day) else {
        reasons.append(.studyStranger(one.role, place, one.word))
        continue
      }
      guard seen.insert(file.person).inserted else {
        reasons.append(.studyTwice(one.role, place, file.name))
        continue
      }
      files.append((file, one.role))
    }
    return (files, reasons)
  }

  /// Whether the record knows a school.
  func knows(_ school: School.ID) throws -> Bool {
    try connection.facts(about: school.rawValue).contains { $0.fact.line.kind == .school }
  }
}
