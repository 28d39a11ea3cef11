import PlanFormat
import Solver

/// What binding shares are held against: pins, the market's moves and rows, on a
/// draft in which settings that refuse moves may be rows, too.
struct ClashGround {
  let finder: ClashFinder

  /// Pins, the market and the shares.
  let all: [ClashFinder.Demand]

  private let draft: ProblemDraft
  private let posts: [Int: Int]
  private let decisions: Decisions
  private let requirements: [(row: Int, least: Int)]
  private let shouldStop: () -> Bool
  private let groups: [[Int]]
  private let market: [Int]
  private let order: [ClashFinder.Demand]

  /// - Parameter posts: Where the pinned and the market's teachers go; the other
  ///   pinned ones stay.
  init(
    _ draft: ProblemDraft, _ decisions: Decisions, _ requirements: [(row: Int, least: Int)],
    _ shouldStop: @escaping () -> Bool, posts: [Int: Int]
  ) {
    let market = decisions.phases.indices.filter { decisions.phases[$0] == .market }
    let groups = decisions.pinned.map { [$0] } + (market.isEmpty ? [] : [market])
    func freedom(of teacher: Int) -> CountModel.Freedom {
      let option = draft.model.options(of: teacher).first { draft.moves[$0].post == posts[teacher] }
      return option.map { .takes($0) } ?? .stays
    }
    finder = ClashFinder(
      draft.model, requirements: requirements,
      decisions: groups.map { group in .init(group.map { (agent: $0, freedom: freedom(of: $0)) }) },
      shouldStop: shouldStop)
    // Pins are named last, so that they are what a set keeps when it can.
    order =
      (market.isEmpty ? [] : [ClashFinder.Demand.decision(groups.count - 1)])
      + decisions.pinned.indices.map(ClashFinder.Demand.decision)
    all = order + requirements.indices.map(ClashFinder.Demand.requirement)
    self.draft = draft
    self.posts = posts
    self.decisions = decisions
    self.requirements = requirements
    self.shouldStop = shouldStop
    self.groups = groups
    self.market = market
  }

  /// Teachers and posts beyond which the settings aren't opened: the draft would
  /// hold a city's pairs.
  private static let pairs = 20_000_000

  /// The same with settings that refuse moves as rows; nil where there are too
  /// many moves to look at.
  ///
  /// - Complexity: O(teachers × posts).
  func opened() -> ClashGround? {
    let county = draft.county
    guard county.roster.teachers.count * county.posts.count <= ClashGround.pairs else { return nil }
    return ClashGround(
      ProblemDraft(county, loosened: FilterRows.settings), decisions, requirements,
      shouldStop, posts: posts)
  }

  /// One set for each share that can't be met besides those before; nil where a
  /// test ran out of work.
  var clashes: [Clash]? {
    var kept = order
    var sets: [[ClashFinder.Demand]] = []
    for requirement in requirements.indices.map(ClashFinder.Demand.requirement) {
      let set = finder.clash(among: kept + [requirement])
      if set.isEmpty { kept.append(requirement) } else { sets.append(set) }
    }
    guard finder.undecided == 0 else { return nil }
    return ClashSets(
      draft: draft, finder: finder, posts: posts, requirementRows: requirements.map(\.row),
      deciders: groups, marketTeachers: market,
      demands: groups.indices.map(ClashFinder.Demand.decision)
        + requirements.indices.map(ClashFinder.Demand.requirement)
    ).clashes(of: sets)
  }
}
