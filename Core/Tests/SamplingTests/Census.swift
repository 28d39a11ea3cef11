import Staffing

/// Counts people of a county for the tests, in thousandths.
struct Census {
  let roster: Roster
  static let opening = Month(2026, 9)

  /// Where somebody is employed.
  func employer(_ teacher: Teacher) -> School { roster[teacher.establishment.school]! }

  /// Whether a school lies in the county's seat.
  static func isSeat(_ school: School) -> Bool { school.township?.hasSuffix("街道") == true }

  func people(where isCounted: (Teacher, School) -> Bool) -> [Teacher] {
    roster.teachers.filter { isCounted($0, employer($0)) }
  }

  static func share(_ people: [Teacher], _ has: (Teacher) -> Bool) -> Int {
    people.isEmpty ? 0 : (1000 * people.count(where: has) + people.count / 2) / people.count
  }

  static func isOlder(_ teacher: Teacher) -> Bool { teacher.age(at: opening) > 50 }
  static func hasCollege(_ teacher: Teacher) -> Bool { teacher.degree! >= .juniorCollege }
}

/// The strata of S000-065.
enum PublishedStratum: CaseIterable {
  case seatJunior, seatPrimary, townshipJunior, centralPrimary, village, micro

  func holds(_ teacher: Teacher, _ school: School) -> Bool {
    let isSeat = Census.isSeat(school)
    let isVillage = school.area == .village
    switch self {
    case .seatJunior: return isSeat && teacher.stage == .junior
    case .seatPrimary: return isSeat && teacher.stage == .primary
    case .townshipJunior: return !isSeat && teacher.stage == .junior
    case .centralPrimary: return !isSeat && !isVillage && teacher.stage == .primary
    case .village: return isVillage && school.pupils > 10
    case .micro: return isVillage && school.pupils <= 10
    }
  }
}
