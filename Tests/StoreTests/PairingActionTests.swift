import Access
import Actions
import Partnership
import Policy
import Staffing
import Store
import Testing

@Suite struct `Keeping a pair of schools` {
  private let day = Day(2026, 6, 30)

  private func activity(
    on day: Day? = nil, kind: PairActivityKind = "teaching-study",
    note: String = "两校一起备课，定下三篇课文的教法"
  ) -> PairActivity {
    PairActivity(day: day ?? self.day, direction: .helperToHelped, kind: kind, note: note)
  }

  @Test func `is either school's, and nobody else's`() async throws {
    let county = try await YearCounty()
    let pair = try #require(county.runningPair(on: day))
    let action = RecordPairActivity(activity(), of: pair, people: PairVisitors(teachers: 4))
    let stranger = try #require(
      county.roster.schools.first { ![pair.helper, pair.helped].contains($0.id) })
    try await county.forbids(action, by: YearCounty.principal(stranger.id), on: day)
    try await county.forbids(action, by: YearCounty.teacher("T000001"), on: day)
    let id = try await county.act(action, by: YearCounty.principal(pair.helper), on: day)
    let found = try #require(try await county.read { try $0.pairActivity(id) })
    #expect(found.activity == activity() && found.people.all == 4 && found.withdrawal == nil)
    let other = RecordPairActivity(
      activity(kind: "teaching-talk"), of: pair, people: PairVisitors(leaders: 1))
    try await county.act(other, by: YearCounty.principal(pair.helped), on: day)
    #expect(try await county.read { try $0.activities(of: pair, in: day...day) }.count == 2)
  }

  @Test func `records nothing twice when a form is sent twice`() async throws {
    let county = try await YearCounty()
    let pair = try #require(county.runningPair(on: day))
    let action = RecordPairActivity(activity(), of: pair, people: PairVisitors(pupils: 12))
    let head = YearCounty.principal(pair.helped)
    let first = try await county.act(action, by: head, on: day)
    let again = RecordPairActivity(
      activity(note: " 两校一起备课，定下三篇课文的教法\n"), of: pair, people: PairVisitors(pupils: 12))
    #expect(try await county.act(again, by: head, on: day) == first)
    #expect(try await county.read { try $0.pairActivities(in: day...day) }.count == 1)
  }

  @Test func `says everything that stands against a note`() async throws {
    let county = try await YearCounty()
    let pair = try #require(county.runningPair(on: day))
    let head = YearCounty.principal(pair.helper)
    try await county.refuses(
      RecordPairActivity(
        activity(on: day.advanced(by: 1), kind: "tea-party", note: " "), of: pair,
        people: PairVisitors()),
      by: head, on: day, "tea-party", "还没有到", "没有填写参加人数", "没有填写内容")
    try await county.refuses(
      RecordPairActivity(
        activity(on: Day(1999, 1, 1), note: String(repeating: "长", count: 2_001)), of: pair,
        people: PairVisitors(teachers: -1, pupils: 3)),
      by: head, on: day, "没有结对", "人数 -1", "最多 2000 字")
    let strangers = PairGraph.Pair(helper: pair.helper, helped: pair.helper)
    try await county.refuses(
      RecordPairActivity(activity(), of: strangers, people: PairVisitors(teachers: 1)),
      by: head, on: day, "没有结对")
  }

  @Test func `takes a note back with its reason, once`() async throws {
    let county = try await YearCounty()
    let pair = try #require(county.runningPair(on: day))
    let (host, helper) = (YearCounty.principal(pair.helped), YearCounty.principal(pair.helper))
    let id = try await county.act(
      RecordPairActivity(activity(), of: pair, people: PairVisitors(teachers: 4)), by: host,
      on: day)
    try await county.refuses(
      WithdrawPairActivity(id, because: " "), by: helper, on: day, "没有填写内容")
    try await county.forbids(
      WithdrawPairActivity("G-0", because: "没有"), by: helper, on: day)
    try await county.act(WithdrawPairActivity(id, because: "记错日期"), by: helper, on: day)
    let events = try await county.read { try $0.events() }.count
    try await county.act(WithdrawPairActivity(id, because: "再来一次"), by: helper, on: day)
    #expect(try await county.read { try $0.events() }.count == events)
    let found = try #require(try await county.read { try $0.pairActivity(id) })
    #expect(found.withdrawal?.reason == "记错日期")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `holds pairs to a profile of the book from the day it's chosen`() async throws {
    let county = try await YearCounty()
    let pairs = PairGraph(county.roster.pairings.map { HelpTie($0) }, in: day.month).pairs
    #expect(pairs.count > 1)
    #expect(
      try await county.act(SetPairProfile("four-cadences", of: pairs), on: day) == pairs.count)
    let later = day.advanced(by: 9)
    #expect(try await county.act(SetPairProfile("four-cadences", of: pairs), on: later) == 0)
    #expect(try await county.act(SetPairProfile("mutual-visits", of: [pairs[0]]), on: later) == 1)
    let chosen = try await county.read { try $0.pairProfiles() }
    #expect(chosen[pairs[0]] == ChosenProfile(key: "mutual-visits", since: later))
    #expect(chosen[pairs[1]] == ChosenProfile(key: "four-cadences", since: day))
    try await county.refuses(SetPairProfile("every-day", of: [pairs[0]]), on: day, "every-day")
    try await county.forbids(
      SetPairProfile("four-cadences", of: [pairs[0]]),
      by: YearCounty.principal(pairs[0].helper), on: day)
  }
}
