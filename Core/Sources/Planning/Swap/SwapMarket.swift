import Policy
import Sealing
import Solver
import Staffing

/// The teachers who may change places as agents, by priority, and posts as
/// places.
struct SwapMarket {
  /// By agent.
  let entrants: [SwapApplicant]

  /// By place, ascending.
  let posts: [Post]
  let market: ExchangeMarket

  /// - Complexity: O(*n* log *n*) in wishes.
  init(_ request: SwapRequest, _ applicants: [SwapApplicant]) {
    let (roster, terms) = (request.roster, request.terms)
    let entrants = applicants.filter(\.bars.isEmpty)
      .map { ($0, request.priority(of: roster.teachers[$0.teacher])) }
      .sorted { left, right in
        left.1.points == right.1.points
          ? (left.1.lot, left.0.teacher) < (right.1.lot, right.0.teacher)
          : left.1.points > right.1.points
      }
      .map(\.0)
    let needs = Dictionary(
      request.book.needs(of: roster).map { ($0.post, $0.need) }, uniquingKeysWith: { $1 })
    let strengths = roster.strengths()
    func lacking(_ post: Post) -> Int {
      terms.usesVacancies ? (needs[post] ?? 0) - (strengths[post] ?? 0) : 0
    }
    let posts = Set(entrants.map(\.post))
      .union(entrants.flatMap { $0.wishes.map(\.post) }.filter { lacking($0) > 0 }).sorted()
    let places = Dictionary(uniqueKeysWithValues: posts.enumerated().map { ($1, $0) })
    let grades = entrants.map { terms.grade(of: roster.teachers[$0.teacher]) }
    self.entrants = entrants
    self.posts = posts
    market = ExchangeMarket(
      homes: entrants.map { places[$0.post] ?? 0 }, homeGrades: grades,
      wishes: zip(entrants, grades).map { entrant, grade in
        entrant.wishes.compactMap { wish in
          places[wish.post].map {
            .init(place: $0, rank: wish.rank, grade: grade + terms.tolerance)
          }
        }
      },
      places: posts.map { .init(vacancies: max(0, lacking($0)), releases: max(0, -lacking($0))) })
  }
}

extension SwapRequest {
  /// Points from the book, then a lottery.
  func priority(of teacher: Teacher) -> (points: Int, lot: String) {
    let points = book.planTerms.points
    let years = teacher.establishment.since?.wholeYears(until: year.opening) ?? 0
    return (
      points.perYearInPlace * years + points.perRuralYear * teacher.ruralYears
        + points.perBackboneLevel * teacher.backbone.rawValue,
      sha256("\(seed)/\(teacher.id)".utf8)
    )
  }
}
