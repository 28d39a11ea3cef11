internal import Access
internal import Policy
public import Staffing
internal import Store
internal import Uniting
internal import Wording

/// As whom somebody keeps the record of a union.
public enum UnionSide: Hashable, Sendable {
  /// For the office that arranges unions.
  case office

  /// For one of its schools.
  case school(School.ID)

  /// As a teacher who walks.
  case own(Teacher.ID)

  var permission: Permission {
    switch self {
    case .office: .arrangeUnions
    case .school: .keepUnions
    case .own: .keepOwnWalks
    }
  }

  var place: Place {
    switch self {
    case .office: .county
    case .school(let school): .school(school)
    case .own(let teacher): .teacher(teacher, at: [])
    }
  }

  /// As it's kept; empty for an office or a teacher.
  var word: String {
    if case .school(let school) = self { return school.rawValue }
    return ""
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func unionTerms(on day: Day) throws -> UnionTerms {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.unionTerms else { throw Refused(.needsUnions) }
    return terms
  }

  /// - Throws: `Refused` when there's none.
  func union(_ id: SchoolUnion.ID) throws -> RecordedUnion {
    guard let union = try connection.union(id) else { throw Refused(.noUnion(id.rawValue)) }
    return union
  }

  /// A union that hasn't been dissolved, as somebody keeps it.
  ///
  /// - Throws: `Refused` when there's none, it was dissolved, or the school was never in it.
  func openUnion(_ id: SchoolUnion.ID, as side: UnionSide) throws -> RecordedUnion {
    let found = try union(id)
    if case .school(let school) = side, !found.union.schools.contains(school) {
      throw Refused(.noUnion(id.rawValue))
    }
    if let last = found.union.dissolved { throw Refused(.unionDissolved(last)) }
    return found
  }

  /// What stands against a day that something is said to begin or end on: a year ahead at
  /// most.
  func reasons(againstPlanned day: Day) -> [Phrase] {
    let latest = today.advanced(by: 366)
    return day > latest ? [.unionDayFar(day, latest: latest)] : []
  }

  /// Inserts who said something and when, as every table of unions has it.
  var byHand: SQL { "\(actor.account), \(actor.name), \(today)" }
}
