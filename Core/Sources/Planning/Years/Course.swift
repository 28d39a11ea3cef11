import PlanFormat
import Policy
import Staffing

/// The years planned one after the other in one way.
struct Course {
  struct Year {
    let state: HorizonState

    /// What happened before the year opened.
    let turnover: Turnover
    let plan: PlanFile
  }

  let kind: OutlookFile.Course
  var years: [Year] = []
  var held: [HeldTurn] = []

  /// Who has had a turn in the horizon.
  var served: Set<Teacher.ID> {
    Set(years.flatMap(\.plan.moves).map(\.teacher))
  }

  /// By year, in thousandths of a person.
  var breaches: [Int] {
    years.map { year in
      guard year.plan.status != .infeasible else { return 1_000_000_000 }
      return year.plan.levels.first { $0.name == PlanLevel.breaches.rawValue }?.value ?? 0
    }
  }

  /// By year: teachers missing from posts after the moves.
  var missing: [Int] {
    years.map { year in
      let county = County(roster: year.state.roster, book: year.state.book, year: year.state.year)
      let after = strengths(in: year)
      return county.posts.reduce(0) { $0 + max(0, county.need(of: $1) - (after[$1] ?? 0)) }
    }
  }

  var result: CourseResult {
    CourseResult(
      course: kind, breaches: breaches, missing: missing, moves: years.map(\.plan.moves.count))
  }

  /// How many teach in each post after the year's moves.
  func strengths(in year: Year) -> [Post: Int] {
    var strengths = year.state.roster.strengths()
    for move in year.plan.moves {
      if let teacher = year.state.roster[move.teacher] {
        strengths[teacher.post, default: 0] -= 1
      }
      strengths[move.post, default: 0] += 1
    }
    return strengths
  }
}
