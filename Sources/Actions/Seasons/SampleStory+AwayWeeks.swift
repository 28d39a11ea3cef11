internal import Attaching
internal import Partnership
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// A week a month in the school in town until December for three teachers, whose lessons two
  /// colleagues give; one of them doesn't go in December.
  func awayWeeks(_ cast: LearningCast, _ teller: Teller) async throws {
    for (number, (teacher, colleagues)) in cast.goers.prefix(3).enumerated() {
      let home = teacher.establishment.school
      let weeks = try await weeks(of: teacher, teller)
      guard !weeks.isEmpty, home != town.id else { continue }
      try await teller.act(
        PlanAwayWeeks(
          teacher.id, to: town.id,
          weeks: weeks.map { "\($0.lowerBound)" }.joined(separator: "\n"), lessons: 14,
          cover: "\(colleagues[0].id) 8\n\(colleagues[1].id) 6", by: .school(home)),
        as: head(of: home), on: on(9, 25))
      guard number == 1 else { continue }
      let planned = try await teller.database.read { try $0.awayWeeks() }
      guard let last = planned.last(where: { $0.week.teacher == teacher.id }) else { continue }
      try await teller.act(
        WithdrawLearningRecord(
          last.id.rawValue, by: .school(home), because: "十二月迎接课程检查，下学期补去"),
        as: head(of: home), on: on(11, 20))
    }
  }

  /// The first week of October, November and December that would do, as the page proposes,
  /// without those in which they learn elsewhere anyway.
  private func weeks(
    of teacher: Teacher, _ teller: Teller
  ) async throws -> [ClosedRange<Day>] {
    guard let terms = book.attachmentTerms else { return [] }
    let (known, learning) = try await teller.database.read {
      (try $0.awayWeeks(), try $0.learningDays(of: teacher.id))
    }
    return AwayCalendar(
      known.filter { $0.withdrawal == nil }.map(\.week),
      SchoolDays(on(10, 1)...on(12, 31), of: book), terms.weeks
    ).series(
      from: Month(year.start, 10), months: 3, of: teacher.id, at: teacher.establishment.school,
      teacher.subject
    ).filter { week in !learning.contains { $0.overlaps(week) } }
  }

  /// The largest groups of exchanged teachers: on a Saturday in October, by whoever leads; in
  /// November on a school day, when half were missing; one note is taken back.
  func exchangeSessions(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let least = book.attachmentTerms?.groupMembers.value ?? 1
    let members = orders.compactMap { order -> ExchangeGroup.Member? in
      guard order.state(on: on(10, 16)) == .serving, let teacher = roster[order.teacher] else {
        return nil
      }
      return ExchangeGroup.Member(
        teacher: teacher.id, name: teacher.name, subject: Subject(order.line.subject),
        school: order.line.to, area: "", title: teacher.title, backbone: teacher.backbone)
    }
    for (number, group) in ExchangeGroup.all(of: members, byArea: false, least: least).prefix(4)
      .enumerated()
    {
      let leader = group.leader.teacher
      let saturday = AwayWeek.days(around: on(10, 14)).upperBound.advanced(by: 1)
      try await teller.act(
        NoteExchangeSession(
          of: group, on: saturday, topic: "teaching",
          "两人上同课异构，大家说在新学校怎样起步；约定每人十一月前交一份单元作业",
          present: Set(group.members.dropLast(number % 2).map(\.teacher)), by: .own(leader)),
        as: .teacher(leader), on: saturday.advanced(by: 1))
      guard number < 2 else { continue }
      let session = try await teller.act(
        NoteExchangeSession(
          of: group, on: on(11, 18), topic: number == 0 ? "ethics" : "management",
          number == 0 ? "学习师德规范，交流和留守儿童谈心的做法" : "谈班级管理，只开了半小时",
          present: Set(group.members.prefix(max(1, group.members.count / 2)).map(\.teacher)),
          by: .office), as: .office("research"), on: on(11, 20))
      guard number == 1 else { continue }
      try await teller.act(
        WithdrawLearningRecord(session, by: .office, because: "记到别的组了"), "research", 11, 23)
    }
  }

  /// Trips with and without the helper, one dear and with little to say, one noted twice.
  func trips(_ teller: Teller) async throws {
    let pairs = runningPairs
    let helper = pairs.first { $0.helped == village.id }?.helper
    try await trip(
      of: village.id, with: helper ?? helperInTown,
      on(10, 29)...on(10, 30), to: "市实验小学和邻县两所小规模学校", "校长、教导主任和四位语文、数学教师", 6, 1_860,
      "复式班一师两用的课表、走廊里的阅读角可以马上照做；单元作业由两校合编", teller)
    try await trip(
      of: town.id, with: nil, on(11, 5)...on(11, 6), to: "省城附属小学", "教研组长八人", 8, 9_640,
      "看了作业管理平台和跨学科周，带回方案两份，期末前在四年级试", teller)
    guard let pair = pairs.first(where: { $0.helped != village.id }) else { return }
    try await trip(
      of: pair.helped, with: pair.helper, on(10, 19)...on(10, 23), to: "沿海地区名校", "校领导及骨干教师", 11,
      38_200, "开阔了视野，收获很大", teller)
    let twice = try await trip(
      of: pair.helped, with: pair.helper, on(10, 19)...on(10, 23), to: "沿海名校五所", "校领导及骨干教师", 11,
      38_200, "开阔了视野，收获很大", teller)
    try await teller.act(
      WithdrawLearningRecord(twice, by: .school(pair.helped), because: "同一次考察登记了两遍"),
      as: head(of: pair.helped), on: on(11, 12))
  }

  private var helperInTown: School.ID? { town.id == village.id ? nil : town.id }

  @discardableResult
  private func trip(
    of school: School.ID, with helper: School.ID?, _ days: ClosedRange<Day>, to place: String,
    _ participants: String, _ people: Int, _ cost: Int, _ learnings: String, _ teller: Teller
  ) async throws -> String {
    try await teller.act(
      RecordTrip(
        of: school, with: helper, in: days, to: place, participants: participants,
        people: people, cost: cost, learnings: learnings, by: .school(school)),
      as: head(of: school), on: days.upperBound.advanced(by: 4))
  }
}
