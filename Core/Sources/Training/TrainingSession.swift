public import Staffing

/// One sitting of a course: when, where, by whom.
public struct TrainingSession: Hashable, Sendable {
  public static let longestPlace = 80
  public static let mostHours = 12

  public var day: Day

  /// Minutes since midnight.
  public var minutes: Range<Int>

  /// Class-hours that it counts for.
  public var hours: Int

  /// The main venue (主场), and the branch that follows it from elsewhere (分场, S002-69); the
  /// branch may be empty.
  public var place: String
  public var branch: String

  /// The school in which it's held, if it is: trainers' days in schools (S002-83).
  public var school: School.ID?

  /// By their numbers in the pool.
  public var trainers: Set<String>

  public init(
    day: Day, minutes: Range<Int>, hours: Int, place: String, branch: String = "",
    school: School.ID? = nil, trainers: Set<String>
  ) {
    self.day = day
    self.minutes = minutes
    self.hours = hours
    self.place = place
    self.branch = branch
    self.school = school
    self.trainers = trainers
  }

  public func overlaps(_ other: TrainingSession) -> Bool {
    day == other.day && minutes.overlaps(other.minutes)
  }
}

/// Two sessions at once.
public struct SessionClash: Hashable, Sendable {
  /// Positions in the two lists.
  public let first: Int
  public let second: Int

  public init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }

  /// Each pair of one session of `sessions` and one of `others` that overlap, by position.
  ///
  /// - Complexity: O((*n* + *m*) log (*n* + *m*) + pairs on common days).
  public static func all(
    _ sessions: [TrainingSession], _ others: [TrainingSession]
  ) -> [SessionClash] {
    let byDay = Dictionary(grouping: others.indices) { others[$0].day }
    return sessions.indices.flatMap { first in
      (byDay[sessions[first].day] ?? []).filter { sessions[first].overlaps(others[$0]) }
        .map { SessionClash(first: first, second: $0) }
    }
  }
}
