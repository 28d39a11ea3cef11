import Access
import Actions
import Examining
import Partnership
import Policy
import Staffing
import Store
import Testing

/// The sample county with an item of the helping school of a pair.
private struct BankCounty {
  let county: YearCounty
  let pair: PairGraph.Pair
  let item: RecordedTestItem.ID
  let day = Day(2026, 11, 20)
  static let wording = TestItem.Wording("半径是直径的几分之几？", answer: "二分之一", points: 3)

  init() async throws {
    county = try await YearCounty()
    let found = try #require(county.runningPair(on: day))
    pair = found
    item = try await county.act(
      BankCounty.adding(by: .school(found.helper)), by: YearCounty.principal(found.helper),
      on: day)
  }

  static func adding(_ text: String? = nil, by side: BankSide) -> AddTestItem {
    var wording = BankCounty.wording
    if let text { wording.text = text }
    return AddTestItem(
      TestItem("choice", .mathematics, grade: 6, unit: "圆", wording), by: side)
  }

  var helper: Actor { YearCounty.principal(pair.helper) }
  var helped: Actor { YearCounty.principal(pair.helped) }

  func standing() async throws -> ItemStanding.State? {
    let id = item
    return try await county.read { try $0.testItem(id)?.standing.state }
  }
}

@Suite struct `Test items in the record` {
  @Test func `are polished by both sides before they're settled`() async throws {
    let bank = try await BankCounty()
    let (county, day, item) = (bank.county, bank.day, bank.item)
    let own = BankSide.school(bank.pair.helper)
    let other = BankSide.school(bank.pair.helped)
    #expect(
      try await county.act(BankCounty.adding(by: own), by: bank.helper, on: day) == item)
    try await county.refuses(
      BankCounty.adding("", by: own), by: bank.helper, on: day, "没有写题目")
    try await county.forbids(BankCounty.adding(by: own), by: bank.helped, on: day)
    try await county.act(CommentTestItem(item, "可以", by: own), by: bank.helper, on: day)
    try await county.refuses(
      DecideTestItem(settling: item, by: own), by: bank.helper, on: day, "别的学校")
    try await county.act(
      CommentTestItem(item, "圆要说明是同一个圆", by: other), by: bank.helped, on: day)
    try await county.refuses(
      DecideTestItem(settling: item, by: other), by: bank.helped, on: day, "不能修改")
    var wording = BankCounty.wording
    wording.text = "同一个圆里，半径是直径的几分之几？"
    try await county.refuses(
      ChangeTestItem(item, to: wording, because: "", by: own), by: bank.helper, on: day)
    try await county.act(
      ChangeTestItem(item, to: wording, because: "按对方意见", by: own), by: bank.helper, on: day)
    #expect(try await bank.standing() == .draft)
    try await county.act(CommentTestItem(item, "好", by: other), by: bank.helped, on: day)
    try await county.act(DecideTestItem(settling: item, by: own), by: bank.helper, on: day)
    #expect(try await bank.standing() == .settled)
    let versions = try await county.read { try $0.testItemVersions(of: item) }
    #expect(versions.map(\.number) == [1, 2] && versions[1].change == "按对方意见")
    #expect(try await county.read { try $0.testItemComments(of: item) }.count == 3)
    try await county.act(
      DecideTestItem(retiring: item, because: "与教材重复", by: own), by: bank.helper, on: day)
    try await county.refuses(
      CommentTestItem(item, "好", by: other), by: bank.helped, on: day, "已停用")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are chosen for papers, counted, and talked over as an activity of the pair`()
    async throws
  {
    let bank = try await BankCounty()
    let (county, day, item, pair) = (bank.county, bank.day, bank.item, bank.pair)
    func paper(_ lines: [TestPaper.Line]) -> SetTestPaper {
      SetTestPaper(
        TestPaper("圆单元", .mathematics, grade: 6, unit: "圆", lines), by: .school(pair.helped))
    }
    try await county.refuses(
      paper([.init("I-0", points: 3)]), by: bank.helped, on: day, "I-0")
    let id = try await county.act(
      paper([.init(item, points: 5)]), by: bank.helped, on: day)
    #expect(
      try await county.act(paper([.init(item, points: 5)]), by: bank.helped, on: day) == id)
    let used = try #require(try await county.read { try $0.testItem(item) })
    #expect(used.papers == 1 && used.schools == 1)
    func talk(_ teachers: Int) -> DiscussTestPaper {
      DiscussTestPaper(id, by: pair, on: day, teachers: teachers, said: "第一题改了表述")
    }
    try await county.refuses(talk(0), by: bank.helped, on: day)
    try await county.act(talk(6), by: bank.helped, on: day)
    try await county.act(talk(6), by: bank.helped, on: day)
    let activities = try await county.read { try $0.activities(of: pair, in: day...day) }
    #expect(activities.map(\.activity.kind) == ["teaching-study"])
    #expect(try await county.read { try $0.testPaperTalks() }.map(\.paper) == [id])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
