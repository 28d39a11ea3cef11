public import Foundation
public import Staffing

/// The years to come as `junheng outlook` writes them: what happens if nobody
/// moves, a plan for each year, and what no plan can better.
///
/// The first year's plan is an ordinary one; the later years are provisional and
/// are planned again when they come. Keys are sorted and numbers are integers.
public struct OutlookFile: Codable, Equatable, Sendable {
  public static let currentFormat = "junheng-outlook/1"

  public var format: String
  public var book: PlanFile.BookReference
  public var workbookSHA256: String
  public var seed: UInt64

  /// How the years were planned: each by itself, or with some teachers' turns
  /// held for a later year.
  public var course: Course

  /// The first is the year of the workbook.
  public var years: [OutlookYear]

  /// What each course that was tried attains.
  public var courses: [CourseResult]

  /// Teachers who keep their turn for a later year, and which.
  public var held: [HeldTurn]

  /// Over the horizon: thousandths of a person missing from the shares, and
  /// teachers missing from posts, year by year and summed.
  public var breaches: HorizonBound
  public var shortage: HorizonBound

  /// Who is still away though the term is over, or still listed though retired.
  public var overdue: [Overdue]

  enum CodingKeys: String, CodingKey {
    case format, book, seed, course, years, courses, held, breaches, shortage, overdue
    case workbookSHA256 = "workbook_sha256"
  }

  public enum Course: String, Codable, Sendable {
    case yearByYear = "year-by-year"
    case lookAhead = "look-ahead"
  }

  public init(
    book: PlanFile.BookReference, workbookSHA256: String, seed: UInt64, course: Course,
    years: [OutlookYear], courses: [CourseResult], held: [HeldTurn], breaches: HorizonBound,
    shortage: HorizonBound, overdue: [Overdue]
  ) {
    self.format = OutlookFile.currentFormat
    self.book = book
    self.workbookSHA256 = workbookSHA256
    self.seed = seed
    self.course = course
    self.years = years
    self.courses = courses
    self.held = held
    self.breaches = breaches
    self.shortage = shortage
    self.overdue = overdue
  }

  /// Canonical JSON: UTF-8, sorted keys, two-space indentation.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  public init(json: Data) throws {
    self = try JSONDecoder().decode(OutlookFile.self, from: json)
  }
}

/// What one way of planning the years attains, by year.
public struct CourseResult: Codable, Equatable, Sendable {
  public var course: OutlookFile.Course
  public var breaches: [Int]
  public var missing: [Int]
  public var moves: [Int]

  public init(course: OutlookFile.Course, breaches: [Int], missing: [Int], moves: [Int]) {
    self.course = course
    self.breaches = breaches
    self.missing = missing
    self.moves = moves
  }
}

/// A teacher whose turn waits for a later year.
public struct HeldTurn: Codable, Equatable, Sendable {
  public var teacher: Teacher.ID
  public var school: School.ID
  public var year: Int
  public var turn: Int

  public init(teacher: Teacher.ID, school: School.ID, year: Int, turn: Int) {
    self.teacher = teacher
    self.school = school
    self.year = year
    self.turn = turn
  }
}

/// A sum over the horizon and a number that no plan can go below in which
/// nobody moves twice, with the multipliers that prove it.
public struct HorizonBound: Codable, Equatable, Sendable {
  public var value: Int
  public var bound: Int
  public var scale: Int

  /// By row of the stock model; rows that are missing have zero.
  public var multipliers: [Int: Int]

  public init(value: Int, bound: Int, scale: Int, multipliers: [Int: Int]) {
    self.value = value
    self.bound = bound
    self.scale = scale
    self.multipliers = multipliers
  }
}

/// Somebody whom the workbook should list otherwise.
public struct Overdue: Codable, Equatable, Sendable {
  public enum Kind: String, Codable, Sendable { case returning, retired }

  public var teacher: Teacher.ID
  public var kind: Kind
  public var month: String

  public init(teacher: Teacher.ID, kind: Kind, month: String) {
    self.teacher = teacher
    self.kind = kind
    self.month = month
  }
}
