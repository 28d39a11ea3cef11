public import Access
internal import Policy
internal import Staffing
public import Store
internal import Wording

/// Adds a study aid of the lecturers to a course (S002-70): what it is, and its text or where
/// it's found.
public struct AddStudyAid: Action {
  public static let longestTitle = 80
  public static let longestWords = 2_000

  public let course: RecordedCourse.ID

  /// A key of the book.
  public let kind: String
  public let title: String
  public let words: String
  public let hand: ClassHand

  public init(
    _ kind: String, _ title: String, _ words: String, to course: RecordedCourse.ID,
    by hand: ClassHand
  ) {
    self.course = course
    self.kind = kind
    self.title = title
    self.words = words
    self.hand = hand
  }

  public var permission: Permission { hand.permission }
  public func place(in connection: any Connection) throws -> Place { hand.place }

  public func perform(in work: Work) throws {
    let terms = try work.classTerms()
    let known = try work.runningCourse(course)
    if let teacher = hand.teacher {
      let runs = try work.connection.networkClasses().contains {
        $0.offBecause == nil && $0.content.course == course && $0.content.isRun(by: teacher)
      }
      guard runs else { throw Refused(.classOfOthers(known.course.title)) }
    }
    var reasons = work.reasons(for: title, longest: Self.longestTitle)
    reasons += work.reasons(for: words, longest: Self.longestWords)
    if !terms.materials.contains(where: { $0.key == kind }) {
      reasons.append(.noTrainingWord(kind))
    }
    try Refused.unless(reasons)
    let isKnown = try work.connection.studyAids().contains {
      $0.course == course && $0.title == title.trimmed && $0.words == words.trimmed
    }
    if isKnown { return }
    let event = try work.record("add-study-aid", of: course, "kind \(kind)")
    try work.connection.execute(
      """
      INSERT INTO class_material
        (event_sequence, course_id, kind, title, words, day, account, person)
      VALUES
        (\(event.sequence), \(course), \(kind), \(title.trimmed), \(words.trimmed),
         \(work.today), \(work.actor.account), \(work.actor.name))
      """)
  }
}
