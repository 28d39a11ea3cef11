import Policy
import Staffing

/// What a move asks of the teacher, in the book's points (plan model, section 2).
struct Burden {
  private let county: County
  private let terms: PlanTerms.BurdenTerms

  init(_ county: County) {
    self.county = county
    terms = county.terms.burden
  }

  /// - Parameters:
  ///   - rank: The school's place among the wishes, from 1.
  ///   - distance: Metres from home to the new school, `present` to the old.
  /// - Returns: At least 1.
  func of(
    _ teacher: Int, post: Int, rank: Int?, distance: Int?, present: Int?, direction: Direction
  ) -> Int {
    let person = county.roster.teachers[teacher]
    var points = wish(person, rank)
    if let distance, let present {
      points += terms.perKilometre * max(0, (distance - present) / 1000)
    }
    if county.posts[post].subject != person.subject { points += terms.otherSubject }
    if county.posts[post].stage != person.stage { points += terms.otherStage }
    let opening = county.year.opening
    points += terms.exchangePoints(of: person, opening: opening)
    points -= terms.perYearInPlace * min(terms.yearsInPlaceCap, county.yearsInPlace(teacher))
    if direction == .down { points -= terms.ruralPoints(of: person, opening: opening) }
    return max(1, points)
  }

  private func wish(_ person: Teacher, _ rank: Int?) -> Int {
    guard person.isVolunteer else { return terms.forced }
    return rank.map { terms.rank * $0 } ?? terms.offList
  }
}
