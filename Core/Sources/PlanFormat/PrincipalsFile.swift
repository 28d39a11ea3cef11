public import Foundation
public import Staffing

/// The year's rotation of principals as `junheng principals` writes it: every
/// head with a verdict, every move with its reasons, and the prices that prove
/// that no rotation is better.
public struct PrincipalsFile: Codable, Equatable, Sendable {
  public static let currentFormat = "junheng-principals/1"

  public var format: String
  public var year: Int
  public var book: PlanFile.BookReference
  public var workbookSHA256: String

  /// Every head, by school.
  public var heads: [HeadVerdict]

  /// By the school left.
  public var moves: [HeadMove]

  /// Schools that have no head afterwards, and why.
  public var vacant: [VacantSchool]

  /// In lexicographic order, smaller being better; all of them proven.
  public var values: RotationValues

  enum CodingKeys: String, CodingKey {
    case format, year, book, heads, moves, vacant, values
    case workbookSHA256 = "workbook_sha256"
  }

  public init(
    year: Int, book: PlanFile.BookReference, workbookSHA256: String, heads: [HeadVerdict],
    moves: [HeadMove], vacant: [VacantSchool], values: RotationValues
  ) {
    self.format = PrincipalsFile.currentFormat
    self.year = year
    self.book = book
    self.workbookSHA256 = workbookSHA256
    self.heads = heads
    self.moves = moves
    self.vacant = vacant
    self.values = values
  }

  /// Canonical JSON: UTF-8, sorted keys, two-space indentation.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  public init(json: Data) throws {
    self = try JSONDecoder().decode(PrincipalsFile.self, from: json)
  }
}

/// Where a head stands in the rotation.
public struct HeadVerdict: Codable, Equatable, Sendable {
  public enum Standing: String, Codable, Sendable {
    /// At the school for the longest time allowed or longer.
    case overdue
    /// For the term or longer.
    case due
    /// Not due, but long enough there to be moved so that another can be.
    case mayMove = "may-move"
    case tooEarly = "too-early"
    case exempt
    /// The workbook doesn't say since when.
    case unknown
  }

  public var teacher: Teacher.ID
  public var school: School.ID
  public var standing: Standing
  public var months: Int?
  public var isMoved: Bool
  public var reasons: [Reason]

  enum CodingKeys: String, CodingKey {
    case teacher, school, standing, months, reasons
    case isMoved = "moved"
  }

  public init(
    teacher: Teacher.ID, school: School.ID, standing: Standing, months: Int?, isMoved: Bool,
    reasons: [Reason]
  ) {
    self.teacher = teacher
    self.school = school
    self.standing = standing
    self.months = months
    self.isMoved = isMoved
    self.reasons = reasons
  }
}

/// One head's move.
public struct HeadMove: Codable, Equatable, Sendable {
  public var teacher: Teacher.ID
  public var from: School.ID
  public var to: School.ID
  public var direction: Move.Direction
  public var burden: Int
  public var reasons: [Reason]

  public init(
    teacher: Teacher.ID, from: School.ID, to: School.ID, direction: Move.Direction,
    burden: Int, reasons: [Reason]
  ) {
    self.teacher = teacher
    self.from = from
    self.to = to
    self.direction = direction
    self.burden = burden
    self.reasons = reasons
  }
}

/// A school without a head after the rotation.
public struct VacantSchool: Codable, Equatable, Sendable {
  public var school: School.ID
  public var reasons: [Reason]

  public init(school: School.ID, reasons: [Reason]) {
    self.school = school
    self.reasons = reasons
  }
}

/// What the rotation is worth.
public struct RotationValues: Codable, Equatable, Sendable {
  /// Overdue and due heads who stay, heads moved who aren't due, and the sum of
  /// burdens.
  public var overdueStaying: Int
  public var dueStaying: Int
  public var movedEarly: Int
  public var burden: Int

  enum CodingKeys: String, CodingKey {
    case burden
    case overdueStaying = "overdue_staying"
    case dueStaying = "due_staying"
    case movedEarly = "moved_early"
  }

  public init(overdueStaying: Int, dueStaying: Int, movedEarly: Int, burden: Int) {
    self.overdueStaying = overdueStaying
    self.dueStaying = dueStaying
    self.movedEarly = movedEarly
    self.burden = burden
  }
}
