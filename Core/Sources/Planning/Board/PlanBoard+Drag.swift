import Equity
import Policy
import Solver
public import Staffing

extension PlanBoard {
  /// Drags a teacher to a post, or home when `post` is nil, and says what that
  /// does; a drag that a filter or a pin forbids changes nothing.
  ///
  /// - Complexity: O(rows that the two moves touch + spread rows), and a recount
  ///   of the indicators in O(teachers + schools).
  @discardableResult
  public func drag(_ teacher: Teacher.ID, to post: Post?) -> BoardEffect {
    answer(teacher, post, .drag)
  }

  /// What a drag would do; the board stays as it is.
  public func look(_ teacher: Teacher.ID, at post: Post?) -> BoardEffect {
    answer(teacher, post, .look)
  }

  /// What a drag would do to rows and levels, without a recount of the indicators: for
  /// choosing among many drags.
  ///
  /// - Complexity: O(rows that the two moves touch + spread rows).
  public func weigh(_ teacher: Teacher.ID, at post: Post?) -> BoardEffect {
    answer(teacher, post, .weigh)
  }

  private enum Question { case drag, look, weigh }

  private func answer(_ id: Teacher.ID, _ post: Post?, _ question: Question) -> BoardEffect {
    guard let teacher = draft.county.roster.position(of: id),
      draft.county.homePosts[teacher] != nil
    else {
      return .refused([
        LocalizedText(zh: "名册中没有在岗任教的教师\(id)", en: "\(id) doesn't teach in this county")
      ])
    }
    if pinned.contains(teacher) {
      return .refused([LocalizedText(zh: "\(id)已被固定，请先取消固定", en: "\(id) is pinned; unpin first")])
    }
    var option: Int?
    if let post, post != draft.county.roster.teachers[teacher].post {
      option = draft.model.options(of: teacher).first {
        draft.county.posts[draft.moves[$0].post] == post
      }
      guard option != nil else { return .refused(refusals(teacher, post)) }
    }
    return effect(of: option, for: teacher, question)
  }

  private func refusals(_ teacher: Int, _ post: Post) -> [LocalizedText] {
    guard let position = draft.county.postPositions[post] else {
      return [LocalizedText(zh: "没有岗位\(post)", en: "there is no post \(post)")]
    }
    let refused = draft.filters.refusals(teacher: teacher, post: position)
    return MoveFilter.codes.filter { refused.contains($0.filter) }.map(\.words)
  }

  private func effect(
    of option: Int?, for teacher: Int, _ question: Question
  ) -> BoardEffect {
    let old = state.choice(of: teacher)
    let before = state.levelValues
    state.take(option, for: teacher)
    seat(teacher, option)
    let recounted = question == .weigh ? nil : EquityReport(census.under(deployment))
    let touched = Set(
      [old, option].compactMap(\.self).flatMap { draft.model.entries(of: $0) }
        .map(\.row))
    let effect = BoardEffect(
      refusals: [],
      broken: touched.sorted().filter { !draft.rows[$0].range.contains(state.count(of: $0)) }
        .map(named),
      levels: zip(draft.levels, zip(state.levelValues, before)).filter { $1.0 != $1.1 }
        .map { .init(level: $0, by: $1.0 - $1.1) },
      indicators: recounted?.changes(since: report) ?? [])
    if question == .drag {
      record(teacher, old)
      if let recounted { report = recounted }
    } else {
      state.take(old, for: teacher)
      seat(teacher, old)
    }
    return effect
  }
}

extension PlanBoard {
  /// Every drag that no filter forbids, by teacher and post.
  public var possibleMoves: [(teacher: Teacher.ID, post: Post)] {
    draft.moves.map {
      (draft.county.roster.teachers[$0.teacher].id, draft.county.posts[$0.post])
    }
  }
}
