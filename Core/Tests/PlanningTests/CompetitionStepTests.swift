import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `Rounds of a competition held one by one` {
  private let book: PolicyBook

  init() throws { book = try shippedBook() }

  @Test func `hire the same people to the same posts as all rounds at once`() throws {
    for seed in every(300) {
      let competition = tinyCompetition(seed: seed)
      let whole = try CompetitionPlanner(
        CompetitionRequest(competition: competition, book: book, year: SchoolYear(2026))
      ).result()
      let steps = try held(competition)
      #expect(pairs(steps.flatMap(\.hired)) == pairs(whole.hired), "seed \(seed)")
      #expect(
        steps[0].kept.map(\.applicant) == whole.kept.map(\.applicant), "seed \(seed)")
      #expect(
        steps.last?.left.map(\.applicant) == whole.left.map(\.applicant), "seed \(seed)")
    }
  }

  @Test func `never hire more than there are chairs and limits, whatever is wished anew`() throws {
    for seed in every(100) {
      let competition = tinyCompetition(seed: seed)
      let other = tinyCompetition(seed: seed + 1_000_000)
      var results: [CompetitionFile] = []
      for number in book.competitionTerms.steps.indices {
        var wished = competition
        for index in wished.applicants.indices where number > 0 {
          wished.applicants[index].acceptsAssignment.toggle()
          wished.applicants[index].score = other.applicants.first?.score
        }
        results.append(try decide(wished, number, after: results))
      }
      let hired = results.flatMap(\.hired)
      #expect(Set(hired.map(\.applicant)).count == hired.count, "seed \(seed)")
      for offer in competition.offers {
        #expect(hired.count { $0.post == offer.id } <= offer.chairs, "seed \(seed) \(offer.id)")
      }
      for limit in competition.limits {
        let under = hired.count { hiring in
          competition.offers.contains { $0.id == hiring.post && limit.covers($0) }
        }
        #expect(under <= limit.capacity, "seed \(seed)")
      }
    }
  }

  private func held(_ competition: Competition) throws -> [CompetitionFile] {
    var results: [CompetitionFile] = []
    for number in book.competitionTerms.steps.indices {
      results.append(try decide(competition, number, after: results))
    }
    return results
  }

  /// Decides a round and has it re-judged.
  private func decide(
    _ competition: Competition, _ number: Int, after results: [CompetitionFile]
  ) throws -> CompetitionFile {
    let step = competition.step(number, of: book.competitionTerms, after: results)
    let file = try CompetitionPlanner(
      CompetitionRequest(
        competition: step, book: book, year: SchoolYear(2026), step: number)
    ).result()
    let defects = CompetitionChecker(
      file, competition: step, book: book, workbookSHA256: "", bookSHA256: "", step: number
    ).defects()
    #expect(defects.isEmpty, "\(defects)")
    return file
  }

  private func pairs(_ hired: [CompetitionFile.Hiring]) -> [Teacher.ID: Offer.ID] {
    Dictionary(hired.map { ($0.applicant, $0.post) }) { first, _ in first }
  }
}
