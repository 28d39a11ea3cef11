/// Who came to the meetings of studies, by group, and why others didn't (S001-069).
public struct StudyAttendance<Group: Hashable & Sendable>: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public fileprivate(set) var asked = 0
    public fileprivate(set) var came = 0

    /// By key of the reason.
    public fileprivate(set) var reasons: [String: Int] = [:]

    public init() {}

    /// In thousandths, rounded down; nil where nobody was asked.
    public var rate: Int? { asked > 0 ? came * 1_000 / asked : nil }
  }

  public private(set) var lines: [Group: Line] = [:]

  public init() {}

  /// Adds one meeting.
  ///
  /// - Parameters:
  ///   - people: Those asked, with the group each is counted in.
  ///   - absent: Those of them who didn't come, with the reason; others are left out.
  /// - Complexity: O(people).
  public mutating func add(_ people: [StudyPerson: Group], absent: [StudyPerson: String]) {
    for (person, group) in people {
      lines[group, default: Line()].asked += 1
      if let reason = absent[person] {
        lines[group, default: Line()].reasons[reason, default: 0] += 1
      } else {
        lines[group, default: Line()].came += 1
      }
    }
  }

  /// Everybody together.
  public var total: Line {
    lines.values.reduce(into: Line()) { total, line in
      total.asked += line.asked
      total.came += line.came
      total.reasons.merge(line.reasons, uniquingKeysWith: +)
    }
  }
}
