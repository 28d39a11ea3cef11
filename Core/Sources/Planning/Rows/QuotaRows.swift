import Policy

/// Counted moves out of sending schools, each school's or the county's (S000-056,
/// S000-108), and those of backbone teachers (S000-062, S000-109).
struct QuotaRows: RowRule {
  let rows: [PlanRow]

  /// By position in `rows`: how many are due, where the count is of people.
  let dues: [Int]
  private let quotas: [Int?]
  private let backboneQuotas: [Int?]
  private let county: County

  init(_ county: County) {
    var drafts: [Draft] = []
    let terms = county.terms
    quotas = QuotaRows.add(
      terms.quotaScope, county, to: &drafts, kind: PlanRow.Kind.quota
    ) { eligible, staff in (0...staff, due(eligible, share: terms.exchangeShare)) }
    backboneQuotas = QuotaRows.add(
      terms.backboneScope, county, to: &drafts, kind: PlanRow.Kind.backboneQuota
    ) { eligible, staff in
      let share = terms.backboneShare
      return switch terms.backboneDenominator {
      case .exchanged: (-share * staff...(1000 - share) * staff, 0)
      case .eligible: (0...staff, due(eligible, share: share))
      }
    }
    rows = drafts.map(\.row)
    dues = drafts.map(\.due)
    self.county = county
  }

  private typealias Draft = (row: PlanRow, due: Int)

  /// Adds the rows of a quota; returns each sending school's row.
  private static func add(
    _ scope: PlanTerms.Scope, _ county: County, to drafts: inout [Draft],
    kind: (Int?) -> PlanRow.Kind,
    terms: (_ eligible: Int, _ staff: Int) -> (range: ClosedRange<Int>, due: Int)
  ) -> [Int?] {
    let schools = county.roster.schools.indices
    let sending = schools.filter { county.sends[$0] }
    var eligible = [Int](repeating: 0, count: schools.count)
    for (teacher, school) in county.homeSchools.enumerated() {
      guard let school else { continue }
      if county.eligibility[teacher].directions.contains(.down) { eligible[school] += 1 }
    }
    var result = [Int?](repeating: nil, count: schools.count)
    func add(_ school: Int?, _ people: Int, _ staff: Int) -> Int {
      let (range, due) = terms(people, staff)
      drafts.append((PlanRow(kind: kind(school), base: 0, range: range), due))
      return drafts.count - 1
    }
    switch scope {
    case .school:
      for school in sending where eligible[school] > 0 {
        result[school] = add(school, eligible[school], county.schoolStrengths[school])
      }
    case .county:
      let row = add(
        nil, sending.reduce(0) { $0 + eligible[$1] },
        sending.reduce(0) { $0 + county.schoolStrengths[$1] })
      for school in sending { result[school] = row }
    }
    return result
  }

  func isCounted(_ move: PossibleMove) -> Bool {
    !move.isTransfer && county.terms.countedDirections.contains(move.direction)
  }

  func count(_ move: PossibleMove, _ add: (Int, Int) -> Void) {
    guard isCounted(move) else { return }
    if let row = quotas[move.from] { add(row, 1) }
    guard let row = backboneQuotas[move.from] else { return }
    let isBackbone = county.isBackbone(move.teacher)
    switch county.terms.backboneDenominator {
    case .exchanged: add(row, (isBackbone ? 1000 : 0) - county.terms.backboneShare)
    case .eligible: add(row, isBackbone ? 1 : 0)
    }
  }
}
