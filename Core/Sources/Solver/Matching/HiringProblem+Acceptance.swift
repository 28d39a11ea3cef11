extension HiringProblem {
  /// The stable matching that is best for every applicant at once: by applicant
  /// the position of the application granted, or nil.
  ///
  /// Applicants apply down their lists; each limit keeps those ranked first and
  /// lets the last one go (Gale and Shapley, Am. Math. Monthly 69, 1962,
  /// doi:10.2307/2312726). Where several limits on a post are full, the
  /// innermost decides: the application and those it holds are the one circuit
  /// of the matroid. What is kept is therefore always the best independent set
  /// of all applications made so far, so the order in which applicants apply
  /// doesn't matter, no applicant does better in any stable matching, and none
  /// gains by reporting another list (Hatfield and Milgrom, AER 95, 2005,
  /// doi:10.1257/0002828054825466; Kamada and Kojima, AER 105, 2015,
  /// doi:10.1257/aer.20101552).
  ///
  /// - Complexity: O(*e* · *d* · log *e*) in applications and the depth of the
  ///   limits.
  public func deferredAcceptance() -> [Int?] {
    var round = Acceptance(self)
    var waiting = Array(applications.indices.reversed())
    while let applicant = waiting.popLast() {
      if let rejected = round.apply(applicant) { waiting.append(rejected) }
    }
    return round.granted
  }
}

/// Who is held where while applicants apply.
private struct Acceptance {
  private let problem: HiringProblem
  private(set) var granted: [Int?]

  /// By applicant: how many applications have been made.
  private var made: [Int]

  /// By limit.
  private var held: [Int]
  private var heaps: [LastFirstHeap]

  init(_ problem: HiringProblem) {
    self.problem = problem
    granted = Array(repeating: nil, count: problem.applications.count)
    made = Array(repeating: 0, count: problem.applications.count)
    held = Array(repeating: 0, count: problem.limits.limits.count)
    heaps = Array(repeating: LastFirstHeap(), count: problem.limits.limits.count)
  }

  /// Makes the applicant's next applications until one is held.
  ///
  /// - Returns: Who had to make room.
  mutating func apply(_ applicant: Int) -> Int? {
    while made[applicant] < problem.applications[applicant].count {
      let position = made[applicant]
      made[applicant] += 1
      let application = problem.applications[applicant][position]
      let full = problem.limits.chains[application.post].first {
        held[$0] >= problem.limits.limits[$0].capacity
      }
      guard let full else {
        hold(applicant, position)
        return nil
      }
      guard let last = last(in: full), last.rank > application.rank else { continue }
      let rejected = last.applicant
      release(rejected)
      hold(applicant, position)
      return rejected
    }
    return nil
  }

  private mutating func hold(_ applicant: Int, _ position: Int) {
    let application = problem.applications[applicant][position]
    granted[applicant] = position
    for limit in problem.limits.chains[application.post] {
      held[limit] += 1
      heaps[limit].insert(.init(rank: application.rank, applicant: applicant, position: position))
    }
  }

  private mutating func release(_ applicant: Int) {
    guard let position = granted[applicant] else { return }
    granted[applicant] = nil
    for limit in problem.limits.chains[problem.applications[applicant][position].post] {
      held[limit] -= 1
    }
  }

  /// The application ranked last among those that the limit holds; entries of
  /// people released earlier are thrown away on the way.
  private mutating func last(in limit: Int) -> LastFirstHeap.Entry? {
    while let entry = heaps[limit].first {
      if granted[entry.applicant] == entry.position { return entry }
      heaps[limit].removeFirst()
    }
    return nil
  }
}

/// A binary heap of applications with the one ranked last on top.
private struct LastFirstHeap {
  struct Entry {
    let rank: Int
    let applicant: Int
    let position: Int
  }

  private var entries: [Entry] = []

  var first: Entry? { entries.first }

  mutating func insert(_ entry: Entry) {
    entries.append(entry)
    var child = entries.count - 1
    while child > 0, entries[(child - 1) / 2].rank < entries[child].rank {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() {
    entries.swapAt(0, entries.count - 1)
    entries.removeLast()
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < entries.count }
      guard let larger = children.max(by: { entries[$0].rank < entries[$1].rank }),
        entries[larger].rank > entries[parent].rank
      else { return }
      entries.swapAt(parent, larger)
      parent = larger
    }
  }
}
