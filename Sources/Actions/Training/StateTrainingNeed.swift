public import Access
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Says what a teacher wants to learn this school year, so that courses answer it (按需施训,
/// S002-71). Said again, the later word holds.
public struct StateTrainingNeed: Action {
  public static let longestNote = 300

  public let teacher: Teacher.ID

  // Keys of the book.
  public let topic: String
  public let mode: String

  /// May be empty.
  public let note: String

  public init(of teacher: Teacher.ID, _ topic: String, by mode: String, note: String = "") {
    self.teacher = teacher
    self.topic = topic
    self.mode = mode
    self.note = note
  }

  public var permission: Permission { .train }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    let terms = try work.trainingTerms()
    let year = SchoolYear(containing: work.today)
    var reasons: [Phrase] = []
    if !terms.topics.contains(where: { $0.key == topic }) { reasons.append(.noTrainingWord(topic)) }
    if !terms.modes.contains(where: { $0.key == mode }) { reasons.append(.noTrainingWord(mode)) }
    if note.count > Self.longestNote {
      reasons.append(.tooLong(note.count, allowed: Self.longestNote))
    }
    try Refused.unless(reasons)
    let known = try work.connection.trainingNeeds(in: year).first { $0.teacher == teacher }
    if let known, (known.topic, known.mode, known.note) == (topic, mode, note.trimmed) { return }
    let event = try work.record(
      "state-training-need", of: teacher.rawValue, "topic \(topic) mode \(mode)")
    try work.connection.execute(
      """
      INSERT INTO training_need
        (event_sequence, teacher_id, school_year, topic, mode, note, day, account, person)
      VALUES
        (\(event.sequence), \(teacher.rawValue), \(year.start), \(topic), \(mode),
         \(note.trimmed), \(work.today), \(work.actor.account), \(work.actor.name))
      """)
  }
}
