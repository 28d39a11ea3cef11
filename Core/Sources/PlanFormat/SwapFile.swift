public import Foundation
public import Staffing

/// Who changes places with whom, as it is written to `swaps.json`.
///
/// Keys are sorted and all numbers are integers, so the same result is the same
/// bytes on every machine.
public struct SwapFile: Codable, Equatable, Sendable {
  public static let currentFormat = "junheng-swaps/1"

  public var format: String
  public var year: Int
  public var book: PlanFile.BookReference
  public var workbookSHA256: String
  public var seed: UInt64
  public var terms: Terms
  public var status: Status

  /// Teachers with a wish, and those who may change places.
  public var applicants: Int
  public var entered: Int
  public var moved: Int

  /// The ranks of the wishes that came true, added up; 1 is the first wish.
  public var rankSum: Int

  /// No exchange by these terms moves more; nil where the mechanism isn't the
  /// maximum.
  public var movedBound: Int?

  /// None that moves as many has a smaller sum of ranks.
  public var rankBound: Int?
  public var rounds: [Round]

  /// Everybody else with a wish, by identifier.
  public var remaining: [Remaining]

  /// Prices that prove both bounds; only for the maximum without limit.
  public var certificate: Certificate?

  enum CodingKeys: String, CodingKey {
    case format, year, book, seed, terms, status, applicants, entered, moved, rounds, remaining
    case certificate
    case workbookSHA256 = "workbook_sha256"
    case rankSum = "rank_sum"
    case movedBound = "moved_bound"
    case rankBound = "rank_bound"
  }

  public enum Status: String, Codable, Sendable, CaseIterable {
    /// Nothing better exists, and the bounds equal what was reached.
    case proven

    /// Within the bounds.
    case feasible

    /// What the mechanism gives; it maximises nothing.
    case byMechanism = "by-mechanism"
  }

  /// The terms in use: the book's, or those that were asked for.
  public struct Terms: Codable, Equatable, Sendable {
    public var mechanism: String
    public var protectsSchools: Bool
    public var longestRound: Int?
    public var usesVacancies: Bool

    /// The day on which all rounds are carried out, such as `2026-08-15`.
    public var day: String

    enum CodingKeys: String, CodingKey {
      case mechanism, day
      case protectsSchools = "protects_schools"
      case longestRound = "longest_round"
      case usesVacancies = "uses_vacancies"
    }

    public init(
      mechanism: String, protectsSchools: Bool, longestRound: Int?, usesVacancies: Bool,
      day: String
    ) {
      self.mechanism = mechanism
      self.protectsSchools = protectsSchools
      self.longestRound = longestRound
      self.usesVacancies = usesVacancies
      self.day = day
    }
  }

  /// Moves that are made together or not at all.
  public struct Round: Codable, Equatable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable { case ring, chain }

    public var number: Int
    public var kind: Kind

    /// Each takes the chair of the next.
    public var moves: [Move]

    public init(number: Int, kind: Kind, moves: [Move]) {
      self.number = number
      self.kind = kind
      self.moves = moves
    }
  }

  public struct Move: Codable, Equatable, Sendable {
    public var teacher: Teacher.ID
    public var from: School.ID
    public var to: School.ID

    /// Of the post taken.
    public var stage: Stage
    public var subject: Subject

    /// 1 for the first wish.
    public var rank: Int

    /// Whose chair; nil for a vacancy.
    public var replaces: Teacher.ID?

    public init(
      teacher: Teacher.ID, from: School.ID, to: School.ID, stage: Stage, subject: Subject,
      rank: Int, replaces: Teacher.ID?
    ) {
      self.teacher = teacher
      self.from = from
      self.to = to
      self.stage = stage
      self.subject = subject
      self.rank = rank
      self.replaces = replaces
    }
  }

  /// Somebody whose wish didn't come true, and why.
  public struct Remaining: Codable, Equatable, Sendable {
    public var teacher: Teacher.ID
    public var school: School.ID
    public var hasEntered: Bool
    public var reasons: [Reason]

    enum CodingKeys: String, CodingKey {
      case teacher, school, reasons
      case hasEntered = "has_entered"
    }

    public init(
      teacher: Teacher.ID, school: School.ID, hasEntered: Bool, reasons: [Reason]
    ) {
      self.teacher = teacher
      self.school = school
      self.hasEntered = hasEntered
      self.reasons = reasons
    }
  }

  /// A price for each kind of chair, and one for resting (see
  /// docs/decisions/0011-exchange.md).
  public struct Certificate: Codable, Equatable, Sendable {
    /// What a chair of one kind costs: people first, then ranks.
    public struct Entry: Codable, Equatable, Sendable {
      /// `SCHOOL/STAGE/SUBJECT`.
      public var post: String

      /// The grade that the chair asks for; nil for vacancies.
      public var grade: Int?
      public var people: Int
      public var ranks: Int

      public init(post: String, grade: Int?, people: Int, ranks: Int) {
        self.post = post
        self.grade = grade
        self.people = people
        self.ranks = ranks
      }
    }

    public var chairs: [Entry]
    public var restPeople: Int
    public var restRanks: Int

    enum CodingKeys: String, CodingKey {
      case chairs
      case restPeople = "rest_people"
      case restRanks = "rest_ranks"
    }

    public init(chairs: [Entry], restPeople: Int, restRanks: Int) {
      self.chairs = chairs
      self.restPeople = restPeople
      self.restRanks = restRanks
    }
  }

  public init(
    year: Int, book: PlanFile.BookReference, workbookSHA256: String, seed: UInt64, terms: Terms,
    status: Status, applicants: Int, entered: Int, moved: Int, rankSum: Int, movedBound: Int?,
    rankBound: Int?, rounds: [Round], remaining: [Remaining], certificate: Certificate?
  ) {
    format = SwapFile.currentFormat
    self.year = year
    self.book = book
    self.workbookSHA256 = workbookSHA256
    self.seed = seed
    self.terms = terms
    self.status = status
    self.applicants = applicants
    self.entered = entered
    self.moved = moved
    self.rankSum = rankSum
    self.movedBound = movedBound
    self.rankBound = rankBound
    self.rounds = rounds
    self.remaining = remaining
    self.certificate = certificate
  }

  /// Canonical JSON: UTF-8, sorted keys, two-space indentation.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  public init(json: Data) throws {
    self = try JSONDecoder().decode(SwapFile.self, from: json)
  }
}
