public import Staffing

/// One year of an outlook.
public struct OutlookYear: Codable, Equatable, Sendable {
  public var year: Int
  public var isProvisional: Bool
  public var status: PlanFile.Status
  public var levels: [Level]

  /// Without their reasons: those of the first year are in its plan file.
  public var moves: [Move]

  /// Who came back and who retired before this year opened.
  public var returns: [HomeComing]
  public var retirements: [LeavingWork]
  public var classes: [ClassOutlook]
  public var posts: [PostOutlook]
  public var stock: [StockLine]

  enum CodingKeys: String, CodingKey {
    case year, status, levels, moves, returns, retirements, classes, posts, stock
    case isProvisional = "provisional"
  }

  public init(
    year: Int, isProvisional: Bool, status: PlanFile.Status, levels: [Level], moves: [Move],
    returns: [HomeComing], retirements: [LeavingWork], classes: [ClassOutlook],
    posts: [PostOutlook], stock: [StockLine]
  ) {
    self.year = year
    self.isProvisional = isProvisional
    self.status = status
    self.levels = levels
    self.moves = moves
    self.returns = returns
    self.retirements = retirements
    self.classes = classes
    self.posts = posts
    self.stock = stock
  }

  /// Teachers missing from posts if nobody moves in the horizon, and after the plan.
  public var missingStill: Int { posts.reduce(0) { $0 + max(0, $1.need - $1.still) } }
  public var missing: Int { posts.reduce(0) { $0 + max(0, $1.need - $1.after) } }
}

/// Who comes home from an exchange.
public struct HomeComing: Codable, Equatable, Sendable {
  public var teacher: Teacher.ID
  public var from: School.ID
  public var to: School.ID

  public init(teacher: Teacher.ID, from: School.ID, to: School.ID) {
    self.teacher = teacher
    self.from = from
    self.to = to
  }
}

/// Who retires, from which school, in which month.
public struct LeavingWork: Codable, Equatable, Sendable {
  public var teacher: Teacher.ID
  public var school: School.ID
  public var month: String

  public init(teacher: Teacher.ID, school: School.ID, month: String) {
    self.teacher = teacher
    self.school = school
    self.month = month
  }
}

/// Pupils and classes of one stage at one school in one year.
public struct ClassOutlook: Codable, Equatable, Sendable {
  public enum Source: String, Codable, Sendable { case workbook, projected, stated }

  public var school: School.ID
  public var stage: Stage
  public var pupils: Int
  public var classes: Int
  public var source: Source

  public init(school: School.ID, stage: Stage, pupils: Int, classes: Int, source: Source) {
    self.school = school
    self.stage = stage
    self.pupils = pupils
    self.classes = classes
    self.source = source
  }
}

/// One post in one year: need, strength and what changes it.
public struct PostOutlook: Codable, Equatable, Sendable {
  public var school: School.ID
  public var stage: Stage
  public var subject: Subject
  public var need: Int

  /// Teachers in the post if nobody is moved in the horizon.
  public var still: Int

  /// At the opening, and after the year's moves.
  public var before: Int
  public var after: Int

  /// Who came home to the post and who retired from it before the opening.
  public var returns: Int
  public var retirements: Int

  public init(
    school: School.ID, stage: Stage, subject: Subject, need: Int, still: Int, before: Int,
    after: Int, returns: Int, retirements: Int
  ) {
    self.school = school
    self.stage = stage
    self.subject = subject
    self.need = need
    self.still = still
    self.before = before
    self.after = after
    self.returns = returns
    self.retirements = retirements
  }

  public var post: Post { Post(school: school, stage: stage, subject: subject) }
}

/// The stock rule at one sending school (nil: the sending schools together):
/// who can still be sent this year or later must suffice for all that is due.
public struct StockLine: Codable, Equatable, Sendable {
  public var school: School.ID?

  /// Eligible this year, due of them, and sent by the plan.
  public var eligible: Int
  public var due: Int
  public var counted: Int

  /// Without a turn yet and eligible this year or a later one of the horizon.
  public var stock: Int

  /// Due this year and, if nobody moved any more, in all later ones.
  public var remaining: Int

  public init(
    school: School.ID?, eligible: Int, due: Int, counted: Int, stock: Int, remaining: Int
  ) {
    self.school = school
    self.eligible = eligible
    self.due = due
    self.counted = counted
    self.stock = stock
    self.remaining = remaining
  }

  public var holds: Bool { stock >= remaining }
}
