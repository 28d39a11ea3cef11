import Access
import Actions
import Attaching
import Policy
import Staffing
import Store
import Testing
import Training

/// The sample county with a teacher, a colleague of the same school, and hosts elsewhere.
private struct LearningCounty {
  static let monday = Day(2026, 10, 12)
  static let days = monday...monday.advanced(by: 4)
  static let friday = monday.advanced(by: 4)

  let county: YearCounty

  /// At one school: who learns, and two who stay.
  let teacher: Teacher
  let colleague: Teacher
  let third: Teacher

  /// At other schools.
  let host: Teacher
  let stranger: Teacher

  var home: School.ID { teacher.establishment.school }
  var school: School.ID { host.establishment.school }
  var principal: Actor { YearCounty.principal(home) }

  init() async throws {
    county = try await YearCounty()
    let settled = county.roster.teachers.filter {
      $0.establishment.school == $0.teaching.school && $0.position.teaches
    }
    let bySchool = Dictionary(grouping: settled, by: \.establishment.school)
    let large = bySchool.filter { $0.value.count >= 3 }.keys.sorted()
    let home = try #require(large.first)
    let own = try #require(bySchool[home]).sorted { $0.id < $1.id }
    (teacher, colleague, third) = (own[0], own[1], own[2])
    let subject = own[0].subject
    let others = settled.filter { $0.establishment.school != home }
    host = try #require(others.first { $0.subject == subject })
    let school = host.establishment.school
    stranger = try #require(others.first { $0.establishment.school != school })
  }

  func arranging(
    _ teacher: Teacher? = nil, host: Teacher? = nil, kind: String = "shadow",
    aim: String = "学备课", by side: LearningSide = .office
  ) -> ArrangeAttachment {
    ArrangeAttachment(
      kind, (teacher ?? self.teacher).id, following: (host ?? self.host).id, in: Self.days,
      aim: aim, by: side)
  }

  func note(_ id: PostAttachment.ID, _ day: Day, seen: String = "听了两节课") -> NoteAttachmentDay {
    NoteAttachmentDay(id, on: day, seen: seen, taken: "板书", by: .own(teacher.id))
  }
}

