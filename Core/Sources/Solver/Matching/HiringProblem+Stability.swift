extension HiringProblem {
  /// What fills each limit under a matching.
  public struct Standing: Equatable, Sendable {
    /// By limit: how many are hired under it.
    public var hired: [Int]

    /// By limit: the rank of the last of them; nil when there is nobody.
    public var lastRank: [Int?]
  }

  /// - Complexity: O(*n* · *d*) in applicants and the depth of the limits.
  public func standing(of matching: [Int?]) -> Standing {
    var standing = Standing(
      hired: Array(repeating: 0, count: limits.limits.count),
      lastRank: Array(repeating: nil, count: limits.limits.count))
    for case (let applicant, let position?) in matching.enumerated() {
      let application = applications[applicant][position]
      for limit in limits.chains[application.post] {
        standing.hired[limit] += 1
        standing.lastRank[limit] = max(standing.lastRank[limit] ?? .min, application.rank)
      }
    }
    return standing
  }

  /// The limits that are filled by applications ranked before this one: the
  /// reasons why it isn't granted, innermost first. None means a justified claim.
  public func refusals(of application: Application, under standing: Standing) -> [Int] {
    limits.chains[application.post].filter { limit in
      standing.hired[limit] >= limits.limits[limit].capacity
        && (standing.lastRank[limit] ?? .min) < application.rank
    }
  }

  /// Limits that the matching exceeds, and justified claims: applications that
  /// somebody would rather have and that no full limit refuses.
  ///
  /// - Complexity: O(*e* · *d*) in applications and the depth of the limits.
  public func faults(of matching: [Int?]) -> (exceeded: [Int], claims: [(Int, Int)]) {
    let standing = standing(of: matching)
    let exceeded = limits.limits.indices.filter {
      standing.hired[$0] > limits.limits[$0].capacity
    }
    var claims: [(Int, Int)] = []
    for (applicant, list) in applications.enumerated() {
      for position in 0..<(matching[applicant] ?? list.count)
      where refusals(of: list[position], under: standing).isEmpty {
        claims.append((applicant, position))
      }
    }
    return (exceeded, claims)
  }
}
