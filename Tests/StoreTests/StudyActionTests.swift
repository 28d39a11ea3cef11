import Access
import Actions
import Partnership
import Policy
import Staffing
import Store
import Studying
import Testing

/// Two teachers of one school of the sample county, one of another that it's paired with, and
/// somebody of the research office.
private struct Studied {
  static let start = Day(2026, 9, 7)
  static let today = Day(2026, 11, 2)

  let county: YearCounty
  let host: School.ID
  let other: School.ID
  let lecturer: Teacher
  let member: Teacher
  let another: Teacher
  let guest: Teacher

  init() async throws {
    county = try await YearCounty()
    let pair = try #require(county.runningPair(on: Studied.today))
    (host, other) = (pair.helper, pair.helped)
    let everybody = county.roster.teachers
    func teachers(_ school: School.ID) -> [Teacher] {
      everybody.filter {
        $0.teaching.school == school && $0.establishment.school == school
      }
    }
    let own = teachers(host)
    try #require(own.count > 2)
    (lecturer, member, another) = (own[0], own[1], own[2])
    guest = try #require(teachers(other).first)
  }

  var head: Actor { YearCounty.principal(host) }
  var teaches: Actor { YearCounty.teacher(lecturer.id) }
  var asLecturer: StudySide { .own(lecturer.id) }

  func beginning(
    _ kind: String = "polishing", in form: String = "polish", with other: School.ID? = nil,
    of group: RecordedStudyGroup.ID? = nil, _ people: [NamedPerson]? = nil,
    by side: StudySide = .keeper
  ) -> BeginStudy {
    BeginStudy(
      kind, in: form, "圆的面积", subject: "数学", grade: "六年级", at: host, with: other, of: group,
      from: Studied.start,
      people ?? [
        NamedPerson(guest.id.rawValue, as: .leader),
        NamedPerson(lecturer.id.rawValue, as: .lecturer),
        NamedPerson(member.id.rawValue, as: .member),
      ], by: side)
  }

  func begun(_ kind: String = "polishing") async throws -> RecordedStudy.ID {
    try await county.act(beginning(kind), by: head, on: Studied.today)
  }

  func polished(_ step: String, _ text: String, _ changes: String = "", on day: Day) -> StudyEntry {
    StudyEntry(
      step, by: .teacher(lecturer.id), on: day, words: "大家谈了导入",
      plan: .init(text, changes: changes),
      lessons: step == "online"
        ? [StudyLesson(by: lecturer.id, .mathematics, classroom: "六（1）班", topic: "圆的面积")] : [],
      absent: [.teacher(member.id): "lesson"])
  }
}

@Suite struct `A study of a lesson` {
  private let today = Studied.today

  @Test func `is begun by a school or by whoever leads or teaches, once`() async throws {
    let studied = try await Studied()
    let county = studied.county
    let id = try await studied.begun()
    #expect(try await studied.begun() == id)
    let own = studied.beginning("case", by: studied.asLecturer)
    _ = try await county.act(own, by: studied.teaches, on: today)
    try await county.forbids(
      studied.beginning(), by: YearCounty.principal("nowhere"), on: today)
    try await county.forbids(studied.beginning(), by: studied.teaches, on: today)
    let study = try #require(try await county.read { try $0.study(id) })
    #expect(study.members.map(\.member.role) == [.leader, .lecturer, .member])
    #expect(study.schools == [studied.host] && study.touched.contains(studied.other))
    #expect(study.subject == .mathematics && study.steps.isEmpty && study.start == Studied.start)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is refused with every reason, and names who can't be found`() async throws {
    let studied = try await Studied()
    let county = studied.county
    let people = [
      NamedPerson("T-nobody", as: .member), NamedPerson(studied.lecturer.id.rawValue, as: .member),
      NamedPerson(studied.lecturer.id.rawValue, as: .member),
    ]
    try await county.refuses(
      studied.beginning("conference", in: "tea", people), by: studied.head, on: today,
      "第 1 位“T-nobody”", "第 3 位", "没有填写上课", "合作学校", "没有“tea”")
    try await county.refuses(
      studied.beginning("tea"), by: studied.head, on: today, "没有“tea”")
    try await county.refuses(
      studied.beginning(
        "theme", [NamedPerson(studied.member.id.rawValue, as: .leader)], by: studied.asLecturer),
      by: studied.teaches, on: today, "自己主持或上课")
    try await county.refuses(
      studied.beginning(of: "SG-0"), by: studied.head, on: today, "没有项目组 SG-0")
  }

