public import Policy
public import Staffing
public import Studying

/// Who noted something of a study, and when.
public struct StudyHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// A study of lessons with all that's on record of it.
public struct RecordedStudy: Identifiable, Equatable, Sendable {
  public let id: String

  /// Keys of the book.
  public let kind: String
  public let form: String
  public let title: String
  public let subject: Subject?
  public let grade: String
  public let host: School.ID

  /// The other school, where two take part.
  public let other: School.ID?
  public let group: RecordedStudyGroup.ID?

  /// The first day on which something can be done.
  public let start: Day
  public let hand: StudyHand

  /// Leaders first, then lecturers.
  public let members: [RecordedStudyMember]

  /// Those that count, in their order.
  public let steps: [RecordedStudyStep]

  /// The latest first.
  public let takenBack: [RecordedStudyStep]

  /// Why it was called off; nil while it counts.
  public let cancellation: String?

  public var schools: Set<School.ID> { Set([host] + (other.map { [$0] } ?? [])) }

  /// With those where people who take part teach: they see it.
  public var touched: Set<School.ID> { schools.union(members.compactMap(\.member.school)) }
  public var people: [StudyMember] { members.map(\.member) }

  /// Those who took part when a step was noted.
  public func members(at step: RecordedStudyStep) -> [RecordedStudyMember] {
    members.filter { $0.joined < step.id }
  }

  public func name(of person: StudyPerson) -> String? {
    members.first { $0.member.person == person }?.name
  }

  /// How far it has come along the steps of a kind.
  public func course(_ kind: StudyTerms.Kind) -> StudyCourse {
    StudyCourse(kind, from: start, steps.map(\.entry))
  }
}

public struct RecordedStudyMember: Equatable, Sendable {
  public let member: StudyMember
  public let name: String

  /// The event since which they take part.
  public let joined: Int
}

/// A step as it was noted.
public struct RecordedStudyStep: Identifiable, Equatable, Sendable {
  /// The event that noted it.
  public let id: Int
  public let entry: StudyEntry

  /// Where the evidence lies: a link or a file's number; may be empty.
  public let evidence: String

  /// Where the topic is kept; may be empty.
  public let topicLink: String
  public let hand: StudyHand

  /// Why it was taken back; nil while it counts.
  public let withdrawal: String?
}

/// A subject group of a school or of two (学科互动项目组, S000-130).
public struct RecordedStudyGroup: Identifiable, Equatable, Sendable {
  public let id: String
  public let name: String
  public let subject: Subject
  public let first: School.ID
  public let second: School.ID?
  public let leader: Teacher.ID
  public let hand: StudyHand

  /// By school and number.
  public let members: [Member]

  /// Why it ended; nil while it works.
  public let end: String?

  public var schools: Set<School.ID> { Set([first] + (second.map { [$0] } ?? [])) }

  public struct Member: Equatable, Sendable {
    public let teacher: Teacher.ID
    public let name: String
    public let school: School.ID
    public let subject: Subject?
  }
}
