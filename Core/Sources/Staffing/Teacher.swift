/// A teacher on the county's establishment, as known when a plan is made.
///
/// Two places are kept apart, because the law and the pay-roll keep them apart:
/// where the establishment and pay are (`establishment`, 编制所在) and where the
/// person teaches (`teaching`, 任教; 岗编分离, S004-03).
public struct Teacher: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<Teacher>

  public let id: ID
  public var name: String
  public var sex: Sex
  public var born: Month
  public var establishment: Stay
  public var teaching: Stay
  public var stage: Stage
  public var subject: Subject
  public var qualifications: Qualifications
  public var title: Title
  public var backbone: BackboneLevel
  public var degree: Degree?
  public var position: Position
  public var startedWork: Month?

  /// Years taught in rural schools in the whole career.
  public var ruralYears: Int

  /// The last month of the latest rural service, if there was any.
  public var lastRural: Month?

  /// The last month of the latest exchange, if there was any.
  public var lastExchange: Month?

  public var circumstances: Set<Circumstance>
  public var appraisal: AppraisalGrade?
  public var home: Location?
  public var spouse: Teacher.ID?
  public var isVolunteer: Bool

  /// Schools the teacher would like to go to, best first.
  public var wishes: [School.ID]

  public init(
    id: ID, name: String, sex: Sex, born: Month, establishment: Stay, teaching: Stay? = nil,
    stage: Stage, subject: Subject, qualifications: Qualifications = .none,
    title: Title = .none, backbone: BackboneLevel = .none, degree: Degree? = nil,
    position: Position = .teacher, startedWork: Month? = nil, ruralYears: Int = 0,
    lastRural: Month? = nil, lastExchange: Month? = nil,
    circumstances: Set<Circumstance> = [], appraisal: AppraisalGrade? = nil,
    home: Location? = nil, spouse: Teacher.ID? = nil, isVolunteer: Bool = false,
    wishes: [School.ID] = []
  ) {
    self.id = id
    self.name = name
    self.sex = sex
    self.born = born
    self.establishment = establishment
    self.teaching = teaching ?? establishment
    self.stage = stage
    self.subject = subject
    self.qualifications = qualifications
    self.title = title
    self.backbone = backbone
    self.degree = degree
    self.position = position
    self.startedWork = startedWork
    self.ruralYears = ruralYears
    self.lastRural = lastRural
    self.lastExchange = lastExchange
    self.circumstances = circumstances
    self.appraisal = appraisal
    self.home = home
    self.spouse = spouse
    self.isVolunteer = isVolunteer
    self.wishes = wishes
  }

  /// The post the teacher holds where they teach.
  public var post: Post { Post(school: teaching.school, stage: stage, subject: subject) }

  /// Whether the person teaches away from the school that employs them.
  public var isAway: Bool { teaching.school != establishment.school }

  /// Age in whole years at the start of `month`.
  public func age(at month: Month) -> Int { born.wholeYears(until: month) }
}

/// Being at one school since a month.
public struct Stay: Hashable, Sendable {
  public var school: School.ID
  public var since: Month?

  public init(school: School.ID, since: Month? = nil) {
    self.school = school
    self.since = since
  }
}

/// What a teacher may teach besides the main subject and stage (S000-106): plans and
/// itinerant weeks use all of it.
public struct Qualifications: Hashable, Sendable {
  public var subjects: [Subject]
  public var stages: [Stage]

  public init(subjects: [Subject] = [], stages: [Stage] = []) {
    self.subjects = subjects
    self.stages = stages
  }

  public static let none = Qualifications()
}

public enum Sex: String, Hashable, Sendable, CaseIterable {
  case male, female
}

/// Teacher titles since the reform of 2015 (人社部发〔2015〕79号), lowest first.
public enum Title: Int, Hashable, Sendable, CaseIterable, Comparable {
  case none = 0
  case third, second, first, senior, fullSenior

  /// 高级 or 正高级.
  public var isSenior: Bool { self >= .senior }

  /// 一级 or higher: "mid-level title or above".
  public var isMiddleOrAbove: Bool { self >= .first }

  public static func < (left: Title, right: Title) -> Bool { left.rawValue < right.rawValue }
}

/// The level at which a teacher is recognised as a backbone teacher (骨干教师).
public enum BackboneLevel: Int, Hashable, Sendable, CaseIterable, Comparable {
  case none = 0
  case school, county, city, province, nation

  public static func < (left: BackboneLevel, right: BackboneLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Completed education by the two-digit codes of GB/T 4658.
public enum Degree: Int, Hashable, Sendable, CaseIterable, Comparable {
  case primarySchool = 81
  case juniorSecondary = 71
  case seniorSecondary = 61
  case specialisedSecondary = 41
  case juniorCollege = 31
  case bachelor = 21
  case master = 14
  case doctor = 11

  /// The lower the code, the higher the degree.
  public static func < (left: Degree, right: Degree) -> Bool { left.rawValue > right.rawValue }
}

/// What the person does at the school (岗位).
public enum Position: String, Hashable, Sendable, CaseIterable {
  case teacher, classTeacher, middleManager, deputyHead, head, teachingSupport, worker

  /// Whether the person fills a teaching post. Heads and deputies teach too
  /// (catalogue S002-46); support staff and workers don't.
  public var teaches: Bool { self != .teachingSupport && self != .worker }
}

/// A special circumstance (特殊情形) that rules may exempt or exclude.
public enum Circumstance: String, Hashable, Sendable, CaseIterable {
  case pregnant, nursing, seriousIllness, onSupport, underSanction, newcomerService

  /// Health facts: shown only to those who need them (个人信息保护法 art. 28).
  public var isSensitive: Bool {
    self == .pregnant || self == .nursing || self == .seriousIllness || self == .underSanction
  }
}

/// The four grades of the yearly appraisal (事业单位人事管理条例 art. 21).
public enum AppraisalGrade: String, Hashable, Sendable, CaseIterable {
  case excellent, qualified, basicallyQualified, unqualified
}
