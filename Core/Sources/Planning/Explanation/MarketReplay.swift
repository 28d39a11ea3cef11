import PlanFormat
import Policy
import Solver
import Staffing

/// The voluntary market once more: what each volunteer met when the turn came,
/// and what other reports would have met there.
///
/// Nobody's report changes what those before them do, so a different report of
/// one person is judged exactly by asking the market at that person's place.
struct MarketReplay {
  /// Wishes that weren't fulfilled, by teacher and then by rank.
  var blocks: [Int: [PlanReason.WishBlock]] = [:]

  /// What would have changed the market's outcome, by teacher.
  var flips: [Int: [PlanReason.Flip]] = [:]

  /// How many moved at once, by teacher, where they were several.
  var rings: [Int: Int] = [:]

  let draft: ProblemDraft
  let market: Market
  let outcome: CountState
  private let phases: [Move.Phase?]

  /// Those who choose, in their order, and what each of them takes.
  private var choosers: [(claim: Market.Claim, option: Int?)] = []

  /// By chooser: the last place at which a wish was open that isn't any more.
  private var lastOpen: [Int: [Int: Int]] = [:]

  /// - Parameter outcome: The plan's choice.
  /// - Complexity: O(teachers × their moves × rows that each touches).
  init(_ draft: ProblemDraft, _ market: Market, outcome: CountState, phases: [Move.Phase?]) {
    self.draft = draft
    self.market = market
    self.outcome = outcome
    self.phases = phases
    guard draft.published == nil else { return }
    switch draft.county.terms.market {
    case .off: return
    case .trading: listenToTrading()
    case .serial: listenToSerialChoice()
    }
  }

  private mutating func listenToSerialChoice() {
    let freedoms = outcome.model.freedoms
    choosers = market.order().filter { freedoms[$0] != .stays && phases[$0] != .pinned }
      .map { teacher in
        (market.claim(of: teacher), phases[teacher] == .market ? outcome.choice(of: teacher) : nil)
      }
    listen()
    askForPoints()
  }

  // MARK: The first pass

  /// Pins only.
  var opening: CountState {
    var model = draft.complete
    for (teacher, freedom) in outcome.model.freedoms.enumerated() {
      if freedom == .stays || phases[teacher] == .pinned { model.fix(teacher, freedom) }
    }
    return CountState(model)
  }

  private mutating func listen() {
    let state = opening
    var openAtFirst: Set<Int> = []
    for (claim, _) in choosers {
      for option in wished(claim.teacher) where isOpen(option, state) { openAtFirst.insert(option) }
    }
    var open = openAtFirst
    let neighbours = neighbours()
    let listeners = listeners()
    var next = 0
    for (place, chooser) in choosers.enumerated() {
      while next < listeners.count, listeners[next] < chooser.claim {
        suggest(to: listeners[next].teacher, state)
        next += 1
      }
      let teacher = chooser.claim.teacher
      note(teacher, chooser.option, openAtFirst, state)
      if chooser.option == nil { suggest(to: teacher, state) }
      guard let option = chooser.option else { continue }
      state.take(option, for: teacher)
      let (from, to) = (draft.moves[option].from, draft.moves[option].to)
      for other in Set(neighbours[from] + neighbours[to]).sorted() where other > place {
        for wish in wished(choosers[other].claim.teacher) {
          let isOpen = isOpen(wish, state)
          if open.contains(wish) && !isOpen { lastOpen[other, default: [:]][wish] = place }
          if isOpen { open.insert(wish) } else { open.remove(wish) }
        }
      }
    }
    for listener in listeners[next...] { suggest(to: listener.teacher, state) }
  }

