import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `Voluntary market` {
  @Test(arguments: [PlanTerms.Market.serial, .trading])
  func `no volunteer gets a better school by wishing for something else`(
    kind: PlanTerms.Market
  ) throws {
    let book = try shippedBook()
    for seed in every(100) {
      let county = try TradingCounty(seed: seed, book, kind, teachers: 5...14)
      let honest = county.market
      for (position, teacher) in county.roster.teachers.enumerated()
      where teacher.isVolunteer && !teacher.wishes.isEmpty {
        let place = rank(of: honest[teacher.id]?.school, teacher)
        for lie in lies(teacher, county.roster) {
          let school = try county.market(wishes: lie, of: position)[teacher.id]?.school
          #expect(place <= rank(of: school, teacher), "seed \(seed), \(teacher.id), \(lie)")
        }
      }
    }
  }

  @Test func `trading is what the checker reads in the page, in thousands of counties`() throws {
    let book = try shippedBook()
    var (served, servedInTurn, counties) = (0, 0, 0)
    for seed in every(1_500) {
      let county = try TradingCounty(seed: seed, book, .trading, hasTies: seed % 4 == 0)
      let market = county.market
      #expect(try market == county.checkersMarket(), "seed \(seed)")
      var serial = county
      serial.terms.market = .serial
      let inTurn = serial.market
      served += market.count
      servedInTurn += inTurn.count
      if market != inTurn { counties += 1 }
    }
    #expect(counties > 150 && served > servedInTurn, "\(served), in turn \(servedInTurn)")
  }

  @Test func `trading gives nobody a school that wasn't a wish and breaks no row`() throws {
    let book = try shippedBook()
    for seed in every(1_000) {
      let county = try TradingCounty(seed: seed, book, .trading, hasTies: seed % 2 == 0)
      let instance = Instance(checkerCounty(county.roster, book, county.terms))
      var moves: [PossibleMove] = []
      for (teacher, post) in county.market.sorted(by: { $0.key < $1.key }) {
        let position = try #require(county.roster.position(of: teacher))
        let post = try #require(instance.county.postPositions[post])
        moves.append(instance.moves[try #require(instance.possibleMove(position, post))])
        let school = instance.county.posts[post].school
        #expect(county.roster.teachers[position].wishes.contains(school), "seed \(seed)")
      }
      let counts = instance.counts(moves)
      #expect(
        zip(instance.rows, counts).allSatisfy { $0.range.contains($1) }, "seed \(seed)")
    }
  }

  @Test func `two who want each other's full post swap, and only by trading`() throws {
    let book = try shippedBook()
    var swaps = 0
    for seed in every(400) where seed % 8 == 2 {
      // Every post has just who it needs: nobody can move alone.
      var county = try TradingCounty(seed: seed, book, .serial)
      #expect(county.market.isEmpty, "seed \(seed)")
      county.terms.market = .trading
      swaps += county.market.count
    }
    #expect(swaps > 5)
  }

  @Test func `after a veto a trade is kept as far as it holds together`() throws {
    let book = try shippedBook()
    var (kept, given) = (0, 0)
    for seed in every(600) {
      let county = try TradingCounty(seed: seed, book, .trading, hasTies: seed % 4 == 0)
      let market = county.market
      guard let veto = market.keys.sorted().first else { continue }
      var request = request(county.roster, book, seed: seed)
      let published = try Planner(request, terms: county.terms, steps: .tiny).plan()
      guard published.status != .infeasible else { continue }
      request.pins = [.stays(veto)]
      request.previous = PublishedPlan(published, sha256: "")
      let repaired = Planner(request, terms: county.terms).marketMoves
      let checked = try county.checkersMarket(keeping: published, without: veto)
      #expect(repaired == checked, "seed \(seed)")
      #expect(repaired.allSatisfy { market[$0.key] == $0.value }, "seed \(seed)")
      kept += repaired.count
      given += market.count - repaired.count - 1
    }
    #expect(kept > 20 && given > 5, "\(kept) kept, \(given) gave way")
  }

  @Test func `the market is closed where the book has none`() throws {
    let book = try shippedBook()
    for seed in every(20) {
      #expect(try TradingCounty(seed: seed, book, .off).market.isEmpty, "seed \(seed)")
    }
  }

  /// The place of a school among the true wishes; staying comes after them.
  private func rank(of school: School.ID?, _ teacher: Teacher) -> Int {
    school.flatMap { teacher.wishes.firstIndex(of: $0) } ?? teacher.wishes.count
  }

  /// Shorter lists, the list with each wish put first or last, and each other
  /// school before the list.
  private func lies(_ teacher: Teacher, _ roster: Roster) -> [[School.ID]] {
    let wishes = teacher.wishes
    let others = roster.schools.map(\.id).filter {
      !wishes.contains($0) && $0 != teacher.teaching.school
    }
    return wishes.indices.flatMap { index in
      let rest = wishes.filter { $0 != wishes[index] }
      return [rest, [wishes[index]], [wishes[index]] + rest, rest + [wishes[index]]]
    } + others.map { [$0] + wishes } + others.map { [$0] }
  }
}

/// A tiny county with a market of its own.
struct TradingCounty {
  let roster: Roster
  let book: PolicyBook
  var terms: PlanTerms
  let seed: UInt64

  /// - Parameter hasTies: Whether moves are tied one for one, or by establishments.
  init(
    seed: UInt64, _ book: PolicyBook, _ kind: PlanTerms.Market,
    teachers: ClosedRange<Int> = 8...24, hasTies: Bool = false
  ) throws {
    roster = try settled(tinyCounty(seed: seed, teachers: teachers), seed: seed)
    self.book = book
    self.seed = seed
    terms = exact(book.planTerms, seed: seed)
    terms.market = kind
    terms.oneForOnePairs = hasTies && seed % 3 == 0
    terms.transfersAllowed = hasTies && seed % 3 > 0
    if seed % 2 == 0 { (terms.teamLeaveShare, terms.schoolLeaveShare) = (600, 500) }
  }

  var market: [Teacher.ID: Post] {
    Planner(request(roster, book, seed: seed), terms: terms).marketMoves
  }

  func market(wishes: [School.ID], of position: Int) throws -> [Teacher.ID: Post] {
    var teachers = roster.teachers
    teachers[position].wishes = wishes
    let other = try Roster(
      county: roster.county, schools: roster.schools, teachers: teachers,
      statedNeeds: roster.statedNeeds, pairings: roster.pairings)
    return Planner(request(other, book, seed: seed), terms: terms).marketMoves
  }

  func checkersMarket(
    keeping published: PlanFile? = nil, without veto: Teacher.ID? = nil
  ) throws -> [Teacher.ID: Post] {
    let instance = Instance(checkerCounty(roster, book, terms))
    let previous = published.map { file in
      Published(PreviousPlan(file, sha256: ""), in: instance.county)
    }
    let made = instance.marketMoves(
      seed: seed, keeping: previous, after: [],
      without: Set(veto.flatMap { roster.position(of: $0) }.map { [$0] } ?? []))
    var moves: [Teacher.ID: Post] = [:]
    for (teacher, move) in made {
      moves[roster.teachers[teacher].id] = instance.county.posts[instance.moves[move].post]
    }
    return moves
  }
}