  @Test func `goes on step by step with versions of the plan, and is done with the last`()
    async throws
  {
    let studied = try await Studied()
    let county = studied.county
    let id = try await studied.begun()
    func note(
      _ entry: StudyEntry, by side: StudySide, _ actor: Actor, evidence: String = ""
    ) async throws {
      try await county.act(
        NoteStudyStep(entry, of: id, by: side, evidence: evidence), by: actor, on: today)
    }
    let first = studied.polished("group", "一稿", on: Day(2026, 9, 9))
    try await county.refuses(
      NoteStudyStep(
        studied.polished("unit", "一稿", on: Day(2026, 9, 9)), of: id, by: .keeper),
      by: studied.head, on: today, "下一步是“备课组磨课”")
    try await county.refuses(
      NoteStudyStep(first, of: id, by: .own(studied.member.id)),
      by: YearCounty.teacher(studied.member.id), on: today, "由上课、主备教师办理")
    try await county.refuses(
      NoteStudyStep(first, of: id, by: .keeper, evidence: "ftp://x"), by: studied.head, on: today,
      "https://")
    try await note(first, by: studied.asLecturer, studied.teaches, evidence: "https://example.cn/1")
    try await note(first, by: studied.asLecturer, studied.teaches, evidence: "https://example.cn/1")
    try await county.refuses(
      NoteStudyStep(
        studied.polished("unit", "一稿", on: Day(2026, 9, 8)), of: id, by: .keeper),
      by: studied.head, on: today, "早于上一步", "一字不差")
    try await note(
      studied.polished("unit", "二稿", "改了导入", on: Day(2026, 9, 16)), by: .keeper, studied.head)
    try await note(
      studied.polished("online", "三稿", "改了时间", on: Day(2026, 9, 23)), by: .keeper, studied.head)
    let study = try #require(try await county.read { try $0.study(id) })
    #expect(study.steps.map(\.entry.step) == ["group", "unit", "online"])
    #expect(study.steps.map(\.entry.plan?.changes) == ["", "改了导入", "改了时间"])
    #expect(study.steps[0].evidence == "https://example.cn/1")
    #expect(study.steps[0].entry.absent == [.teacher(studied.member.id): "lesson"])
    #expect(study.steps[2].entry.lessons.map(\.topic) == ["圆的面积"])
    try await county.refuses(
      CallStudyOff(id, by: .keeper, because: "不办了"), by: studied.head, on: today, "全部完成")
    #expect(try await county.read { try $0.studies() }.map(\.id) == [id])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `takes back its last step only, with a reason`() async throws {
    let studied = try await Studied()
    let county = studied.county
    let id = try await studied.begun()
    for (step, text, day) in [("group", "一", 9), ("unit", "二", 16)] {
      try await county.act(
        NoteStudyStep(
          studied.polished(step, text, "改", on: Day(2026, 9, day)), of: id,
          by: studied.asLecturer), by: studied.teaches, on: today)
    }
    let steps = try #require(try await county.read { try $0.study(id) }).steps
    try await county.refuses(
      TakeStudyStepBack(steps[0].id, of: id, by: .keeper, because: "错"), by: studied.head,
      on: today,
      "最后一步")
    try await county.refuses(
      TakeStudyStepBack(steps[1].id, of: id, by: .keeper, because: " "), by: studied.head,
      on: today,
      "没有填写")
    let taking = TakeStudyStepBack(steps[1].id, of: id, by: studied.asLecturer, because: "日期错")
    try await county.act(taking, by: studied.teaches, on: today)
    try await county.act(taking, by: studied.teaches, on: today)
    // Whoever joins now wasn't asked to what has been.
    let joining = JoinStudy(
      id, [NamedPerson(studied.another.id.rawValue, as: .member)], by: .keeper)
    try await county.act(joining, by: studied.head, on: today)
    try await county.act(joining, by: studied.head, on: today)
    try await county.refuses(
      JoinStudy(id, [], by: studied.asLecturer), by: studied.teaches, on: today, "没有填写参加人员",
      "主持人")
    let study = try #require(try await county.read { try $0.study(id) })
    #expect(study.people.count == 4 && study.members(at: study.steps[0]).count == 3)
    #expect(study.steps.map(\.entry.step) == ["group"])
    #expect(study.takenBack.map(\.withdrawal) == ["日期错"])
    try await county.act(
      CallStudyOff(id, by: .keeper, because: "教师调动"), by: studied.head, on: today)
    try await county.refuses(
      NoteStudyStep(
        studied.polished("unit", "二", "改", on: today), of: id, by: .keeper), by: studied.head,
      on: today, "已经取消")
  }
}

