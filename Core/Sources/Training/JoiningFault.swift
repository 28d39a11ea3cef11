public import Policy
public import Staffing

/// Why somebody may not join a course; each says what was found.
public enum JoiningFault: Hashable, Sendable {
  case misfit(CourseTarget.Misfit)
  case full(places: Int)
  case tooLate(Day)
  case calledOff
  case joinedAlready
  case completedAlready

  /// A course that has to be completed before.
  case lacks(course: String)

  /// A course that has a session at the same time, and its day.
  case clash(course: String, Day)
}

/// What somebody has done and joined so far, as a course looks at it.
public struct Learning: Hashable, Sendable {
  public var completed: Set<String>

  /// The sessions of the courses that the teacher has joined, by course.
  public var sessions: [String: [TrainingSession]]

  public init(completed: Set<String> = [], sessions: [String: [TrainingSession]] = [:]) {
    self.completed = completed
    self.sessions = sessions
  }
}

/// A course as somebody who wants to join it finds it.
public struct OfferedCourse: Hashable, Sendable {
  public var id: String
  public var course: TrainingCourse
  public var isCalledOff: Bool
  public var sessions: [TrainingSession]

  /// How many have joined.
  public var joined: Int

  public init(
    id: String, course: TrainingCourse, isCalledOff: Bool = false,
    sessions: [TrainingSession] = [], joined: Int = 0
  ) {
    self.id = id
    self.course = course
    self.isCalledOff = isCalledOff
    self.sessions = sessions
    self.joined = joined
  }

  /// Everything that keeps a teacher from joining: the group, the places, the day, what has to
  /// come before, what happens at the same time (S002-55, S002-76).
  ///
  /// - Complexity: O(sessions of the course · sessions joined on their days).
  public func faults(
    for trainee: Trainee, who learning: Learning, on today: Day, _ terms: TrainingTerms
  ) -> [JoiningFault] {
    var faults = course.target.misfits(trainee, terms).map { JoiningFault.misfit($0) }
    if isCalledOff { faults.append(.calledOff) }
    if today > course.joinBy { faults.append(.tooLate(course.joinBy)) }
    if joined >= course.places { faults.append(.full(places: course.places)) }
    if learning.completed.contains(id) {
      faults.append(.completedAlready)
    } else if learning.sessions[id] != nil {
      faults.append(.joinedAlready)
    }
    faults += course.prerequisites.subtracting(learning.completed).sorted().map {
      .lacks(course: $0)
    }
    for (other, taken) in learning.sessions.sorted(by: { $0.key < $1.key }) where other != id {
      if let clash = SessionClash.all(sessions, taken).first {
        faults.append(.clash(course: other, sessions[clash.first].day))
      }
    }
    return faults
  }
}
