import CoreTestSupport
import Solver
import Testing

@Suite struct `Stable hiring under common limits` {
  @Test func `without common limits it is Gale and Shapley's matching`() throws {
    // Two posts of one chair; both applicants like the first post best.
    let limits = try LaminarLimits(
      posts: 2, limits: [.init(posts: [0], capacity: 1), .init(posts: [1], capacity: 1)])
    let problem = HiringProblem(
      applications: [
        [.init(post: 0, rank: 2), .init(post: 1, rank: 3)],
        [.init(post: 0, rank: 1), .init(post: 1, rank: 4)],
      ], limits: limits)
    #expect(problem.deferredAcceptance() == [1, 0])
  }

  @Test func `limits that cross are refused with both of them`() {
    #expect(throws: CrossingLimits(first: 0, second: 1)) {
      try LaminarLimits(
        posts: 3, limits: [.init(posts: [0, 1], capacity: 1), .init(posts: [1, 2], capacity: 1)])
    }
  }

  @Test func `nobody has a justified claim and no limit is exceeded`() {
    for seed in every(10_000) {
      let hiring = TinyHiring(seed: seed)
      let matching = hiring.problem.deferredAcceptance()
      #expect(hiring.isStable(matching), "seed \(seed)")
      let faults = hiring.problem.faults(of: matching)
      #expect(faults.exceeded.isEmpty && faults.claims.isEmpty, "seed \(seed)")
    }
  }

  @Test func `no applicant does better in any stable matching`() {
    var choices = 0
    for seed in every(3_000) {
      let hiring = TinyHiring(seed: seed)
      let best = hiring.problem.deferredAcceptance()
      let stable = hiring.matchings().filter(hiring.isStable)
      #expect(stable.contains(best), "seed \(seed)")
      if stable.count > 1 { choices += 1 }
      for other in stable {
        for (mine, theirs) in zip(best, other) {
          #expect((mine ?? .max) <= (theirs ?? .max), "seed \(seed)")
        }
      }
    }
    #expect(choices > 0)
  }

  @Test func `all stable matchings hire the same people and fill outermost limits alike`() {
    for seed in every(3_000) {
      let hiring = TinyHiring(seed: seed)
      let stable = hiring.matchings().filter(hiring.isStable)
      #expect(Set(stable.map { $0.map { $0 != nil } }).count == 1, "seed \(seed)")
      let outermost = Set(hiring.problem.limits.chains.compactMap(\.last))
      let fillings = stable.map { matching in
        outermost.sorted().map { hiring.problem.standing(of: matching).hired[$0] }
      }
      #expect(Set(fillings).count == 1, "seed \(seed)")
    }
  }

  @Test func `the stability check finds exactly what the definition finds`() {
    for seed in every(300) {
      let hiring = TinyHiring(seed: seed)
      for matching in hiring.matchings() {
        let faults = hiring.problem.faults(of: matching)
        #expect(
          (faults.exceeded.isEmpty && faults.claims.isEmpty) == hiring.isStable(matching),
          "seed \(seed)")
      }
    }
  }

  @Test func `nobody gains by reporting another list, whatever it is`() {
    for seed in every(1_000) {
      let hiring = TinyHiring(seed: seed)
      let truthful = hiring.problem.deferredAcceptance()
      for applicant in hiring.lists.indices {
        let deserved = truthful[applicant] ?? .max
        for list in orderedSubsets(of: Array(0..<hiring.posts)) {
          var lists = hiring.lists
          lists[applicant] = list
          let outcome = hiring.problem(lists).deferredAcceptance()[applicant].map { list[$0] }
          let worth = outcome.flatMap { hiring.lists[applicant].firstIndex(of: $0) } ?? .max
          #expect(worth >= deserved, "seed \(seed), applicant \(applicant) reports \(list)")
        }
      }
    }
  }
}

/// All lists of some of `posts`, in every order.
private func orderedSubsets(of posts: [Int]) -> [[Int]] {
  [[]]
    + posts.flatMap { first in
      orderedSubsets(of: posts.filter { $0 != first }).map { [first] + $0 }
    }
}
