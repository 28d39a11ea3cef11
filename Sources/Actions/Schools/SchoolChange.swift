public import Access
public import Chronicle
public import Staffing
public import Store

/// Opening, closing, merging or splitting schools: people and periods go along,
/// and the workbook that is planned from follows.
public protocol SchoolChange: Action where Outcome == Int {
  var day: Day { get }

  /// The approval, by name and number.
  var document: String { get }

  /// Everything it would change, without changing it.
  ///
  /// - Throws: `SchoolRefusal`, with everything that stands against it.
  func outline(in connection: any Connection) throws -> SchoolOutline
}

/// What a change of schools would do.
public struct SchoolOutline: Sendable {
  public let change: FactChange

  /// How many people are carried along.
  public let people: Int

  let what: String
  let subject: School.ID

  /// Behind the day and before the document, in the event.
  let details: String
}

extension SchoolChange {
  public var permission: Permission { .reorganiseSchools }

  /// - Returns: How many people were carried along.
  public func perform(in work: Work) throws -> Int {
    let outline = try outline(in: work.connection)
    do {
      try work.record(
        outline.what, of: outline.subject.rawValue,
        "on \(day) people \(outline.people) \(outline.details) document \(document)",
        revising: outline.change)
    } catch let error as RosterError {
      throw SchoolRefusal([.breaksCounty(error.problems)])
    }
    return outline.people
  }

  var documentReasons: [SchoolRefusal.Reason] {
    document.allSatisfy(\.isWhitespace) ? [.noDocument] : []
  }
}

extension School {
  /// What a new school lacks.
  var openingReasons: [SchoolRefusal.Reason] {
    var reasons: [SchoolRefusal.Reason] = []
    if id.rawValue.isEmpty || id.rawValue.contains(where: \.isWhitespace) {
      reasons.append(.noCode)
    }
    if name.allSatisfy(\.isWhitespace) { reasons.append(.noName) }
    return reasons
  }
}

extension Connection {
  /// Why a school can't be closed or split on a day; none when it can.
  func closingReasons(_ school: School.ID, on day: Day) throws -> [SchoolRefusal.Reason] {
    let known = try timeline(.existence(of: school))
    if known.fact(on: day) != nil { return [] }
    guard let first = known.facts.first?.period.first, day < first else {
      return [.isNotOpen(school, day)]
    }
    return [.beforeRecord(day, begins: first)]
  }

  func isOpen(_ school: School.ID, on day: Day) throws -> Bool {
    try timeline(.existence(of: school)).fact(on: day) != nil
  }
}

extension FactDraft {
  mutating func open(_ school: School, on day: Day) throws {
    for statement in school.statements {
      try state(statement.line, statement.value, during: Period(from: day))
    }
  }
}
