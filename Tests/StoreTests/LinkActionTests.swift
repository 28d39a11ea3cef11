import Access
import Actions
import Partnership
import Policy
import Staffing
import Store
import Testing
import Uniting

@Suite struct `Help on the network in the record` {
  private let day = Day(2026, 10, 12)

  @Test func `is noted and ended by the office, with everything that stands against it`()
    async throws
  {
    let county = try await YearCounty()
    let schools = county.roster.schools.map(\.id)
    let running = Set(
      PairGraph(county.roster.pairings.map { HelpTie($0) }, in: day.month).pairs)
    let pair = try #require(
      schools.dropFirst().map { PairGraph.Pair(helper: schools[0], helped: $0) }
        .first { !running.contains($0) })
    func adding(_ aim: String = "同步课堂") -> AddNetworkHelp {
      AddNetworkHelp(pair, over: "教育云", aim: aim, since: day)
    }
    try await county.forbids(adding(), by: YearCounty.principal(pair.helper), on: day)
    try await county.refuses(
      AddNetworkHelp(
        PairGraph.Pair(helper: "nowhere", helped: "nowhere"), over: " ", aim: "教研",
        since: day.advanced(by: 1)), on: day, "没有填写内容", "都是 nowhere", "还没有到", "nowhere")
    let activity = RecordPairActivity(
      PairActivity(
        day: day, direction: .together, kind: PairActivityKind(rawValue: "network-lesson"),
        note: "两校同上一节数学课"),
      of: pair, people: PairVisitors(leaders: 0, teachers: 2, pupils: 60))
    try await county.refuses(activity, by: YearCounty.principal(pair.helper), on: day, "结对")
    let id = try await county.act(adding(), on: day)
    #expect(try await county.act(adding(), on: day) == id)
    try await county.refuses(adding("别的"), on: day, "已经登记")
    try await county.act(activity, by: YearCounty.principal(pair.helper), on: day)
    try await county.refuses(
      EndNetworkHelp(id, on: day.advanced(by: -1), because: " "), on: day, "没有填写内容", "不能早于")
    try await county.act(EndNetworkHelp(id, on: day, because: "平台停用"), on: day)
    try await county.act(EndNetworkHelp(id, on: day, because: "平台停用"), on: day)
    let known = try await county.read { try $0.networkHelp() }
    #expect(known.map(\.id) == [id] && known[0].runs(on: day))
    #expect(!known[0].runs(on: day.advanced(by: 1)) && known[0].tie.kind == .network)
  }
}

@Suite struct `Honours of schools in the record` {
  private let day = Day(2026, 10, 12)

  @Test func `are noted by their school and taken back with a reason`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first?.id)
    let other = try #require(county.roster.schools.last?.id)
    let head = YearCounty.principal(school)
    let noting = NoteHonour(
      of: school, on: Day(2026, 9, 10), level: "city", named: "生本教育基地校", by: "市教育局")
    try await county.forbids(noting, by: YearCounty.principal(other), on: day)
    try await county.refuses(
      NoteHonour(of: school, on: day.advanced(by: 1), level: "world", named: " ", by: "甲"),
      by: head, on: day, "没有填写内容", "world", "还没有到")
    let id = try await county.act(noting, by: head, on: day)
    #expect(try await county.act(noting, by: head, on: day) == id)
    let known = try await county.read { try $0.schoolHonours() }
    #expect(known.map(\.name) == ["生本教育基地校"] && known[0].source == "市教育局")
    try await county.forbids(
      WithdrawHonour(id, because: "重复"), by: YearCounty.principal(other), on: day)
    try await county.act(WithdrawHonour(id, because: "重复"), by: head, on: day)
    #expect(try await county.read { try $0.schoolHonours() }.isEmpty)
    #expect(try await county.read { try $0.backboneFacts() }.isEmpty == false)
  }

  @Test func `belong to unions whose name and aims may be said anew`() async throws {
    let county = try await YearCounty()
    let schools = county.roster.schools.prefix(3).map(\.id)
    let known = UnionSchools(county.roster.schools)
    func founding(_ name: String, _ members: [School.ID]) -> FoundUnion {
      FoundUnion(
        "group", named: name, members: members.map(\.rawValue).joined(separator: "\n"),
        lead: members[0].rawValue, basis: "县教发〔2026〕9号", aims: "同步发展", on: day, county: known)
    }
    let union = try await county.act(founding("东片集团", Array(schools[0...1])), on: day)
    let others = county.roster.schools.dropFirst(3).prefix(2).map(\.id)
    try await county.act(founding("西片集团", others), on: day)
    try await county.forbids(
      RewordUnion(union, named: "城东集团", aims: "共享"), by: YearCounty.principal(schools[0]),
      on: day)
    try await county.refuses(
      RewordUnion(union, named: "西片集团", aims: " "), on: day, "西片集团", "没有填写目标")
    try await county.act(RewordUnion(union, named: "城东集团", aims: "共享师资"), on: day)
    let events = try await county.read { try $0.events() }.count
    try await county.act(RewordUnion(union, named: "城东集团", aims: "共享师资"), on: day)
    #expect(try await county.read { try $0.events() }.count == events)
    let found = try #require(try await county.read { try $0.union(union) })
    #expect(found.union.name == "城东集团" && found.aims == "共享师资")
    let past = try await county.read { connection in
      let last = try connection.events().last?.sequence ?? 0
      return try PastConnection(connection, after: last - 1).union(union)
    }
    #expect(past?.union.name == "东片集团")
  }
}
