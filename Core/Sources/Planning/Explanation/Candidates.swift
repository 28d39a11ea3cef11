import Policy
import Solver
import Staffing

/// Who could teach a post, and what keeps the next one from it.
struct Candidates {
  private struct Lesson: Hashable {
    let stage: Stage
    let subject: Subject
  }

  private let draft: ProblemDraft
  private let state: CountState
  private let byLesson: [Lesson: [Int]]

  /// - Complexity: O(teachers).
  init(_ draft: ProblemDraft, _ state: CountState) {
    self.draft = draft
    self.state = state
    var byLesson: [Lesson: [Int]] = [:]
    for (position, teacher) in draft.county.roster.teachers.enumerated()
    where draft.county.homePosts[position] != nil {
      for stage in Set([teacher.stage] + teacher.qualifications.stages) {
        for subject in Set([teacher.subject] + teacher.qualifications.subjects) {
          byLesson[Lesson(stage: stage, subject: subject), default: []].append(position)
        }
      }
    }
    self.byLesson = byLesson
  }

  /// Those elsewhere who may teach the post, by position.
  func people(for post: Int) -> [Int] {
    let wanted = draft.county.posts[post]
    let people = byLesson[Lesson(stage: wanted.stage, subject: wanted.subject)] ?? []
    return people.filter { draft.county.homeSchools[$0] != draft.county.postSchools[post] }
  }

  /// What keeps the candidate with the fewest obstacles from the post of
  /// `option`, if its teacher stayed; nil without a candidate.
  func obstacle(insteadOf option: Int) -> PlanReason.Obstacle? {
    let (teacher, post) = (draft.moves[option].teacher, draft.moves[option].post)
    state.take(nil, for: teacher)
    defer { state.take(option, for: teacher) }
    var best: (order: (Int, Int, Int), obstacle: PlanReason.Obstacle)?
    for person in people(for: post).prefix(400)
    where person != teacher && state.choice(of: person) == nil {
      guard let (order, obstacle) = obstacle(of: person, to: post) else { continue }
      if best.map({ order < $0.order }) ?? true { best = (order, obstacle) }
    }
    return best?.obstacle
  }

  private func obstacle(of teacher: Int, to post: Int)
    -> (order: (Int, Int, Int), obstacle: PlanReason.Obstacle)?
  {
    if let option = draft.model.options(of: teacher).first(where: { draft.moves[$0].post == post })
    {
      let broken = state.effect(of: option, for: teacher).broken
      guard let row = broken.first else { return nil }
      let added = draft.model.entries(of: option).first { $0.row == row }?.coefficient ?? 0
      return (
        (0, broken.count, teacher),
        .init(
          code: draft.rows[row].code, words: words(for: draft.rows[row], of: teacher),
          lesson: draft.county.posts[post].lesson, measured: state.count(of: row) + added,
          allowed: draft.rows[row].range)
      )
    }
    let refused = draft.filters.refusals(teacher: teacher, post: post)
    guard let entry = MoveFilter.codes.first(where: { refused.contains($0.filter) }) else {
      return nil
    }
    let metres =
      entry.filter == .commute ? draft.filters.move(of: teacher, to: post)?.distance : nil
    return (
      (1, refused.rawValue.nonzeroBitCount, teacher),
      .init(
        code: entry.code, words: entry.words, lesson: draft.county.posts[post].lesson,
        measured: metres, allowed: metres.map { _ in 0...draft.county.terms.commuteLimit })
    )
  }
}

extension Candidates {
  private func words(for row: PlanRow, of teacher: Int) -> LocalizedText {
    guard case .post(let post) = row.kind, draft.county.homePosts[teacher] == post else {
      return PlanRow.words(forCode: row.code)
    }
    return LocalizedText(zh: "其原岗位人数", en: "the strength of the post left")
  }
}

extension Post {
  /// Stage and subject in words.
  var lesson: LocalizedText {
    LocalizedText(
      zh: "\(stage.words.zh)\(subject)", en: "\(stage.words.en) \(subject.englishName)")
  }
}
