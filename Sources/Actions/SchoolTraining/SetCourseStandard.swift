public import Access
internal import Policy
public import Store
internal import Wording

/// Says which standard a course follows, by the standard's own number, and which resources it's
/// made of: cases, network courses, micro-courses (S002-73). Said again, the later word holds.
public struct SetCourseStandard: Action {
  public static let longestCode = 40

  public let course: RecordedCourse.ID

  /// A key of the book; empty for none.
  public let standard: String
  public let code: String
  public let resources: Set<String>

  public init(
    _ course: RecordedCourse.ID, _ standard: String, code: String, resources: Set<String>
  ) {
    self.course = course
    self.standard = standard
    self.code = code
    self.resources = resources
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    let (_, schools) = try work.schoolTrainingTerms()
    _ = try work.trainingCourse(course)
    let known = try work.connection.courseStandards()[course]
    if let known, known.standard == standard, known.code == code.trimmed,
      known.resources == resources
    {
      return
    }
    var reasons = work.reasons(beyond: Self.longestCode, code.trimmed)
    if !standard.isEmpty, !schools.standards.contains(where: { $0.key == standard }) {
      reasons.append(.noTrainingWord(standard))
    }
    reasons += resources.subtracting(schools.resources.map(\.key)).sorted().map {
      .noTrainingWord($0)
    }
    try Refused.unless(reasons)
    let event = try work.record("set-course-standard", of: course, "standard \(standard)")
    try work.connection.execute(
      """
      INSERT INTO course_standard
        (event_sequence, course_id, standard, code, resources, account, person, day)
      VALUES
        (\(event.sequence), \(course), \(standard), \(code.trimmed), \(resources.joinedWords),
         \(work.saying))
      """)
  }
}
