import Policy
import Solver
import Staffing

/// A looser value of a setting that refuses moves.
enum FilterOpening: Equatable {
  /// A commute limit in metres.
  case metres(Int)
  /// Who may move on a level, or up.
  case permission(PlanTerms.Permission)
  /// Schools needn't be paired.
  case unpaired

  /// As books and plan files write it.
  var text: String {
    switch self {
    case .metres(let metres): "\(metres) metres"
    case .permission(let permission): permission.rawValue
    case .unpaired: "false"
    }
  }
}

/// How far settings of the book would have to be opened, and whom that lets in.
struct FilterOpenings {
  private let draft: ProblemDraft

  init(_ draft: ProblemDraft) { self.draft = draft }

  /// What the book says now.
  func present(_ filter: MoveFilter) -> FilterOpening? {
    let terms = draft.county.terms
    return switch filter {
    case .commute: .metres(terms.commuteLimit)
    case .lateral: .permission(terms.lateralMoves)
    case .upward: .permission(terms.upwardMoves)
    default: nil
    }
  }

  /// The values that could let one of `moves` in, the smallest step first.
  func ladder(_ filter: MoveFilter, _ moves: some Sequence<PossibleMove>) -> [FilterOpening] {
    switch filter {
    case .commute:
      Set(moves.filter { $0.refused.contains(.commute) }.compactMap(\.distance)).sorted()
        .map(FilterOpening.metres)
    case .lateral, .upward:
      (present(filter) == .permission(.never) ? [.volunteers, .everyone] : [.everyone])
        .map(FilterOpening.permission)
    default: [.unpaired]
    }
  }

  /// Whether the filter, opened so far, no longer refuses the move.
  func admits(_ move: PossibleMove, _ opening: FilterOpening) -> Bool {
    switch opening {
    case .metres(let limit): move.distance ?? 0 <= limit
    case .permission(.everyone), .unpaired: true
    case .permission(.volunteers): draft.county.roster.teachers[move.teacher].isVolunteer
    case .permission(.never): false
    }
  }

  /// How many teachers may go to at least one post more when the filter, and no
  /// other, is opened so far.
  ///
  /// - Complexity: O(teachers × posts).
  func people(_ filter: MoveFilter, _ opening: FilterOpening) -> Int {
    draft.county.roster.teachers.indices.count { teacher in
      draft.filters.moves(of: teacher, despite: filter).contains {
        $0.refused == filter && admits($0, opening)
      }
    }
  }

  /// The smallest opening of the filter with which `demands`, and every row, can
  /// be kept; nil when no opening helps.
  ///
  /// - Complexity: logarithmic in the steps of the ladder, each a small program.
  func least(
    _ filter: MoveFilter, keeping demands: [ClashFinder.Demand], _ finder: ClashFinder
  ) -> FilterOpening? {
    guard let row = draft.rows.firstIndex(where: { $0.kind == .filter(filter) }) else { return nil }
    let steps = ladder(filter, draft.moves)
    func isEnough(_ step: Int) -> Bool {
      finder.with(model: model(steps[step], row)).choice(keeping: demands).choice != nil
    }
    guard let last = steps.indices.last, isEnough(last) else { return nil }
    var (low, high) = (0, last)
    while low < high {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle + 1 }
    }
    return steps[high]
  }

  /// The draft's model without the filter's entries of moves that the opening
  /// lets in.
  private func model(_ opening: FilterOpening, _ row: Int) -> CountModel {
    var model = CountModel()
    for row in draft.model.rows { _ = model.addRow(base: row.base, range: row.range) }
    for teacher in 0..<draft.model.agentCount {
      model.addAgent(
        options: draft.model.options(of: teacher).map { option in
          let isIn = admits(draft.moves[option], opening)
          return draft.model.entries(of: option).filter { $0.row != row || !isIn }
        })
    }
    return model
  }
}
