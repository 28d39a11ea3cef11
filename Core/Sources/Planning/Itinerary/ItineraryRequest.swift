public import Policy
public import Staffing

/// What a week of itinerant teaching is made from.
public struct ItineraryRequest {
  public var roster: Roster
  public var book: PolicyBook
  public var alliance: String

  /// Its schools; nil for those that name it in the workbook.
  public var schools: Set<School.ID>?
  public var workbookSHA256: String
  public var bookSHA256: String

  /// The most nodes of branch and bound and iterations of the simplex method
  /// that one level may take.
  public var nodes: Int
  public var iterations: Int

  public init(
    roster: Roster, book: PolicyBook, alliance: String, schools: Set<School.ID>? = nil,
    workbookSHA256: String = "", bookSHA256: String = "", nodes: Int = 5_000,
    iterations: Int = 200_000
  ) {
    self.roster = roster
    self.book = book
    self.alliance = alliance
    self.schools = schools
    self.workbookSHA256 = workbookSHA256
    self.bookSHA256 = bookSHA256
    self.nodes = nodes
    self.iterations = iterations
  }
}

/// Why no week can be made of a request.
public enum ItineraryError: Error, Equatable, Sendable {
  /// No school names the alliance; `known` are those that some school names.
  case unknownAlliance(String, known: [String])

  /// The book has no section `itinerary`.
  case noTerms(book: String)

  /// Schools of the alliance without coordinates.
  case unplaced([School.ID])

  /// The alliance has only this school.
  case single(School.ID)
}

/// The size of an alliance, for a list of them.
public struct AllianceSize: Equatable, Sendable {
  public let name: String
  public let schools: Int
  public let teachers: Int
  public let pupils: Int
  public let classes: Int
}

extension Roster {
  /// The alliances that the schools name, by name.
  public var alliances: [AllianceSize] {
    let members = Dictionary(
      grouping: schools.filter { !($0.alliance ?? "").isEmpty }, by: { $0.alliance ?? "" })
    return members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      let schools = members[name] ?? []
      return AllianceSize(
        name: name, schools: schools.count,
        teachers: schools.reduce(0) { (sum, school) -> Int in
          let people = position(of: school.id).map { self.staff(at: $0) } ?? []
          return sum + people.count { teachers[$0].position.teaches }
        },
        pupils: schools.reduce(0) { $0 + $1.pupils },
        classes: schools.reduce(0) { $0 + $1.classes })
    }
  }
}
