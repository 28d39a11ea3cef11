public import Access
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

/// Says what one thought of a course that one was in, once, by the book's criteria (S000-121).
/// That somebody did is on record; their marks are only added to the course's counts.
public struct JudgeCourse: Action {
  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID
  public let marks: [String: Int]

  public init(_ course: RecordedCourse.ID, by teacher: Teacher.ID, _ marks: [String: Int]) {
    self.course = course
    self.teacher = teacher
    self.marks = marks
  }

  public var permission: Permission { .train }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    let found = try work.trainingCourse(course)
    let terms = try work.trainingTerms(in: found.course.year)
    var reasons: [Phrase] = []
    let outcome = try work.connection.courseOutcomes(
      .teacher(teacher), among: [course: found], terms)[teacher]?[course]
    if (outcome?.hours ?? 0) == 0 { reasons.append(.opinionOfNobody) }
    if try work.connection.opinionsGiven(by: teacher).contains(course) {
      reasons.append(.opinionGiven)
    }
    reasons += CourseOpinion.faults(marks, criteria: terms.criteria.map(\.key)).map {
      .opinionFault($0, terms.criteria)
    }
    try Refused.unless(reasons)
    let event = try work.record("judge-course", of: course)
    try work.connection.execute(
      """
      INSERT INTO course_opinion_given (course_id, teacher_id, event_sequence)
      VALUES (\(course), \(teacher.rawValue), \(event.sequence))
      """)
    for (criterion, mark) in marks.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO course_opinion (course_id, criterion, mark, number)
        VALUES (\(course), \(criterion), \(mark), 1)
        ON CONFLICT (course_id, criterion, mark)
        DO UPDATE SET number = course_opinion.number + 1
        """)
    }
  }
}
