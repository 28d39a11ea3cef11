internal import Chronicle
public import Staffing
public import Store

/// Opens a school on a day, with its attributes.
public struct OpenSchool: SchoolChange {
  public let school: School
  public let day: Day
  public let document: String

  public init(_ school: School, on day: Day, document: String) {
    self.school = school
    self.day = day
    self.document = document
  }

  public func outline(in connection: any Connection) throws -> SchoolOutline {
    var reasons = documentReasons + school.openingReasons
    if try connection.isOpen(school.id, on: day) { reasons.append(.isOpen(school.id, day)) }
    guard reasons.isEmpty else { throw SchoolRefusal(reasons) }
    var draft = FactDraft(connection)
    try draft.open(school, on: day)
    return SchoolOutline(
      change: draft.change, people: 0, what: "open-school", subject: school.id, details: "new")
  }
}
