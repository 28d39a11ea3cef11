public import Foundation
public import Staffing

/// The result of a competition as it is written to `result.json`.
///
/// Keys are sorted and numbers are integers: the same form, book and seed give
/// the same bytes. Scores are in hundredths of a point.
public struct CompetitionFile: Codable, Equatable, Sendable {
  public static let currentFormat = "junheng-competition/1"

  public var format: String
  public var year: Int
  public var book: PlanFile.BookReference
  public var workbookSHA256: String

  /// Seeds the lot; its digest may be published before the draw.
  public var seed: UInt64
  public var seedDigest: String

  /// In the order in which they were held, those who keep a post first.
  public var rounds: [Round]

  /// By applicant's number.
  public var hired: [Hiring]

  /// Applications that somebody would rather have had, by applicant and wish.
  public var refused: [Refusal]

  /// Protected people for whom their school offers no chair; they stay there.
  public var kept: [Remaining]

  /// Who found no post: they feed the exchange or wait for one (落聘、待岗).
  public var left: [Remaining]

  /// In the order of the form.
  public var posts: [PostResult]

  /// Those of the book, then those of the form.
  public var limits: [LimitResult]

  /// SHA-256 of the file with this field empty.
  public var digest: String

  enum CodingKeys: String, CodingKey {
    case format, year, book, seed, rounds, hired, refused, kept, left, posts, limits, digest
    case workbookSHA256 = "workbook_sha256"
    case seedDigest = "seed_sha256"
  }

  public enum RoundKind: String, Codable, Sendable, CaseIterable {
    case kept, school, district, county, assigned, joint
  }

  public struct Round: Codable, Equatable, Sendable {
    public var kind: RoundKind
    public var participants: Int
    public var applications: Int

    /// Chairs without a holder before the round.
    public var open: Int
    public var hired: Int

    public init(
      kind: RoundKind, participants: Int, applications: Int, open: Int, hired: Int
    ) {
      self.kind = kind
      self.participants = participants
      self.applications = applications
      self.open = open
      self.hired = hired
    }
  }

  public struct Hiring: Codable, Equatable, Sendable {
    public var applicant: Teacher.ID
    public var post: Offer.ID

    /// The position in `rounds`, from 1.
    public var round: Int
    public var score: Int?

    /// The place among the wishes, from 1; nil when assigned or kept elsewhere.
    public var wish: Int?

    public init(applicant: Teacher.ID, post: Offer.ID, round: Int, score: Int?, wish: Int?) {
      self.applicant = applicant
      self.post = post
      self.round = round
      self.score = score
      self.wish = wish
    }
  }

  public struct Refusal: Codable, Equatable, Sendable {
    public var applicant: Teacher.ID
    public var post: Offer.ID
    public var wish: Int
    public var reasons: [Reason]

    public init(applicant: Teacher.ID, post: Offer.ID, wish: Int, reasons: [Reason]) {
      self.applicant = applicant
      self.post = post
      self.wish = wish
      self.reasons = reasons
    }
  }

  public struct Remaining: Codable, Equatable, Sendable {
    public var applicant: Teacher.ID
    public var reasons: [Reason]

    public init(applicant: Teacher.ID, reasons: [Reason]) {
      self.applicant = applicant
      self.reasons = reasons
    }
  }

  public struct PostResult: Codable, Equatable, Sendable {
    public var post: Offer.ID
    public var chairs: Int
    public var hired: Int

    /// The lowest score among those hired; nil when nobody has one.
    public var lowestScore: Int?

    /// Why chairs stay open; empty when none does.
    public var reasons: [Reason]

    public init(
      post: Offer.ID, chairs: Int, hired: Int, lowestScore: Int?, reasons: [Reason]
    ) {
      self.post = post
      self.chairs = chairs
      self.hired = hired
      self.lowestScore = lowestScore
      self.reasons = reasons
    }
  }

  public struct LimitResult: Codable, Equatable, Sendable {
    public var name: String
    public var english: String
    public var capacity: Int
    public var hired: Int

    public init(name: String, english: String, capacity: Int, hired: Int) {
      self.name = name
      self.english = english
      self.capacity = capacity
      self.hired = hired
    }
  }

  public init(
    format: String = CompetitionFile.currentFormat, year: Int, book: PlanFile.BookReference,
    workbookSHA256: String, seed: UInt64, seedDigest: String, rounds: [Round],
    hired: [Hiring], refused: [Refusal], kept: [Remaining], left: [Remaining],
    posts: [PostResult], limits: [LimitResult], digest: String = ""
  ) {
    self.format = format
    self.year = year
    self.book = book
    self.workbookSHA256 = workbookSHA256
    self.seed = seed
    self.seedDigest = seedDigest
    self.rounds = rounds
    self.hired = hired
    self.refused = refused
    self.kept = kept
    self.left = left
    self.posts = posts
    self.limits = limits
    self.digest = digest
  }

  /// Canonical JSON: UTF-8, sorted keys, two-space indentation.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  public init(json: Data) throws {
    self = try JSONDecoder().decode(CompetitionFile.self, from: json)
  }
}
