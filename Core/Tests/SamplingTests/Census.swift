import Staffing

/// Counts people of a county for the tests, in thousandths.
struct Census {
  let roster: Roster
  static let opening = Month(2026, 9)

  /// Where somebody is employed.
  func employer(_ teacher: Teacher) -> School { roster[teacher.establishment.school]! }

  /// Where somebody teaches.
  func workplace(_ teacher: Teacher) -> School { roster[teacher.teaching.school]! }

  func people(where isCounted: (Teacher, School) -> Bool) -> [Teacher] {
    roster.teachers.filter { isCounted($0, employer($0)) }
  }

  /// People who teach at a school, guests included.
  func staff(_ school: School) -> [Teacher] {
    roster.staff(at: roster.position(of: school.id)!).map { roster.teachers[$0] }
      .filter(\.position.teaches)
  }

  /// Whether a school lies in the county's seat.
  static func isSeat(_ school: School) -> Bool { school.township?.hasSuffix("街道") == true }

  static func share(_ people: [Teacher], _ has: (Teacher) -> Bool) -> Int {
    people.isEmpty ? 0 : (1000 * people.count(where: has) + people.count / 2) / people.count
  }

  static func isOlder(_ teacher: Teacher) -> Bool { teacher.age(at: opening) > 50 }
  static func hasCollege(_ teacher: Teacher) -> Bool { teacher.degree! >= .juniorCollege }
  static func isSenior(_ teacher: Teacher) -> Bool { teacher.title.isSenior }
  static func isBackbone(_ teacher: Teacher) -> Bool { teacher.backbone >= .county }
}

/// The strata of S000-065 to S000-068, by where somebody is employed.
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

/// What a teacher may have that schools share unequally.
enum Trait {
  case backbone, senior, older

  func isHeld(by teacher: Teacher) -> Bool {
    switch self {
    case .backbone: Census.isBackbone(teacher)
    case .senior: Census.isSenior(teacher)
    case .older: Census.isOlder(teacher)
    }
  }
}
