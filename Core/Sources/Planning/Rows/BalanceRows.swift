import Policy
import Staffing

/// How many teachers with an attribute each school has, against what its need
/// would give it at the county's shares.
struct BalanceRows: RowRule {
  let rows: [PlanRow]

  /// By position in `rows`: the target in thousandths of a person, and D(s).
  let targets: [Int]
  let divisors: [Int]
  private let schoolRows: [(attribute: Attribute, rows: [Int?])]
  private let county: County

  init(_ county: County) {
    var rows: [PlanRow] = []
    var targets: [Int] = []
    var divisors: [Int] = []
    var schoolRows: [(attribute: Attribute, rows: [Int?])] = []
    let levels = Set(county.terms.levels.map(\.level))
    for attribute in Attribute.allCases {
      let isSpread = attribute.spreadLevel.map(levels.contains) ?? false
      guard (county.terms.imbalanceWeights[attribute] ?? 0) > 0 || isSpread else { continue }
      let shares = Stage.allCases.map { BalanceRows.share(attribute, $0, county) }
      var present = [Int](repeating: 0, count: county.roster.schools.count)
      for (teacher, school) in county.homeSchools.enumerated() {
        if let school, county.has(attribute, teacher) { present[school] += 1 }
      }
      let positions = county.roster.schools.indices.map { school -> Int? in
        let need = county.schoolNeeds[school]
        guard need >= max(1, county.terms.balanceMinimumNeed) else { return nil }
        rows.append(
          PlanRow(
            kind: .balance(attribute, school), base: present[school],
            range: 0...max(county.schoolStrengths[school], need)))
        targets.append(zip(shares, county.stageNeeds[school]).reduce(0) { $0 + $1.0 * $1.1 })
        divisors.append(need)
        return rows.count - 1
      }
      schoolRows.append((attribute, positions))
    }
    self.rows = rows
    self.targets = targets
    self.divisors = divisors
    self.schoolRows = schoolRows
    self.county = county
  }

  /// π(stage), in thousandths.
  private static func share(_ attribute: Attribute, _ stage: Stage, _ county: County) -> Int {
    var (total, with) = (0, 0)
    for (position, teacher) in county.roster.teachers.enumerated()
    where teacher.position.teaches && teacher.stage == stage {
      total += 1
      if county.has(attribute, position) { with += 1 }
    }
    return total == 0 ? 0 : (1000 * with + total / 2) / total
  }

  func count(_ move: PossibleMove, _ add: (Int, Int) -> Void) {
    for (attribute, rows) in schoolRows where county.has(attribute, move.teacher) {
      if let row = rows[move.from] { add(row, -1) }
      if let row = rows[move.to] { add(row, 1) }
    }
  }
}

extension Attribute {
  /// The level that looks at the attribute's worst school.
  var spreadLevel: PlanLevel? {
    switch self {
    case .backbone: .backboneSpread
    case .senior: .seniorSpread
    case .older: nil
    }
  }
}
