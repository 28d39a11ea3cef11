import CoreTestSupport
import Planning
import Testing

@Suite struct `Itinerant teaching` {
  private func week(_ problem: ItineraryProblem) -> ItineraryWeek {
    ItineraryWeek(problem, nodes: 5_000, iterations: 200_000)
  }

  @Test func `is as good as trying everything, and its bounds are true (1,000 alliances)`() {
    for seed in every(1_000) { compare(tinyAlliance(seed: seed), seed) }
  }

  @Test func `is so over two days, too (60 alliances)`() {
    for seed in every(60) {
      compare(tinyAlliance(seed: seed, schools: 2...2, days: 2, lessons: 2), seed)
    }
  }

  private func compare(_ problem: ItineraryProblem, _ seed: UInt64) {
    let best = ItineraryBruteForce.levels(of: problem)
    let found = week(problem)
    #expect(
      found.levels.prefix(3).map(\.value) == Array(best.prefix(3)), "seed \(seed)")
    #expect(found.levels.prefix(3).map(\.bound) == Array(best.prefix(3)), "seed \(seed)")
    #expect(
      found.levels[3].bound <= best[3] && best[3] <= found.levels[3].value, "seed \(seed)")
    #expect(problems(of: found, in: problem) == [], "seed \(seed)")
  }

  @Test func `by pattern is as good as by teacher (15 alliances)`() throws {
    var proven = 0
    for seed in every(15) {
      let problem = tinyAlliance(
        seed: seed, schools: 3...4, days: 3, travellers: 3...5, lessons: 6)
      let other = try #require(
        ItineraryWeek(byTeacher: problem, nodes: 5_000, iterations: 200_000))
      guard other.levels.prefix(4).allSatisfy({ $0.value == $0.bound }) else { continue }
      proven += 1
      let found = week(problem)
      #expect(
        found.levels.prefix(3).map(\.value) == other.levels.prefix(3).map(\.value), "seed \(seed)")
      #expect(found.levels[3].bound <= other.levels[3].value, "seed \(seed)")
      #expect(found.levels[3].value >= other.levels[3].value, "seed \(seed)")
      #expect(problems(of: found, in: problem) == [], "seed \(seed)")
      #expect(problems(of: other, in: problem) == [], "seed \(seed)")
    }
    #expect(proven >= 10)
  }

  @Test func `is the same each time`() {
    for seed in every(8) {
      let problem = tinyAlliance(
        seed: seed, schools: 3...4, days: 5, travellers: 3...6, lessons: 9)
      #expect(week(problem) == week(problem), "seed \(seed)")
    }
  }

  /// Clashes that only classes and periods show.
  private func problems(of week: ItineraryWeek, in problem: ItineraryProblem) -> [String] {
    var problems: [String] = []
    var seen: Set<[Int]> = []
    var onDay: [[Int]: Int] = [:]
    for lesson in week.lessons {
      let post = problem.posts[lesson.post]
      let time = [lesson.day, lesson.half, lesson.period]
      if !seen.insert([0, lesson.teacher] + time).inserted { problems.append("teacher twice") }
      if !seen.insert([1, post.classGroup, lesson.number] + time).inserted {
        problems.append("class twice")
      }
      onDay[[lesson.post, lesson.number, lesson.day], default: 0] += 1
      let periods =
        lesson.half == 0 ? problem.limits.morningPeriods : problem.limits.afternoonPeriods
      if lesson.period >= periods { problems.append("no such period") }
      if lesson.number >= problem.classes[post.classGroup] { problems.append("no such class") }
    }
    if onDay.values.contains(where: { $0 > problem.limits.lessonsPerClassAndDay }) {
      problems.append("too much of a subject on a day")
    }
    return problems
  }
}
