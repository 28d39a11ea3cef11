public import Policy
public import Staffing

/// Schools that could be an alliance: small enough, in none, near each other (S004-08).
public struct UnionCandidates: Equatable, Sendable {
  /// Schools that lie within reach of each other, every one of every other.
  public struct Group: Equatable, Sendable {
    /// Ascending.
    public let schools: [School.ID]

    /// Between the two that are farthest apart; 0 of a single school.
    public let metres: Int

    public init(schools: [School.ID], metres: Int) {
      self.schools = schools
      self.metres = metres
    }
  }

  /// Of two schools or more, the largest first.
  public let groups: [Group]

  /// Those near no other that has room, ascending.
  public let alone: [School.ID]

  /// Those whose place isn't known, ascending.
  public let unplaced: [School.ID]

  /// Complete linkage: every school begins alone; the two groups whose schools lie closest
  /// together, measured by the two that are farthest apart, become one, as long as that is
  /// within reach and there's room (Sørensen 1948). So no two of the groups could still be
  /// joined. It isn't promised that there are as few of them as can be.
  ///
  /// - Parameters:
  ///   - schools: With the places that are known, in whatever order.
  ///   - reach: Metres between any two of a group, at most.
  ///   - most: Schools of a group.
  /// - Complexity: O(*n*³) in schools, of which a county has some dozens this small.
  public init(_ schools: [School.ID: Location?], reach: Int, most: Int) {
    let placed = schools.compactMapValues(\.self).sorted { $0.key < $1.key }
    var parts = placed.indices.map { [$0] }
    // Distances between groups: of the two schools that are farthest apart.
    var far = placed.map { one in placed.map { one.value.metres(to: $0.value) } }
    while let (left, right) = Self.closest(parts, far, reach: reach, most: most) {
      let joined = parts.remove(at: right)
      parts[left] += joined
      for other in parts.indices.map({ $0 < right ? $0 : $0 + 1 }) where other != left {
        far[left][other] = max(far[left][other], far[right][other])
        far[other][left] = far[left][other]
      }
      far.remove(at: right)
      for row in far.indices { far[row].remove(at: right) }
    }
    let found = parts.map { part in
      Group(
        schools: part.sorted().map { placed[$0].key },
        metres: part.reduce(0) { widest, one in
          part.reduce(widest) { max($0, placed[one].value.metres(to: placed[$1].value)) }
        })
    }
    groups = found.filter { $0.schools.count > 1 }.sorted {
      ($1.schools.count, $0.schools[0]) < ($0.schools.count, $1.schools[0])
    }
    alone = found.filter { $0.schools.count == 1 }.map { $0.schools[0] }.sorted()
    unplaced = schools.filter { $0.value == nil }.map(\.key).sorted()
  }

  /// The two groups to be joined next; of equal ones the first.
  private static func closest(
    _ parts: [[Int]], _ far: [[Int]], reach: Int, most: Int
  ) -> (Int, Int)? {
    var best: (left: Int, right: Int, metres: Int)?
    for left in parts.indices {
      for right in parts.indices.dropFirst(left + 1) {
        let metres = far[left][right]
        guard metres <= reach, parts[left].count + parts[right].count <= most,
          metres < best?.metres ?? .max
        else { continue }
        best = (left, right, metres)
      }
    }
    return best.map { ($0.left, $0.right) }
  }
}

extension [SchoolUnion] {
  /// Schools that may be a member of a kind by their size and are in none of the kind on a
  /// day, with their places; none where the kind knows no size.
  public func open(
    to kind: UnionTerms.Kind, of schools: [School], on day: Day
  ) -> [School.ID: Location?] {
    guard let size = kind.size else { return [:] }
    let taken = Set(filter { $0.kind == kind.key }.flatMap { $0.members(on: day) })
    return Dictionary(
      schools.filter { $0.pupils > 0 && size.holds($0.pupils) && !taken.contains($0.id) }
        .map { ($0.id, $0.location) }
    ) { first, _ in first }
  }

  /// The running union of a kind with a member nearest to a place, and how far that is.
  ///
  /// - Parameter most: Schools of one union; full ones aren't looked at.
  public func nearest(
    _ kind: String, to place: Location, among places: [School.ID: Location], on day: Day,
    most: Int
  ) -> (union: SchoolUnion, metres: Int)? {
    var best: (union: SchoolUnion, metres: Int)?
    for union in self where union.kind == kind {
      let members = union.members(on: day)
      guard members.count < most else { continue }
      for metres in members.compactMap({ places[$0]?.metres(to: place) })
      where metres < best?.metres ?? .max {
        best = (union, metres)
      }
    }
    return best
  }
}
