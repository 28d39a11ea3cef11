public import Access
internal import Chronicle
public import Staffing
internal import Store

/// Opens a school on a day, with its attributes.
public struct OpenSchool: Action {
  public let school: School
  public let day: Day

  /// The approval, by name and number.
  public let document: String

  public init(_ school: School, on day: Day, document: String) {
    self.school = school
    self.day = day
    self.document = document
  }

  public var permission: Permission { .reorganiseSchools }

  public func perform(in work: Work) throws {
    var reasons = documentReasons(document)
    if try work.connection.isOpen(school.id, on: day) { reasons.append(.isOpen(school.id, day)) }
    guard reasons.isEmpty else { throw SchoolRefusal(reasons) }
    var draft = FactDraft(work.connection)
    try draft.open(school, on: day)
    try work.record(
      "open-school", of: school.id.rawValue, "on \(day) document \(document)",
      changing: draft.change)
  }
}

/// Closes schools on a day and carries everybody who works there, or is to work
/// there later, to another school for the rest of their periods. Two schools that
/// become one are one of them closed into the other.
///
/// - Note: Attributes and pairings of the closed schools end; the other's stay
///   as they are until its next workbook.
public struct MergeSchools: Action {
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

  public var permission: Permission { .reorganiseSchools }

  /// - Returns: How many people were carried along.
  public func perform(in work: Work) throws -> Int {
    var reasons = documentReasons(document)
    if schools.isEmpty { reasons.append(.noneNamed) }
    if schools.contains(successor) { reasons.append(.intoItself(successor)) }
    for school in schools + [successor] where try !work.connection.isOpen(school, on: day) {
      reasons.append(.isNotOpen(school, day))
    }
    guard reasons.isEmpty else { throw SchoolRefusal(reasons) }
    var draft = FactDraft(work.connection)
    var people = 0
    for school in schools {
      people += try draft.carry(from: school, to: successor, on: day)
      try draft.end(school, on: day)
      try draft.state(
        .attribute("successor", of: school), .word(successor.rawValue),
        during: Period(from: day))
    }
    try work.record(
      "merge-schools", of: successor.rawValue,
      "schools \(schools.map(\.rawValue).joined(separator: ",")) on \(day) people \(people) document \(document)",
      changing: draft.change)
    return people
  }
}

/// Opens a school on a day with some of another's people, for the rest of their
/// periods.
public struct SplitSchool: Action {
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

  public var permission: Permission { .reorganiseSchools }

  public func perform(in work: Work) throws {
    let connection = work.connection
    var reasons = documentReasons(document)
    if try !connection.isOpen(origin, on: day) { reasons.append(.isNotOpen(origin, day)) }
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
    try work.record(
      "split-school", of: origin.rawValue,
      "into \(school.id) on \(day) people \(teachers.count) document \(document)",
      changing: draft.change)
  }
}

private func documentReasons(_ document: String) -> [SchoolRefusal.Reason] {
  document.allSatisfy(\.isWhitespace) ? [.noDocument] : []
}

extension Connection {
  fileprivate func isOpen(_ school: School.ID, on day: Day) throws -> Bool {
    try timeline(.existence(of: school)).fact(on: day) != nil
  }
}

extension FactDraft {
  fileprivate mutating func open(_ school: School, on day: Day) throws {
    for statement in school.statements {
      try state(statement.line, statement.value, during: Period(from: day))
    }
  }
}
