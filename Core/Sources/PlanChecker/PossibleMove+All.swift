import Policy
import Staffing

extension County {
  /// The moves of the teacher at `teacher` that no filter refuses, by post: those
  /// for which `refusals` gives nothing, found with the cheap filters first.
  ///
  /// - Parameter candidates: Posts that need somebody, by stage and subject.
  /// - Complexity: O(candidates of the teacher's stages and subjects).
  func possibleMoves(of teacher: Int, among candidates: [Lesson: [Int]]) -> [PossibleMove] {
    guard !eligible[teacher].isEmpty else { return [] }
    let person = roster.teachers[teacher]
    let from = origin(teacher)
    let (open, toward) = (openDirections(of: teacher, person), directions[from])
    let wishes = person.wishes.map { roster.position(of: $0) }
    let present = commute(of: person, to: from)
    return posts(for: person, among: candidates).compactMap { post in
      let to = schoolOfPost[post]
      let direction = toward[to]
      guard to != from, open.contains(direction),
        !terms.pairingRequired || joined.contains(SchoolPair(from, to))
      else { return nil }
      let rank = wishes.firstIndex { $0 == to }
      let metres = commute(of: person, to: to)
      if let metres, metres > terms.commuteLimit, rank == nil { return nil }
      return PossibleMove(
        teacher: teacher, post: post, direction: direction, kind: kind(teacher, post),
        burden: burden(
          of: person, to: post, direction, wish: rank, farther: farther(metres, than: present)))
    }
  }

  /// Posts of the teacher's stages and subjects, in order.
  private func posts(for person: Teacher, among candidates: [Lesson: [Int]]) -> [Int] {
    var posts: [Int] = []
    var lists = 0
    for stage in Set([person.stage] + person.qualifications.stages) {
      for subject in Set([person.subject] + person.qualifications.subjects) {
        guard let found = candidates[Lesson(stage: stage, subject: subject)] else { continue }
        posts += found
        lists += 1
      }
    }
    return lists > 1 ? posts.sorted() : posts
  }

  /// The directions that neither eligibility nor the book closes.
  private func openDirections(of teacher: Int, _ person: Teacher) -> [Direction] {
    Direction.allCases.filter { direction in
      let isAllowed =
        switch direction {
        case .down: true
        case .up: allows(terms.upwardMoves, person)
        case .lateral: allows(terms.lateralMoves, person)
        }
      return isAllowed && eligible[teacher].contains(direction)
    }
  }
}

/// A subject at a stage.
struct Lesson: Hashable {
  let stage: Stage
  let subject: Subject
}
