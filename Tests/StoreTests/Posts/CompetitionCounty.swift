import Access
import Actions
import Season
import Staffing
import Store
import Testing

/// The sample county with a competition at two schools of one stage.
struct CompetitionCounty {
  static let year = YearCounty.year
  static let july = Day(2026, 7, 1)
  static let last = Day(2026, 7, 6)
  let county: YearCounty
  let schools: [School]

  init() async throws {
    county = try await YearCounty()
    schools = Array(
      county.roster.schools.filter { $0.stages == [.primary] && $0.classes >= 6 }.prefix(2))
    try await county.act(
      OpenCompetition(
        year: Self.year, schools: schools.map(\.id), wantsOwnPost: true), on: Self.july)
  }

  func run() async throws -> CompetitionRun {
    try #require(try await county.read { try $0.competition(of: Self.year) })
  }

  func applicants() async throws -> [StoredApplicant] {
    let id = try await run().id
    return try await county.read { try $0.applicants(in: id) }
  }

  func offers() async throws -> [Offer] {
    let id = try await run().id
    return try await county.read { try $0.offers(in: id) }
  }

  static func vote(
    _ school: School.ID, _ vote: CongressVote = good, on day: Day = july
  ) -> RecordVote {
    RecordVote(year: year, school: school, vote: vote, day: day, document: "教代会决议1号")
  }

  static let good = CongressVote(
    members: 30, present: 24, inFavour: 20, against: 3, abstaining: 1)

  /// Every school has voted, and the first round is open until `last`.
  func opened() async throws {
    for school in schools {
      try await county.act(
        Self.vote(school.id), by: YearCounty.principal(school.id), on: Self.july)
    }
    try await county.act(
      OpenRound(year: Self.year, number: 1, closes: Self.last), on: Self.july)
  }

  /// Everybody has a score that goes down with the number.
  func scored() async throws {
    let people = try await applicants()
    for school in schools {
      let scores = people.filter { $0.school == school.id }.enumerated().map {
        ($1.id, "\(95 - $0 % 30).5")
      }
      try await county.act(
        SetScores(
          year: Self.year, school: school.id, scores: Dictionary(scores) { first, _ in first }),
        by: YearCounty.principal(school.id), on: Self.july)
    }
  }

  /// Holds a round from its decision to the end of its notice; returns the day after.
  @discardableResult
  func held(_ number: Int, closed: Day) async throws -> Day {
    let next = closed.advanced(by: 1)
    try await county.act(DecideRound(year: Self.year, number: number), on: next)
    try await county.act(
      SignRound(year: Self.year, number: number, version: 1, isSigned: true, words: ""),
      by: YearCounty.leader, on: next)
    let verdict = try #require(try await run().rounds[number - 1].result?.verdict)
    return verdict.lastDay.advanced(by: 1)
  }
}
