/// Between paired schools as many go one way as the other, where the book wants
/// exchanges one for one.
struct PairRows: RowRule {
  let rows: [PlanRow]
  private let positions: [SchoolPair: Int]

  init(_ county: County, moves: [[PossibleMove]]) {
    var used: Set<SchoolPair> = []
    if county.terms.oneForOnePairs {
      for move in moves.joined() { used.insert(SchoolPair(move.from, move.to)) }
      used.formIntersection(staffPairs(of: county))
    }
    let pairs = used.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    rows = pairs.map { PlanRow(kind: .pair($0.first, $0.second), base: 0, range: 0...0) }
    positions = Dictionary(uniqueKeysWithValues: pairs.enumerated().map { ($1, $0) })
  }

  func count(_ move: PossibleMove, _ add: (Int, Int) -> Void) {
    if let row = positions[SchoolPair(move.from, move.to)] {
      add(row, move.from < move.to ? 1 : -1)
    }
  }
}
