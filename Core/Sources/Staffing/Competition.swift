/// What is competed for and by whom (竞聘): the input of a year's competition
/// under county-managed, school-hired staffing (县管校聘).
///
/// A value that says nothing of who wins; `Planning` decides that by the book.
public struct Competition: Equatable, Sendable {
  /// In the order of the form; an identifier comes once.
  public var offers: [Offer]

  /// In the order of the form; an identifier comes once.
  public var applicants: [Applicant]

  /// Limits that the personnel authority approved, beside those of the book.
  public var limits: [StructureLimit]

  public init(offers: [Offer], applicants: [Applicant], limits: [StructureLimit] = []) {
    self.offers = offers
    self.applicants = applicants
    self.limits = limits
  }
}

/// A post on offer: some chairs of one subject, stage and grade at one school.
public struct Offer: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<Offer>

  public var id: ID
  public var school: School.ID
  public var schoolName: String
  public var district: String?
  public var stage: Stage
  public var subject: Subject

  /// The grade of the post (岗位等级); nil is open to every title.
  public var grade: Title?
  public var chairs: Int

  public init(
    id: ID, school: School.ID, schoolName: String = "", district: String? = nil, stage: Stage,
    subject: Subject, grade: Title? = nil, chairs: Int
  ) {
    self.id = id
    self.school = school
    self.schoolName = schoolName
    self.district = district
    self.stage = stage
    self.subject = subject
    self.grade = grade
    self.chairs = chairs
  }
}

/// Somebody who competes, with the score of the assessment.
public struct Applicant: Identifiable, Equatable, Sendable {
  public var teacher: Teacher

  /// In hundredths of a point; nil for somebody who wasn't assessed.
  public var score: Int?

  /// Posts wished for, best first.
  public var wishes: [Offer.ID]

  /// Whether the bureau may assign another post in the end (服从调剂).
  public var acceptsAssignment: Bool

  public var id: Teacher.ID { teacher.id }

  /// The present school: the one that employs the person.
  public var school: School.ID { teacher.establishment.school }

  public init(
    teacher: Teacher, score: Int?, wishes: [Offer.ID], acceptsAssignment: Bool = false
  ) {
    self.teacher = teacher
    self.score = score
    self.wishes = wishes
    self.acceptsAssignment = acceptsAssignment
  }
}

/// A most of people who may be hired at some posts (岗位结构限额, S001-075): by grade and
/// stage, in the county, a district or a school.
public struct StructureLimit: Equatable, Sendable {
  public enum Scope: Hashable, Sendable {
    case county
    case district(String)
    case school(School.ID)
  }

  public var scope: Scope

  /// Posts of this grade; nil for posts of every grade.
  public var grade: Title?

  /// Posts of this stage; nil for every stage.
  public var stage: Stage?
  public var capacity: Int

  public init(scope: Scope, grade: Title?, stage: Stage? = nil, capacity: Int) {
    self.scope = scope
    self.grade = grade
    self.stage = stage
    self.capacity = capacity
  }

  public func covers(_ offer: Offer) -> Bool {
    let isInside =
      switch scope {
      case .county: true
      case .district(let name): offer.district == name
      case .school(let school): offer.school == school
      }
    return isInside && (grade.map { $0 == offer.grade } ?? true)
      && (stage.map { $0 == offer.stage } ?? true)
  }
}
