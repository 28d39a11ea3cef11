import Access
import Actions
import Partnership
import Policy
import Staffing
import Store
import Testing

@Suite struct `Keeping the scheme of a pair` {
  private let day = Day(2026, 9, 15)
  private let term = Term(2026, .autumn)

  private func talk(_ pair: PairGraph.Pair) -> HoldPairTalk {
    HoldPairTalk(pair, on: day, heads: [.helper, .helped], minutes: "商定教研安排")
  }

  private func aims(_ pair: PairGraph.Pair) -> StatePairScheme {
    StatePairScheme(pair, principle: "资源共享", objectives: ["teaching": " 作文 "])
  }

  private func promise(_ kind: String = "lessons", amount: Int = 2) -> PairPromise {
    PairPromise(.helper, kind: kind, what: "送教下乡", amount: amount, due: Day(2026, 12, 1))
  }

  /// A county, a pair that runs, and both heads.
  private func parts() async throws -> (YearCounty, PairGraph.Pair, Actor, Actor) {
    let county = try await YearCounty()
    let pair = try #require(county.runningPair(on: day))
    return (
      county, pair, YearCounty.principal(pair.helper), YearCounty.principal(pair.helped)
    )
  }

  @Test func `needs a talk, objectives and a promise before both heads sign`() async throws {
    let (county, pair, helper, helped) = try await parts()
    try await county.refuses(
      SignPairScheme(pair, as: .helper, version: 1), by: helper, on: day, "商谈", "没有目标", "承诺")
    try await county.act(talk(pair), by: helped, on: day)
    try await county.refuses(
      AddCommitment(promise(), to: pair), by: helper, on: day, "指导思想")
    try await county.act(aims(pair), by: helper, on: day)
    try await county.act(AddCommitment(promise(), to: pair), by: helper, on: day)
    let written = try await county.read { try $0.pairScheme(of: pair, in: term) }
    #expect(written.statement?.objectives == ["teaching": "作文"])
    let version = try #require(written.version)
    try await county.forbids(
      SignPairScheme(pair, as: .helped, version: version), by: helper, on: day)
    try await county.act(SignPairScheme(pair, as: .helper, version: version), by: helper, on: day)
    try await county.act(SignPairScheme(pair, as: .helped, version: version), by: helped, on: day)
    let terms = try #require(county.book.pairingTerms?.scheme)
    let signed = try await county.read { try $0.pairScheme(of: pair, in: term) }
    #expect(signed.standing(by: terms).state == .signed)
    try await county.act(AddCommitment(promise("money"), to: pair), by: helped, on: day)
    let changed = try await county.read { try $0.pairScheme(of: pair, in: term) }
    #expect(changed.standing(by: terms).state == .draft)
    try await county.refuses(
      SignPairScheme(pair, as: .helper, version: version), by: helper, on: day, "刚刚改过")
  }

  @Test func `is written once when it's sent twice, and all reasons come at once`() async throws {
    let (county, pair, helper, _) = try await parts()
    try await county.act(talk(pair), by: helper, on: day)
    try await county.act(aims(pair), by: helper, on: day)
    let first = try await county.act(AddCommitment(promise(), to: pair), by: helper, on: day)
    let events = try await county.read { try $0.events() }.count
    try await county.act(talk(pair), by: helper, on: day)
    try await county.act(aims(pair), by: helper, on: day)
    #expect(try await county.act(AddCommitment(promise(), to: pair), by: helper, on: day) == first)
    #expect(try await county.read { try $0.events() }.count == events)
    let wrong = PairPromise(.helper, kind: "tea", what: " ", amount: 0, due: Day(2027, 9, 1))
    try await county.refuses(
      AddCommitment(wrong, to: pair), by: helper, on: day, "tea", "没有填写内容", "数量 0", "不在本学期")
    try await county.refuses(
      StatePairScheme(pair, principle: "", objectives: ["party": ""]), by: helper, on: day,
      "party", "没有填写内容")
    try await county.refuses(
      HoldPairTalk(pair, on: day.advanced(by: 1), heads: [], minutes: ""), by: helper, on: day,
      "还没有到", "没有填写内容")
  }

  @Test func `takes reports from the side that promised, with a reason when short`() async throws {
    let (county, pair, helper, helped) = try await parts()
    try await county.act(aims(pair), by: helper, on: day)
    let id = try await county.act(
      AddCommitment(promise("money", amount: 150_000), to: pair), by: helped, on: day)
    try await county.forbids(ReportCommitment(id, total: 1, reason: ""), by: helped, on: day)
    try await county.act(ReportCommitment(id, total: 50_000, reason: ""), by: helper, on: day)
    let late = Day(2026, 12, 5)
    try await county.refuses(
      ReportCommitment(id, total: 60_000, reason: " "), by: helper, on: late, "未完成的原因")
    try await county.act(ReportCommitment(id, total: 60_000, reason: "疫情"), by: helper, on: late)
    let found = try #require(try await county.read { try $0.pairCommitment(id) })
    #expect(found.reports.map(\.total) == [50_000, 60_000])
    try await county.act(DropCommitment(id, because: "改为送教"), by: helped, on: late)
    try await county.refuses(
      ReportCommitment(id, total: 1, reason: "好"), by: helper, on: late, "已经撤下")
    #expect(try await county.read { try $0.pairScheme(of: pair, in: term) }.standing.isEmpty)
    try await county.forbids(DropCommitment("C-0", because: "没有"), by: helper, on: late)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `gives tasks to a side's own teachers, and reviews them`() async throws {
    let (county, pair, helper, helped) = try await parts()
    let own = try #require(
      county.roster.teachers.first { $0.establishment.school == pair.helper })
    let task = { (teacher: Teacher.ID) in
      AssignPairTask(
        "每周一节示范课", to: teacher, of: .helper, in: pair, supervisor: "王校长",
        reviewed: Day(2026, 11, 20))
    }
    try await county.forbids(task(own.id), by: helped, on: day)
    try await county.refuses(task("T-none"), by: helper, on: day, "不在本校")
    let id = try await county.act(task(own.id), by: helper, on: day)
    try await county.refuses(
      ReviewPairTask(id, isDone: true, words: ""), by: helper, on: day, "没有填写内容")
    try await county.act(ReviewPairTask(id, isDone: true, words: "上了八节"), by: helper, on: day)
    let found = try await county.read { try $0.pairTask(id) }
    #expect(found?.review?.isDone == true)
  }

