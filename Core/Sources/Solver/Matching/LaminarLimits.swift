/// Upper limits on how many may be hired at sets of posts, any two of which
/// are nested or disjoint: the chairs of each post, then limits on grades at
/// a school, then over the county.
///
/// Such a family is a laminar matroid on the applications, which is what makes
/// stable matchings exist and the applicants' best one unique (Biró, Fleiner,
/// Irving and Manlove, TCS 411, 2010, doi:10.1016/j.tcs.2010.05.005). With sets
/// that cross neither holds, so crossing limits are refused.
public struct LaminarLimits: Equatable, Sendable {
  public struct Limit: Equatable, Sendable {
    /// Ascending, without repetition.
    public var posts: [Int]
    public var capacity: Int

    public init(posts: [Int], capacity: Int) {
      self.posts = posts
      self.capacity = capacity
    }
  }

  public let limits: [Limit]

  /// By post: the limits that hold it, innermost first.
  public let chains: [[Int]]

  /// - Throws: `CrossingLimits` with the first two that are neither nested nor
  ///   disjoint.
  /// - Complexity: O(*m* log *m*) in the sizes of the limits together.
  public init(posts count: Int, limits: [Limit]) throws(CrossingLimits) {
    var chains = [[Int]](repeating: [], count: count)
    let order = limits.indices.sorted {
      (limits[$0].posts.count, $0) < (limits[$1].posts.count, $1)
    }
    for limit in order {
      for post in limits[limit].posts { chains[post].append(limit) }
    }
    // Nested throughout exactly when a limit is followed by the same one in
    // the chain of each of its posts.
    var followers = [Int?](repeating: nil, count: limits.count)
    var isKnown = [Bool](repeating: false, count: limits.count)
    for chain in chains {
      for (place, limit) in chain.enumerated() {
        let next = place + 1 < chain.count ? chain[place + 1] : nil
        if isKnown[limit], followers[limit] != next {
          let other = [followers[limit], next].compactMap(\.self).first { candidate in
            !Set(limits[limit].posts).isSubset(of: limits[candidate].posts)
          }
          throw CrossingLimits(first: limit, second: other ?? limit)
        }
        isKnown[limit] = true
        followers[limit] = next
      }
    }
    self.limits = limits
    self.chains = chains
  }
}

/// Two limits of which neither holds the other, although they share a post.
public struct CrossingLimits: Error, Equatable, Sendable {
  /// Positions in the list of limits.
  public let first: Int
  public let second: Int

  public init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }
}