  /// By school: the places of choosers who teach there or wish to.
  private func neighbours() -> [[Int]] {
    var neighbours = [[Int]](repeating: [], count: draft.county.roster.schools.count)
    for (place, chooser) in choosers.enumerated() {
      var schools: Set<Int> = []
      for option in wished(chooser.claim.teacher) {
        schools.insert(draft.moves[option].to)
        schools.insert(draft.moves[option].from)
      }
      for school in schools.sorted() { neighbours[school].append(place) }
    }
    return neighbours
  }

  /// Free teachers outside the market, at the places that they would have.
  private func listeners() -> [Market.Claim] {
    let inside = Set(choosers.map(\.claim.teacher))
    return draft.county.roster.teachers.indices.filter { teacher in
      outcome.model.freedoms[teacher] == .free && !inside.contains(teacher)
        && !draft.model.options(of: teacher).isEmpty
    }
    .map(market.claim(of:)).sorted()
  }

  private func wished(_ teacher: Int) -> [Int] {
    draft.model.options(of: teacher).filter { draft.moves[$0].wishRank != nil }
  }

  /// Whether somebody who has chosen nothing yet may take the option.
  private func isOpen(_ option: Int, _ state: CountState) -> Bool {
    draft.model.entries(of: option).allSatisfy {
      draft.rows[$0.row].range.contains(state.count(of: $0.row) + $0.coefficient)
    }
  }

  /// Why each wish before the one that was fulfilled couldn't be.
  private mutating func note(
    _ teacher: Int, _ option: Int?, _ openAtFirst: Set<Int>, _ state: CountState
  ) {
    let fulfilled = option.flatMap { draft.moves[$0].wishRank } ?? Int.max
    let person = draft.county.roster.teachers[teacher]
    for (index, wish) in person.wishes.enumerated() where index + 1 < fulfilled {
      guard let school = draft.county.roster.position(of: wish),
        person.wishes.firstIndex(of: wish) == index
      else { continue }
      blocks[teacher, default: []].append(
        block(teacher, rank: index + 1, school: school, openAtFirst, state))
    }
  }

  private func block(
    _ teacher: Int, rank: Int, school: Int, _ openAtFirst: Set<Int>, _ state: CountState
  ) -> PlanReason.WishBlock {
    let place = place(school, teacher)
    let options = wished(teacher).filter { draft.moves[$0].to == school }
    guard !options.isEmpty else { return refusal(teacher, rank: rank, school: school) }
    return .init(
      rank: rank, place: place,
      cause: options.contains(where: openAtFirst.contains) ? .taken : .closed,
      rules: fewestBroken(options, teacher, state), draft)
  }

  /// The wish has no possible move: the filters that refuse it.
  func refusal(_ teacher: Int, rank: Int, school: Int) -> PlanReason.WishBlock {
    let refused = fewestRefusals(teacher, school)
    let found = MoveFilter.codes.filter { refused.contains($0.filter) }
    return .init(
      rank: rank, place: place(school, teacher), cause: .refused, codes: found.map(\.code),
      words: found.map(\.words))
  }

  /// The rows that the option breaks which breaks the fewest.
  func fewestBroken(_ options: [Int], _ teacher: Int, _ state: CountState) -> [Int] {
    options.map { state.effect(of: $0, for: teacher).broken }.min { $0.count < $1.count } ?? []
  }

  /// What stands between a teacher and the post of a school that suits best.
  private func fewestRefusals(_ teacher: Int, _ school: Int) -> MoveFilter {
    var fewest: MoveFilter?
    for post in draft.county.posts.indices where draft.county.postSchools[post] == school {
      let refused = draft.filters.refusals(teacher: teacher, post: post)
      if refused.rawValue.nonzeroBitCount < fewest?.rawValue.nonzeroBitCount ?? Int.max {
        fewest = refused
      }
    }
    return fewest ?? .noNeed
  }

