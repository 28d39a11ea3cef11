import PlanFormat
import Policy
import Solver
import Staffing

/// Two or three teachers whom the plan leaves in place and who could pass their
/// posts around, so that one of them gets a wish.
struct ExchangeRing {
  private let draft: ProblemDraft
  private let state: CountState
  private let movable: [Bool]

  /// By post: those who hold it, may choose and stay in the plan.
  private let holders: [[Int]]

  init(_ request: PlanRequest, _ plan: PlanFile, terms: PlanTerms?) {
    let draft = ProblemDraft(
      County(roster: request.roster, book: request.book, year: request.year, terms: terms))
    let state = CountState(draft.complete)
    (self.draft, self.state) = (draft, state)
    let places = plan.places
    for (teacher, person) in request.roster.teachers.enumerated() {
      guard let post = places[person.id].flatMap({ draft.county.postPositions[$0] }) else {
        continue
      }
      state.take(
        draft.model.options(of: teacher).first { draft.moves[$0].post == post },
        for: teacher)
    }
    let stays = Set(plan.stays)
    let movable = request.roster.teachers.indices.map { teacher in
      state.choice(of: teacher) == nil && !stays.contains(request.roster.teachers[teacher].id)
    }
    self.movable = movable
    var holders = [[Int]](repeating: [], count: draft.county.posts.count)
    for (teacher, post) in draft.county.homePosts.enumerated() {
      if let post, movable[teacher] { holders[post].append(teacher) }
    }
    self.holders = holders
  }

  /// The moves of the smallest ring that gives the teacher the best wish it can,
  /// everybody else as planned and every row kept; nil when there is none.
  ///
  /// - Complexity: O(wishes × holders of a post × their moves × holders).
  func pins(for id: Teacher.ID) -> [Pin]? {
    guard let teacher = draft.county.roster.position(of: id), movable[teacher],
      let home = draft.county.homePosts[teacher]
    else { return nil }
    let wishes = draft.model.options(of: teacher).filter { draft.moves[$0].wishRank != nil }
      .sorted { (draft.moves[$0].wishRank ?? 0, $0) < (draft.moves[$1].wishRank ?? 0, $1) }
    for size in 2...3 {
      for wish in wishes {
        if let ring = ring(of: size, from: wish, to: home, [teacher]) {
          return ([wish] + ring).map {
            .takes(
              draft.county.roster.teachers[draft.moves[$0].teacher].id,
              draft.county.posts[draft.moves[$0].post])
          }
        }
      }
    }
    return nil
  }

  /// Moves of `size - 1` others that close the ring after `option`.
  private func ring(of size: Int, from option: Int, to home: Int, _ inRing: [Int]) -> [Int]? {
    let teacher = draft.moves[option].teacher
    state.take(option, for: teacher)
    defer { state.take(nil, for: teacher) }
    guard size > 1 else { return state.isWithinRanges ? [] : nil }
    for other in holders[draft.moves[option].post] where !inRing.contains(other) {
      for next in draft.model.options(of: other)
      where size > 2 || draft.moves[next].post == home {
        if let rest = ring(of: size - 1, from: next, to: home, inRing + [other]) {
          return [next] + rest
        }
      }
    }
    return nil
  }
}
