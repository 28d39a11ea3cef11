import Policy
import Staffing

/// The integers of the checker's sums: 128 bits hold every sum of products of
/// the numbers that a plan file may contain.
package typealias Wide = Int128

extension County {
  /// What a move costs the teacher (level `burden`), at least 1.
  func burden(of teacher: Int, to post: Int, _ direction: Direction) -> Wide {
    let person = roster.teachers[teacher]
    let school = schoolOfPost[post]
    return burden(
      of: person, to: post, direction,
      wish: person.wishes.firstIndex(of: roster.schools[school].id),
      farther: farther(
        commute(of: person, to: school), than: commute(of: person, to: origin(teacher))))
  }

  /// The same where the school's place among the wishes, from 0, and the whole
  /// kilometres that it is farther are known.
  func burden(
    of person: Teacher, to post: Int, _ direction: Direction, wish: Int?, farther: Int
  ) -> Wide {
    let weights = terms.burden
    var cost = wishCost(of: person, wish)
    cost += Wide(weights.perKilometre) * Wide(farther)
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

  private func wishCost(of teacher: Teacher, _ wish: Int?) -> Wide {
    guard teacher.isVolunteer else { return Wide(terms.burden.forced) }
    guard let wish else { return Wide(terms.burden.offList) }
    return Wide(terms.burden.rank) * Wide(wish + 1)
  }

  /// Whole kilometres; 0 where either distance is unknown.
  func farther(_ new: Int?, than present: Int?) -> Int {
    guard let new, let present else { return 0 }
    return max(0, new - present) / 1000
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
