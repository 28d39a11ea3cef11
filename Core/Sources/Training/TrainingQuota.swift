public import Policy
public import Staffing

/// How many places of a year's courses should go to subjects that lack teachers, and how many
/// do (S002-75).
public struct TrainingQuota: Equatable, Sendable {
  public struct Line: Hashable, Sendable {
    public let subject: Subject

    /// Posts without a teacher; 0 where only the book names the subject.
    public let missing: Int

    /// Whose subject it is, and who teaches it beside another (兼任).
    public let fullTime: Int
    public let partTime: Int

    /// Places that should go to them, and that courses keep for them.
    public let due: Int
    public let planned: Int

    public var gap: Int { max(0, due - planned) }
  }

  /// Those of the book first, then those short by the roster.
  public let lines: [Line]
  public let places: Int

  public var due: Int { lines.reduce(0) { $0 + $1.due } }
  public var planned: Int { lines.reduce(0) { $0 + $1.planned } }
  public var gap: Int { lines.reduce(0) { $0 + $1.gap } }

  /// A subject's share of all places is its teachers' share of all, lifted by the book, rounded
  /// up; no more than there are. A course for several subjects keeps an equal part for each.
  ///
  /// - Parameters:
  ///   - missing: Posts without a teacher, by subject.
  ///   - teachers: Each teacher's subject and those beside it.
  /// - Complexity: O(teachers + courses · subjects).
  public init(
    _ courses: [TrainingCourse], missing: [Subject: Int],
    teachers: [(subject: Subject, others: [Subject])], _ terms: TrainingTerms,
    _ schools: SchoolTrainingTerms
  ) {
    let short = missing.filter { $0.value > 0 }.keys.filter { !terms.shortage.contains($0) }
    let places = courses.reduce(0) { $0 + $1.places }
    lines = (terms.shortage + short.sorted()).map { subject in
      let full = teachers.count { $0.subject == subject }
      let part = teachers.count { $0.subject != subject && $0.others.contains(subject) }
      let whole = max(1, teachers.count) * 1_000
      let due = ((full + part) * schools.quotaLift.value * places + whole - 1) / whole
      return Line(
        subject: subject, missing: max(0, missing[subject] ?? 0), fullTime: full, partTime: part,
        due: min(due, places),
        planned: courses.reduce(0) { sum, course in
          let targets = course.target.subjects
          return targets.contains(subject) ? sum + course.places / targets.count : sum
        })
    }
    self.places = places
  }
}
