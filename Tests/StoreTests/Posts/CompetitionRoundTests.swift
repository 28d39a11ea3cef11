import Access
import Actions
import Foundation
import Papers
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let july = CompetitionCounty.july
private let last = CompetitionCounty.last

@Suite struct `The rounds of a competition` {
  @Test func `are decided, signed by another, posted, and the left go into the exchange`()
    async throws
  {
    let held = try await CompetitionCounty()
    let county = held.county
    // One chair less than people in the largest subject, so that somebody is left.
    let offers = try await held.offers()
    let people = try await held.applicants()
    let school = held.schools[0].id
    let subject = try #require(
      Dictionary(grouping: people.filter { $0.school == school }, by: \.subject)
        .max { ($0.value.count, $1.key) < ($1.value.count, $0.key) })
    let narrow = offers.filter { $0.school == school && $0.subject.rawValue == subject.key }.map {
      SetPosts.Draft(
        id: $0.id, stage: $0.stage, subject: $0.subject, grade: nil,
        chairs: max(1, subject.value.count - 2))
    }
    try await county.act(
      SetPosts(year: year, school: school, posts: narrow), by: YearCounty.personnel, on: july)
    try await held.opened()
    try await held.scored()
    try await county.refuses(CarryCompetition(year: year), on: july, "期满")
    var day = last
    for number in 1...4 {
      if number > 1 {
        try await county.act(OpenRound(year: year, number: number, closes: day), on: day)
      }
      day = try await held.held(number, closed: day)
      if number < 4 {
        try await county.refuses(
          OpenRound(year: year, number: number + 1, closes: day), on: day.advanced(by: -1),
          "期满")
      }
    }
    try await county.refuses(
      OpenRound(year: year, number: 5, closes: day), on: day, "全部办完")
    let results = try await held.run().rounds.compactMap(\.signed)
    #expect(results.count == 4)
    let left = people.filter { person in !results.contains { $0.settles(person.id) } }
    #expect(!left.isEmpty)
    let outcome = try await county.act(CarryCompetition(year: year), on: day)
    #expect(outcome.left == left.count)
    let stored = try #require(try await county.read { try $0.latestCounty() })
    let roster = try CountyContent(stored).roster
    for person in left { #expect(roster[person.id]?.isVolunteer == true) }
    for hiring in results.flatMap(\.hired) {
      let offer = try #require(offers.first { $0.id == hiring.post })
      #expect(roster[hiring.applicant]?.teaching.school == offer.school)
    }
    // Once more is the same.
    #expect(try await county.act(CarryCompetition(year: year), on: day) == outcome)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are sent back with a reason and decided anew`() async throws {
    let held = try await CompetitionCounty()
    let county = held.county
    try await held.opened()
    try await held.scored()
    let next = last.advanced(by: 1)
    try await county.act(DecideRound(year: year, number: 1), on: next)
    try await county.refuses(DecideRound(year: year, number: 1), on: next, "已有结果")
    let both = YearCounty.person("li", "leader", .county)
    try await county.refuses(
      SignRound(year: year, number: 1, version: 1, isSigned: true, words: ""), by: both, on: next,
      "自己提出")
    try await county.refuses(
      SignRound(year: year, number: 1, version: 1, isSigned: false, words: " "),
      by: YearCounty.leader, on: next, "理由")
    try await county.refuses(
      SetScores(year: year, school: held.schools[0].id, scores: [:]), on: next, "不能改动")
    try await county.act(
      SignRound(year: year, number: 1, version: 1, isSigned: false, words: "成绩有误"),
      by: YearCounty.leader, on: next)
    let person = try #require(try await held.applicants().first)
    try await county.act(
      SetScores(year: year, school: person.school, scores: [person.id: "61"]), on: next)
    try await county.act(DecideRound(year: year, number: 1), on: next)
    try await county.refuses(
      SignRound(year: year, number: 1, version: 1, isSigned: true, words: ""),
      by: YearCounty.leader, on: next, "第 2 版")
    try await county.act(
      SignRound(year: year, number: 1, version: 2, isSigned: true, words: ""),
      by: YearCounty.leader, on: next)
    let verdict = try #require(try await held.run().rounds[0].result?.verdict)
    // Five working days after Tuesday 7 July.
    #expect(verdict.lastDay == Day(2026, 7, 14))
    #expect(verdict.isSigned && verdict.isCertain)
  }

  @Test func `take over what the form of the competition says`() async throws {
    let held = try await CompetitionCounty()
    let county = held.county
    let run = try await held.run()
    let roster = county.roster
    var form = try await county.read { try $0.competition(as: run, in: roster) }
    form.applicants[0].score = 8_850
    form.applicants[0].wishes = [form.offers[1].id, form.offers[0].id]
    form.offers[0].chairs += 1
    form.limits = [StructureLimit(scope: .county, grade: .senior, capacity: 3)]
    let action = ImportCompetition(year: year, content: try bytes(form))
    let outcome = try await county.act(action, on: july)
    #expect(outcome.posts == 1 && outcome.people == 1)
    let kept = try #require(
      try await held.applicants().first { $0.id == form.applicants[0].id })
    #expect(kept.assessment?.points == 8_850)
    #expect(kept.application?.wishes == form.applicants[0].wishes)
    #expect(try await county.read { try $0.limits(in: run.id) } == form.limits)
    #expect(try await held.offers().first?.chairs == form.offers[0].chairs)
    var wrong = form
    wrong.applicants[0].teacher.name = "另一人"
    wrong.offers[1].school = roster.schools.last?.id ?? ""
    try await county.refuses(
      ImportCompetition(year: year, content: try bytes(wrong)), on: july, "另一人", "不参加")
    try await county.refuses(
      ImportCompetition(year: year, content: Array("no".utf8)), on: july)
    try await county.forbids(action, by: YearCounty.principal(held.schools[0].id), on: july)
  }

  private func bytes(_ competition: Competition) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-form-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try CompetitionWorkbook.write(competition, to: file.path)
    return Array(try Data(contentsOf: file))
  }
}
