internal import Inspecting
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// The start of term, seen and concluded; the mid-term, drawn in public and half visited; a
  /// ledger with lines written off, answered, sent back and late; meetings and reports.
  func inspections(_ teller: Teller) async throws {
    let schools =
      ([town, village] + roster.schools.filter { ![town.id, village.id].contains($0.id) })
      .prefix(6).map(\.id)
    try await termStart(schools, teller)
    try await midTerm(teller)
    try await meetings(teller)
    for (number, school) in schools.prefix(4).enumerated() {
      for month in number == 2 ? [9] : [9, 10] {
        try await teller.act(
          ReportMonth(
            Month(year.start, month), at: school, highlights: "开了四节研究课，作业做到全批全改",
            methods: "教研组长每周查一次，行政会通报"), as: .school("principal", school),
          on: on(month + 1, 9))
      }
    }
  }

  private func termStart(_ schools: [School.ID], _ teller: Teller) async throws {
    let round = try await teller.act(
      ArrangeInspection(
        occasion: "term-start", template: "safety", name: "秋季开学安全卫生检查", from: on(9, 7),
        to: on(9, 18), solves: "去年有两所学校留样不全", schools: Set(schools), .all),
      "supervision", 9, 2)
    let visits = try await teller.database.read { try $0.inspection(round)?.visits ?? [] }
    for (number, visit) in visits.enumerated() {
      try await see(
        visit, "safety", on: on(9, 8 + number), poor: number % 3 == 1 ? "food" : nil, teller)
    }
    try await ledger(visits, teller)
    try await teller.act(
      ConcludeInspection(
        round, summary: "六所学校制度齐全，食堂留样和用电是短板", circular: "两校留样不足 125 克，一校插座松动，已限期整改"),
      "supervision", 9, 22)
  }

  /// Marks every item, hears a lesson and tells the school.
  ///
  /// - Parameter poor: The item that's bad, with a remark.
  private func see(
    _ visit: RecordedVisit, _ template: String, on day: Day, poor: String?, _ teller: Teller
  ) async throws {
    guard let items = book.supervisionTerms?[template: template]?.items else { return }
    let marks = items.map { item in
      (
        item.key,
        item.key == poor
          ? VisitSheet.Mark(item.points.value / 3, remark: "三天没有记录，问了两位责任人说法不一")
          : VisitSheet.Mark(item.points.value - item.points.value / 10)
      )
    }
    let research = Teller.Voice.office("research")
    try await teller.act(
      MarkVisit(visit.id, Dictionary(marks) { first, _ in first }), as: research, on: day)
    let teacher = teachers(of: visit.school).first
    try await teller.act(
      HearLesson(
        visit.id,
        .init(
          teacher: teacher?.name ?? "值班教师", subject: teacher?.subject.rawValue ?? "语文",
          feedback: "练习时间足，小结可以让学生说", reply: "下一节就改")), as: research, on: day)
    try await teller.act(
      CloseVisit(visit.id, visited: day, praise: "值班和晨检记录完整", feedback: "台账要写到人，限期整改"),
      as: research, on: day)
  }

  private func ledger(_ visits: [RecordedVisit], _ teller: Teller) async throws {
    let tasks = [
      ("hazards", "safety", "二楼两处插座松动", "换新并贴检查卡", "总务主任"),
      ("food", "safety", "食堂留样不足 125 克", "每餐留样够量，48 小时", "食堂管理员"),
      ("rules", "safety", "应急预案没有更新", "按今年人员更新并演练一次", "副校长"),
      ("hygiene", "safety", "宿舍通风记录缺三天", "每天两次，记到人", "生活教师"),
    ]
    for (number, visit) in visits.prefix(4).enumerated() {
      let (item, kind, task, standard, owner) = tasks[number]
      let problem = try await teller.act(
        OpenProblem(
          kind, from: .visit(visit.id, item: item), at: nil, task: task, standard: standard,
          owner: owner, solves: "学生在校安全"), as: .office("supervision"), on: on(9, 15))
      // The last one is late: nobody has answered.
      guard number < 3 else { continue }
      let head = Teller.Voice.school("principal", visit.school)
      try await teller.act(
        TakeProblemStep(.answer, of: problem, note: "已按要求改好", evidence: "照片两张，检查卡一份"),
        as: head, on: on(9, 22))
      if number == 0 {
        try await teller.act(
          TakeProblemStep(.writeOff, of: problem, note: "复查属实"), as: .office("supervision"),
          on: on(9, 28))
      } else if number == 1 {
        try await teller.act(
          TakeProblemStep(.sendBack, of: problem, note: "只改了一餐", due: on(10, 20)),
          as: .office("supervision"), on: on(9, 29))
        try await teller.act(
          TakeProblemStep(.answer, of: problem, note: "三餐都够量", evidence: "一周留样照片"), as: head,
          on: on(10, 19))
      }
    }
  }

  /// Drawn from all schools; the last one drawn hasn't been visited.
  private func midTerm(_ teller: Teller) async throws {
    let seed = String(repeating: "5a3e9c10", count: 8)
    let round = try await teller.act(
      ArrangeInspection(
        occasion: "mid-term", template: "mid-term", name: "期中教学检查", from: on(11, 2), to: on(11, 30),
        solves: "薄弱学科课时开不足", schools: Set(roster.schools.map(\.id)),
        .drawn(min(4, roster.schools.count), lessons: 1, seed: seed)), "supervision", 10, 27)
    try await teller.act(
      DrawInspection(round, word: "03 11 27 体彩排列三", witness: "人大代表 龙校长"), "supervision", 10, 29)
    let visits = try await teller.database.read { try $0.inspection(round)?.visits ?? [] }
    for (number, visit) in visits.dropLast().enumerated() {
      try await see(
        visit, "mid-term", on: on(11, 4 + number * 3), poor: number == 1 ? "weak-subject" : nil,
        teller)
    }
    if visits.count > 1 {
      try await teller.act(
        OpenProblem(
          "teaching", from: .visit(visits[1].id, item: "weak-subject"), at: nil,
          task: "三年级美术课被占两节", standard: "按课表开足，缺的补上", due: on(12, 4), owner: "教导主任",
          solves: "音体美开足开齐"), as: .office("research"), on: on(11, 9))
    }
  }

  private func meetings(_ teller: Teller) async throws {
    for (number, day) in [on(11, 6), on(11, 13), on(11, 20)].enumerated() {
      let meeting = try await teller.act(
        HoldMeeting(
          on: day, review: "走了三所学校，听课五节", difficulties: number == 1 ? "车辆不够，偏远学校去得少" : ""),
        as: .office("supervision"), on: day)
      guard number == 1 else { continue }
      try await teller.act(
        OpenProblem(
          "task", from: .meeting(meeting), at: nil, task: "排出十二月下乡听课表", standard: "每校至少一次",
          due: on(11, 25), owner: "教研室", solves: "偏远学校听课少"), as: .office("supervision"), on: day)
    }
  }
}
