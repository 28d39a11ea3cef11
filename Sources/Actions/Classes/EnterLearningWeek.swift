public import Access
internal import Classes
public import Staffing
public import Store
internal import Wording

/// Keeps what the trainees of a class did in a week, as typed or copied out of a spreadsheet
/// (S002-54). All lines or none; the later word on a trainee's week holds.
public struct EnterLearningWeek: Action {
  public let inClass: RecordedClass.ID
  public let text: String

  /// Any day of the week.
  public let day: Day
  public let hand: ClassHand

  /// What trainees are called, so that a line may name one.
  public let names: [Teacher.ID: String]

  public init(
    _ text: String, of day: Day, in inClass: RecordedClass.ID, by hand: ClassHand,
    names: [Teacher.ID: String]
  ) {
    self.inClass = inClass
    self.text = text
    self.day = day
    self.hand = hand
    self.names = names
  }

  public var permission: Permission { hand.permission }
  public func place(in connection: any Connection) throws -> Place { hand.place }

  /// - Returns: How many trainees have new figures.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let known = try work.networkClass(inClass, by: hand)
    let week = day.weekStart
    let sitting = try work.connection.classSeats().filter { $0.inClass == inClass }.map(\.teacher)
    let called = Dictionary(grouping: sitting) { names.name($0) }
    var people: [String: Teacher.ID] = [:]
    for (name, ids) in called where ids.count == 1 { people[name] = ids[0] }
    // A number is nobody else's name.
    for teacher in sitting { people[teacher.rawValue] = teacher }
    let lines = LearningLines(text, of: people)
    var reasons: [Phrase] = []
    if week > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    reasons += lines.faults.map { .learningLineFault($0) }
    if lines.faults.isEmpty, lines.weeks.isEmpty { reasons.append(.needsLearningLines) }
    try Refused.unless(reasons)
    let course = known.content.course
    let before = Dictionary(
      try work.connection.classWeeks(of: course).filter { $0.week == week }
        .map { ($0.teacher, $0.content) }
    ) { $1 }
    let changed = lines.weeks.filter { before[$0.key] != $0.value }
    guard !changed.isEmpty else { return 0 }
    let event = try work.record(
      "enter-learning-week", of: inClass, "week \(week) trainees \(changed.count)")
    for (teacher, content) in changed.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO class_week
          (event_sequence, course_id, teacher_id, week, minutes, posts, tasks)
        VALUES
          (\(event.sequence), \(course), \(teacher.rawValue), \(week), \(content.minutes),
           \(content.posts), \(content.tasks))
        """)
    }
    return changed.count
  }
}
