import Access
import Actions
import Season
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let decided = CompetitionCounty.last.advanced(by: 1)

@Suite struct `An objection to a round's result` {
  @Test func `holds everything up until it's answered and signed`() async throws {
    let held = try await CompetitionCounty()
    let county = held.county
    let after = try await posted(held)
    let person = try #require(try await held.applicants().first)
    let raise = objection(to: 1, about: person.id, "笔试成绩少算了一题")
    let me = YearCounty.teacher(person.id)
    let id = try await county.act(raise, by: me, on: decided)
    // A second click is the same objection; another while it's open isn't taken.
    #expect(try await county.act(raise, by: me, on: decided) == id)
    try await county.refuses(
      objection(to: 1, about: person.id, "另一件事"), by: me, on: decided, id)
    try await county.refuses(
      OpenRound(year: year, number: 2, closes: after), on: after, "\(id)（\(person.name)）")
    try await county.refuses(CarryCompetition(year: year), on: after, id)
    let answer = AnswerRoundObjection(
      objection: id, isUpheld: false, decidesAgain: false, words: "已复核，成绩无误")
    try await county.forbids(answer, by: me, on: after)
    try await county.refuses(
      AnswerRoundObjection(objection: id, isUpheld: false, decidesAgain: true, words: " "),
      on: after, "请写明理由", "不予支持")
    try await county.act(answer, on: after)
    try await county.refuses(
      SignRoundAnswer(objection: id, seen: 1), on: after, "另一人签批")
    try await county.refuses(
      SignRoundAnswer(objection: id, seen: 0), by: YearCounty.leader, on: after, "新进展")
    try await county.refuses(
      OpenRound(year: year, number: 2, closes: after), on: after, id)
    try await county.act(
      SignRoundAnswer(objection: id, seen: 1), by: YearCounty.leader, on: after)
    #expect(try await found(id, held).situation.state == .rejected)
    #expect(try await held.run().rounds[0].signed != nil)
    try await county.act(OpenRound(year: year, number: 2, closes: after), on: after)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `that's upheld withdraws the result, and the round is decided again`()
    async throws
  {
    let held = try await CompetitionCounty()
    let county = held.county
    let after = try await posted(held)
    let person = try #require(try await held.applicants().first)
    let scores = SetScores(year: year, school: person.school, scores: [person.id: "99"])
    try await county.refuses(scores, on: decided, "不能改动")
    let id = try await county.act(
      objection(to: 1, about: person.id, "成绩录错"), by: YearCounty.principal(person.school),
      on: decided)
    try await county.act(
      AnswerRoundObjection(
        objection: id, isUpheld: true, decidesAgain: true, words: "成绩录入有误"), on: after)
    // Sent back, and answered anew.
    try await county.act(
      SignRoundAnswer(objection: id, sendBack: "请附复核单", seen: 1), by: YearCounty.leader,
      on: after)
    try await county.refuses(DecideRound(year: year, number: 1), on: after, id)
    try await county.act(
      AnswerRoundObjection(
        objection: id, isUpheld: true, decidesAgain: true, words: "复核单1号：应为99分"), on: after)
    try await county.act(
      SignRoundAnswer(objection: id, seen: 3), by: YearCounty.leader, on: after)
    let withdrawn = try #require(try await held.run().rounds[0].result?.verdict)
    #expect(withdrawn.withdrawal?.objection == id && withdrawn.withdrawal?.day == after)
    #expect(!withdrawn.isSigned && withdrawn.wasPosted)
    try await county.refuses(
      OpenRound(year: year, number: 2, closes: after), on: after, "公示期满")
    try await county.refuses(CarryCompetition(year: year), on: after, "公示期满")
    try await county.act(scores, on: after)
    try await county.act(DecideRound(year: year, number: 1), on: after)
    // Until somebody signs the next version, the one that hung is told to be withdrawn.
    let waiting = try await held.run().rounds[0]
    #expect(waiting.result?.version == 2 && waiting.result?.verdict == nil)
    #expect(waiting.posted?.version == 1 && waiting.posted?.verdict?.withdrawal != nil)
    try await county.act(
      SignRound(year: year, number: 1, version: 2, isSigned: true, words: ""),
      by: YearCounty.leader, on: after)
    let again = try #require(try await held.run().rounds[0].result)
    #expect(again.version == 2 && again.verdict?.isSigned == true)
    #expect(again.verdict?.withdrawal == nil)
    // The new notice can be objected to in its turn; the old one can't.
    try await county.refuses(
      objection(to: 1, about: person.id, "仍有误"), by: YearCounty.teacher(person.id), on: after,
      "第 2 版")
    try await county.act(
      objection(to: 1, about: person.id, "仍有误", version: 2),
      by: YearCounty.teacher(person.id), on: after)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `isn't decided by somebody whom it's about`() async throws {
    let held = try await CompetitionCounty()
    let county = held.county
    let after = try await posted(held)
    let person = try #require(try await held.applicants().first)
    let id = try await county.act(
      objection(to: 1, about: person.id, "成绩录错"), by: YearCounty.principal(person.school),
      on: decided)
    let officer = YearCounty.person("wang", "personnel", .county, teacher: person.id)
    let answer = AnswerRoundObjection(
      objection: id, isUpheld: false, decidesAgain: false, words: "已复核")
    try await county.refuses(answer, by: officer, on: after, "自己")
    try await county.act(answer, on: after)
    try await county.refuses(
      SignRoundAnswer(objection: id, seen: 1), by: officer, on: after, "自己")
  }

  @Test func `comes from those it concerns, while the notice runs, and can be taken back`()
    async throws
  {
    let held = try await CompetitionCounty()
    let county = held.county
    let after = try await posted(held)
    let people = try await held.applicants()
    let person = try #require(people.first)
    let other = try #require(people.last)
    let raise = objection(to: 1, about: person.id, "岗位有误")
    try await county.forbids(raise, by: YearCounty.teacher(other.id), on: decided)
    try await county.forbids(raise, by: YearCounty.personnel, on: decided)
    let me = YearCounty.teacher(person.id)
    try await county.refuses(raise, by: me, on: after, "公示")
    try await county.refuses(objection(to: 1, about: person.id, " "), by: me, on: decided, "理由")
    try await county.refuses(objection(to: 2, about: person.id, "无"), by: me, on: decided, "第 2 轮")
    let id = try await county.act(raise, by: me, on: decided)
    try await county.forbids(
      WithdrawRoundObjection(objection: id), by: YearCounty.teacher(other.id), on: decided)
    try await county.refuses(
      WithdrawRoundObjection(objection: id), by: YearCounty.principal(person.school), on: decided,
      "提出人")
    try await county.act(WithdrawRoundObjection(objection: id), by: me, on: decided)
    #expect(try await found(id, held).situation.state == .withdrawn)
    try await county.act(OpenRound(year: year, number: 2, closes: after), on: after)
  }

  /// Holds the first round until its result is posted; returns the day after the notice.
  private func posted(_ held: CompetitionCounty) async throws -> Day {
    try await held.opened()
    try await held.scored()
    return try await held.held(1, closed: CompetitionCounty.last)
  }

  private func objection(
    to number: Int, about teacher: Teacher.ID, _ ground: String, version: Int = 1
  ) -> ObjectToRound {
    ObjectToRound(year: year, number: number, version: version, teacher: teacher, ground: ground)
  }

  private func found(
    _ id: String, _ held: CompetitionCounty
  ) async throws -> CompetitionObjection {
    try #require(try await held.county.read { try $0.competitionObjection(id) })
  }
}
