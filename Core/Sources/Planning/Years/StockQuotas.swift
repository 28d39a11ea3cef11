import Policy
import Solver
import Staffing

/// The quota rows of a stock model, and what a move adds to them.
struct StockQuotas {
  /// What a counted move and an absence add to a row of one unit and year.
  private struct Line {
    let row: Int
    let perMove: Int
    let perAbsence: Int
  }

  /// By year and then school position.
  private var quotas: [[[Line]]]
  private var backboneQuotas: [[[Line]]]
  private let counties: [County]

  init(_ counties: [County], _ teachers: StockTeachers, _ model: inout StockModel) {
    self.counties = counties
    let none = counties.map { [[Line]](repeating: [], count: $0.roster.schools.count) }
    (quotas, backboneQuotas) = (none, none)
    for (year, county) in counties.enumerated() {
      let terms = county.terms
      for unit in units(county, terms.quotaScope) {
        let eligible = unit.reduce(0) { $0 + teachers.eligible[year][$1] }
        let lines = StockQuotas.lines(eligible, share: terms.exchangeShare, &model)
        for school in unit { quotas[year][school] = lines }
      }
      for unit in units(county, terms.backboneScope) {
        let eligible = unit.reduce(0) { $0 + teachers.eligible[year][$1] }
        let lines =
          switch terms.backboneDenominator {
          case .exchanged: StockQuotas.ratio(eligible, share: terms.backboneShare, &model)
          case .eligible: StockQuotas.lines(eligible, share: terms.backboneShare, &model)
          }
        for school in unit { backboneQuotas[year][school] = lines }
      }
    }
  }

  /// What one move of a group in `year` adds.
  func entries(
    _ group: StockTeachers.Group, _ year: Int, isCounted: Bool
  ) -> [BoundedProgram.Entry] {
    var entries: [BoundedProgram.Entry] = []
    let terms = counties[year].terms
    if isCounted, let school = school(group, year) {
      entries += quotas[year][school].map { .init(row: $0.row, coefficient: $0.perMove) }
      switch terms.backboneDenominator {
      case .exchanged:
        let weight = (group.isBackbone ? 1000 : 0) - terms.backboneShare
        entries += backboneQuotas[year][school].map { .init(row: $0.row, coefficient: weight) }
      case .eligible where group.isBackbone:
        entries += backboneQuotas[year][school].map {
          .init(row: $0.row, coefficient: $0.perMove)
        }
      case .eligible: break
      }
    }
    for later in counties.indices where later > year && group.years[later].isEligibleDown {
      guard let school = school(group, later) else { continue }
      for line in quotas[later][school] + backboneQuotas[later][school]
      where line.perAbsence != 0 {
        entries.append(.init(row: line.row, coefficient: line.perAbsence))
      }
    }
    return entries
  }

  private func school(_ group: StockTeachers.Group, _ year: Int) -> Int? {
    group.years[year].post.flatMap { counties[year].roster.position(of: $0.school) }
  }

  /// The sending schools one by one, or all as one.
  private func units(_ county: County, _ scope: PlanTerms.Scope) -> [[Int]] {
    let sending = county.roster.schools.indices.filter { county.sends[$0] }
    return scope == .school ? sending.map { [$0] } : [sending]
  }

  /// Missed b ≥ ⌈(E − M)·share⌉ − moves: the slope of the share, and the first
  /// step where it is no flatter than that.
  private static func lines(
    _ eligible: Int, share: Int, _ model: inout StockModel
  ) -> [Line] {
    let due = (eligible * share + 999) / 1000
    guard due > 0 else { return [] }
    var lines = [
      Line(row: model.addRow(lower: share * eligible), perMove: 1000, perAbsence: share)
    ]
    let step = eligible - (due - 1) * 1000 / share
    if step * share <= 1000 {
      lines.append(Line(row: model.addRow(lower: step * due), perMove: step, perAbsence: 1))
    }
    let entries = lines.map {
      BoundedProgram.Entry(row: $0.row, coefficient: $0.perMove)
    }
    _ = model.add(0...due, entries, breach: 1000)
    return lines
  }

  /// Missed b ≥ Σ over counted moves of (share − 1000·backbone).
  private static func ratio(
    _ eligible: Int, share: Int, _ model: inout StockModel
  ) -> [Line] {
    guard eligible > 0 else { return [] }
    let row = model.addRow(lower: 0)
    _ = model.add(0...share * eligible, [.init(row: row, coefficient: 1)], breach: 1)
    return [Line(row: row, perMove: 0, perAbsence: 0)]
  }
}