  /// Notes the nearest school that another report would have brought.
  private mutating func suggest(to teacher: Int, _ state: CountState) {
    let (person, terms) = (draft.county.roster.teachers[teacher], draft.county.terms)
    // These bring new rows or moves of another kind: nothing is claimed.
    guard !terms.oneForOnePairs, !terms.transfersAllowed else { return }
    let now = outcome.choice(of: teacher)
    guard !person.isVolunteer || (now == nil && person.wishes.count < 8) else { return }
    let directions = person.isVolunteer ? nil : draft.county.asVolunteers[teacher].directions
    var best: (metres: Int, option: Int)?
    for option in draft.model.options(of: teacher)
    where draft.moves[option].wishRank == nil
      && directions?.contains(draft.moves[option].direction)
        ?? true
    {
      let metres = draft.moves[option].distance ?? Int.max
      if let now, draft.moves[option].to == draft.moves[now].to || metres >= distance(of: now) {
        continue
      }
      if metres < best?.metres ?? Int.max || best == nil, isOpen(option, state) {
        best = (metres, option)
      }
    }
    guard let best else { return }
    let place = place(draft.moves[best.option].to, teacher)
    flips[teacher, default: []].append(
      person.isVolunteer ? .wish(place) : .volunteering(place))
  }

  private func distance(of option: Int) -> Int { draft.moves[option].distance ?? Int.max }

  func place(_ school: Int, _ teacher: Int) -> PlanReason.Place {
    let place = draft.county.roster.schools[school]
    let home = draft.county.roster.teachers[teacher].home
    return .init(
      school: place.id, name: place.name,
      metres: home.flatMap { home in place.location.map { home.metres(to: $0) } })
  }

  // MARK: The second pass

  /// For those before whom others took a wish: with how many points it would
  /// have been theirs, each asked of the market at the place of those points.
  private mutating func askForPoints() {
    var questions: [(place: Int, claim: Market.Claim)] = []
    for (chooser, wishes) in lastOpen {
      let claim = choosers[chooser].claim
      let fulfilled = choosers[chooser].option.flatMap { draft.moves[$0].wishRank } ?? Int.max
      let better = wishes.filter { draft.moves[$0.key].wishRank ?? 0 < fulfilled }
      guard let place = better.values.max() else { continue }
      var raised = claim
      raised.points = choosers[place].claim.points
      if self.place(of: raised) > place { raised.points += 1 }
      if raised.points > claim.points { questions.append((self.place(of: raised), raised)) }
    }
    questions.sort { ($0.place, $0.claim) < ($1.place, $1.claim) }
    let state = opening
    var next = 0
    for place in 0...choosers.count {
      while next < questions.count, questions[next].place == place {
        answer(questions[next].claim, state)
        next += 1
      }
      if place < choosers.count, let option = choosers[place].option {
        state.take(option, for: choosers[place].claim.teacher)
      }
    }
  }

  /// How many choose before the claim.
  private func place(of claim: Market.Claim) -> Int {
    choosers.firstIndex(where: { $0.claim.teacher != claim.teacher && claim < $0.claim })
      ?? choosers.count
  }

  private mutating func answer(_ claim: Market.Claim, _ state: CountState) {
    let teacher = claim.teacher
    let taken = phases[teacher] == .market ? outcome.choice(of: teacher) : nil
    let rank = taken.flatMap({ draft.moves[$0].wishRank }) ?? Int.max
    guard let option = market.firstWish(of: teacher, on: state),
      draft.moves[option].wishRank ?? Int.max < rank
    else { return }
    flips[teacher, default: []].insert(
      .points(
        claim.points, have: market.points(of: teacher), place(draft.moves[option].to, teacher)),
      at: 0)
  }
}

extension PlanReason.WishBlock {
  init(
    rank: Int, place: PlanReason.Place, cause: Cause, rules rows: [Int], _ draft: ProblemDraft
  ) {
    let codes = Set(rows.map { draft.rows[$0].code }).sorted()
    self.init(
      rank: rank, place: place, cause: cause, codes: codes,
      words: codes.map(PlanRow.words(forCode:)))
  }
}
