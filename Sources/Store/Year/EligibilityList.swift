public import Staffing

/// The list of who may be moved in a year, as it was frozen: a version never
/// changes, a new freeze is a new version.
public struct EligibilityList: Identifiable, Equatable, Sendable {
  public let id: String
  public let schoolYear: SchoolYear
  public let version: Int
  public let workbook: String

  /// The policy book that judged, with its version and the digest of its text.
  public let book: String
  public let bookVersion: String
  public let bookSHA256: String
  public let day: Day

  /// The last day on which somebody may contest their own line.
  public let contestUntil: Day

  public init(
    id: String, schoolYear: SchoolYear, version: Int, workbook: String, book: String,
    bookVersion: String, bookSHA256: String, day: Day, contestUntil: Day
  ) {
    self.id = id
    self.schoolYear = schoolYear
    self.version = version
    self.workbook = workbook
    self.book = book
    self.bookVersion = bookVersion
    self.bookSHA256 = bookSHA256
    self.day = day
    self.contestUntil = contestUntil
  }
}

/// One teacher's line of a frozen list.
public struct EligibilityLine: Equatable, Sendable {
  public let teacher: Teacher.ID
  public let name: String
  public let school: School.ID
  public let schoolName: String
  public let stage: String
  public let subject: String

  /// `down`, `up`, `lateral`: the directions that nothing forbids.
  public let directions: [String]

  public var isEligible: Bool { !directions.isEmpty }

  public init(
    teacher: Teacher.ID, name: String, school: School.ID, schoolName: String, stage: String,
    subject: String, directions: [String]
  ) {
    self.teacher = teacher
    self.name = name
    self.school = school
    self.schoolName = schoolName
    self.stage = stage
    self.subject = subject
    self.directions = directions
  }
}

/// One reason of a line, in the words of the book that judged; a sensitive one
/// says only that an exemption applies.
public struct EligibilityReason: Equatable, Sendable {
  public let rule: String
  public let severity: String
  public let zh: String
  public let en: String
  public let citation: String

  public init(rule: String, severity: String, zh: String, en: String, citation: String) {
    self.rule = rule
    self.severity = severity
    self.zh = zh
    self.en = en
    self.citation = citation
  }
}

/// What a teacher says against their own line, and the answer to it.
public struct EligibilityContest: Identifiable, Equatable, Sendable {
  public let id: String
  public let list: String
  public let line: EligibilityLine
  public let claim: String
  public let account: String
  public let day: Day
  public let answer: Answer?

  public struct Answer: Equatable, Sendable {
    public let isUpheld: Bool
    public let words: String
    public let account: String
    public let day: Day
  }
}
