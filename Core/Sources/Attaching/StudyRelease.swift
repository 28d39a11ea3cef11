public import Staffing

/// A rural teacher who leaves for full-time study, such as a course of the national training
/// plan (国培脱产研修, S000-041): the demand for a replacement.
public struct StudyRelease: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<StudyRelease>

  public let id: ID
  public let course: String
  public let teacher: Teacher.ID
  public let school: School.ID
  public let stage: Stage
  public let subject: Subject
  public let days: ClosedRange<Day>

  public init(
    id: ID, course: String, teacher: Teacher.ID, school: School.ID, stage: Stage,
    subject: Subject, days: ClosedRange<Day>
  ) {
    self.id = id
    self.course = course
    self.teacher = teacher
    self.school = school
    self.stage = stage
    self.subject = subject
    self.days = days
  }
}

/// Somebody who can teach in the place of another for some time: a student teacher or a teacher
/// of the town (师范生、城镇教师顶岗, S002-74).
public struct ReplacementOffer: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<ReplacementOffer>

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case student
    case teacher
  }

  public let id: ID
  public let kind: Kind
  public let name: String

  /// Nil of a student.
  public let teacher: Teacher.ID?

  /// Where they come from; of a student the school near which they live, if one is known.
  public let school: School.ID?
  public let subjects: Set<Subject>
  public let days: ClosedRange<Day>

  public init(
    id: ID, kind: Kind, name: String, teacher: Teacher.ID?, school: School.ID?,
    subjects: Set<Subject>, days: ClosedRange<Day>
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.teacher = teacher
    self.school = school
    self.subjects = subjects
    self.days = days
  }

  /// Whether they could stand in for the whole of a release.
  public func covers(_ release: StudyRelease, isOfSameSubject: Bool) -> Bool {
    (!isOfSameSubject || subjects.contains(release.subject)) && school != release.school
      && teacher != release.teacher
      && days.lowerBound <= release.days.lowerBound && release.days.upperBound <= days.upperBound
  }
}

/// Somebody who teaches in the place of a teacher who studies, for some of the days, and who
/// guides them; or who fills the post that a teacher leaves to do so (S000-042: an intern at the
/// county's school, its teacher at the rural one).
public struct Replacement: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Replacement>

  public let id: ID
  public let release: StudyRelease.ID
  public let offer: ReplacementOffer.ID

  /// The replacement whose own post they fill; nil of those who stand in for who studies.
  public let behind: ID?
  public let days: ClosedRange<Day>

  /// Nil while nobody guides them.
  public let guide: Teacher.ID?

  public init(
    id: ID, release: StudyRelease.ID, offer: ReplacementOffer.ID, behind: ID? = nil,
    days: ClosedRange<Day>, guide: Teacher.ID?
  ) {
    self.id = id
    self.release = release
    self.offer = offer
    self.behind = behind
    self.days = days
    self.guide = guide
  }
}
