import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Sampling
import Solver
import Staffing
import Testing

@Suite struct `The rotation of principals` {
  @Test func `the cheapest matching is the cheapest of all, and its prices prove it`() {
    var found = 0
    for seed in every(3_000) {
      var stream = SplitMix64(seed: seed)
      let size = 1 + stream.below(6)
      let costs = (0..<size).map { _ in
        (0..<size).map { _ in stream.chance(750) ? stream.below(40) - 10 : nil as Int? }
      }
      let program = AssignmentProgram(costs: costs)
      let best = permutations(size).compactMap { order -> Int? in
        let pairs = order.enumerated().map { costs[$0.offset][$0.element] }
        return pairs.contains(nil) ? nil : pairs.reduce(0) { $0 + ($1 ?? 0) }
      }.min()
      let solution = program.solve()
      #expect(solution?.cost == best, "seed \(seed)")
      if let solution {
        #expect(program.proves(solution), "seed \(seed)")
        found += 1
      }
    }
    #expect(found > 500)
  }

  @Test func `no rotation leaves fewer overdue, then fewer due, then moves fewer others`() throws {
    var moved = 0
    for seed in every(600) {
      let roster = county(seed)
      let file = try PrincipalRotation(request(roster)).plan()
      let best = try #require(bestValues(roster, file))
      #expect(
        [file.values.overdueStaying, file.values.dueStaying, file.values.movedEarly] == best,
        "seed \(seed)")
      moved += file.moves.count
    }
    #expect(moved > 600, "\(moved)")
  }

  @Test func `nobody stays in two schools, goes back or shares a school`() throws {
    for seed in every(600) {
      let roster = county(seed)
      let first = try PrincipalRotation(request(roster)).plan()
      #expect(Set(first.moves.map(\.to)).count == first.moves.count, "seed \(seed)")
      for move in first.moves {
        #expect(move.from != move.to && !move.reasons.isEmpty, "seed \(seed)")
        #expect(move.from == roster[move.teacher]?.establishment.school)
      }
      for head in first.heads {
        #expect(!head.reasons.isEmpty)
        if !["overdue", "due", "may-move"].contains(head.standing.rawValue) {
          #expect(!head.isMoved, "seed \(seed)")
        }
      }
      var again = request(roster)
      for move in first.moves { again.formerSchools[move.teacher] = [move.to] }
      let second = try PrincipalRotation(again).plan()
      for move in second.moves {
        #expect(!first.moves.contains { $0.teacher == move.teacher && $0.to == move.to })
      }
    }
  }

  private let book: PolicyBook

  init() throws { book = try shippedBook("miyun") }

  private func request(_ roster: Roster) -> PrincipalRequest {
    PrincipalRequest(roster: roster, book: book, year: SchoolYear(2026))
  }

  /// Two to six schools, most with a head.
  private func county(_ seed: UInt64) -> Roster {
    var stream = SplitMix64(seed: seed)
    let count = 2 + stream.below(5)
    let schools = (1...count).map { number in
      School.sample(
        .init("211100000\(number)"), township: stream.pick(["甲", "乙"]),
        area: stream.pick([.mainCity, .townCentre, .village]),
        enrolment: stream.chance(850)
          ? [.primary: Enrolment(pupils: 200, classes: 6)]
          : [.junior: Enrolment(pupils: 200, classes: 6)],
        location: Location(
          microLongitude: 116_000_000 + stream.below(900_000), microLatitude: 40_000_000))
    }
    let teachers = schools.enumerated().compactMap { index, school -> Teacher? in
      guard stream.chance(850) else { return nil }
      return Teacher.sample(
        .init("H\(index)"), sex: stream.pick(Sex.allCases),
        born: Month(1966 + stream.below(20), 3), school: school.id,
        joined: stream.chance(950) ? Month(2012 + stream.below(14), 9) : nil,
        stage: stream.chance(900) ? .primary : .junior, position: .head,
        ruralYears: stream.below(2), circumstances: stream.chance(80) ? [.seriousIllness] : [],
        home: Location(
          microLongitude: 116_000_000 + stream.below(900_000), microLatitude: 40_000_000))
    }
    return try! Roster(county: "县", schools: schools, teachers: teachers)
  }

  /// Tries every assignment of movable heads to their own and free schools.
  private func bestValues(_ roster: Roster, _ file: PrincipalsFile) -> [Int]? {
    let pool = file.heads.filter {
      ["overdue", "due", "may-move"].contains($0.standing.rawValue)
    }
    let headed = Set(file.heads.map(\.school))
    let free = pool.map(\.school) + roster.schools.map(\.id).filter { !headed.contains($0) }
    var best: [Int]?
    func extend(_ index: Int, _ taken: Set<School.ID>, _ values: [Int]) {
      guard index < pool.count else {
        if best.map({ values.lexicographicallyPrecedes($0) }) ?? true { best = values }
        return
      }
      let head = pool[index]
      for school in free where !taken.contains(school) {
        var values = values
        if school == head.school {
          if head.standing == .overdue { values[0] += 1 }
          if head.standing == .due { values[1] += 1 }
        } else {
          guard mayGo(roster[head.teacher]!, roster[school]!) else { continue }
          if head.standing == .mayMove { values[2] += 1 }
        }
        extend(index + 1, taken.union([school]), values)
      }
    }
    extend(0, [], [0, 0, 0])
    return best
  }

  private func mayGo(_ head: Teacher, _ school: School) -> Bool {
    guard school.stages.contains(head.stage) else { return false }
    guard let home = head.home, let place = school.location else { return true }
    return home.metres(to: place) <= 60_000
  }

  private func permutations(_ size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return permutations(size - 1).flatMap { shorter in
      (0...shorter.count).map { position in
        var longer = shorter
        longer.insert(size - 1, at: position)
        return longer
      }
    }
  }
}
