/// What those who completed a course thought of it, as counts (S000-121): each criterion of the
/// book from 1 to 5.
public struct CourseOpinion: Equatable, Sendable {
  public static let scale = 1...5

  /// By criterion, then by mark.
  public var counts: [String: [Int: Int]]

  /// How many said something.
  public var people: Int

  public init(counts: [String: [Int: Int]] = [:], people: Int = 0) {
    self.counts = counts
    self.people = people
  }

  /// Hundredths of the mean mark, rounded half up; nil where nobody gave one.
  public func mean(of criterion: String) -> Int? {
    let own = counts[criterion] ?? [:]
    let people = own.values.reduce(0, +)
    guard people > 0 else { return nil }
    let sum = own.reduce(0) { $0 + $1.key * $1.value }
    return (sum * 200 + people) / (2 * people)
  }

  public enum Fault: Hashable, Sendable {
    case missing(String)
    case unknown(String)
    case outside(String, Int)
  }

  /// Every fault of what somebody says: one mark for each of the book's criteria.
  public static func faults(_ marks: [String: Int], criteria: [String]) -> [Fault] {
    criteria.filter { marks[$0] == nil }.map { .missing($0) }
      + marks.sorted { $0.key < $1.key }.compactMap { key, mark in
        if !criteria.contains(key) { return .unknown(key) }
        return scale.contains(mark) ? nil : .outside(key, mark)
      }
  }
}
