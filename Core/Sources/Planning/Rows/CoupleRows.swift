/// Spouses who both move go to the same township.
struct CoupleRows: RowRule {
  let rows: [PlanRow]
  private let sides: [Int: [Side]]
  private let county: County

  /// One spouse's part in the rows of a couple.
  private struct Side {
    let isFirst: Bool
    let rows: [(township: String, row: Int)]
  }

  /// - Parameter moves: All possible moves, by teacher.
  init(_ county: County, moves: [[PossibleMove]]) {
    var pairs: Set<SchoolPair> = []
    for (position, teacher) in county.roster.teachers.enumerated() where !moves[position].isEmpty {
      guard let spouse = teacher.spouse.flatMap({ county.roster.position(of: $0) }),
        spouse != position, !moves[spouse].isEmpty
      else { continue }
      pairs.insert(SchoolPair(position, spouse))
    }
    var rows: [PlanRow] = []
    var sides: [Int: [Side]] = [:]
    for pair in pairs.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
      let townships = Set(moves[pair.first].map { county.township(of: $0.to) }).sorted()
      var places: [(township: String, row: Int)] = []
      for township in townships {
        places.append((township, rows.count))
        rows.append(
          PlanRow(
            kind: .couple(pair.first, pair.second, township: township), base: 0, range: 0...1))
      }
      sides[pair.first, default: []].append(Side(isFirst: true, rows: places))
      sides[pair.second, default: []].append(Side(isFirst: false, rows: places))
    }
    self.rows = rows
    self.sides = sides
    self.county = county
  }

  func count(_ move: PossibleMove, _ add: (Int, Int) -> Void) {
    guard let mine = sides[move.teacher] else { return }
    let township = county.township(of: move.to)
    for side in mine {
      for (place, row) in side.rows where (place == township) == side.isFirst { add(row, 1) }
    }
  }
}
