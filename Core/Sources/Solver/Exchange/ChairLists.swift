/// The chairs that are still open, by place and by the grade they ask for.
///
/// Owned chairs come before empty ones, and those that ask for more before
/// those that ask for less, so that nobody takes more than needed.
struct ChairLists {
  enum Chair: Equatable {
    case owned(by: Int)

    /// Left empty by an agent who moved on.
    case vacated(by: Int)
    case vacancy
  }

  private struct Shelf {
    /// The grade asked for; everybody reaches a shelf of an unprotected place.
    let grade: Int

    /// Ascending; those before `first` are gone.
    var owners: [Int]
    var first = 0
    var vacated: [Int] = []
  }

  /// By place: shelves, the most demanding first.
  private var shelves: [[Shelf]]
  private var vacancies: [Int]
  private var isRemoved: [Bool]
  private var isEmptied: [Bool]
  private let homes: [Int]
  private let shelfOf: [Int]

  init(_ market: ExchangeMarket, protected: Bool) {
    let grades = protected ? market.homeGrades : Array(repeating: Int.min, count: market.agentCount)
    var byPlace = [[Int]](repeating: [], count: market.places.count)
    for agent in 0..<market.agentCount { byPlace[market.homes[agent]].append(agent) }
    var shelfOf = [Int](repeating: 0, count: market.agentCount)
    shelves = byPlace.map { agents in
      let levels = Set(agents.map { grades[$0] }).sorted(by: >)
      let positions = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0) })
      var lists = levels.map { Shelf(grade: $0, owners: []) }
      for agent in agents {
        shelfOf[agent] = positions[grades[agent]] ?? 0
        lists[shelfOf[agent]].owners.append(agent)
      }
      return lists
    }
    self.shelfOf = shelfOf
    homes = market.homes
    vacancies = market.places.map(\.vacancies)
    isRemoved = Array(repeating: false, count: market.agentCount)
    isEmptied = isRemoved
  }

  /// The chair of `place` that somebody of `grade` takes.
  ///
  /// - Parameter hasHeir: Whether empty chairs can be taken at all.
  mutating func best(in place: Int, grade: Int, hasHeir: Bool) -> Chair? {
    for shelf in shelves[place].indices where shelves[place][shelf].grade <= grade {
      let owners = shelves[place][shelf].owners
      var first = shelves[place][shelf].first
      while first < owners.count, isRemoved[owners[first]] { first += 1 }
      shelves[place][shelf].first = first
      if first < owners.count { return .owned(by: owners[first]) }
    }
    guard hasHeir else { return nil }
    for shelf in shelves[place] where shelf.grade <= grade {
      if let owner = shelf.vacated.last { return .vacated(by: owner) }
    }
    return vacancies[place] > 0 ? .vacancy : nil
  }

  func isVacated(_ owner: Int) -> Bool { isEmptied[owner] }

  /// The owner leaves the market, and the chair is taken.
  mutating func remove(_ owner: Int) { isRemoved[owner] = true }

  /// The chair of an owner who left stays empty for now.
  mutating func vacate(_ owner: Int) {
    isEmptied[owner] = true
    shelves[homes[owner]][shelfOf[owner]].vacated.append(owner)
  }

  mutating func fill(_ owner: Int) {
    isEmptied[owner] = false
    shelves[homes[owner]][shelfOf[owner]].vacated.removeAll { $0 == owner }
  }

  mutating func fillVacancy(of place: Int) { vacancies[place] -= 1 }
}
