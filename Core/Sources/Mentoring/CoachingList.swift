public import Staffing

/// How an apprentice stands on each point that's coached (S000-006).
public struct CoachingList: Equatable, Sendable {
  public enum Grade: String, Hashable, Sendable, CaseIterable {
    case sound, progressing, weak
  }

  /// What somebody said of one point on a day.
  public struct Mark: Equatable, Sendable {
    public let item: String
    public let grade: Grade
    public let day: Day

    public init(_ item: String, _ grade: Grade, on day: Day) {
      self.item = item
      self.grade = grade
      self.day = day
    }
  }

  /// The word that holds on each point.
  public let standing: [String: Mark]

  /// Points that are weak and wait for a seminar, in the order of the book.
  public let tasks: [String]

  /// A weak point opens a seminar; one on that point closes it, if it was held on the day of
  /// the mark or later. Marked weak again, it opens again.
  ///
  /// - Parameters:
  ///   - items: Of the book.
  ///   - marks: The oldest first; of one day the later one holds.
  ///   - seminars: Activities; only those on a point count.
  /// - Complexity: O(items + marks + seminars).
  public init(items: [String], marks: [Mark], seminars: [MentorActivity]) {
    var standing: [String: Mark] = [:]
    for mark in marks where standing[mark.item].map({ $0.day <= mark.day }) ?? true {
      standing[mark.item] = mark
    }
    var held: [String: Day] = [:]
    for seminar in seminars {
      guard let item = seminar.item else { continue }
      held[item] = max(held[item] ?? seminar.day, seminar.day)
    }
    self.standing = standing
    tasks = items.filter { item in
      guard let mark = standing[item], mark.grade == .weak else { return false }
      return held[item].map { $0 < mark.day } ?? true
    }
  }
}
