import Access
import Actions
import Season
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let july = CompetitionCounty.july
private let last = CompetitionCounty.last

@Suite struct `A competition for posts` {
  @Test func `opens with the schools' needs and everybody who teaches there`() async throws {
    let held = try await CompetitionCounty()
    let roster = held.county.roster
    let people = try await held.applicants()
    for person in people {
      let teacher = try #require(roster[person.id])
      #expect(teacher.position.teaches && !teacher.isAway)
      #expect(held.schools.contains { $0.id == teacher.establishment.school })
    }
    let expected = roster.teachers.filter { teacher in
      held.schools.contains { $0.id == teacher.establishment.school } && !teacher.isAway
        && teacher.position.teaches && teacher.position != .head
        && teacher.position != .deputyHead
    }
    #expect(people.count == expected.count)
    let offers = try await held.offers()
    #expect(!offers.isEmpty && offers.allSatisfy { $0.chairs > 0 })
    #expect(Set(offers.map(\.school)) == Set(held.schools.map(\.id)))
    // Before the first round it can be opened anew with other schools.
    try await held.county.act(
      OpenCompetition(year: year, schools: [held.schools[0].id], wantsOwnPost: false), on: july)
    #expect(try await held.run().schools.map(\.id) == [held.schools[0].id])
  }

  @Test func `is refused with every reason, and only to those who may`() async throws {
    let held = try await CompetitionCounty()
    try await held.county.refuses(
      OpenCompetition(year: year, schools: ["X"], wantsOwnPost: true), on: july, "X")
    try await held.county.refuses(
      OpenCompetition(year: year, schools: [], wantsOwnPost: true), on: july, "勾选")
    try await held.county.refuses(
      OpenRound(year: year, number: 1, closes: july.advanced(by: -1)), on: july, "不在",
      held.schools[0].name, held.schools[1].name)
    let principal = YearCounty.principal(held.schools[0].id)
    for action in [OpenRound(year: year, number: 1, closes: last)] {
      try await held.county.forbids(action, by: principal, on: july)
    }
    try await held.county.forbids(
      OpenCompetition(year: year, schools: [], wantsOwnPost: true), by: principal, on: july)
    try await held.county.forbids(DecideRound(year: year, number: 1), by: principal, on: july)
    try await held.county.forbids(CarryCompetition(year: year), by: principal, on: july)
    try await held.county.forbids(
      SignRound(year: year, number: 1, version: 1, isSigned: true, words: ""),
      by: YearCounty.personnel, on: july)
  }

