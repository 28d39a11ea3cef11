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
  package func marketMoves(
    seed: UInt64, keeping published: Published? = nil, after pinned: [PossibleMove],
    without absent: Set<Int>
  ) -> [Int: Int] {
    guard county.terms.market != .off else { return [:] }
    let counts = counts(pinned)
    var lists = marketLists(seed: seed, without: absent)
    let trades = county.terms.market == .trading
    if let published {
      lists = lists.compactMap { teacher, moves in
        guard let kept = published.marketPosts[teacher] else { return nil }
        let promised = moves.filter { isSame(kept, county.posts[self.moves[$0].post].description) }
        return promised.isEmpty ? nil : (teacher, promised)
      }
      return trades ? keptTogether(lists, counts) : takenInTurn(lists, counts)
    }
    guard trades else { return takenInTurn(lists, counts) }
    var market = MarketRounds(self, lists, counts)
    return market.run()
  }

  /// What volunteers wish for, the best first; those who choose first come first.
  typealias MarketLists = [(teacher: Int, moves: [Int])]

  /// Each in turn takes the first move of the list that keeps every row.
  ///
  /// - Complexity: O(moves of the lists × rows each touches).
  func takenInTurn(_ lists: MarketLists, _ start: [Wide], made: [Int: Int] = [:]) -> [Int: Int] {
    var (counts, made) = (start, made)
    for (teacher, list) in lists {
      let open = list.first { move in
        entries(of: moves[move]).allSatisfy {
          rows[$0.row].range.contains(counts[$0.row] + Wide($0.coefficient))
        }
      }
      guard let open else { continue }
      made[teacher] = open
      for entry in entries(of: moves[open]) { counts[entry.row] += Wide(entry.coefficient) }
    }
    return made
  }

  /// Promised moves stand together; who pushes a row out gives way, the last
  /// first, and is asked again in turn at the end.
  private func keptTogether(_ lists: MarketLists, _ start: [Wide]) -> [Int: Int] {
    var counts = start
    func add(_ move: Int, _ sign: Wide) {
      for entry in entries(of: moves[move]) { counts[entry.row] += sign * Wide(entry.coefficient) }
    }
    func pushes(_ move: Int) -> Bool {
      entries(of: moves[move]).contains { entry in
        let (range, count) = (rows[entry.row].range, counts[entry.row])
        return entry.coefficient > 0 ? count > range.high : count < range.low
      }
    }
    var kept = lists
    for (_, list) in lists { add(list[0], 1) }
    while let last = kept.lastIndex(where: { pushes($0.moves[0]) }) {
      add(kept[last].moves[0], -1)
      kept.remove(at: last)
    }
    let made = Dictionary(uniqueKeysWithValues: kept.map { ($0.teacher, $0.moves[0]) })
    return takenInTurn(lists.filter { made[$0.teacher] == nil }, counts, made: made)
  }

  /// Volunteers with possible moves to wished schools, in the market's order:
  /// most points first, then by lot.
  package func marketLists(
    seed: UInt64, without absent: Set<Int>
  ) -> [(teacher: Int, moves: [Int])] {
    let claims = county.roster.teachers.indices.filter { position in
      county.roster.teachers[position].isVolunteer && !absent.contains(position)
    }
    .map { position in
      let id = county.roster.teachers[position].id
      return (points: points(position), lot: sha256("\(seed)/\(id)".utf8), position: position)
    }
    return claims.sorted { left, right in
      left.points == right.points
        ? (left.lot, left.position) < (right.lot, right.position) : left.points > right.points
    }
    .map { ($0.position, wishes(of: $0.position)) }.filter { !$0.1.isEmpty }
  }

  private func points(_ position: Int) -> Wide {
    let teacher = county.roster.teachers[position]
    let terms = county.terms.points
    return Wide(terms.perYearInPlace) * Wide(county.yearsInPlace(teacher))
      + Wide(terms.perRuralYear) * Wide(teacher.ruralYears)
      + Wide(terms.perBackboneLevel) * Wide(teacher.backbone.rawValue)
  }

  /// Possible moves by wish; at one school those of the teacher's own stage and
  /// subject come first, then post order.
  private func wishes(of teacher: Int) -> [Int] {
    let person = county.roster.teachers[teacher]
    var list: [Int] = []
    for wish in person.wishes {
      let school = county.roster.position(of: wish)
      let there = movesOf[teacher].filter {
        county.schoolOfPost[moves[$0].post] == school && !list.contains($0)
      }
      let isMain = { (move: Int) in
        let post = county.posts[moves[move].post]
        return post.stage == person.stage && post.subject == person.subject
      }
      list += there.filter(isMain) + there.filter { !isMain($0) }
    }
    return list
  }
}
