public import Policy
public import Staffing

/// Who gives courses: one of the pool (专家库, S002-81).
public struct Trainer: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An excellent teacher of a school (一线优秀教师).
    case frontLine = "front-line"

    /// Whose post it is, at the training school or the research office.
    case fullTime = "full-time"
    case expert
  }

  public static let longestText = 80

  public var name: String
  public var kind: Kind
  public var field: String

  /// Whom the county employs as a teacher, if it does.
  public var teacher: Teacher.ID?

  public init(name: String, kind: Kind, field: String, teacher: Teacher.ID? = nil) {
    self.name = name
    self.kind = kind
    self.field = field
    self.teacher = teacher
  }
}

/// What a trainer did in a school year: sessions, days in schools, own study (S002-83).
public struct TrainerYear: Hashable, Sendable {
  public let sessions: Int
  public let hours: Int

  /// Distinct days on which something was held in a school.
  public let daysInSchools: Int

  /// Of full-time trainers: days in schools and class-hours of study that still lack.
  public let lackingDays: Int
  public let lackingStudy: Int

  /// - Parameters:
  ///   - given: The sessions that the trainer gave in the year.
  ///   - study: Class-hours in the trainer's own account of the year; nil where they have none.
  public init(
    _ trainer: Trainer, gave given: [TrainingSession], study: Int?, _ terms: TrainingTerms
  ) {
    sessions = given.count
    hours = given.reduce(0) { $0 + $1.hours }
    daysInSchools = Set(given.filter { $0.school != nil }.map(\.day)).count
    guard trainer.kind == .fullTime else {
      (lackingDays, lackingStudy) = (0, 0)
      return
    }
    lackingDays = max(0, terms.daysInSchools.value - daysInSchools)
    lackingStudy = study.map { max(0, terms.ownStudy.value - $0) } ?? 0
  }
}
