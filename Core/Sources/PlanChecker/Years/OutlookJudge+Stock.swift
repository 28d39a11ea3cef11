import PlanFormat
import Policy
import Staffing

extension OutlookJudge {
  /// The stock rule of one year: who is eligible now and later if nobody moves
  /// any more, and what is due of them.
  mutating func judgeStock(
    _ year: OutlookYear, _ offset: Int, _ passage: Passage, served: [Teacher.ID: Int]
  ) throws {
    var ahead = passage
    var pools: [[School.ID: Set<Teacher.ID>]] = []
    for later in offset..<file.years.count {
      if later > offset {
        let (schools, needs) = try surroundings(later)
        ahead = try ahead.stepped(by: [], schools: schools, needs: needs)
      }
      pools.append(pool(ahead))
    }
    let terms = book.inForce(in: SchoolYear(year.year)).planTerms
    let sending = roster.schools.filter { book.inForce(in: SchoolYear(year.year)).sends($0) }
      .map(\.id)
    let units: [(school: School.ID?, members: [School.ID])] =
      terms.quotaScope == .school ? sending.map { ($0, [$0]) } : [(nil, sending)]
    var expected: [StockLine] = []
    for unit in units {
      let eligible = pools.map { pool in
        unit.members.reduce(into: Set<Teacher.ID>()) { $0.formUnion(pool[$1] ?? []) }
      }
      let dues = eligible.enumerated().map { index, teachers in
        let later = SchoolYear(year.year + index)
        let share = book.inForce(in: later).planTerms.exchangeShare
        return (teachers.count * share + 999) / 1000
      }
      guard dues.contains(where: { $0 > 0 }) else { continue }
      let all = eligible.reduce(into: Set<Teacher.ID>()) { $0.formUnion($1) }
      expected.append(
        StockLine(
          school: unit.school, eligible: eligible[0].count, due: dues[0],
          counted: counted(year, from: Set(unit.members), terms),
          stock: all.count { served[$0] == nil }, remaining: dues.reduce(0, +)))
    }
    expect(.stock, year.year, "outlook", year.stock, expected)
  }

  private func pool(_ passage: Passage) -> [School.ID: Set<Teacher.ID>] {
    var pool: [School.ID: Set<Teacher.ID>] = [:]
    for verdict in book.eligibility(of: passage.roster, in: SchoolYear(passage.year)) {
      guard verdict.directions.contains(.down), let teacher = passage.roster[verdict.teacher],
        teacher.position.teaches
      else { continue }
      pool[teacher.teaching.school, default: []].insert(teacher.id)
    }
    return pool
  }

  private func counted(
    _ year: OutlookYear, from schools: Set<School.ID>, _ terms: PlanTerms
  ) -> Int {
    let book = book.inForce(in: SchoolYear(year.year))
    return year.moves.count { move in
      guard move.kind == .exchange, schools.contains(move.from), let from = roster[move.from],
        let to = roster[move.to]
      else { return false }
      return terms.countedDirections.contains(book.direction(from: from, to: to))
    }
  }
}
