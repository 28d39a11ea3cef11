internal import Chronicle
public import Staffing
public import Store

/// Closes schools on a day and carries everybody who works there, or is to work
/// there later, to another school for the rest of their periods, with pupils,
/// classes and approved establishment. Two schools that become one are one of
/// them closed into the other.
///
/// - Note: Other attributes and the pairings of the closed schools end.
public struct MergeSchools: SchoolChange {
  public let schools: [School.ID]
  public let successor: School.ID
  public let day: Day
  public let document: String

  public init(_ schools: [School.ID], into successor: School.ID, on day: Day, document: String) {
    self.schools = schools
    self.successor = successor
    self.day = day
    self.document = document
  }

  public func outline(in connection: any Connection) throws -> SchoolOutline {
    var reasons = documentReasons
    if schools.isEmpty { reasons.append(.noneNamed) }
    if schools.contains(successor) { reasons.append(.intoItself(successor)) }
    for school in schools + [successor] {
      for reason in try connection.closingReasons(school, on: day)
      where !reasons.contains(reason) { reasons.append(reason) }
    }
    guard reasons.isEmpty else { throw SchoolRefusal(reasons) }
    var draft = FactDraft(connection)
    var people: Set<Teacher.ID> = []
    for school in schools {
      people.formUnion(try draft.carry(from: school, to: successor, on: day))
      try draft.add(school, to: successor, on: day)
      try draft.end(school, on: day)
      try draft.state(
        .attribute("successor", of: school), .word(successor.rawValue),
        during: Period(from: day))
    }
    return SchoolOutline(
      change: draft.change, people: people.count, what: "merge-schools", subject: successor,
      details: "schools \(schools.map(\.rawValue).joined(separator: ","))")
  }
}
