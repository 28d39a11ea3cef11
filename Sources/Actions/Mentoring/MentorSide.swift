public import Access
internal import Chronicle
public import Mentoring
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// As whom somebody keeps a bond.
public enum MentorSide: Hashable, Sendable {
  /// For one of the two schools, or the research office.
  case keeper

  /// As its master or its apprentice.
  case own(Teacher.ID)

  var permission: Permission {
    switch self {
    case .keeper: .keepMentorship
    case .own: .keepOwnMentorship
    }
  }

  /// - Parameter bond: One that isn't there belongs to the county, whose keepers are told so.
  func place(of bond: Mentorship.ID, _ connection: any Connection) throws -> Place {
    switch self {
    case .keeper: try connection.mentorship(bond)?.bond.place ?? .county
    case .own(let teacher): .teacher(teacher, at: [])
    }
  }

  public func concerns(_ bond: Mentorship) -> Bool {
    switch self {
    case .keeper: true
    case .own(let teacher): bond.apprentice == teacher || bond.mentor == .teacher(teacher)
    }
  }
}

extension Mentorship {
  /// Both schools: whoever keeps either keeps the bond.
  public var place: Place { .schools(schools) }
}

extension Connection {
  /// What the county's book says of masters and apprentices in a school year; nil when it
  /// says nothing, or there's no county.
  func mentorTerms(in year: SchoolYear) throws -> MentorshipTerms? {
    guard let book = try book(in: year) else { return nil }
    return book.mentorshipTerms
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func mentorTerms() throws -> MentorshipTerms {
    guard let terms = try connection.mentorTerms(in: SchoolYear(containing: today)) else {
      throw Refused(.needsMentorship)
    }
    return terms
  }

  /// A bond that somebody keeps as a side.
  ///
  /// - Throws: `Refused` when there's none, or it's of others.
  func bond(_ id: Mentorship.ID, as side: MentorSide) throws -> RecordedMentorship {
    guard let found = try connection.mentorship(id), side.concerns(found.bond) else {
      throw Refused(.noMentorBond(id.rawValue))
    }
    return found
  }

  /// A bond that still takes words: it wasn't summed up yet.
  ///
  /// - Throws: `Refused` when there's none, it's of others, or it was summed up.
  func openBond(_ id: Mentorship.ID, as side: MentorSide) throws -> RecordedMentorship {
    let found = try bond(id, as: side)
    if found.end != nil { throw Refused(.mentorBondEnded(found.bond.days.upperBound)) }
    return found
  }

  /// What stands against a text that people wrote.
  func reasons(against text: String, longest: Int) -> [Phrase] {
    if text.trimmed.isEmpty { return [.needsWords] }
    return text.count > longest ? [.tooLong(text.count, allowed: longest)] : []
  }
}
