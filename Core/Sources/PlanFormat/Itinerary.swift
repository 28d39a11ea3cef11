public import Staffing

/// A week of itinerant teaching (走教) in one alliance: who gives which lesson
/// at which school, what own teachers give at home, and what stays uncovered.
///
/// Everything is ordered, so the same week is the same bytes.
public struct Itinerary: Codable, Equatable, Sendable {
  public var format: String
  public var alliance: String
  public var book: PlanFile.BookReference
  public var workbookSHA256: String

  /// By school.
  public var schools: [School.ID]

  /// In lexicographic order: `absent`, `uncovered`, `travel`, `longest`, `days`.
  public var levels: [Level]

  /// By teacher, day and half-day.
  public var visits: [Visit]

  /// By teacher and subject.
  public var home: [HomeLessons]

  /// By school, stage and subject.
  public var uncovered: [Uncovered]

  /// By teacher; everybody who travels.
  public var travellers: [Traveller]

  /// What would change if a limit were lifted.
  public var limits: [LimitLifted]

  /// Nodes of branch and bound and iterations of the simplex method.
  public var effort: Int

  public static let currentFormat = "junheng-itinerary/1"

  /// Posts without any lesson, uncovered lessons, minutes on the road, the
  /// longest weekly travel of a teacher, and days on which schools have visitors.
  public static let levelNames = ["absent", "uncovered", "travel", "longest", "days"]

  public init(
    format: String = Itinerary.currentFormat, alliance: String, book: PlanFile.BookReference,
    workbookSHA256: String, schools: [School.ID], levels: [Level], visits: [Visit],
    home: [HomeLessons], uncovered: [Uncovered], travellers: [Traveller],
    limits: [LimitLifted], effort: Int
  ) {
    self.format = format
    self.alliance = alliance
    self.book = book
    self.workbookSHA256 = workbookSHA256
    self.schools = schools
    self.levels = levels
    self.visits = visits
    self.home = home
    self.uncovered = uncovered
    self.travellers = travellers
    self.limits = limits
    self.effort = effort
  }

  enum CodingKeys: String, CodingKey {
    case format, alliance, book, schools, levels, visits, home, uncovered, travellers, limits
    case effort
    case workbookSHA256 = "workbook_sha256"
  }

  public enum Half: String, Codable, Sendable, CaseIterable, Comparable {
    case morning, afternoon

    public static func < (left: Half, right: Half) -> Bool {
      left == .morning && right == .afternoon
    }
  }

  /// One teacher at one school for one half-day.
  public struct Visit: Codable, Equatable, Sendable {
    public var teacher: Teacher.ID

    /// 1 is Monday.
    public var day: Int
    public var half: Half
    public var school: School.ID

    /// By period.
    public var lessons: [Lesson]

    public init(
      teacher: Teacher.ID, day: Int, half: Half, school: School.ID, lessons: [Lesson]
    ) {
      self.teacher = teacher
      self.day = day
      self.half = half
      self.school = school
      self.lessons = lessons
    }
  }

  /// One lesson of one class.
  public struct Lesson: Codable, Equatable, Sendable {
    /// 1 is the first of the half-day.
    public var period: Int
    public var stage: Stage
    public var subject: Subject

    /// Counts the classes of the stage from 1.
    public var classNumber: Int

    public init(period: Int, stage: Stage, subject: Subject, classNumber: Int) {
      self.period = period
      self.stage = stage
      self.subject = subject
      self.classNumber = classNumber
    }

    enum CodingKeys: String, CodingKey {
      case period, stage, subject
      case classNumber = "class"
    }
  }

  /// Weekly lessons that a teacher gives at the own school.
  public struct HomeLessons: Codable, Equatable, Sendable {
    public var teacher: Teacher.ID
    public var stage: Stage
    public var subject: Subject
    public var lessons: Int

    public init(teacher: Teacher.ID, stage: Stage, subject: Subject, lessons: Int) {
      self.teacher = teacher
      self.stage = stage
      self.subject = subject
      self.lessons = lessons
    }
  }

  /// Weekly lessons that nobody gives, and why.
  public struct Uncovered: Codable, Equatable, Sendable {
    public var school: School.ID
    public var stage: Stage
    public var subject: Subject

    /// Lessons a week that the curriculum asks for.
    public var needed: Int
    public var missing: Int
    public var reasons: [Reason]

    public init(
      school: School.ID, stage: Stage, subject: Subject, needed: Int, missing: Int,
      reasons: [Reason]
    ) {
      self.school = school
      self.stage = stage
      self.subject = subject
      self.needed = needed
      self.missing = missing
      self.reasons = reasons
    }
  }

  /// One teacher's week against the limits.
  public struct Traveller: Codable, Equatable, Sendable {
    public var teacher: Teacher.ID
    public var base: School.ID
    public var days: Int

    /// Minutes on the road in the week, and on its longest day.
    public var minutes: Int
    public var longestDay: Int

    /// Lessons away, at home, and of a full week.
    public var away: Int
    public var home: Int
    public var load: Int

    public init(
      teacher: Teacher.ID, base: School.ID, days: Int, minutes: Int, longestDay: Int,
      away: Int, home: Int, load: Int
    ) {
      self.teacher = teacher
      self.base = base
      self.days = days
      self.minutes = minutes
      self.longestDay = longestDay
      self.away = away
      self.home = home
      self.load = load
    }
  }

  /// What stays uncovered without one of the limits.
  public struct LimitLifted: Codable, Equatable, Sendable {
    public var limit: String
    public var absent: Int
    public var uncovered: Int

    public init(limit: String, absent: Int, uncovered: Int) {
      self.limit = limit
      self.absent = absent
      self.uncovered = uncovered
    }
  }
}
