public import PlanFormat
import Policy
import Solver
import Staffing

/// The year's rotation of principals (S000-148): who is due goes to another school, at
/// the least burden, and nobody back to the school left.
///
/// Heads who may move and the schools that fall free (their own, and those
/// without a head) are matched at least cost (`AssignmentProgram`); staying at
/// the own school and leaving a school vacant are choices with a price. The
/// prices are lexicographic: as few overdue heads stay as possible, then as few
/// due ones, then as few others are moved, then the burden is least. The proof
/// is the matching's prices, so each level is optimal, not merely good.
///
///     let rotation = try PrincipalRotation(request).plan()
public struct PrincipalRotation {
  private let request: PrincipalRequest
  private let terms: PrincipalTerms

  /// - Throws: `YearsError` when the book says nothing of principals.
  public init(_ request: PrincipalRequest) throws {
    let book = request.book.inForce(in: request.year)
    guard let terms = book.principalTerms else {
      throw YearsError.missingSection("principals")
    }
    self.request = request
    self.terms = terms
  }

  /// - Complexity: O(*n*³) in heads and schools without one.
  public func plan() -> PrincipalsFile {
    let review = HeadReview(request: request, terms: terms)
    let table = RotationTable(review, HeadPlacing(request: request, terms: terms))
    let solution = table.program.solve()
    let words = RotationWords(review, table, solution)
    let places = solution?.places ?? Array(table.program.costs.indices)
    var moves: [HeadMove] = []
    var vacant: [VacantSchool] = []
    for (agent, place) in places.enumerated() {
      let seat = table.seats[place]
      guard let head = table.head(agent) else {
        vacant.append(
          VacantSchool(school: seat.school.id, reasons: words.vacancy(agent, place)))
        continue
      }
      guard seat.head != head.id else { continue }
      moves.append(
        HeadMove(
          teacher: head.id, from: head.establishment.school, to: seat.school.id,
          direction: table.placing.direction(head, to: seat.school).inRotation,
          burden: table.placing.burden(head, to: seat.school),
          reasons: words.move(agent, place)))
    }
    moves.sort { ($0.from, $0.teacher) < ($1.from, $1.teacher) }
    let moved = Set(moves.map(\.teacher))
    let verdicts = review.heads.map { head in
      HeadVerdict(
        teacher: head.id, school: head.establishment.school, standing: review.standing(of: head),
        months: review.months(of: head), isMoved: moved.contains(head.id),
        reasons: review.reasons(of: head)
          + (moved.contains(head.id) ? [] : words.staying(head)))
    }
    return PrincipalsFile(
      year: request.year.start,
      book: .init(
        id: request.book.id, version: request.book.version, sha256: request.bookSHA256),
      workbookSHA256: request.workbookSHA256, heads: verdicts, moves: moves,
      vacant: vacant.sorted { $0.school < $1.school },
      values: values(verdicts, moves, vacant, table))
  }

  private func values(
    _ verdicts: [HeadVerdict], _ moves: [HeadMove], _ vacant: [VacantSchool],
    _ table: RotationTable
  ) -> RotationValues {
    let vacancies = vacant.reduce(0) { sum, vacant in
      sum + (request.roster[vacant.school].map { table.placing.vacancy($0) } ?? 0)
    }
    return RotationValues(
      overdueStaying: verdicts.count { $0.standing == .overdue && !$0.isMoved },
      dueStaying: verdicts.count { $0.standing == .due && !$0.isMoved },
      movedEarly: verdicts.count { $0.standing == .mayMove && $0.isMoved },
      burden: moves.reduce(0) { $0 + $1.burden } + vacancies)
  }
}

extension Direction {
  var inRotation: Move.Direction {
    switch self {
    case .down: .down
    case .up: .up
    case .lateral: .lateral
    }
  }
}
