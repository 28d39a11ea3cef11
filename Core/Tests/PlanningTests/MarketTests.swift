import CoreTestSupport
import Planning
import Policy
import Staffing
import Testing

@Suite struct `Voluntary market` {
  @Test func `no volunteer gets a better school by wishing for something else`() throws {
    let book = try PolicyBook(yaml: bookText())
    for seed in every(60) {
      let roster = tinyCounty(seed: seed, teachers: 5...14)
      let honest = Planner(request(roster, book, seed: seed)).marketMoves
      for (position, teacher) in roster.teachers.enumerated()
      where teacher.isVolunteer && !teacher.wishes.isEmpty {
        let place = rank(of: honest[teacher.id]?.school, teacher)
        for lie in lies(teacher.wishes) {
          var teachers = roster.teachers
          teachers[position].wishes = lie
          let other = try Roster(
            county: roster.county, schools: roster.schools, teachers: teachers,
            statedNeeds: roster.statedNeeds, pairings: roster.pairings)
          let school = Planner(request(other, book, seed: seed)).marketMoves[teacher.id]?.school
          #expect(place <= rank(of: school, teacher), "seed \(seed), \(teacher.id)")
        }
      }
    }
  }

  @Test func `the market is closed where the book has none`() throws {
    let book = try PolicyBook(yaml: bookText())
    var terms = book.planTerms
    terms.market = .off
    for seed in every(20) {
      let planner = Planner(request(tinyCounty(seed: seed), book, seed: seed), terms: terms)
      #expect(planner.marketMoves.isEmpty, "seed \(seed)")
    }
  }

  /// The place of a school among the true wishes; staying comes after them.
  private func rank(of school: School.ID?, _ teacher: Teacher) -> Int {
    school.flatMap { teacher.wishes.firstIndex(of: $0) } ?? teacher.wishes.count
  }

  /// Shorter lists, and the list with each wish put first.
  private func lies(_ wishes: [School.ID]) -> [[School.ID]] {
    wishes.indices.flatMap { index in
      let rest = wishes.filter { $0 != wishes[index] }
      return [rest, [wishes[index]], [wishes[index]] + rest, rest + [wishes[index]]]
    }
  }
}
