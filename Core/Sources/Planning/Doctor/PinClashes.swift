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

  /// One set for every row that the pins break, or that a set names besides.
  var clashes: [Clash] {
    let finder = ClashFinder(
      model, requirements: [],
      decisions: decisions.pinned.map { .init([(agent: $0, freedom: freedom(of: $0))]) })
    let pins = decisions.pinned.indices.map(ClashFinder.Demand.decision)
    let sets = decisions.state.brokenRows.map { finder.irreducible(.row($0), pins) }
    return ClashSets(
      draft: draft, decided: decisions.model, finder: finder, requirementRows: [],
      deciders: decisions.pinned.map { [$0] }, marketTeachers: [], demands: pins
    ).clashes(of: sets)
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

extension ClashFinder {
  /// The fewest of `others` that can't be kept together with `first`, by deletion.
  func irreducible(_ first: Demand, _ others: [Demand]) -> [Demand] {
    var set = [first] + others
    for demand in others {
      let rest = set.filter { $0 != demand }
      if !isKept(rest) { set = rest }
    }
    return set.sorted()
  }
}
