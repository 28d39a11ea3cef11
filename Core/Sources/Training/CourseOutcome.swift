public import Policy

/// What somebody has of a course: the hours they were there, how they were evaluated, and
/// whether it counts.
public struct CourseOutcome: Hashable, Sendable {
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case learning, awaitsProcess, failedProcess, awaitsExamination, failedExamination, completed
  }

  public let hours: Int

  /// Points by the book's aspects of the process, as given last.
  public let process: [String: Int]
  public let examination: Int?
  public let standing: Standing

  /// - Parameter hours: Class-hours of the sessions attended.
  public init(
    _ course: TrainingCourse, hours: Int, process: [String: Int] = [:], examination: Int? = nil,
    _ terms: TrainingTerms
  ) {
    self.hours = hours
    self.process = process
    self.examination = examination
    if hours * 1_000 < course.hours * terms.attendance.value {
      standing = .learning
    } else if course.evaluation == .none {
      standing = .completed
    } else if let passed = CourseOutcome.hasPassedProcess(process, terms) {
      if !passed {
        standing = .failedProcess
      } else if course.evaluation == .process {
        standing = .completed
      } else if let examination {
        standing =
          examination >= terms.examinationPass.value ? .completed : .failedExamination
      } else {
        standing = .awaitsExamination
      }
    } else {
      standing = .awaitsProcess
    }
  }

  /// The hours that go into the account.
  public var counted: Int { standing == .completed ? hours : 0 }

  /// Whether somebody may sit the examination: not before the evaluation of the process was
  /// passed, and the system says so, not the site (S002-57).
  public static func hasPassedProcess(_ points: [String: Int], _ terms: TrainingTerms) -> Bool? {
    let given = terms.aspects.compactMap { points[$0.key] }
    guard !given.isEmpty, given.count == terms.aspects.count else { return nil }
    // The mean of the aspects, compared without dividing.
    return given.reduce(0, +) >= terms.processPass.value * given.count
  }
}
