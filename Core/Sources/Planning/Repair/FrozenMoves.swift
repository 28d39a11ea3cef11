public import PlanFormat
import Solver
public import Staffing

/// Published moves turned into pins: whoever has been told goes where they were
/// told, unless that became impossible.
///
/// Pins alone must keep every row within range. Where the frozen moves don't,
/// further published moves that bring a row back are frozen too; where none
/// does, the last frozen move that pushes the row out is released.
public struct FrozenMoves {
  /// By teacher.
  public private(set) var pins: [Pin] = []

  /// Those whose published move can't stay.
  public private(set) var released: [Teacher.ID] = []

  /// - Parameters:
  ///   - request: The changed county, book and pins; its own pins come first.
  ///   - teachers: Whose moves are frozen; nil freezes all.
  public init(
    _ published: PlanFile, for request: PlanRequest, only teachers: Set<Teacher.ID>? = nil
  ) {
    let draft = ProblemDraft(
      County(roster: request.roster, book: request.book, year: request.year),
      previous: PreviousPlan(published, sha256: ""))
    let roster = request.roster
    let pinned = Set(request.pins.compactMap { roster.position(of: $0.teacher) })
    let state = CountState(draft.model)
    for pin in request.pins {
      guard case .takes(let id, let post) = pin, let teacher = roster.position(of: id) else {
        continue
      }
      state.take(draft.option(teacher, post), for: teacher)
    }
    let possible = draft.publishedChoice.enumerated().compactMap { teacher, option in
      option.flatMap { pinned.contains(teacher) ? nil : (teacher: teacher, option: $0) }
    }
    func isListed(_ teacher: Int) -> Bool {
      teachers?.contains(roster.teachers[teacher].id) ?? true
    }
    for (teacher, option) in possible where isListed(teacher) { state.take(option, for: teacher) }

    var dropped: Set<Int> = []
    while let row = state.brokenRows.first {
      let sign = state.count(of: row) < draft.rows[row].range.lowerBound ? 1 : -1
      func pushes(_ option: Int, _ sign: Int) -> Bool {
        draft.model.entries(of: option).contains { $0.row == row && $0.coefficient * sign > 0 }
      }
      let helper = possible.first {
        state.choice(of: $0.teacher) == nil && !dropped.contains($0.teacher)
          && pushes($0.option, sign)
      }
      if let helper {
        state.take(helper.option, for: helper.teacher)
      } else if let last = possible.last(where: {
        state.choice(of: $0.teacher) != nil && pushes($0.option, -sign)
      }) {
        state.take(nil, for: last.teacher)
        dropped.insert(last.teacher)
      } else {
        break
      }
    }
    pins = possible.filter { state.choice(of: $0.teacher) != nil }.map {
      .takes(roster.teachers[$0.teacher].id, draft.county.posts[draft.moves[$0.option].post])
    }
    let frozen = Set(pins.map(\.teacher))
    released = published.moves.map(\.teacher).filter { id in
      (teachers?.contains(id) ?? true) && !frozen.contains(id)
        && !(roster.position(of: id).map(pinned.contains) ?? false)
    }
    .sorted()
  }
}

extension ProblemDraft {
  /// The possible move of a teacher to a post.
  func option(_ teacher: Int, _ post: Post) -> Int? {
    model.options(of: teacher).first { county.posts[moves[$0].post] == post }
  }
}