@Suite struct `Following a teacher, on record` {
  @Test func `is arranged once, and refused with every reason`() async throws {
    let it = try await LearningCounty()
    let county = it.county
    let day = LearningCounty.monday
    let id = try await county.act(it.arranging(), on: day)
    #expect(try await county.act(it.arranging(), on: day) == id)
    let found = try #require(try await county.read { try $0.attachment(id) })
    #expect(found.attachment.home == it.home && found.attachment.school == it.school)
    #expect(found.teacherName == it.teacher.name && found.state(on: day) == .runs)
    try await county.refuses(
      it.arranging(host: it.colleague, aim: " "), on: day, "在同一所学校", "已在跟岗", "没有填写内容")
    try await county.refuses(it.arranging(kind: "tea"), on: day, "没有“tea”")
    try await county.act(it.arranging(it.colleague), on: day)
    try await county.refuses(it.arranging(it.third), on: day, "已带满 2 人")
    try await county.refuses(
      it.arranging(it.third, host: it.stranger, by: .school(it.school)),
      by: YearCounty.principal(it.school), on: day, "别的学校的事")
    try await county.forbids(it.arranging(), by: YearCounty.teacher(it.teacher.id), on: day)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is noted day by day and judged by the host, whose hours wait to be recognised`()
    async throws
  {
    let it = try await LearningCounty()
    let county = it.county
    let (monday, friday) = (LearningCounty.monday, LearningCounty.friday)
    let id = try await county.act(it.arranging(), on: monday)
    let (own, host) = (YearCounty.teacher(it.teacher.id), YearCounty.teacher(it.host.id))
    try await county.refuses(
      it.note(id, monday.advanced(by: -1), seen: ""), by: own, on: monday, "不在跟岗的", "没有填写内容")
    try await county.refuses(it.note(id, friday), by: own, on: monday, "\(friday)")
    try await county.act(it.note(id, monday), by: own, on: monday)
    try await county.act(it.note(id, monday), by: own, on: monday)
    try await county.act(it.note(id, monday, seen: "听了三节课"), by: own, on: monday)
    let judging = JudgeAttachment(id, passed: true, "认真", by: .own(it.host.id))
    try await county.refuses(judging, by: host, on: monday, "才结束")
    try await county.refuses(
      JudgeAttachment(id, passed: true, "好", by: .own(it.teacher.id)), by: own, on: friday,
      "跟岗人自己不能评")
    try await county.act(it.note(id, friday), by: own, on: friday)
    let noted = try await county.read { try $0.attachmentDays(of: id) }
    #expect(noted.map(\.day) == [monday, friday] && noted.first?.seen == "听了三节课")
    #expect(try await county.act(judging, by: host, on: friday) == 12)
    #expect(try await county.act(judging, by: host, on: friday) == 12)
    try await county.refuses(it.note(id, monday), by: own, on: friday, "已经评价")
    let teacher = it.teacher.id
    let claims = try await county.read { try $0.trainingClaims(of: teacher) }
    #expect(claims.map(\.content.hours) == [12] && claims.first?.decision == nil)
    let claim = try #require(claims.first)
    try await county.act(DecideClaims([claim.id], recognised: true), on: friday)
    let after = try await county.read { try $0.trainingClaims(of: teacher) }
    #expect(after.first?.decision?.verdict == .recognised)
    try await county.refuses(
      WithdrawLearningRecord(id.rawValue, by: .office, because: "错"), on: friday, "后面已有登记")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is taken back by either school and then doesn't count`() async throws {
    let it = try await LearningCounty()
    let day = LearningCounty.monday
    let id = try await it.county.act(it.arranging(), on: day)
    try await it.county.refuses(
      WithdrawLearningRecord(
        id.rawValue, by: .school(it.stranger.establishment.school), because: "错"),
      by: YearCounty.principal(it.stranger.establishment.school), on: day, "没有您可以办理的记录")
    try await it.county.act(
      WithdrawLearningRecord(id.rawValue, by: .school(it.home), because: "登记有误"),
      by: it.principal, on: day)
    let found = try await it.county.read { try $0.attachment(id) }
    #expect(found?.withdrawal?.reason == "登记有误")
    #expect(try await it.county.act(it.arranging(), on: day) != id)
  }
}

@Suite struct `A triangle of replacement, on record` {
  private let days = LearningCounty.days

  private func lines(_ it: LearningCounty, _ more: String = "") -> String {
    "\(it.teacher.id)\t国培 语文研修\t\(days.lowerBound)\t\(days.upperBound)\n\(more)"
  }

  @Test func `begins with lines of who studies, all or none`() async throws {
    let it = try await LearningCounty()
    let (county, day) = (it.county, LearningCounty.monday)
    try await county.refuses(
      TakeStudyReleases(
        lines(it, "T-none 研修 2026-10-12 2026-10-20\nx y\n\(it.stranger.id) 研修 soon 2026-10-20"),
        by: .school(it.home)), by: it.principal, on: day, "第 2 行“T-none”", "第 3 行只有 2 项",
      "第 4 行“soon”")
    try await county.refuses(
      TakeStudyReleases(
        "\(it.stranger.id) 研修 2026-10-12 2026-10-20", by: .school(it.home)), by: it.principal,
      on: day, "不是本校教师")
    let taking = TakeStudyReleases(lines(it), by: .school(it.home))
    #expect(try await county.act(taking, by: it.principal, on: day) == 1)
    #expect(try await county.act(taking, by: it.principal, on: day) == 0)
    let found = try #require(try await county.read { try $0.studyReleases() }.first)
    #expect(found.release.course == "国培 语文研修" && found.release.subject == it.teacher.subject)
    try await county.refuses(
      TakeStudyReleases("\(it.teacher.id) 另一门 2026-10-14 2026-10-20", by: .office), on: day,
      "已有脱产研修")
  }

