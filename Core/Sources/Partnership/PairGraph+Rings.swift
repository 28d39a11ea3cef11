public import Staffing

extension PairGraph {
  /// Rings of schools that help one another round: for each pair on a ring one
  /// of its shortest rings, each ring once.
  ///
  /// A graph can have more rings than anybody could read; these are at most as
  /// many as pairs, every pair on any ring is in one of them, and none of them
  /// means that there is no ring. A ring begins with its first school by code;
  /// self-pairs aren't rings.
  ///
  /// - Complexity: O(*p* · (*s* + *p*)) in pairs and schools.
  public var rings: [[School.ID]] {
    var found: Set<[School.ID]> = []
    for pair in pairs where pair.helper != pair.helped {
      guard let way = shortestWay(from: pair.helped, to: pair.helper) else { continue }
      found.insert(turned(way))
    }
    return found.sorted { left, right in
      left.count == right.count
        ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }
  }

  /// The schools from `start` to `end` along help, both included; of the
  /// shortest ways the first by code that a search in order of codes finds.
  private func shortestWay(from start: School.ID, to end: School.ID) -> [School.ID]? {
    var before: [School.ID: School.ID] = [start: start]
    var queue = [start]
    var next = 0
    while next < queue.count, before[end] == nil {
      let school = queue[next]
      next += 1
      for other in helped(by: school) where before[other] == nil {
        before[other] = school
        queue.append(other)
      }
    }
    guard before[end] != nil else { return nil }
    var way = [end]
    while let last = way.last, last != start, let previous = before[last] {
      way.append(previous)
    }
    return way.reversed()
  }

  /// The ring with its first school by code in front.
  private func turned(_ ring: [School.ID]) -> [School.ID] {
    guard let first = ring.indices.min(by: { ring[$0] < ring[$1] }) else { return ring }
    return Array(ring[first...] + ring[..<first])
  }
}
