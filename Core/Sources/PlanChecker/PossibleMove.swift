package import PlanFormat
package import Policy
import Staffing

/// Why a teacher can't move to a post: the filters of docs/plan-model.md,
/// section 2.
public enum Refusal: String, Hashable, Sendable, CaseIterable {
  case notEligible = "not-eligible"
  case sameSchool = "same-school"
  case noNeed = "no-need"
  case subject, stage, commute, lateral, upward, pairing
}

/// A teacher's move to a post, with everything the model says of it.
package struct PossibleMove {
  /// Positions in the roster and in the county's posts.
  package let teacher: Int
  package let post: Int
  package let direction: Direction
  package let kind: Move.Kind

  /// What it costs at the level `burden`.
  package let burden: Wide

  /// What a move adds to one row.
  package struct Entry {
    package let row: Int
    package let coefficient: Int
  }
}

extension County {
  /// Every filter that refuses the move of `teacher` to `post`, both positions.
  package func refusals(_ teacher: Int, _ post: Int) -> [Refusal] {
    let person = roster.teachers[teacher]
    let from = origin(teacher)
    let to = schoolOfPost[post]
    let direction = directions[from][to]
    let subject = posts[post].subject
    let stage = posts[post].stage
    var refusals: [Refusal] = []
    if !eligible[teacher].contains(direction) { refusals.append(.notEligible) }
    if from == to { refusals.append(.sameSchool) }
    if need[post] == 0 { refusals.append(.noNeed) }
    if subject != person.subject && !person.qualifications.subjects.contains(subject) {
      refusals.append(.subject)
    }
    if stage != person.stage && !person.qualifications.stages.contains(stage) {
      refusals.append(.stage)
    }
    if let metres = commute(of: person, to: to), metres > terms.commuteLimit,
      !person.wishes.contains(roster.schools[to].id)
    {
      refusals.append(.commute)
    }
    if direction == .lateral && !allows(terms.lateralMoves, person) { refusals.append(.lateral) }
    if direction == .up && !allows(terms.upwardMoves, person) { refusals.append(.upward) }
    if terms.pairingRequired && !joined.contains(SchoolPair(from, to)) {
      refusals.append(.pairing)
    }
    return refusals
  }

  func allows(_ permission: PlanTerms.Permission, _ teacher: Teacher) -> Bool {
    permission == .everyone || (permission == .volunteers && teacher.isVolunteer)
  }

  /// Metres from the teacher's home to the school at `school`, where both are
  /// known.
  func commute(of teacher: Teacher, to school: Int) -> Int? {
    guard let home = teacher.home, let place = roster.schools[school].location else { return nil }
    return home.metres(to: place)
  }

  /// The move of `teacher` to `post`, whether or not a filter refuses it.
  func move(_ teacher: Int, _ post: Int) -> PossibleMove {
    let direction = directions[origin(teacher)][schoolOfPost[post]]
    return PossibleMove(
      teacher: teacher, post: post, direction: direction, kind: kind(teacher, post),
      burden: burden(of: teacher, to: post, direction))
  }

  func kind(_ teacher: Int, _ post: Int) -> Move.Kind {
    let person = roster.teachers[teacher]
    let from = employer(teacher)
    let to = schoolOfPost[post]
    let isTransfer =
      terms.transfersAllowed && person.isVolunteer
      && person.wishes.contains(roster.schools[to].id)
      && employed[from] > approved[from] && employed[to] < approved[to]
    return isTransfer ? .transfer : .exchange
  }
}
