public import Staffing

/// How many posts the establishment committee gave the county (编制总额).
public struct EstablishmentTotal: Identifiable, Equatable, Sendable {
  public let id: String
  public let total: Int

  /// The document that says so, with its number.
  public let document: String
  public let day: Day
}

/// One proposal of all schools' establishments; a version never changes.
public struct EstablishmentRound: Identifiable, Equatable, Sendable {
  public let id: String
  public let schoolYear: SchoolYear
  public let version: Int
  public let total: Int

  /// Posts kept for the turnover pool.
  public let reserve: Int

  /// The first day on which the numbers hold.
  public let validFrom: Day
  public let book: String
  public let account: String
  public let person: String
  public let day: Day

  /// By school.
  public var lines: [EstablishmentLine]
  public let decision: Decision?

  public struct Decision: Equatable, Sendable {
    public let isApproved: Bool
    public let words: String
    public let person: String
    public let day: Day
  }

  public var isApproved: Bool { decision?.isApproved == true }
  public var computed: Int { lines.reduce(0) { $0 + $1.computed } }
  public var adjusted: Int { lines.reduce(0) { $0 + $1.adjusted } }
}

/// One school of a round.
public struct EstablishmentLine: Equatable, Sendable {
  public let school: School.ID
  public let schoolName: String
  public let pupils: Int
  public let classes: Int
  public let staff: Int

  /// What was in force when it was proposed; nil where nobody had approved a number.
  public let approved: Int?
  public let computed: Int
  public let adjusted: Int

  /// Why the number isn't the computed one; empty where it is.
  public let reason: String

  public init(
    school: School.ID, schoolName: String, pupils: Int, classes: Int, staff: Int, approved: Int?,
    computed: Int, adjusted: Int, reason: String
  ) {
    self.school = school
    self.schoolName = schoolName
    self.pupils = pupils
    self.classes = classes
    self.staff = staff
    self.approved = approved
    self.computed = computed
    self.adjusted = adjusted
    self.reason = reason
  }
}

/// One entry of the turnover pool's ledger, as it's shown.
public struct PoolRecord: Equatable, Sendable {
  public let position: Int
  public let kind: String
  public let posts: Int
  public let balance: Int
  public let school: School.ID?
  public let schoolName: String?
  public let due: Day?
  public let loan: Int?
  public let words: String
  public let person: String
  public let day: Day
}
