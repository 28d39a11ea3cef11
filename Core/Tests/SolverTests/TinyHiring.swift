import Solver

/// Two to four applicants, two to four posts and a random laminar family of
/// limits: small enough to try every matching and every report.
struct TinyHiring {
  let posts: Int
  let lists: [[Int]]
  let ranks: [[Int]]
  let limits: LaminarLimits
  let problem: HiringProblem

  init(seed: UInt64) {
    var draw = Draw(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    let width = 2 + draw.below(3)
    let people = 2 + draw.below(3)
    let all = Array(0..<width)
    posts = width
    lists = (0..<people).map { _ in Array(draw.shuffled(all).prefix(draw.below(width + 1))) }
    // A third of the cases rank people alike at every post, as one score does.
    let isCommon = draw.below(3) == 0
    let order = draw.shuffled(Array(0..<people * width))
    let turns = draw.shuffled(Array(0..<people))
    ranks = (0..<people).map { person in
      all.map { isCommon ? turns[person] * width + $0 : order[person * width + $0] }
    }
    limits = TinyHiring.limits(over: all, &draw)
    problem = HiringProblem(
      applications: TinyHiring.applications(lists, ranks), limits: limits)
  }

  func problem(_ lists: [[Int]]) -> HiringProblem {
    HiringProblem(applications: TinyHiring.applications(lists, ranks), limits: limits)
  }

  /// Every way to give each applicant one of their applications or none.
  func matchings() -> [[Int?]] {
    lists.reduce([[]]) { partial, list in
      let options: [Int?] = [nil] + list.indices.map { $0 }
      return partial.flatMap { matching in options.map { matching + [$0] } }
    }
  }

  /// Straight from the definition, without the kernel's chains.
  func isStable(_ matching: [Int?]) -> Bool {
    let granted = matching.enumerated().compactMap { person, position in
      position.map { (person: person, post: lists[person][$0]) }
    }
    for limit in limits.limits
    where granted.count(where: { limit.posts.contains($0.post) }) > limit.capacity { return false }
    for (person, list) in lists.enumerated() {
      for post in list.prefix(matching[person] ?? list.count) {
        let isRefused = limits.limits.contains { limit in
          guard limit.posts.contains(post) else { return false }
          let there = granted.filter { limit.posts.contains($0.post) }
          return there.count == limit.capacity
            && there.allSatisfy { ranks[$0.person][$0.post] < ranks[person][post] }
        }
        if !isRefused { return false }
      }
    }
    return true
  }

  private static func applications(
    _ lists: [[Int]], _ ranks: [[Int]]
  ) -> [[HiringProblem.Application]] {
    zip(lists, ranks).map { list, ranks in list.map { .init(post: $0, rank: ranks[$0]) } }
  }

  private static func limits(over posts: [Int], _ draw: inout Draw) -> LaminarLimits {
    var limits = posts.map { LaminarLimits.Limit(posts: [$0], capacity: draw.below(3)) }
    var parts = [draw.shuffled(posts)]
    while let part = parts.popLast(), part.count >= 2 {
      if draw.below(3) > 0 {
        limits.append(.init(posts: part.sorted(), capacity: draw.below(part.count + 1)))
      }
      let cut = 1 + draw.below(part.count - 1)
      parts += [Array(part[..<cut]), Array(part[cut...])].filter { $0.count >= 2 }
    }
    do {
      return try LaminarLimits(posts: posts.count, limits: draw.shuffled(limits))
    } catch {
      preconditionFailure("\(limits) cross")
    }
  }
}

/// Knuth's 64-bit linear congruential generator.
private struct Draw {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
    return elements
  }
}
