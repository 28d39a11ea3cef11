import Policy
import Staffing

/// The grades of every stage of every school, oldest first, in thousandths of a
/// pupil.
struct Cohorts {
  private let roster: Roster
  private let terms: YearsTerms

  /// By school position.
  private var grades: [[Stage: [Int]]]

  init(_ roster: Roster, _ terms: YearsTerms) {
    self.roster = roster
    self.terms = terms
    grades = roster.schools.map { school in
      Dictionary(
        uniqueKeysWithValues: school.stages.map { stage in
          let count = max(1, terms.grades[stage] ?? 1)
          let all = 1000 * (school.enrolment[stage]?.pupils ?? 0)
          var equal = [Int](repeating: all / count, count: count)
          equal[0] += all % count
          return (stage, equal)
        })
    }
  }

  /// Lets a year pass.
  mutating func advance() {
    var leavers: [Stage: Int] = [:]
    for school in grades {
      for (stage, cohorts) in school { leavers[stage, default: 0] += cohorts[0] }
    }
    for stage in Stage.allCases {
      let entering = intake(of: stage, leavers)
      for position in grades.indices {
        guard var cohorts = grades[position][stage] else { continue }
        cohorts.removeFirst()
        cohorts.append(entering[position])
        grades[position][stage] = cohorts
      }
    }
  }

  func enrolment(_ position: Int, _ stage: Stage, now: Enrolment) -> Enrolment {
    let all = (grades[position][stage] ?? []).reduce(0, +)
    let pupils = (all + 500) / 1000
    guard now.pupils > 0, now.classes > 0 else {
      return Enrolment(pupils: pupils, classes: now.classes)
    }
    let least = min(now.classes, terms.grades[stage] ?? 1)
    return Enrolment(
      pupils: pupils, classes: max(least, scaled(now.classes, pupils, now.pupils)))
  }

  /// Who enters the stage at each school next year.
  private func intake(of stage: Stage, _ leavers: [Stage: Int]) -> [Int] {
    let last = grades.map { $0[stage]?.last ?? 0 }
    let grown = grades.indices.map {
      last[$0] * (terms.intake[roster.schools[$0].zone] ?? 1000) / 1000
    }
    guard let below = stage.below else { return grown }
    guard let transition = terms.transition[stage] else { return last }
    let pool = (leavers[below] ?? 0) * transition / 1000
    let sum = grown.reduce(0, +)
    guard pool > 0, sum > 0 else { return last }
    return grown.map { share(of: pool, $0, sum) }
  }

  /// `pool` × `part` ÷ `sum` without overflow.
  private func share(of pool: Int, _ part: Int, _ sum: Int) -> Int {
    let (high, low) = pool.multipliedFullWidth(by: part)
    return sum.dividingFullWidth((high, low)).quotient
  }
}

extension Stage {
  /// The stage whose leavers enter this one.
  var below: Stage? {
    switch self {
    case .primary: nil
    case .junior: .primary
    case .senior: .junior
    }
  }
}
