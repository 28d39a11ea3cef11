internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training

extension SampleStory {
  /// The county's office has nearly done what it has to, a town's has begun, another's hasn't.
  func projectOffices(_ teller: Teller) async throws {
    let townships = Set(roster.schools.compactMap(\.township)).subtracting([""])
    var offices: [RecordedOffice.ID] = []
    for (number, township) in ([""] + townships.sorted().prefix(2)).enumerated() {
      offices.append(
        try await teller.act(
          SetOffice(
            ClassOffice(
              township: township, head: ["韩志远", "石玉梅", "丁广田"][number],
              members: ["方晓岚、陆一鸣、各股室联络人", "中心校教务主任、网管员", "中心校副校长"][number]),
            townships: townships), "training-school", 9, 4))
    }
    for (duty, month, day, words) in [
      ("publicity", 9, 9, "全县动员会，各校校长到会"), ("planning", 9, 15, "印发网络研修实施方案和学分办法"),
      ("supervision", 10, 22, "随机看四所学校的校本培训记录，两所缺签到"), ("assessment", 11, 19, "按班级月报核对学时，二班要求补报"),
    ] {
      try await teller.act(
        NoteDuty(duty, of: offices[0], on: on(month, day), words), "training-school", month, day)
    }
    guard offices.count > 1 else { return }
    try await teller.act(
      NoteDuty("publicity", of: offices[1], on: on(9, 14), "镇校长例会布置，收齐报名表"),
      "training-school", 9, 16)
  }

  /// Five who haven't passed get a helper who has, of their own school where there's one.
  func classHelp(
    in course: RecordedCourse.ID, _ learners: [Trainee], _ teller: Teller
  ) async throws {
    guard let terms = book.trainingTerms else { return }
    let passed = try await teller.database.read { connection -> Set<Teacher.ID> in
      guard let known = try connection.trainingCourse(course) else { return [] }
      return Set(
        try connection.courseOutcomes(.course(course), among: [course: known], terms)
          .filter { $0.value[course]?.standing == .completed }.keys)
    }
    var free = learners.map(\.id).filter { passed.contains($0) }
    var helpers: [Teacher.ID: Teacher.ID] = [:]
    for learner in learners.map(\.id).filter({ !passed.contains($0) }).prefix(5) {
      let school = roster[learner]?.teaching.school
      guard
        let place = free.firstIndex(where: { roster[$0]?.teaching.school == school })
          ?? free.indices.first
      else { break }
      helpers[learner] = free.remove(at: place)
    }
    guard !helpers.isEmpty else { return }
    try await teller.act(AgreeHelp(in: course, helpers), "training-school", 11, 18)
  }

  /// Two stops were held, one was called off for snow, one is to come.
  func classTour(
    of course: RecordedCourse.ID, by trainer: RecordedTrainer.ID, _ teller: Teller
  ) async throws {
    let second = try await teller.act(
      ListTrainer(Trainer(name: "陆一鸣", kind: .expert, field: "课件制作")), "training-school", 10, 8)
    let towns = roster.schools.filter {
      $0.zone == .town && $0.id != town.id && $0.id != village.id
    }
    .map(\.id)
    let villages = roster.schools.filter { $0.zone == .village && $0.id != village.id }.map(\.id)
    let stops: [(Day, Day, School.ID, [School.ID])] = [
      (on(10, 9), on(10, 20), town.id, Array(towns.prefix(2))),
      (on(10, 26), on(11, 12), towns.first ?? town.id, Array(villages.prefix(2))),
      (on(11, 9), on(11, 24), towns.last ?? town.id, []),
      (on(11, 20), on(12, 3), village.id, Array(villages.suffix(2))),
    ]
    for (number, (planned, day, main, branches)) in stops.enumerated() {
      let stop = try await teller.act(
        PlanStop(
          TourStop(
            course: course, day: day, main: main,
            branches: Set(branches).subtracting([main]),
            lecturers: number == 0 ? [trainer, second] : [number % 2 == 0 ? second : trainer])),
        as: .office("training-school"), on: planned)
      guard number == 2 else { continue }
      try await teller.act(
        CallStopOff(stop, because: "山路结冰，改到春季"), as: .office("training-school"), on: on(11, 23))
    }
  }

  /// What the bureau and tutors gathered for the examination.
  func studyAids(
    of course: RecordedCourse.ID, _ kept: NetRoom, _ slack: NetRoom, _ teller: Teller
  ) async throws {
    for (kind, title, words, writer) in [
      ("pattern", "结业考试题型分析", "选择占四成，案例分析占三成，操作占三成；案例题失分最多。", nil),
      ("exercise", "操作题练习十则", "压缩视频、批注课件、做一份当堂反馈表，各附步骤。", kept.tutors[1]),
      ("handout", "第四讲讲义", "演示、练习、反馈三种用法，各举一节课。", nil),
      ("recording", "第一次集中辅导录像", "存进修学校资源库，编号 RH-0926。", slack.tutors[0]),
    ] as [(String, String, String, Teacher.ID?)] {
      try await teller.act(
        AddStudyAid(kind, title, words, to: course, by: writer.map { .teacher($0) } ?? .office),
        as: writer.map { .teacher($0) } ?? .office("training-school"), on: on(10, 29))
    }
  }
}