  @Test func `has its posts set by the school, within its establishment`() async throws {
    let held = try await CompetitionCounty()
    let (own, other) = (held.schools[0].id, held.schools[1].id)
    let offer = try #require(try await held.offers().first { $0.school == own })
    let principal = YearCounty.principal(own)
    let draft = SetPosts.Draft(
      id: offer.id, stage: .primary, subject: offer.subject, grade: .senior, chairs: 1)
    let further = SetPosts.Draft(
      id: nil, stage: .primary, subject: offer.subject, grade: nil, chairs: 1)
    #expect(
      try await held.county.act(
        SetPosts(year: year, school: own, posts: [draft, further]), by: principal, on: july) == 2)
    let after = try await held.offers()
    #expect(after.first { $0.id == offer.id }?.grade == .senior)
    #expect(after.count { $0.school == own && $0.subject == offer.subject } == 2)
    #expect(
      try await held.county.act(
        SetPosts(year: year, school: own, posts: [draft]), by: principal, on: july) == 0)
    try await held.county.refuses(
      SetPosts(
        year: year, school: own,
        posts: [
          .init(id: offer.id, stage: .primary, subject: offer.subject, grade: nil, chairs: 900)
        ]), by: principal, on: july, "超过核定编制")
    try await held.county.forbids(
      SetPosts(year: year, school: other, posts: [draft]), by: principal, on: july)
  }

  @Test func `waits for a congress that enough attended and that approves`() async throws {
    let held = try await CompetitionCounty()
    let school = held.schools[0].id
    let principal = YearCounty.principal(school)
    try await held.county.refuses(
      CompetitionCounty.vote(
        school, CongressVote(members: 30, present: 19, inFavour: 9, against: 0, abstaining: 0)),
      by: principal, on: july, "至少要有 20 人", "合计 9 票")
    try await held.county.refuses(
      CompetitionCounty.vote(school, on: july.advanced(by: 1)), by: principal, on: july, "不在")
    let rejected = CongressVote(members: 30, present: 30, inFavour: 14, against: 16, abstaining: 0)
    #expect(
      try await held.county.act(
        CompetitionCounty.vote(school, rejected), by: principal, on: july) == false)
    #expect(try await held.run().schools.first { $0.id == school }?.isApproved == false)
    #expect(
      try await held.county.act(CompetitionCounty.vote(school), by: principal, on: july))
    #expect(try await held.run().schools.first { $0.id == school }?.isApproved == true)
    // Changed posts need another vote.
    let offer = try #require(try await held.offers().first { $0.school == school })
    try await held.county.act(
      SetPosts(
        year: year, school: school,
        posts: [
          .init(
            id: offer.id, stage: offer.stage, subject: offer.subject, grade: nil,
            chairs: offer.chairs - 1)
        ]), by: principal, on: july)
    #expect(try await held.run().schools.first { $0.id == school }?.isApproved == false)
    try await held.county.forbids(
      CompetitionCounty.vote(held.schools[1].id), by: principal, on: july)
  }

  @Test func `takes wishes until the last day, the latest count`() async throws {
    let held = try await CompetitionCounty()
    let person = try #require(try await held.applicants().first)
    let teacher = YearCounty.teacher(person.id)
    let posts = try await held.offers().map(\.id)
    let action = Apply(
      year: year, teacher: person.id, wishes: [posts[0]], acceptsAssignment: true)
    try await held.county.refuses(action, by: teacher, on: july, "还没有开始")
    try await held.opened()
    let number = try await held.county.act(action, by: teacher, on: july)
    #expect(try await held.county.act(action, by: teacher, on: july) == number)
    let other = Apply(
      year: year, teacher: person.id, wishes: [posts[1], posts[0]], acceptsAssignment: false)
    #expect(try await held.county.act(other, by: teacher, on: last) != number)
    let kept = try #require(try await held.applicants().first?.application)
    #expect(kept.wishes == [posts[1], posts[0]] && !kept.acceptsAssignment)
    try await held.county.refuses(
      Apply(
        year: year, teacher: person.id, wishes: [posts[0], posts[0], "X"] + posts.prefix(8),
        acceptsAssignment: true), by: teacher, on: last.advanced(by: 1), "截止", "填了 11 个", "X",
      "两次")
    try await held.county.forbids(action, by: YearCounty.teacher("T-other"), on: july)
  }

  @Test func `has scores of every school's own people, complete before it's decided`()
    async throws
  {
    let held = try await CompetitionCounty()
    try await held.opened()
    let people = try await held.applicants()
    let own = try #require(people.first { $0.school == held.schools[0].id })
    let other = try #require(people.first { $0.school == held.schools[1].id })
    let principal = YearCounty.principal(held.schools[0].id)
    try await held.county.refuses(
      SetScores(
        year: year, school: held.schools[0].id, scores: [own.id: "九十", other.id: "80"]),
      by: principal, on: july, own.name, "不在参加竞聘人员中")
    #expect(
      try await held.county.act(
        SetScores(year: year, school: held.schools[0].id, scores: [own.id: "-"]), by: principal,
        on: july) == 1)
    let absent = try await held.applicants().first { $0.id == own.id }?.assessment
    #expect(absent == StoredApplicant.Assessment(points: nil))
    try await held.county.refuses(DecideRound(year: year, number: 1), on: last, "才截止")
    try await held.county.refuses(
      DecideRound(year: year, number: 1), on: last.advanced(by: 1), held.schools[0].name,
      held.schools[1].name, "没有成绩")
    try await held.county.forbids(
      SetScores(year: year, school: held.schools[1].id, scores: [:]), by: principal, on: july)
  }
}
