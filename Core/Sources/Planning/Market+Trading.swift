import Solver

extension Market {
  /// Lets volunteers trade, round after round.
  ///
  /// - Complexity: O(rounds × (wishes × schools + rows)).
  func trade(on state: CountState) -> [(teacher: Int, option: Int)] {
    var taken: [(teacher: Int, option: Int)] = []
    var rounds = TradingRounds(self, on: state)
    while let round = rounds.next() {
      round.run { event, _ in
        if case .moves(let ring) = event {
          taken += ring.map { (round.teachers[$0.agent], round.options[$0.agent][$0.wish]) }
        }
      }
    }
    return taken
  }
}

/// The voluntary market by trading: vacancies go to the first in order who can
/// leave, and volunteers who want each other's posts swap in rings.
///
/// A round is top trading cycles on what posts, schools and teams may gain and
/// lose (`BoundedTrading`): strategy-proof, as these bounds form an M-convex set.
/// A school's leave cap and couples don't fit in such a set, so a round admits
/// only as many of a school as may leave it, and of a couple one; the others wait
/// for the next round. Nobody's report changes the round they are admitted to, so
/// the market is strategy-proof unless moves are tied together otherwise (one for
/// one, or transfers under an establishment): there, rings that break a row are
/// refused, and nothing is claimed.
struct TradingRounds {
  private let market: Market
  private let state: CountState
  private let bounds: TradingBounds
  private var waiting: [Int]

  init(_ market: Market, on state: CountState) {
    self.market = market
    self.state = state
    bounds = TradingBounds(market.draft)
    waiting = market.order().filter { state.model.freedoms[$0] == .free }
  }

  /// Those who may leave their school in this round, if there are any.
  mutating func next() -> TradingRound? {
    let draft = market.draft
    var leaving = [Int](repeating: 0, count: draft.county.roster.schools.count)
    var admitted: [Int] = []
    var left: [Int] = []
    var isAdmitted: Set<Int> = []
    for teacher in waiting {
      guard let school = draft.county.homeSchools[teacher] else { continue }
      let isOpen = leaving[school] < bounds.mayLeave(school, state)
      if isOpen && isAdmitted.isDisjoint(with: bounds.spouses[teacher] ?? []) {
        leaving[school] += 1
        admitted.append(teacher)
        isAdmitted.insert(teacher)
      } else {
        left.append(teacher)
      }
    }
    waiting = left
    guard !admitted.isEmpty else { return nil }
    return TradingRound(admitted, market, bounds, state)
  }
}

/// One round of trading.
struct TradingRound {
  /// In the market's order.
  let teachers: [Int]

  /// By place in `teachers`: the options at wished schools, best first.
  let options: [[Int]]
  private let trading: BoundedTrading
  private let draft: ProblemDraft
  private let state: CountState

  init(_ teachers: [Int], _ market: Market, _ bounds: TradingBounds, _ state: CountState) {
    let draft = market.draft
    let options = teachers.map { teacher in
      market.wishes(of: teacher).filter { bounds.keepsCouple($0, state) }
    }
    self.teachers = teachers
    self.options = options
    self.draft = draft
    self.state = state
    trading = BoundedTrading(
      homes: teachers.map { draft.county.homePosts[$0] ?? 0 },
      wishes: options.map { $0.map { draft.moves[$0].post } },
      places: bounds.places(state), groups: bounds.groups(state))
  }

  /// Trades, and adds what is taken to the choices.
  ///
  /// - Parameter visit: Called with what happens, before it takes effect.
  func run(_ visit: (BoundedTrading.Event, borrowing BoundedTrading) -> Void) {
    var trading = trading
    trading.run(refuse: carryOut, visit: visit)
  }

  /// Moves a ring, or says whose wish stands in its way: the last in order of
  /// those who touch a row that would leave its range.
  private func carryOut(_ ring: [BoundedTrading.Member]) -> Int? {
    func isBroken(_ row: Int) -> Bool {
      !state.model.rows[row].range.contains(state.count(of: row))
    }
    for (agent, wish) in ring { state.take(options[agent][wish], for: teachers[agent]) }
    let culprits = ring.filter { agent, wish in
      state.model.entries(of: options[agent][wish]).contains { isBroken($0.row) }
    }
    guard let last = culprits.map(\.agent).max() else { return nil }
    for (agent, _) in ring { state.take(nil, for: teachers[agent]) }
    return last
  }
}

/// What trading needs to know of rows: how far counts may still move.
struct TradingBounds {
  /// By teacher: those tied by a couple's rows.
  let spouses: [Int: [Int]]
  private let draft: ProblemDraft
  private let isCouple: [Bool]

  // Row positions by post and by school.
  private var posts: [Int]
  private var teamLeaves: [Int?]
  private var schools: [Int]
  private var schoolLeaves: [Int]

  init(_ draft: ProblemDraft) {
    self.draft = draft
    posts = Array(repeating: 0, count: draft.county.posts.count)
    teamLeaves = Array(repeating: nil, count: draft.county.posts.count)
    schools = Array(repeating: 0, count: draft.county.roster.schools.count)
    schoolLeaves = schools
    var isCouple = [Bool](repeating: false, count: draft.rows.count)
    var spouses: [Int: [Int]] = [:]
    for (position, row) in draft.rows.enumerated() {
      switch row.kind {
      case .post(let post): posts[post] = position
      case .school(let school): schools[school] = position
      case .teamLeave(let post): teamLeaves[post] = position
      case .schoolLeave(let school): schoolLeaves[school] = position
      case .couple(let one, let other, _):
        isCouple[position] = true
        spouses[one, default: []].append(other)
        spouses[other, default: []].append(one)
      default: break
      }
    }
    self.isCouple = isCouple
    self.spouses = spouses
  }

  /// How many more may leave a school.
  func mayLeave(_ school: Int, _ state: CountState) -> Int {
    bounds(schoolLeaves[school], state).rises
  }

  /// Whether the option keeps the rows of a couple, as the spouse has chosen.
  func keepsCouple(_ option: Int, _ state: CountState) -> Bool {
    draft.model.entries(of: option).allSatisfy {
      !isCouple[$0.row]
        || draft.rows[$0.row].range.contains(state.count(of: $0.row) + $0.coefficient)
    }
  }

  func places(_ state: CountState) -> [BoundedTrading.Place] {
    posts.indices.map { post in
      BoundedTrading.Place(
        group: draft.county.postSchools[post], bounds: bounds(posts[post], state),
        leaves: teamLeaves[post].map { bounds($0, state).rises } ?? 0)
    }
  }

  func groups(_ state: CountState) -> [BoundedTrading.Bounds] {
    schools.map { bounds($0, state) }
  }

  private func bounds(_ row: Int, _ state: CountState) -> BoundedTrading.Bounds {
    let (range, count) = (draft.rows[row].range, state.count(of: row))
    return .init(rises: range.upperBound - count, falls: count - range.lowerBound)
  }
}
