import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct Competitions {
  let book: PolicyBook

  init() throws { book = try shippedBook() }

  @Test func `the own school comes before the county and equal scores go by the book's order`()
    throws
  {
    let home: School.ID = "2111000001"
    let away: School.ID = "2111000002"
    let competition = Competition(
      offers: [offer("P1", at: home), offer("P2", at: away)],
      applicants: [
        applicant("T1", at: home, score: 8_000, title: .first, wishes: ["P1", "P2"]),
        applicant("T2", at: home, score: 8_000, title: .senior, wishes: ["P1"]),
        applicant("T3", at: away, score: 9_900, title: .first, wishes: ["P1"]),
      ])
    let result = try decide(competition)
    #expect(result.hired.map(\.applicant) == ["T1", "T2"])
    #expect(result.hired.map(\.post) == ["P2", "P1"])
    #expect(result.rounds.map(\.kind) == [.kept, .school, .district, .county, .assigned])
    #expect(result.left.map(\.applicant) == ["T3"])
    let refusal = try #require(result.refused.first { $0.applicant == "T1" })
    #expect(
      refusal.reasons.map(\.sentence) == [
        "校内竞聘：该岗位余1个名额，由排在前面的1人聘满，最低80分，本人80分，同分按职称。"
      ])
  }

  @Test func `exempt people keep a post whatever they score, and the reason isn't named`() throws {
    let school: School.ID = "2111000001"
    let competition = Competition(
      offers: [offer("P1", at: school)],
      applicants: [
        applicant("T1", at: school, score: nil, wishes: [], circumstances: [.pregnant]),
        applicant("T2", at: school, score: 9_000, wishes: ["P1"]),
        applicant("T3", at: school, score: nil, wishes: [], circumstances: [.nursing]),
      ])
    let result = try decide(competition)
    #expect(result.hired.map(\.applicant) == ["T1"] || result.hired.map(\.applicant) == ["T3"])
    #expect(result.kept.count == 1)
    #expect(result.left.map(\.applicant) == ["T2"])
    let words = (result.kept + result.left).flatMap(\.reasons).map(\.sentence).joined()
    #expect(!words.contains("孕") && !words.contains("哺乳"))
  }

  @Test func `a limit on senior posts is named with its places`() throws {
    let school: School.ID = "2111000001"
    let competition = Competition(
      offers: [offer("P1", at: school, grade: .senior, chairs: 2)],
      applicants: [
        applicant("T1", at: school, score: 9_000, title: .senior, wishes: ["P1"]),
        applicant("T2", at: school, score: 8_650, title: .senior, wishes: ["P1"]),
        applicant("T3", at: school, score: 9_900, title: .first, wishes: ["P1"]),
      ],
      limits: [StructureLimit(scope: .county, grade: .senior, capacity: 1)])
    let result = try decide(competition)
    #expect(result.hired.map(\.applicant) == ["T1"])
    #expect(
      result.refused.map { $0.reasons.map(\.sentence) } == [
        ["校内竞聘：全县高级岗位限额余1个名额，由排在前面的1人聘满，最低90分，本人86.5分。"],
        ["职称为一级，岗位要求高级。"],
      ])
    #expect(result.posts[0].reasons.map(\.rule) == ["applicants", "structure-limit"])
  }

  @Test func `somebody below the minimum score reads so for every round, and may be assigned`()
    throws
  {
    let school: School.ID = "2111000001"
    var competition = Competition(
      offers: [offer("P1", at: school), offer("P2", at: school)],
      applicants: [
        applicant("T1", at: school, score: 5_950, wishes: ["P1"]),
        applicant("T2", at: school, score: 9_000, wishes: ["P1"]),
      ])
    #expect(try decide(competition).left.map(\.applicant) == ["T1"])
    competition.applicants[0].acceptsAssignment = true
    let result = try decide(competition)
    #expect(result.left.isEmpty)
    #expect(result.hired.map(\.post) == ["P2", "P1"])
    #expect(result.hired.map(\.round) == [5, 2])
    #expect(result.refused[0].reasons.map(\.rule) == Array(repeating: "minimum-score", count: 3))
  }

  @Test func `limits that cross are refused with both names`() throws {
    let school: School.ID = "2111000001"
    let competition = Competition(
      offers: [
        offer("P1", at: school, grade: .senior), offer("P2", at: school, grade: .first),
        offer("P3", at: "2111000002", grade: .senior),
      ], applicants: [],
      limits: [
        StructureLimit(scope: .county, grade: .senior, capacity: 1),
        StructureLimit(scope: .school(school), grade: nil, capacity: 1),
      ])
    #expect(throws: CompetitionError.self) { try decide(competition) }
  }

  @Test func `settled all at once nobody gains by another list of wishes`() throws {
    let joint = try PolicyBook(
      yaml: bookText().replacing("form: rounds", with: "form: joint")
        .replacing("    - {among: county, assigned: true, citation: competition-left}\n", with: ""))
    for seed in every(60) {
      let competition = tinyCompetition(seed: seed)
      let truthful = try decide(competition, joint)
      for (position, applicant) in competition.applicants.enumerated() {
        let deserved = worth(applicant, in: truthful)
        for list in lists(of: competition.offers.map(\.id)) {
          var other = competition
          other.applicants[position].wishes = list
          #expect(
            worth(applicant, in: try decide(other, joint)) >= deserved,
            "seed \(seed), \(applicant.id) reports \(list)")
        }
      }
    }
  }

  @Test func `the same form, book and seed give the same bytes, another seed only another lot`()
    throws
  {
    for seed in every(50) {
      let competition = tinyCompetition(seed: seed)
      #expect(try decide(competition).json() == decide(competition).json(), "seed \(seed)")
    }
  }

  private func decide(_ competition: Competition, _ book: PolicyBook? = nil) throws
    -> CompetitionFile
  {
    try CompetitionPlanner(
      CompetitionRequest(
        competition: competition, book: book ?? self.book, year: SchoolYear(2026))
    ).result()
  }

  /// The place of what somebody got among their true wishes; the last for none.
  private func worth(_ applicant: Applicant, in result: CompetitionFile) -> Int {
    let post = result.hired.first { $0.applicant == applicant.id }?.post
    return post.flatMap { applicant.wishes.firstIndex(of: $0) } ?? applicant.wishes.count
  }

  /// Lists of up to two posts.
  private func lists(of posts: [Offer.ID]) -> [[Offer.ID]] {
    [[]] + posts.map { [$0] }
      + posts.flatMap { first in posts.filter { $0 != first }.map { [first, $0] } }
  }

  private func offer(
    _ id: Offer.ID, at school: School.ID, grade: Title? = nil, chairs: Int = 1
  ) -> Offer {
    Offer(
      id: id, school: school, stage: .primary, subject: .chinese, grade: grade, chairs: chairs)
  }

  private func applicant(
    _ id: Teacher.ID, at school: School.ID, score: Int?, title: Title = .first,
    wishes: [Offer.ID], circumstances: Set<Circumstance> = []
  ) -> Applicant {
    Applicant(
      teacher: .sample(id, school: school, title: title, circumstances: circumstances),
      score: score, wishes: wishes)
  }
}
