internal import Chronicle
public import Staffing
public import Store

/// Opens a school on a day with some of another's people, for the rest of their
/// periods, and with the pupils and classes that it takes out of the other.
public struct SplitSchool: SchoolChange {
  public let origin: School.ID
  public let school: School
  public let teachers: Set<Teacher.ID>
  public let day: Day
  public let document: String

  public init(
    _ origin: School.ID, opening school: School, with teachers: Set<Teacher.ID>, on day: Day,
    document: String
  ) {
    self.origin = origin
    self.school = school
    self.teachers = teachers
    self.day = day
    self.document = document
  }

  public func outline(in connection: any Connection) throws -> SchoolOutline {
    var reasons = documentReasons + school.openingReasons
    reasons += try connection.closingReasons(origin, on: day)
    if try connection.isOpen(school.id, on: day) { reasons.append(.isOpen(school.id, day)) }
    if teachers.isEmpty { reasons.append(.noneNamed) }
    let there = Set(
      try [FactKind.employment, .teaching].flatMap {
        try connection.facts($0, at: origin, on: day).map { Teacher.ID($0.fact.line.subject) }
      })
    reasons += teachers.subtracting(there).sorted().map { .notThere($0, origin) }
    guard reasons.isEmpty else { throw SchoolRefusal(reasons) }
    var draft = FactDraft(connection)
    try draft.open(school, on: day)
    _ = try draft.carry(from: origin, to: school.id, on: day, only: teachers)
    let short = try draft.take(school.enrolment, outOf: origin, on: day)
    guard short.isEmpty else {
      throw SchoolRefusal(short.map { .tooFewPupils(origin, $0) })
    }
    return SchoolOutline(
      change: draft.change, people: teachers.count, what: "split-school", subject: origin,
      details: "into \(school.id)")
  }
}
