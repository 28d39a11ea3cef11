/// Transfers never take a school above its establishment.
struct EstablishmentRows: RowRule {
  let rows: [PlanRow]
  private let employers: [Int?]

  init(_ county: County) {
    employers = county.employers
    guard county.terms.transfersAllowed else {
      rows = []
      return
    }
    rows = county.roster.schools.indices.map { school in
      let (approved, employed) = (county.approved[school], county.employed[school])
      return PlanRow(
        kind: .establishment(school), base: 0, range: -employed...max(0, approved - employed))
    }
  }

  func count(_ move: PossibleMove, _ add: (Int, Int) -> Void) {
    guard move.isTransfer, let from = employers[move.teacher] else { return }
    add(from, -1)
    add(move.to, 1)
  }
}
