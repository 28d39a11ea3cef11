public import Access
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

/// Gives points for the process of learning, aspect by aspect (S002-07), or for the
/// examination, which only those sit who have passed the process (S002-57).
public struct MarkTrainees: Action {
  public let course: RecordedCourse.ID

  /// By teacher and aspect of the book; the empty aspect is the examination.
  public let points: [Teacher.ID: [String: Int]]
  public let names: [Teacher.ID: String]

  public init(
    in course: RecordedCourse.ID, _ points: [Teacher.ID: [String: Int]],
    names: [Teacher.ID: String]
  ) {
    self.course = course
    self.points = points
    self.names = names
  }

  public var permission: Permission { .runTraining }

  /// - Returns: How many points were given; those that say the same already don't count.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let known = try work.trainingCourse(course)
    let terms = try work.trainingTerms(in: known.course.year)
    let aspects = Set(terms.aspects.map(\.key))
    let outcomes = try work.connection.courseOutcomes(
      .course(course), among: [course: known], terms)
    var reasons: [Phrase] = []
    if points.values.allSatisfy(\.isEmpty) { reasons.append(.noTraineeMarked) }
    var given: [(teacher: Teacher.ID, aspect: String, points: Int)] = []
    for (teacher, own) in points.sorted(by: { $0.key < $1.key }) where !own.isEmpty {
      let name = names[teacher] ?? teacher.rawValue
      guard let outcome = outcomes[teacher]?[course] else {
        reasons.append(.noTeacher(teacher.rawValue))
        continue
      }
      if known.course.evaluation == .none { reasons.append(.courseNotEvaluated) }
      var process = outcome.process
      for (aspect, number) in own.sorted(by: { $0.key < $1.key }) where !aspect.isEmpty {
        if !aspects.contains(aspect) { reasons.append(.noTrainingWord(aspect)) }
        process[aspect] = number
        if outcome.process[aspect] != number { given.append((teacher, aspect, number)) }
      }
      if let examination = own[""] {
        // What is given now counts, so that both can come in one form.
        if known.course.evaluation != .examination { reasons.append(.courseWithoutExamination) }
        if CourseOutcome.hasPassedProcess(process, terms) != true {
          reasons.append(.examinationTooEarly(name, terms.processPass.value))
        }
        if outcome.examination != examination { given.append((teacher, "", examination)) }
      }
      for number in own.values where !(0...100).contains(number) {
        reasons.append(.pointsOutside(number, name))
      }
    }
    try Refused.unless(reasons)
    guard !given.isEmpty else { return 0 }
    let event = try work.record("mark-trainees", of: course, "points \(given.count)")
    for mark in given {
      try work.connection.execute(
        """
        INSERT INTO training_mark (event_sequence, course_id, teacher_id, aspect, points)
        VALUES
          (\(event.sequence), \(course), \(mark.teacher.rawValue), \(mark.aspect),
           \(mark.points))
        """)
    }
    return given.count
  }
}
