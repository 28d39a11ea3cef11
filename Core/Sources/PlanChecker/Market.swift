import Policy
import Sealing
import Staffing

extension Instance {
  /// The moves that the voluntary market makes after the pinned ones, by
  /// teacher position (docs/plan-model.md, section 5).
  ///
  /// - Parameters:
  ///   - published: When it repairs a published plan: only those whom that
  ///     plan's market moved take part, and each keeps that place or has none.
  ///   - pinned: Moves made before the market begins.
  ///   - absent: Positions of teachers who take no part: pinned to move or to stay.
  /// - Complexity: O(volunteers × their possible moves × rows each touches).
  package func marketMoves(
    seed: UInt64, keeping published: Published? = nil, after pinned: [PossibleMove],
    without absent: Set<Int>
  ) -> [Int: Int] {
    guard county.terms.market == .serial else { return [:] }
    var counts = counts(pinned)
    var made: [Int: Int] = [:]
    for teacher in marketOrder(seed: seed) where !absent.contains(teacher) {
      let kept = published?.marketPosts[teacher]
      if published != nil && kept == nil { continue }
      guard let move = bestMove(of: teacher, given: counts, onlyTo: kept) else { continue }
      made[teacher] = move
      for entry in entries(of: moves[move]) { counts[entry.row] += Wide(entry.coefficient) }
    }
    return made
  }

  /// Volunteers with wishes and possible moves: most points first, then by lot.
  private func marketOrder(seed: UInt64) -> [Int] {
    let places = county.roster.teachers.indices.filter { position in
      let teacher = county.roster.teachers[position]
      return teacher.isVolunteer && !teacher.wishes.isEmpty && !movesOf[position].isEmpty
    }
    .map { position in
      let id = county.roster.teachers[position].id
      return (points: points(position), lot: sha256("\(seed)/\(id)".utf8), position: position)
    }
    return places.sorted { left, right in
      left.points == right.points
        ? (left.lot, left.position) < (right.lot, right.position) : left.points > right.points
    }
    .map(\.position)
  }

  private func points(_ position: Int) -> Wide {
    let teacher = county.roster.teachers[position]
    let terms = county.terms.points
    return Wide(terms.perYearInPlace) * Wide(county.yearsInPlace(teacher))
      + Wide(terms.perRuralYear) * Wide(teacher.ruralYears)
      + Wide(terms.perBackboneLevel) * Wide(teacher.backbone.rawValue)
  }

  /// The move to the first wished school with room; there the teacher's own
  /// stage and subject come first, then post order.
  private func bestMove(of teacher: Int, given counts: [Wide], onlyTo kept: String?) -> Int? {
    let person = county.roster.teachers[teacher]
    for wish in person.wishes {
      let school = county.roster.position(of: wish)
      let open = movesOf[teacher].filter { move in
        let name = county.posts[moves[move].post].description
        return county.schoolOfPost[moves[move].post] == school
          && (kept.map { isSame($0, name) } ?? true)
          && entries(of: moves[move]).allSatisfy {
            rows[$0.row].range.contains(counts[$0.row] + Wide($0.coefficient))
          }
      }
      let main = open.first { move in
        let post = county.posts[moves[move].post]
        return post.stage == person.stage && post.subject == person.subject
      }
      if let choice = main ?? open.first { return choice }
    }
    return nil
  }
}
