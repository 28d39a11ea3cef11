extension ExchangeMarket {
  /// Deferred acceptance in which everybody comes first at home (DA*): the
  /// practice of large teacher markets, kept for comparison.
  ///
  /// Agents apply in the order of their lists and last at home; a place keeps
  /// its own people, then the better grade, then the lower number. Without
  /// vacancies every chair is filled. Strategy-proof and individually rational
  /// for agents; not efficient, and a place may end worse off (Combe, Tercieux
  /// and Terrier, Review of Economic Studies 89, 2022, doi:10.1093/restud/rdac002;
  /// Gale and Shapley, American Mathematical Monthly 69, 1962). It uses no
  /// vacancies: with them it could empty a place beyond its releases.
  ///
  /// - Complexity: O(*w* log *s*) in wishes and the chairs of a place.
  public func deferredAcceptance() -> ExchangeOutcome {
    var chairs = [Int](repeating: 0, count: places.count)
    for home in homes { chairs[home] += 1 }
    var kept = [KeptApplicants](repeating: KeptApplicants(), count: places.count)
    var next = [Int](repeating: 0, count: agentCount)
    var free = Array((0..<agentCount).reversed())
    while let agent = free.popLast() {
      let list = wishes[agent]
      let isHome = next[agent] == list.count
      let place = isHome ? homes[agent] : list[next[agent]].place
      let claim = Claim(
        isHome: isHome, grade: isHome ? homeGrades[agent] : list[next[agent]].grade,
        agent: agent)
      if !isHome { next[agent] += 1 }
      kept[place].insert(claim)
      if kept[place].count > chairs[place] {
        free.append(kept[place].removeWeakest().agent)
      }
    }
    return seated(kept.map(\.agents))
  }

  /// Newcomers take the chairs of those who left, lowest numbers first.
  private func seated(_ people: [[Int]]) -> ExchangeOutcome {
    var isHome = [Bool](repeating: false, count: agentCount)
    for (place, agents) in people.enumerated() {
      for agent in agents where homes[agent] == place { isHome[agent] = true }
    }
    var left = [[Int]](repeating: [], count: places.count)
    for agent in (0..<agentCount).reversed() where !isHome[agent] {
      left[homes[agent]].append(agent)
    }
    var chairs = (0..<agentCount).map { ExchangeOutcome.Chair.of($0) }
    for (place, agents) in people.enumerated() {
      for agent in agents.sorted() where homes[agent] != place {
        chairs[agent] = .of(left[place].removeLast())
      }
    }
    return ExchangeOutcome(chairs: chairs)
  }
}

/// An application as a place sees it; the smaller, the weaker.
private struct Claim: Comparable {
  let isHome: Bool
  let grade: Int
  let agent: Int

  static func < (left: Claim, right: Claim) -> Bool {
    if left.isHome != right.isHome { return right.isHome }
    if left.grade != right.grade { return left.grade < right.grade }
    return left.agent > right.agent
  }
}

/// Those whom a place keeps for now: a binary heap, weakest first (Williams,
/// Communications of the ACM 7, 1964).
private struct KeptApplicants {
  private var heap: [Claim] = []

  var count: Int { heap.count }
  var agents: [Int] { heap.map(\.agent) }

  mutating func insert(_ claim: Claim) {
    heap.append(claim)
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeWeakest() -> Claim {
    heap.swapAt(0, heap.count - 1)
    let weakest = heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      if least == parent { return weakest }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