  @Test func `is complete only when each day is taught and guided`() async throws {
    let it = try await LearningCounty()
    let (county, day) = (it.county, LearningCounty.monday)
    try await county.act(TakeStudyReleases(lines(it), by: .office), on: day)
    let release = try #require(try await county.read { try $0.studyReleases() }.first)
    func offer(_ name: String, _ subject: Subject) -> OfferReplacement {
      OfferReplacement(
        ReplacementOffer(
          id: "", kind: .student, name: name, teacher: nil, school: nil, subjects: [subject],
          days: days), by: .office)
    }
    let student = try await county.act(offer("师范生甲", it.teacher.subject), on: day)
    #expect(try await county.act(offer("师范生甲", it.teacher.subject), on: day) == student)
    let other = try await county.act(offer("师范生乙", "别的学科"), on: day)
    try await county.refuses(offer(" ", "语文"), on: day, "没有填写内容")
    func placing(
      _ offer: ReplacementOffer.ID, _ days: ClosedRange<Day>, guide: Teacher.ID?
    ) -> PlaceReplacement {
      PlaceReplacement(offer, for: release.id, in: days, guide: guide, by: .school(it.home))
    }
    try await county.refuses(
      placing(other, days.lowerBound...days.upperBound.advanced(by: 1), guide: it.teacher.id),
      by: it.principal, on: day, "日期超出研修", "只在", "不教", "自己在脱产研修")
    let half = days.lowerBound...days.lowerBound.advanced(by: 1)
    let first = try await county.act(
      placing(student, half, guide: it.colleague.id), by: it.principal, on: day)
    #expect(
      try await county.act(
        placing(student, half, guide: it.colleague.id), by: it.principal, on: day)
        == first)
    func chain() async throws -> ReplacementChain {
      let placed = try await county.read { try $0.replacements() }
      return ReplacementChain(
        release.release, placed.filter { $0.withdrawal == nil }.map(\.replacement), teachers: [])
    }
    #expect(
      try await chain().lacks == [.uncovered(half.upperBound.advanced(by: 1)...days.upperBound)])
    try await county.act(
      placing(student, half.upperBound.advanced(by: 1)...days.upperBound, guide: it.third.id),
      by: it.principal, on: day)
    #expect(try await chain().isComplete)
    try await county.refuses(
      WithdrawLearningRecord(release.id.rawValue, by: .office, because: "错"), on: day,
      "后面已有登记")
    try await county.act(
      WithdrawLearningRecord(first.rawValue, by: .school(it.home), because: "人没来"),
      by: it.principal, on: day)
    #expect(try await chain().lacks == [.uncovered(half)])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `fills the post that a teacher leaves, on the same days`() async throws {
    let it = try await LearningCounty()
    let (county, day) = (it.county, LearningCounty.monday)
    try await county.act(TakeStudyReleases(lines(it), by: .office), on: day)
    let release = try #require(try await county.read { try $0.studyReleases() }.first)
    func offer(_ teacher: Teacher.ID?) -> OfferReplacement {
      OfferReplacement(
        ReplacementOffer(
          id: "", kind: .student, name: "实习生", teacher: teacher, school: nil,
          subjects: [it.teacher.subject], days: days), by: .office)
    }
    let town = try await county.act(offer(it.host.id), on: day)
    let intern = try await county.act(offer(nil), on: day)
    func placing(
      _ offer: ReplacementOffer.ID, behind: Replacement.ID? = nil, _ some: ClosedRange<Day>,
      guide: Teacher.ID
    ) -> PlaceReplacement {
      PlaceReplacement(
        offer, for: release.id, behind: behind, in: some, guide: guide, by: .office)
    }
    let left = try await county.act(placing(town, days, guide: it.colleague.id), on: day)
    func chain() async throws -> ReplacementChain {
      let placed = try await county.read { try $0.replacements() }
      return ReplacementChain(release.release, placed.map(\.replacement), teachers: [town])
    }
    #expect(try await chain().lacks == [.vacated(left, days)])
    try await county.refuses(
      placing(intern, behind: "RP-0", days, guide: it.third.id), on: day, "没有您可以办理的记录 RP-0")
    try await county.refuses(
      placing(intern, behind: left, days, guide: it.teacher.id), on: day, "自己在脱产研修")
    try await county.act(placing(intern, behind: left, days, guide: it.third.id), on: day)
    #expect(try await chain().isComplete)
    try await county.refuses(
      WithdrawLearningRecord(left.rawValue, by: .office, because: "错"), on: day, "后面已有登记")
  }
}

