/// Moves that only settings of the book refuse, one row for each such filter:
/// none is allowed (plan model, section 9).
///
/// A plan has no such rows. The doctor has, to see whether a looser setting would
/// let a plan exist.
struct FilterRows: RowRule {
  /// The filters that are a setting of the book and no fact about a post or person.
  static let settings: MoveFilter = [.commute, .lateral, .upward, .pairing]

  let rows: [PlanRow]
  private let filters: [MoveFilter]

  init(_ loosened: MoveFilter) {
    filters = MoveFilter.codes.map(\.filter).filter(loosened.contains)
    rows = filters.map { PlanRow(kind: .filter($0), base: 0, range: 0...0) }
  }

  func count(_ move: PossibleMove, _ add: (_ row: Int, _ coefficient: Int) -> Void) {
    for (row, filter) in filters.enumerated() where move.refused.contains(filter) { add(row, 1) }
  }
}

extension MoveFilter {
  /// The key of the book's section `plan` that sets the filter; nil for facts.
  var setting: String? {
    switch self {
    case .commute: "commute-limit"
    case .lateral: "lateral-moves"
    case .upward: "upward-moves"
    case .pairing: "pairing-required"
    default: nil
    }
  }
}
