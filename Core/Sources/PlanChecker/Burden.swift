import Policy
import Staffing

/// The integers of the checker's sums: 128 bits hold every sum of products of
/// the numbers that a plan file may contain.
package typealias Wide = Int128

extension County {
  /// What a move costs the teacher (level `burden`), at least 1.
  func burden(of teacher: Int, to post: Int, _ direction: Direction) -> Wide {
    let person = roster.teachers[teacher]
    let weights = terms.burden
    var cost = wishCost(of: person, schoolOfPost[post])
    cost += Wide(weights.perKilometre) * kilometresFarther(teacher, schoolOfPost[post])
    if posts[post].subject != person.subject { cost += Wide(weights.otherSubject) }
    if posts[post].stage != person.stage { cost += Wide(weights.otherStage) }
    if let ended = person.lastExchange,
      ended.distance(to: year.opening) < weights.recentYears * 12
    {
      cost += Wide(weights.recentExchange)
    }
    cost -= Wide(weights.perYearInPlace) * Wide(min(weights.yearsInPlaceCap, yearsInPlace(person)))
    if direction == .down { cost -= Wide(ruralReduction(person)) }
    return max(1, cost)
  }

  private func wishCost(of teacher: Teacher, _ school: Int) -> Wide {
    guard teacher.isVolunteer else { return Wide(terms.burden.forced) }
    guard let index = teacher.wishes.firstIndex(of: roster.schools[school].id) else {
      return Wide(terms.burden.offList)
    }
    return Wide(terms.burden.rank) * Wide(index + 1)
  }

  private func kilometresFarther(_ teacher: Int, _ school: Int) -> Wide {
    let person = roster.teachers[teacher]
    guard let new = commute(of: person, to: school),
      let present = commute(of: person, to: origin(teacher))
    else { return 0 }
    return Wide(max(0, new - present) / 1000)
  }

  /// Whole years since joining the school of the establishment; 0 if unknown.
  func yearsInPlace(_ teacher: Teacher) -> Int {
    teacher.establishment.since?.wholeYears(until: year.opening) ?? 0
  }

  private func ruralReduction(_ teacher: Teacher) -> Int {
    if teacher.ruralYears == 0 && teacher.lastRural == nil { return terms.burden.neverRural }
    guard let ended = teacher.lastRural else { return terms.burden.notLatelyRural }
    let isLongAgo = ended.distance(to: year.opening) >= terms.burden.latelyYears * 12
    return isLongAgo ? terms.burden.notLatelyRural : 0
  }
}
