import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Training

@Suite struct `What trainees think of a trainer` {
  private func pool() throws -> SchoolTrainingTerms.Pool {
    try #require(try trainingTerms().schools?.pool)
  }

  @Test func `proposes that those leave who were judged low or gave nothing for long`() throws {
    let pool = try pool()
    let low = TrainerReview.Judged(
      people: 5, counts: Dictionary(uniqueKeysWithValues: pool.criteria.map { ($0.key, [2: 5]) }))
    let entered = Day(2026, 9, 1)
    let judged = TrainerReview(
      [low], entered: entered, last: Day(2027, 1, 5), on: Day(2027, 3, 1), pool)
    #expect(judged.mean == 200 && judged.leaves == [.lowMean(200, below: 300)])
    let idle = TrainerReview([], entered: entered, last: nil, on: Day(2028, 9, 1), pool)
    #expect(idle.leaves == [.idle(since: nil)] && idle.mean == nil)
    let fresh = TrainerReview([], entered: entered, last: nil, on: Day(2028, 8, 31), pool)
    #expect(fresh.leaves.isEmpty)
  }

  @Test func `is the mean of the courses that enough judged, and of no other`() throws {
    let pool = try pool()
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      // Every trainee's own marks, course by course.
      let courses = (0..<Int.random(in: 0...4, using: &chance)).map { _ in
        (0..<Int.random(in: 0...9, using: &chance)).map { _ in
          pool.criteria.map { _ in Int.random(in: 1...5, using: &chance) }
        }
      }
      let judged = courses.map { people in
        var counts: [String: [Int: Int]] = [:]
        for marks in people {
          for (criterion, mark) in zip(pool.criteria, marks) {
            counts[criterion.key, default: [:]][mark, default: 0] += 1
          }
        }
        return TrainerReview.Judged(people: people.count, counts: counts)
      }
      let review = TrainerReview(
        judged, entered: Day(2026, 9, 1), last: Day(2026, 10, 1), on: Day(2026, 11, 1), pool)
      let shown = courses.filter { $0.count >= pool.fewest.value }.flatMap(\.self)
      #expect(review.people == shown.count, "seed \(seed)")
      let all = shown.flatMap(\.self)
      let sum = all.reduce(0, +)
      guard !all.isEmpty else {
        #expect(review.mean == nil && review.leaves.isEmpty, "seed \(seed)")
        continue
      }
      #expect(review.mean == (sum * 200 + all.count) / (2 * all.count), "seed \(seed)")
      #expect(
        review.leaves.isEmpty == (sum >= pool.leaveBelow.value * all.count), "seed \(seed)")
    }
  }
}
