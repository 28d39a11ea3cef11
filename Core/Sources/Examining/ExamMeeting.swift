public import Staffing

/// A talk of schools about an examination: before it, after it, or the meeting that analyses it
/// and says what will be done (考前商讨、考后交流、教学质量分析会; S000-132, S001-129).
public struct ExamMeeting: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case before, after, analysis
  }

  public static let longestText = 1_000

  public var kind: Kind
  public var day: Day
  public var schools: Set<School.ID>
  public var said: String

  /// What will be done, and by when; nothing where nothing was agreed.
  public var measure: String
  public var due: Day?

  public init(
    kind: Kind, day: Day, schools: Set<School.ID>, said: String, measure: String = "",
    due: Day? = nil
  ) {
    self.kind = kind
    self.day = day
    self.schools = schools
    self.said = said
    self.measure = measure
    self.due = due
  }

  /// What keeps a meeting from being noted.
  public enum Fault: Equatable, Sendable {
    case afterExam(Day)
    case beforeExam(Day)
    case inFuture(Day)
    case nobody
    case stranger(School.ID)
    case noWords
    case tooLong(Int)

    /// An analysis has to end in a measure.
    case noMeasure

    /// A measure is due on some day from the meeting on; a day without a measure means nothing.
    case due
  }

  public func faults(about exam: Exam, today: Day) -> [Fault] {
    var faults: [Fault] = []
    if kind == .before, day > exam.day { faults.append(.afterExam(day)) }
    if kind != .before, day < exam.day { faults.append(.beforeExam(day)) }
    if day > today { faults.append(.inFuture(day)) }
    if schools.isEmpty { faults.append(.nobody) }
    faults += schools.subtracting(exam.schools).sorted().map { .stranger($0) }
    if said.isEmpty { faults.append(.noWords) }
    for text in [said, measure] where text.count > ExamMeeting.longestText {
      faults.append(.tooLong(text.count))
    }
    if kind == .analysis, measure.isEmpty { faults.append(.noMeasure) }
    let isDated = due.map { $0 >= day } ?? false
    if measure.isEmpty ? due != nil : !isDated { faults.append(.due) }
    return faults
  }
}
