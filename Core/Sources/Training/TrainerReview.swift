public import Policy
public import Staffing

/// What trainees thought of a trainer, and what the book's rules propose (S002-81).
public struct TrainerReview: Hashable, Sendable {
  /// What those of one course thought, once nobody can judge any more.
  public struct Judged: Hashable, Sendable {
    public var people: Int

    /// By criterion, then by mark from 1 to 5.
    public var counts: [String: [Int: Int]]

    public init(people: Int, counts: [String: [Int: Int]]) {
      self.people = people
      self.counts = counts
    }
  }

  public enum Reason: Hashable, Sendable {
    /// The mean in hundredths of a mark, and that below which one leaves.
    case lowMean(Int, below: Int)

    /// The last day on which they gave something; nil for never.
    case idle(since: Day?)
  }

  /// Those of the courses that enough judged: what fewer said is never shown nor added, so
  /// that nobody's mark can be worked out from two figures.
  public let people: Int

  /// Hundredths of the mean mark of each criterion, rounded half up.
  public let means: [String: Int]

  /// Hundredths of the mean of all marks; nil where nothing is shown.
  public let mean: Int?

  /// Why the book proposes that they leave; empty when it doesn't.
  public let leaves: [Reason]

  /// - Parameters:
  ///   - judged: One for each course that was judged to its end.
  ///   - entered: When they came into the pool.
  ///   - last: The last session they gave.
  /// - Complexity: O(courses · criteria).
  public init(
    _ judged: [Judged], entered: Day, last: Day?, on day: Day, _ pool: SchoolTrainingTerms.Pool
  ) {
    let shown = judged.filter { $0.people >= max(1, pool.fewest.value) }
    var sums: [String: (sum: Int, number: Int)] = [:]
    for course in shown {
      for criterion in pool.criteria {
        for (mark, number) in course.counts[criterion.key] ?? [:] {
          sums[criterion.key, default: (0, 0)].sum += mark * number
          sums[criterion.key]?.number += number
        }
      }
    }
    people = shown.reduce(0) { $0 + $1.people }
    means = sums.filter { $0.value.number > 0 }
      .mapValues { ($0.sum * 200 + $0.number) / (2 * $0.number) }
    let all = sums.values.reduce((sum: 0, number: 0)) { ($0.sum + $1.sum, $0.number + $1.number) }
    mean = all.number > 0 ? (all.sum * 200 + all.number) / (2 * all.number) : nil
    var leaves: [Reason] = []
    if all.number > 0, all.sum < pool.leaveBelow.value * all.number, let mean {
      leaves.append(.lowMean(mean, below: pool.leaveBelow.value * 100))
    }
    let since = last.map { max($0, entered) } ?? entered
    if pool.idle.value > 0, since.month.distance(to: day.month) >= pool.idle.value {
      leaves.append(.idle(since: last))
    }
    self.leaves = leaves
  }
}
