public import Staffing

/// Schools beside one another, and each beside itself: what inspections by the same checklist
/// gave, one after the other (有比较, S001-133).
public struct InspectionComparison: Equatable, Sendable {
  /// What one school got in one inspection, in thousandths of full marks.
  public struct Result: Hashable, Sendable {
    public let school: School.ID
    public let round: String
    public let permille: Int

    public init(_ school: School.ID, in round: String, _ permille: Int) {
      self.school = school
      self.round = round
      self.permille = permille
    }
  }

  public struct Row: Equatable, Sendable {
    public let school: School.ID

    /// By inspection; those that it wasn't part of are missing.
    public let values: [String: Int]

    /// The last less the one before, of those that it was part of; nil of a single one.
    public let change: Int?

    /// Its last less the mean of that inspection.
    public let beyondMean: Int
  }

  /// Ascending by school.
  public let rows: [Row]

  /// By inspection; those without any result are missing.
  public let means: [String: Int]

  /// - Parameters:
  ///   - results: In any order; of two of one school in one inspection the later counts.
  ///   - rounds: The inspections in their order; results of others are left out.
  /// - Complexity: O(results + schools · rounds).
  public init(_ results: [Result], rounds: [String]) {
    var values: [School.ID: [String: Int]] = [:]
    let known = Set(rounds)
    for result in results where known.contains(result.round) {
      values[result.school, default: [:]][result.round] = result.permille
    }
    var all: [String: [Int]] = [:]
    for one in values.values { for (round, value) in one { all[round, default: []].append(value) } }
    let means = all.mapValues { $0.reduce(0, +) / $0.count }
    self.means = means
    rows = values.keys.sorted().compactMap { school in
      let own = values[school] ?? [:]
      let seen = rounds.filter { own[$0] != nil }
      guard let last = seen.last, let value = own[last] else { return nil }
      return Row(
        school: school, values: own,
        change: seen.dropLast().last.flatMap { own[$0] }.map { value - $0 },
        beyondMean: value - (means[last] ?? value))
    }
  }
}
