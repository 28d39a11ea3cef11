internal import Planning
internal import Policy
internal import Staffing

/// What somebody asks the board.
struct BoardQuestion: Sendable {
  let teacher: Teacher.ID?
  let post: Post?

  /// A name or number to find.
  let search: String

  init(_ address: Address) {
    func text(_ name: String) -> String? { address[name].flatMap { $0.isEmpty ? nil : $0 } }
    teacher = text("teacher").map { Teacher.ID($0) }
    post = text("post").flatMap { Post($0) }
    search = text("q") ?? ""
  }
}

/// What the board says: the aims as they are, and what each move asked about
/// would do, the best first.
struct BoardAnswer: Sendable {
  struct Option: Sendable {
    let teacher: Teacher.ID

    /// Nil is the present place.
    let post: Post?
    let effect: BoardEffect
  }

  let levels: [(level: PlanLevel, value: Int)]

  /// Where the board has the teacher asked about; nil is the present place.
  let place: Post?
  let options: [Option]

  /// - Parameter most: How many moves are told of, the best.
  /// - Complexity: O(possible moves), a weighing for each that is asked about, and a look
  ///   for each that is told of.
  init(_ board: PlanBoard, to question: BoardQuestion, most: Int = 60) {
    levels = board.levels
    place = question.teacher.flatMap { board.place(of: $0) }
    var asked: [(Teacher.ID, Post?)] = []
    if question.teacher != nil || question.post != nil {
      asked = board.possibleMoves.filter {
        (question.teacher == nil || $0.teacher == question.teacher)
          && (question.post == nil || $0.post == question.post)
      }.map { ($0.teacher, $0.post) }
    }
    if let teacher = question.teacher, place != nil { asked.append((teacher, nil)) }
    let order = Dictionary(
      levels.enumerated().map { ($1.level, $0) }, uniquingKeysWith: { first, _ in first })
    let count = levels.count
    options = asked.filter { board.place(of: $0.0) != $0.1 }
      .map { ($0, BoardAnswer.rank(board.weigh($0.0, at: $0.1), order, count)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }
      .prefix(most).map(\.0)
      .map { Option(teacher: $0.0, post: $0.1, effect: board.look($0.0, at: $0.1)) }
  }

  /// Rows broken first, then the aims in order.
  private static func rank(
    _ effect: BoardEffect, _ order: [PlanLevel: Int], _ count: Int
  ) -> [Int] {
    var rank = [effect.broken.count] + [Int](repeating: 0, count: count)
    for change in effect.levels {
      if let place = order[change.level] { rank[1 + place] = change.by }
    }
    return rank
  }
}
