import Access
import Actions
import Pupils
import Staffing
import Store
import Testing

@Suite struct `Pupils in the record` {
  private let day = Day(2026, 10, 12)

  private func dropout(_ school: School.ID, _ pupils: Int = 3) -> DropoutCase {
    DropoutCase(school: school, grade: 8, reason: "weary", pupils: pupils, since: day)
  }

  @Test func `are counted by their own school; the last word holds`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first?.id)
    let other = try #require(county.roster.schools.last?.id)
    let head = YearCounty.principal(school)
    func entering(_ numbers: [String: Int]) -> EnterPupilCounts {
      EnterPupilCounts(.group, of: school, on: day, numbers)
    }
    try await county.forbids(
      entering(["migrant": 1]), by: YearCounty.principal(other), on: day)
    try await county.refuses(
      entering(["tea": 1, "poor": -1, "migrant": 1, "permit": 2]), by: head, on: day,
      "没有“tea”", "填了 -1", "多于随迁子女 1 人")
    try await county.act(entering(["migrant": 12, "permit": 9]), by: head, on: day)
    let events = try await county.read { try $0.events() }.count
    try await county.act(entering(["migrant": 12, "permit": 9]), by: head, on: day)
    #expect(try await county.read { try $0.events() }.count == events)
    try await county.act(
      entering(["migrant": 13, "permit": 9, "left-behind": 4]), by: head,
      on: day.advanced(by: 3))
    let said = try await county.read { try $0.pupilCounts(.group, in: "2026-autumn") }
    #expect(said.count == 1 && said[school]?.numbers["migrant"] == 13)
    #expect(said[school]?.numbers["left-behind"] == 4 && said[school]?.numbers["poor"] == 0)
    #expect(try await county.read { try $0.pupilCounts(.group, in: "2026-spring") }.isEmpty)
    #expect(try await county.read { try $0.pupilCounts(.letter, in: "2026-autumn") }.isEmpty)
  }

  @Test func `have a plan of enrolment from the office alone`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first?.id)
    let office = YearCounty.person("zhong", "stage-section", .county)
    let plan = EnterPupilCounts(.target, of: nil, on: day, ["vocational": 20])
    try await county.forbids(plan, by: YearCounty.principal(school), on: day)
    try await county.act(plan, by: office, on: day)
    let reached = EnterPupilCounts(.enrolled, of: school, on: day, ["vocational": 4])
    try await county.forbids(reached, by: office, on: day)
    try await county.act(reached, by: YearCounty.principal(school), on: day)
    let targets = try await county.read { try $0.pupilCounts(.target, in: "2026-2027") }
    #expect(targets[nil]?.numbers["vocational"] == 20)
    let enrolled = try await county.read { try $0.pupilCounts(.enrolled, in: "2026-2027") }
    #expect(enrolled[school]?.numbers["vocational"] == 4)
  }

  @Test func `who stay away are noted in numbers, with every talk and return`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first { $0.stages == [.junior] }?.id)
    let other = try #require(county.roster.schools.last { $0.id != school }?.id)
    let head = YearCounty.principal(school)
    try await county.forbids(
      OpenDropoutCase(dropout(school)), by: YearCounty.principal(other), on: day)
    try await county.refuses(
      OpenDropoutCase(
        DropoutCase(
          school: school, grade: 13, reason: "tea", pupils: 0, since: day.advanced(by: 1))),
      by: head, on: day, "没有“tea”", "年级填了 13", "人数填了 0", "还没有到")
    try await county.refuses(
      OpenDropoutCase(
        DropoutCase(school: school, grade: 6, reason: "weary", pupils: 1, since: day)),
      by: head, on: day, "没有 6 年级所在的学段")
    let id = try await county.act(OpenDropoutCase(dropout(school)), by: head, on: day)
    #expect(try await county.act(OpenDropoutCase(dropout(school)), by: head, on: day) == id)
    func step(_ step: DropoutCase.Step, _ days: Int, _ words: String = "上门") -> NoteDropoutStep {
      NoteDropoutStep(
        DropoutCase.Entry(step, on: day.advanced(by: days)), of: id, words: words)
    }
    let later = day.advanced(by: 20)
    try await county.forbids(step(.persuaded, 1), by: YearCounty.principal(other), on: later)
    try await county.refuses(
      step(.back(4), -1, " "), by: head, on: later, "填了 4 人", "离校日", "没有填写内容")
    try await county.act(step(.persuaded, 2), by: head, on: later)
    try await county.act(step(.persuaded, 2), by: head, on: later)
    try await county.act(step(.back(2), 5), by: head, on: later)
    try await county.act(step(.elsewhere(1), 9, "转到外县"), by: head, on: later)
    try await county.refuses(step(.persuaded, 10), by: head, on: later, "已经全部返校")
    let found = try #require(try await county.read { try $0.dropout(id) })
    #expect(found.steps.count == 3 && !found.standing(every: 15).isOpen)
    #expect(found.steps.last?.words == "转到外县")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `go hand in hand by classes of a running pair`() async throws {
    let county = try await YearCounty()
    let pair = try #require(county.runningPair(on: day))
    let head = YearCounty.principal(pair.helped)
    let stranger = try #require(
      county.roster.schools.first { ![pair.helper, pair.helped].contains($0.id) })
    func tying(_ mine: String = "五（2）班") -> TieClasses {
      TieClasses(pair.helper, "五（1）班", with: pair.helped, mine, aim: "互寄书信")
    }
    try await county.forbids(tying(), by: YearCounty.principal(stranger.id), on: day)
    try await county.refuses(tying(" "), by: head, on: day, "没有填写内容")
    let tie = try await county.act(tying(), by: head, on: day)
    #expect(try await county.act(tying(), by: YearCounty.principal(pair.helper), on: day) == tie)
    let visit = PupilActivity(
      kind: "visit", day: day.advanced(by: 7), host: .helped, helperPupils: 20,
      helpedPupils: 20, adults: 2, consents: 20, safety: "校车", words: "同上一节课")
    var unsafe = visit
    (unsafe.adults, unsafe.consents, unsafe.safety) = (1, 19, " ")
    try await county.refuses(
      NotePupilActivity(unsafe, of: tie), by: head, on: day, "至少要 2 人", "同意书 19 份", "没有写安全安排")
    let id = try await county.act(NotePupilActivity(visit, of: tie), by: head, on: day)
    #expect(try await county.act(NotePupilActivity(visit, of: tie), by: head, on: day) == id)
    try await county.refuses(
      TellPupilActivity(id, isHeld: true, words: "很好"), by: head, on: day, "还没有到")
    try await county.act(
      TellPupilActivity(id, isHeld: true, words: "很好"), by: head, on: visit.day)
    try await county.refuses(
      TellPupilActivity(id, isHeld: false, words: "下雨"), by: head, on: visit.day, "不能再改")
    let found = try #require(try await county.read { try $0.pupilActivity(id) })
    #expect(found.activity == visit && found.end?.isHeld == true && found.end?.words == "很好")
    try await county.act(EndClassTie(tie, because: "毕业"), by: head, on: visit.day)
    var letters = visit
    (letters.kind, letters.day) = ("letters", visit.day)
    try await county.refuses(
      NotePupilActivity(letters, of: tie), by: head, on: visit.day, "已经结束手拉手")
    #expect(try await county.read { try $0.classTies() }.first?.end?.reason == "毕业")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