@Suite struct `Weeks away, trips and visits, on record` {
  @Test func `weeks are planned with cover for each lesson, or refused with every reason`()
    async throws
  {
    let it = try await LearningCounty()
    let (county, day) = (it.county, LearningCounty.monday)
    func planning(
      _ teacher: Teacher, _ weeks: String, cover: String, lessons: Int = 12
    ) -> PlanAwayWeeks {
      PlanAwayWeeks(
        teacher.id, to: it.school, weeks: weeks, lessons: lessons, cover: cover,
        by: .school(it.home))
    }
    let cover = "\(it.colleague.id) 8\n\(it.third.id) 4"
    try await county.refuses(
      planning(it.teacher, "2026-10-19\n2026-10-26\nsoon", cover: "\(it.stranger.id) 3\nx"),
      by: it.principal, on: day, "第 3 行“soon”", "同一个月已排", "不是本校其他教师", "只有 1 项")
    try await county.refuses(
      planning(it.teacher, "2026-10-19", cover: "\(it.colleague.id) 3"), by: it.principal, on: day,
      "代课共 3 节，要正好 12 节")
    let plan = planning(it.teacher, "2026-10-21\n2026-11-16", cover: cover)
    #expect(try await county.act(plan, by: it.principal, on: day) == 2)
    #expect(try await county.act(plan, by: it.principal, on: day) == 0)
    let weeks = try await county.read { try $0.awayWeeks() }
    #expect(
      weeks.map(\.week.days.lowerBound) == [Day(2026, 10, 19), Day(2026, 11, 16)])
    #expect(weeks.allSatisfy { $0.cover.map(\.lessons).reduce(0, +) == 12 && $0.lessons == 12 })
    // A week of study isn't one away.
    try await county.act(it.arranging(it.third), on: day)
    try await county.refuses(
      planning(it.third, "2026-10-12", cover: "\(it.colleague.id) 12"), by: it.principal, on: day,
      "在研修或跟岗")
    // Who covers isn't away, and one of a subject at a time.
    let same = it.county.roster.teachers.first {
      $0.establishment.school == it.home && $0.teaching.school == it.home
        && $0.subject == it.teacher.subject && $0.id != it.teacher.id
    }
    if let same {
      try await county.refuses(
        planning(same, "2026-10-19", cover: "\(it.teacher.id) 12"), by: it.principal, on: day,
        "本校同学科已有 1 人外出", "请改到", "自己外出")
    }
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `sessions are noted by the leader of a group`() async throws {
    let it = try await LearningCounty()
    let (county, day) = (it.county, LearningCounty.monday)
    func member(_ teacher: Teacher, _ backbone: BackboneLevel) -> ExchangeGroup.Member {
      ExchangeGroup.Member(
        teacher: teacher.id, name: teacher.name, subject: "语文", school: it.school, area: "",
        title: teacher.title, backbone: backbone)
    }
    let group = try #require(
      ExchangeGroup.all(
        of: [member(it.teacher, .county), member(it.colleague, .none)], byArea: false, least: 2
      ).first)
    func noting(_ side: LearningSide, _ present: Set<Teacher.ID>) -> NoteExchangeSession {
      NoteExchangeSession(
        of: group, on: day, topic: "ethics", "学习师德", present: present, by: side)
    }
    try await county.refuses(
      noting(.own(it.colleague.id), [it.teacher.id]), by: YearCounty.teacher(it.colleague.id),
      on: day, "活动由组长")
    try await county.refuses(noting(.office, [it.third.id]), on: day, "不在这个小组")
    try await county.refuses(noting(.office, []), on: day, "没有勾选")
    let leader = YearCounty.teacher(it.teacher.id)
    let id = try await county.act(
      noting(.own(it.teacher.id), [it.teacher.id]), by: leader, on: day)
    #expect(
      try await county.act(noting(.own(it.teacher.id), [it.teacher.id]), by: leader, on: day)
        == id)
    let found = try #require(try await county.read { try $0.exchangeSessions() }.first)
    #expect(found.present == [it.teacher.id] && found.members == 2)
  }

  @Test func `trips are noted with place, people, cost and learnings`() async throws {
    let it = try await LearningCounty()
    let (county, day) = (it.county, LearningCounty.monday)
    func trip(
      _ place: String, people: Int = 6, cost: Int = 3_200, helper: School.ID? = nil
    ) -> RecordTrip {
      RecordTrip(
        of: it.home, with: helper, in: day.advanced(by: -3)...day.advanced(by: -2), to: place,
        participants: "语文组", people: people, cost: cost, learnings: "集体备课", by: .school(it.home))
    }
    try await county.refuses(
      trip(" ", people: 0, cost: -1, helper: it.home), by: it.principal, on: day, "没有填写地点",
      "人数 0", "经费 -1", "不能是本校")
    let id = try await county.act(trip("市实验小学", helper: it.school), by: it.principal, on: day)
    #expect(
      try await county.act(trip("市实验小学", helper: it.school), by: it.principal, on: day) == id)
    let found = try #require(try await county.read { try $0.studyTrips() }.first)
    #expect(found.cost == 3_200 && found.helper == it.school && found.people == 6)
  }

  @Test func `a visit is asked for, accepted once with a free half day, and reported`()
    async throws
  {
    let it = try await LearningCounty()
    let (county, day) = (it.county, LearningCounty.monday)
    let trainer = try await county.act(
      ListTrainer(
        Trainer(name: it.host.name, kind: .frontLine, field: "语文", teacher: it.host.id)), on: day)
    func asking(_ topic: String, _ kind: String = "lecture") -> RequestVisit {
      RequestVisit(
        for: it.home, kind, on: topic, wishedBy: day.advanced(by: 10), by: .school(it.home))
    }
    try await county.refuses(asking(" ", "tea"), by: it.principal, on: day, "没有填写内容", "没有“tea”")
    let one = try await county.act(asking("识字教学"), by: it.principal, on: day)
    #expect(try await county.act(asking("识字教学"), by: it.principal, on: day) == one)
    let two = try await county.act(asking("习作", "lesson"), by: it.principal, on: day)
    let slot = TrainerSlot(trainer: trainer, day: day.advanced(by: 3), half: .morning)
    let host = YearCounty.teacher(it.host.id)
    try await county.refuses(
      AcceptVisit(one, slot, by: .own(it.stranger.id)), by: YearCounty.teacher(it.stranger.id),
      on: day, "只能由本人")
    try await county.act(AcceptVisit(one, slot, by: .own(it.host.id)), by: host, on: day)
    try await county.act(AcceptVisit(one, slot, by: .own(it.host.id)), by: host, on: day)
    try await county.refuses(
      AcceptVisit(two, slot, by: .own(it.host.id)), by: host, on: day, "已有安排")
    let later = TrainerSlot(trainer: trainer, day: slot.day, half: .afternoon)
    try await county.act(AcceptVisit(two, later, by: .office), on: day)
    let report = ReportVisit(one, people: 18, "会用字理识字", by: .school(it.home))
    try await county.refuses(report, by: it.principal, on: day, "才到校")
    try await county.act(report, by: it.principal, on: slot.day)
    try await county.act(report, by: it.principal, on: slot.day)
    let found = try #require(
      try await county.read { try $0.requestedVisits() }.first { $0.id == one })
    #expect(found.state(on: slot.day) == .reported && found.answer?.slot == slot)
    try await county.refuses(
      WithdrawLearningRecord(one, by: .office, because: "错"), on: slot.day, "后面已有登记")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
