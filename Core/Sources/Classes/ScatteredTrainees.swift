public import Policy
public import Staffing

/// Schools with only one or two trainees of a course (S002-56), and which of them could learn
/// together.
public struct ScatteredTrainees: Equatable, Sendable {
  /// Schools of which each is within reach of every other.
  public struct Group: Equatable, Sendable {
    /// Ascending.
    public let schools: [School.ID]
    public let trainees: Int

    /// Between the two that are farthest apart; 0 of a single school.
    public let metres: Int

    public init(schools: [School.ID], trainees: Int, metres: Int) {
      self.schools = schools
      self.trainees = trainees
      self.metres = metres
    }
  }

  /// Of two schools or more; the first has the school with the smallest code.
  public let groups: [Group]

  /// Schools near no other that has room, and those whose place isn't known, ascending.
  public let alone: [School.ID]

  /// Beginning with every school alone, the two groups that lie closest together become one,
  /// measured by their two schools that are farthest apart, as long as that's within reach and
  /// the trainees aren't too many (complete linkage, Sørensen 1948). So no two groups could
  /// still be joined; it isn't promised that there are as few as can be.
  ///
  /// - Parameter trainees: How many of each school hold a place.
  /// - Complexity: O(*n*³) in scattered schools, of which a county has some dozens.
  public init(
    _ trainees: [School.ID: Int], at places: [School.ID: Location], _ terms: ClassTerms
  ) {
    let few = trainees.filter { (1...max(1, terms.scattered.value)).contains($0.value) }
    let schools = few.keys.filter { places[$0] != nil }.sorted()
    let spots = schools.compactMap { places[$0] }
    let apart = spots.map { one in spots.map { one.metres(to: $0) } }
    func metres(_ part: [Int]) -> Int {
      part.reduce(0) { widest, one in
        part.reduce(widest) { max($0, apart[one][$1]) }
      }
    }
    func number(_ part: [Int]) -> Int { part.reduce(0) { $0 + (few[schools[$1]] ?? 0) } }
    var parts = schools.indices.map { [$0] }
    while true {
      var best: (left: Int, right: Int, metres: Int)?
      for left in parts.indices {
        for right in parts.indices.dropFirst(left + 1) {
          // What's farthest apart in the union; within each it's in reach already.
          let far = parts[left].reduce(0) { far, one in
            parts[right].reduce(far) { max($0, apart[one][$1]) }
          }
          guard far <= terms.together.value, far < best?.metres ?? .max,
            number(parts[left]) + number(parts[right]) <= terms.groupSize.value
          else { continue }
          best = (left, right, far)
        }
      }
      guard let best else { break }
      parts[best.left] += parts[best.right]
      parts.remove(at: best.right)
    }
    groups = parts.filter { $0.count > 1 }.map { part in
      Group(
        schools: part.sorted().map { schools[$0] }, trainees: number(part), metres: metres(part))
    }.sorted { $0.schools[0] < $1.schools[0] }
    alone =
      (parts.filter { $0.count == 1 }.map { schools[$0[0]] }
      + few.keys.filter { places[$0] == nil }).sorted()
  }
}