  @Test func `keeps baselines of either school, and each side's own report`() async throws {
    let (county, pair, helper, helped) = try await parts()
    let baseline = { (teachers: String) in
      HandInPairSheet(
        .baseline, of: .helped, in: pair, answers: ["teachers": teachers, "help": ""])
    }
    try await county.act(baseline("28"), by: helper, on: day)
    try await county.refuses(baseline("many"), by: helped, on: day, "many")
    try await county.act(baseline("31"), by: helped, on: Day(2027, 3, 10))
    let sheets = try await county.read { try $0.pairSheets(of: pair) }
    #expect(sheets.map(\.answers) == [["teachers": "31"], ["teachers": "28"]])
    let report = HandInPairSheet(
      .report, of: .helped, in: pair, answers: ["ideas": "目标更明确", "posting": "互派一人"])
    try await county.forbids(report, by: helper, on: day)
    try await county.act(report, by: helped, on: day)
    #expect(try await county.read { try $0.pairSheets(in: term) }.count == 2)
  }

  @Test func `invites the partner's head to large activities`() async throws {
    let (county, pair, helper, helped) = try await parts()
    let announced = AnnounceOccasion("汇报课", on: Day(2026, 10, 10), at: .helper, of: pair)
    try await county.forbids(announced, by: helped, on: day)
    let id = try await county.act(announced, by: helper, on: day)
    try await county.refuses(NoteOccasion(id, .came), by: helper, on: day, "还没有到")
    try await county.refuses(
      NoteOccasion(id, .absent), by: helper, on: Day(2026, 10, 11), "没有填写内容")
    try await county.act(NoteOccasion(id, .came), by: helper, on: Day(2026, 10, 11))
    #expect(try await county.read { try $0.pairOccasion(id) }?.outcome == .came)
  }

  @Test func `ties activities to objectives and problems, and asks what came of some`() async throws
  {
    let (county, pair, helper, _) = try await parts()
    let record = { (kind: PairActivityKind, aim: PairActivityAim) in
      RecordPairActivity(
        PairActivity(day: day, direction: .helperToHelped, kind: kind, note: "研讨"), of: pair,
        people: PairVisitors(leaders: 2), aim: aim)
    }
    try await county.refuses(
      record("management-study", .init(objective: "teaching")), by: helper, on: day,
      "不是这学期方案里的目标", "形成了什么")
    try await county.act(aims(pair), by: helper, on: day)
    let aim = PairActivityAim(objective: "teaching", problem: "作文难教", outcome: "新的目标")
    let id = try await county.act(record("management-study", aim), by: helper, on: day)
    #expect(try await county.read { try $0.pairActivityAims(in: day...day) } == [id: aim])
  }

  @Test func `has a document of the bureau, and schools have partners from outside`() async throws {
    let (county, pair, helper, _) = try await parts()
    let given = ArrangePairDocument(" 教体〔2026〕12号 ", issued: day, for: [pair])
    try await county.forbids(given, by: helper, on: day)
    #expect(try await county.act(given, on: day) == 1)
    #expect(try await county.act(given, on: day) == 0)
    #expect(try await county.read { try $0.pairDocuments() }[pair]?.number == "教体〔2026〕12号")
    try await county.refuses(
      ArrangePairDocument("", issued: day.advanced(by: 1), for: []), on: day, "没有填写内容",
      "还没有到", "没有选")
    let partner = AddOutsidePartner(
      "师范学院", "university", of: pair.helped, aim: "校本研修", since: day)
    let id = try await county.act(partner, on: day)
    try await county.refuses(
      AddOutsidePartner("甲", "club", of: "nowhere", aim: "", since: day), on: day, "club",
      "没有填写内容")
    try await county.act(EndOutsidePartner(id, because: "协议期满"), on: day)
    #expect(try await county.read { try $0.outsidePartners() }.map(\.end?.reason) == ["协议期满"])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `splits a theme of the helped school to groups and persons`() async throws {
    let (county, pair, helper, helped) = try await parts()
    let theme = { (words: String, holder: String, parent: PairTheme.ID?) in
      SetPairTheme(words, of: holder, under: parent, in: pair)
    }
    try await county.forbids(theme("习作", "学校", nil), by: helper, on: day)
    let school = try await county.act(theme("习作", "学校", nil), by: helped, on: day)
    let group = try await county.act(theme("开头", "语文组", school), by: helped, on: day)
    let person = try await county.act(theme("三年级", "李老师", group), by: helped, on: day)
    #expect(try await county.act(theme("习作", " 学校", nil), by: helped, on: day) == school)
    try await county.refuses(
      theme("", "", person), by: helped, on: day, "没有填写内容", "由谁承担", "不能再分")
    try await county.act(EndPairTheme(group, because: "换题"), by: helped, on: day)
    #expect(try await county.read { try $0.pairThemes(of: pair) }.map(\.id) == [school, person])
  }
}
