import Staffing

/// How many of some people have a trait.
public struct Tally: Equatable, Sendable {
  public var count: Int

  /// Of how many the workbook doesn't say; they aren't in `count`.
  public var unknown: Int
  public var people: Int

  public init(count: Int = 0, unknown: Int = 0, people: Int = 0) {
    self.count = count
    self.unknown = unknown
    self.people = people
  }

  /// The share among those of whom it is known; nil when that is nobody.
  public var share: Double? {
    people > unknown ? Double(count) / Double(people - unknown) : nil
  }

  static func += (total: inout Tally, part: Tally) {
    total.count += part.count
    total.unknown += part.unknown
    total.people += part.people
  }
}

/// One trait counted in every cell of a census.
struct TraitCount {
  let trait: Trait

  /// By cell.
  let tallies: [Tally]

  /// - Complexity: O(*n*) in teachers.
  init(_ trait: Trait, in census: Census) {
    self.trait = trait
    var tallies = [Tally](repeating: Tally(), count: census.cells.count)
    for (host, place) in census.cells.enumerated() {
      for member in census.members[place.staff] {
        let isAtHome = member.isGuest && trait.countsAtHome(member, census.standards)
        let cell = isAtHome ? host + (member.home - member.school) * Stage.allCases.count : host
        tallies[cell].people += 1
        switch trait.holds(member, census.standards) {
        case true?: tallies[cell].count += 1
        case false?: break
        case nil: tallies[cell].unknown += 1
        }
      }
    }
    self.tallies = tallies
  }
}