@Suite struct `A subject group` {
  private let today = Studied.today

  private func forming(
    _ studied: Studied, with second: School.ID?, _ members: [Teacher.ID]
  ) -> FormStudyGroup {
    FormStudyGroup(
      "数学互动组", subject: "数学", at: studied.host, with: second, ledBy: studied.lecturer.id, members)
  }

  @Test func `is of one school or of a pair, and its members take part unnamed`() async throws {
    let studied = try await Studied()
    let county = studied.county
    let action = forming(studied, with: studied.other, [studied.guest.id])
    let id = try await county.act(action, by: studied.head, on: today)
    #expect(try await county.act(action, by: studied.head, on: today) == id)
    let group = try #require(try await county.read { try $0.studyGroup(id) })
    #expect(Set(group.members.map(\.teacher)) == [studied.lecturer.id, studied.guest.id])
    let study = try await county.act(
      studied.beginning(
        "theme", of: id, [NamedPerson(studied.lecturer.id.rawValue, as: .leader)]),
      by: studied.head, on: today)
    let members = try #require(try await county.read { try $0.study(study) }).people
    #expect(members.contains { $0.person == .teacher(studied.guest.id) && $0.role == .member })

    try await county.act(
      ChangeStudyGroup(id, joining: [studied.member.id], leaving: [studied.guest.id]),
      by: studied.head, on: today)
    let changed = try #require(try await county.read { try $0.studyGroup(id) })
    #expect(Set(changed.members.map(\.teacher)) == [studied.lecturer.id, studied.member.id])
    try await county.refuses(
      ChangeStudyGroup(id, joining: ["T-nobody"], leaving: [studied.lecturer.id]),
      by: studied.head, on: today, "第 1 位“T-nobody”", "组长不能退出")
    try await county.act(EndStudyGroup(id, because: "合并"), by: studied.head, on: today)
    try await county.refuses(
      ChangeStudyGroup(id, joining: [studied.guest.id]), by: studied.head, on: today, "没有项目组")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is refused of schools that aren't a pair, or with strangers`() async throws {
    let studied = try await Studied()
    let county = studied.county
    let graph = PairGraph(county.roster.pairings.map { HelpTie($0) }, in: today.month)
    let stranger = try #require(
      county.roster.schools.map(\.id).first { school in
        school != studied.host
          && !graph.pairs.contains {
            [$0.helper, $0.helped].contains(school)
              && [$0.helper, $0.helped].contains(studied.host)
          }
      })
    try await county.refuses(
      forming(studied, with: stranger, ["T-nobody"]), by: studied.head, on: today, "没有结对",
      "“T-nobody”")
    try await county.refuses(
      forming(studied, with: nil, [studied.guest.id]), by: studied.head, on: today,
      "不在项目组的学校任教")
    try await county.forbids(
      forming(studied, with: nil, []), by: YearCounty.principal(stranger), on: today)
  }
}
