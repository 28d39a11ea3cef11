/// The possible moves and rows of one county in one year.
package struct Instance {
  package let county: County

  /// By teacher, then by post.
  package let moves: [PossibleMove]

  /// Which of `moves` are the teacher's, by teacher position.
  package let movesOf: [Range<Int>]

  package let rows: [Row]
  package let rowPositions: [String: Int]

  let index: RowIndex

  /// The largest burden of a possible move.
  let greatestBurden: Wide

  /// Derives everything from the county.
  ///
  /// - Complexity: O(possible moves + rows), and sorting.
  package init(_ county: County) {
    var candidates: [Lesson: [Int]] = [:]
    for (position, post) in county.posts.enumerated() where county.need[position] > 0 {
      candidates[Lesson(stage: post.stage, subject: post.subject), default: []].append(position)
    }
    var moves: [PossibleMove] = []
    var movesOf: [Range<Int>] = []
    for teacher in county.roster.teachers.indices {
      let start = moves.count
      moves += county.possibleMoves(of: teacher, among: candidates)
      movesOf.append(start..<moves.count)
    }
    let index = RowIndex(county, moves, movesOf)
    self.county = county
    self.moves = moves
    self.movesOf = movesOf
    self.index = index
    greatestBurden = moves.reduce(0) { max($0, $1.burden) }
    self.rows = index.rows
    self.rowPositions = Dictionary(
      index.rows.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The possible move of `teacher` to `post`, both positions, if there is one.
  package func possibleMove(_ teacher: Int, _ post: Int) -> Int? {
    movesOf[teacher].first { moves[$0].post == post }
  }

  /// The move of `teacher` to `post`, even if a filter refuses it.
  package func move(_ teacher: Int, _ post: Int) -> PossibleMove {
    possibleMove(teacher, post).map { moves[$0] } ?? county.move(teacher, post)
  }

  /// The rows that a move touches, by what it adds to each.
  package func entries(of move: PossibleMove) -> [PossibleMove.Entry] {
    index.entries(of: move, in: county)
  }

  /// The count of every row when `chosen` are made.
  package func counts(_ chosen: [PossibleMove]) -> [Wide] {
    var counts = rows.map { Wide($0.constant) }
    for move in chosen {
      for entry in entries(of: move) { counts[entry.row] += Wide(entry.coefficient) }
    }
    return counts
  }
}
