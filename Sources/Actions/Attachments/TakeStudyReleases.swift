public import Access
internal import Attaching
internal import Policy
internal import Staffing
public import Store
internal import Wording

/// Takes in who studies full-time when, as demand for replacements (国培脱产研修, S000-041): all
/// lines or none.
public struct TakeStudyReleases: Action {
  public static let longestCourse = 120

  /// A teacher's number, the course and two days a line.
  public let text: String
  public let side: LearningSide

  public init(_ text: String, by side: LearningSide) {
    self.text = text
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: How many were taken in; what is known already isn't again.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let typed = StudyLines(text)
    var reasons: [Phrase] = typed.faults.map { .learningLineFault($0) }
    if typed.lines.isEmpty, typed.faults.isEmpty { reasons.append(.needsWords) }
    _ = try work.attachmentTerms(on: work.today)
    let known = try work.connection.studyReleases().filter { $0.withdrawal == nil }.map(\.release)
    var new: [(StudyLines.Line, name: String, post: Post)] = []
    for line in typed.lines {
      if known.contains(where: {
        $0.teacher == line.teacher && $0.days == line.days && $0.course == line.course
      }) {
        continue
      }
      guard let learner = try work.connection.learner(line.teacher, on: line.days.lowerBound),
        let post = learner.post
      else {
        reasons.append(.learningNoTeacher(line.number, line.teacher))
        continue
      }
      if !side.keeps(Set([post.school, learner.school].compactMap(\.self))) {
        reasons.append(.learningOfOthersLine(line.number, line.teacher))
      }
      if line.course.count > Self.longestCourse {
        reasons.append(.tooLong(line.course.count, allowed: Self.longestCourse))
      }
      if let other = known.first(where: {
        $0.teacher == line.teacher && $0.days.overlaps(line.days)
      }) {
        reasons.append(.learningStudies(line.number, learner.name, other.days))
      }
      new.append((line, learner.name, post))
    }
    try Refused.unless(reasons)
    guard !new.isEmpty else { return 0 }
    let event = try work.record("take-study-releases", of: "studies", "lines \(new.count)")
    for (number, (line, name, post)) in new.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO study_release
          (id, course, teacher_id, teacher_name, school_id, stage, subject, first_day, last_day,
           account, person, day, event_sequence)
        VALUES
          (\("SR-\(event.sequence)-\(number + 1)"), \(line.course), \(line.teacher.rawValue),
           \(name), \(post.school.rawValue), \(post.stage.rawValue), \(post.subject.rawValue),
           \(line.days.lowerBound), \(line.days.upperBound), \(work.byHand), \(event.sequence))
        """)
    }
    return new.count
  }
}
