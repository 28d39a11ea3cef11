import PlanFormat
import Solver

/// Which pins and rows can't be kept together: pinned moves alone must be within
/// every range (plan model, section 6).
struct PinClashes {
  private let draft: ProblemDraft
  private let decisions: Decisions

  init(_ draft: ProblemDraft, _ decisions: Decisions) {
    self.draft = draft
    self.decisions = decisions
  }

  /// One set for every row that the pins break.
  var clashes: [Clash] {
    let finder = ClashFinder(
      model, requirements: [],
      decisions: decisions.pinned.map { .init([(agent: $0, freedom: freedom(of: $0))]) })
    let sets = decisions.state.brokenRows.map { row in
      [ClashFinder.Demand.row(row)] + culprits(row).map(ClashFinder.Demand.decision)
    }
    return ClashSets(
      draft: draft, finder: finder, posts: decisions.posts(in: draft), requirementRows: [],
      deciders: decisions.pinned.map { [$0] }, marketTeachers: [],
      demands: decisions.pinned.indices.map(ClashFinder.Demand.decision),
      first: (decisions.clashes.compactMap(\.set).max() ?? 0) + 1
    ).clashes(of: sets) { demand, set in
      guard case .row(let row) = demand else { return 1 }
      return excess(row, Set(set))
    }
  }

  /// The pins, by position, that take the row out of its range, of which none can
  /// be spared: one after the other is left out while the rest still does.
  private func culprits(_ row: Int) -> [Int] {
    var pins = decisions.pinned.indices.filter { coefficient($0, row) != 0 }
    while let spare = pins.first(where: { pin in isBroken(row, pins.filter { $0 != pin }) }) {
      pins.removeAll { $0 == spare }
    }
    return pins
  }

  private func isBroken(_ row: Int, _ pins: [Int]) -> Bool { excess(row, of: pins) > 0 }

  private func excess(_ row: Int, _ set: Set<ClashFinder.Demand>) -> Int {
    excess(row, of: decisions.pinned.indices.filter { set.contains(.decision($0)) })
  }

  private func excess(_ row: Int, of pins: [Int]) -> Int {
    let plan = draft.rows[row]
    let count = pins.reduce(plan.base) { $0 + coefficient($1, row) }
    return max(0, plan.range.lowerBound - count, count - plan.range.upperBound)
  }

  private func coefficient(_ pin: Int, _ row: Int) -> Int {
    guard case .takes(let option) = decisions.model.freedoms[decisions.pinned[pin]] else {
      return 0
    }
    return draft.model.entries(of: option).first { $0.row == row }?.coefficient ?? 0
  }

  /// The pins and nobody else: each teacher has the pinned move or none.
  private var model: CountModel {
    var model = CountModel()
    for row in draft.rows { _ = model.addRow(base: row.base, range: row.range) }
    for teacher in draft.county.roster.teachers.indices {
      if case .takes(let option) = decisions.model.freedoms[teacher] {
        model.addAgent(options: [draft.model.entries(of: option)])
      } else {
        model.addAgent(options: [])
      }
    }
    return model
  }

  private func freedom(of teacher: Int) -> CountModel.Freedom {
    if case .takes = decisions.model.freedoms[teacher] {
      return .takes(model.options(of: teacher).lowerBound)
    }
    return .stays
  }
}
