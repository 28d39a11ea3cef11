public import Access
internal import Classes
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

/// Gives learners of a course helpers who passed it (一帮一, S002-62), all or none.
public struct AgreeHelp: Action {
  public let course: RecordedCourse.ID

  /// The helper of each learner.
  public let helpers: [Teacher.ID: Teacher.ID]
  public let names: [Teacher.ID: String]

  public init(
    in course: RecordedCourse.ID, _ helpers: [Teacher.ID: Teacher.ID],
    names: [Teacher.ID: String] = [:]
  ) {
    self.course = course
    self.helpers = helpers
    self.names = names
  }

  public var permission: Permission { .runTraining }

  /// - Returns: How many have another helper than before.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let terms = try work.classTerms()
    let known = try work.runningCourse(course)
    let outcomes = try work.connection.courseOutcomes(
      .course(course), among: [course: known], try work.trainingTerms(in: known.course.year))
    func completed(_ teacher: Teacher.ID) -> Bool? {
      outcomes[teacher]?[course].map { $0.standing == .completed }
    }
    let before = Dictionary(
      try work.connection.classHelp().filter { $0.course == course }
        .map { ($0.learner, $0.helper) }
    ) { first, _ in first }
    var reasons: [Phrase] = []
    if helpers.isEmpty { reasons.append(.needsTrainees) }
    for (learner, helper) in helpers.sorted(by: { $0.key < $1.key }) {
      if completed(learner) != false { reasons.append(.isNoLearner(names.name(learner))) }
      if completed(helper) != true { reasons.append(.isNoHelper(names.name(helper))) }
    }
    // Whoever was helped and has passed since needs no place any more.
    let after = before.filter { completed($0.key) == false }.merging(helpers) { $1 }
    let loads = after.values.reduce(into: [Teacher.ID: Int]()) { $0[$1, default: 0] += 1 }
    for (helper, load) in loads.sorted(by: { $0.key < $1.key })
    where load > terms.learners.value && helpers.values.contains(helper) {
      reasons.append(.helpsTooMany(names.name(helper), load, most: terms.learners.value))
    }
    try Refused.unless(reasons)
    let changed = helpers.filter { before[$0.key] != $0.value }
    guard !changed.isEmpty else { return 0 }
    try work.keep(changed, in: course)
    return changed.count
  }
}

/// Ends the help for a learner.
public struct EndHelp: Action {
  public let course: RecordedCourse.ID
  public let learner: Teacher.ID

  public init(in course: RecordedCourse.ID, for learner: Teacher.ID) {
    self.course = course
    self.learner = learner
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    let isHelped = try work.connection.classHelp().contains {
      $0.course == course && $0.learner == learner
    }
    if isHelped { try work.keep([learner: nil], in: course) }
  }
}

extension Work {
  fileprivate func keep(
    _ helpers: [Teacher.ID: Teacher.ID?], in course: RecordedCourse.ID
  ) throws {
    let event = try record("agree-help", of: course, "learners \(helpers.count)")
    for (learner, helper) in helpers.sorted(by: { $0.key < $1.key }) {
      try connection.execute(
        """
        INSERT INTO class_help (event_sequence, course_id, learner_id, helper_id, day)
        VALUES
          (\(event.sequence), \(course), \(learner.rawValue), \(helper?.rawValue ?? ""),
           \(today))
        """)
    }
  }
}
