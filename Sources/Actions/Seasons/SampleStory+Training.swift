internal import Policy
internal import Staffing
internal import Store
internal import Training

extension SampleStory {
  /// Courses done and to come, with who was there, what they thought and what's still to be
  /// marked; hours from elsewhere, of which some wait and some were refused; the year's money.
  func training(_ teller: Teller) async throws {
    try await teller.act(
      StateTrainingBudget(
        TrainingBudget(publicFunds: 6_200_000, training: 280_000, special: 420_000, spent: 391_500),
        in: year), "training-school", 9, 14)
    let trainers = try await self.trainers(teller)
    try await needs(teller)
    let people = trainees
    let done = try await course(
      "分层作业设计与批改", "teaching", "standard", hours: 8, .process, places: 60,
      joinBy: on(9, 25), teller)
    try await join(done, people, on: on(9, 21), teller)
    for (number, day) in [on(10, 10), on(10, 24)].enumerated() {
      let session = try await session(
        of: done, on: day, by: trainers[number % trainers.count], hours: 4, teller)
      let present = people.enumerated().filter { $0.offset % 9 != 4 || number == 0 }
      try await teller.act(
        TakeAttendance(of: session, present: Set(present.map(\.element.id))),
        as: .office("training-school"), on: day)
    }
    try await mark(done, people, teller)
    try await coming(trainers, people, teller)
    try await hours(teller)
  }

  private func trainers(_ teller: Teller) async throws -> [RecordedTrainer.ID] {
    var trainers = [Trainer(name: "程远帆", kind: .expert, field: "作业设计")]
    let masters = schools(withTeachers: 4).prefix(3).compactMap {
      teachers(of: $0.id).dropFirst().first
    }
    trainers += masters.map {
      Trainer(name: $0.name, kind: .frontLine, field: $0.subject.rawValue, teacher: $0.id)
    }
    var ids: [RecordedTrainer.ID] = []
    for trainer in trainers {
      ids.append(try await teller.act(ListTrainer(trainer), "training-school", 9, 7))
    }
    return ids
  }

  private func needs(_ teller: Teller) async throws {
    let topics = ["teaching", "technology", "pupils", "class"]
    for (number, school) in roster.schools.enumerated() {
      guard let teacher = teachers(of: school.id).last else { continue }
      try await teller.act(
        StateTrainingNeed(
          of: teacher.id, topics[number % 4], by: number % 3 == 0 ? "remote" : "released",
          note: number % 5 == 0 ? "想听一线教师的课" : ""), as: .teacher(teacher.id), on: on(9, 9))
    }
  }

  /// Two of every school, and the last teacher of the roster.
  private var trainees: [Trainee] {
    roster.schools.prefix(18).flatMap { school in
      teachers(of: school.id).suffix(3).prefix(2).map {
        Trainee($0, zone: school.zone, in: Month(year.start, 9))
      }
    }
  }

  private func course(
    _ title: String, _ topic: String, _ module: String, hours: Int,
    _ evaluation: TrainingCourse.Evaluation, places: Int, joinBy: Day, _ teller: Teller
  ) async throws -> RecordedCourse.ID {
    try await teller.act(
      SetCourse(
        TrainingCourse(
          title: title, year: year, level: "county", mode: "released", platform: "on-site",
          topic: topic, module: module, hours: hours, isPractical: true, evaluation: evaluation,
          places: places, joinBy: joinBy, fee: 60)), "training-school", 9, 8)
  }

  /// Joins people to a course, each by the head of the school.
  func join(
    _ course: RecordedCourse.ID, _ people: [Trainee], on day: Day, _ teller: Teller
  ) async throws {
    let schools = Dictionary(grouping: people) { roster[$0.id]?.teaching.school ?? town.id }
    for (school, people) in schools.sorted(by: { $0.key < $1.key }) {
      let names = people.compactMap { roster[$0.id] }.map { ($0.id, $0.name) }
      try await teller.act(
        JoinCourse(
          course, by: .school(school), people, names: Dictionary(names) { first, _ in first }),
        as: .school("principal", school), on: day)
    }
  }

  private func session(
    of course: RecordedCourse.ID, on day: Day, by trainer: RecordedTrainer.ID, hours: Int,
    _ teller: Teller
  ) async throws -> RecordedSession.ID {
    try await teller.act(
      SetSession(
        TrainingSession(
          day: day, minutes: 510..<690, hours: hours, place: "进修学校报告厅", branch: "镇中心小学录播室",
          trainers: [trainer]), of: course), "training-school", 9, 15)
  }

  /// All but the last few are marked; some didn't do enough.
  private func mark(
    _ course: RecordedCourse.ID, _ people: [Trainee], _ teller: Teller
  ) async throws {
    let marked = people.dropLast(4)
    let points = marked.enumerated().map { number, person in
      let point = 62 + number * 7 % 34 - (number % 11 == 5 ? 25 : 0)
      return (person.id, ["attitude": point + 4, "method": point, "effect": point])
    }
    let names = people.compactMap { roster[$0.id] }.map { ($0.id, $0.name) }
    try await teller.act(
      MarkTrainees(
        in: course, Dictionary(points) { first, _ in first },
        names: Dictionary(names) { first, _ in first }), "training-school", 11, 3)
    for (number, person) in marked.enumerated() where number % 2 == 0 {
      try await teller.act(
        JudgeCourse(
          course, by: person.id,
          ["aimed": 4 + number % 4 / 2, "active": 3 + number % 3 % 3, "useful": 5 - number % 5 / 3]),
        as: .teacher(person.id), on: on(11, 5))
    }
  }

  /// A course that anybody may still join, one that nobody has been noted in after its day.
  private func coming(
    _ trainers: [RecordedTrainer.ID], _ people: [Trainee], _ teller: Teller
  ) async throws {
    let open = try await course(
      "课堂中的信息技术", "technology", "technology", hours: 6, .none, places: 40,
      joinBy: on(12, 4), teller)
    _ = try await session(
      of: open, on: on(12, 12), by: trainers[0], hours: 6, teller)
    try await join(open, Array(people.prefix(7)), on: on(11, 18), teller)
    let unnoted = try await course(
      "班主任与家校沟通", "class", "ethics", hours: 4, .none, places: 30, joinBy: on(11, 10), teller)
    _ = try await session(
      of: unnoted, on: on(11, 21), by: trainers[trainers.count - 1], hours: 4, teller)
    try await join(unnoted, Array(people.suffix(9)), on: on(11, 6), teller)
  }

  /// What schools and teachers hand in with proof.
  private func hours(_ teller: Teller) async throws {
    for (number, school) in roster.schools.prefix(8).enumerated() {
      let own = teachers(of: school.id).map(\.id)
      guard !own.isEmpty else { continue }
      try await teller.act(
        ClaimHours(
          ClaimedHours(
            source: "school-based", level: "county", title: "集体备课与作业改革", hours: 12,
            days: on(9, 7)...on(10, 30), proof: "签到册和教研记录，校内存档"),
          by: .school(school.id), for: own), as: .school("principal", school.id),
        on: on(11, 3 + number % 3))
    }
    let claims = try await teller.database.read { try $0.trainingClaims() }
    let bySchool = Dictionary(grouping: claims) { $0.school ?? town.id }
      .sorted { $0.key < $1.key }
    for (number, (_, claims)) in bySchool.enumerated() where number % 4 != 3 {
      let isRefused = number % 4 == 2
      try await teller.act(
        DecideClaims(
          claims.map(\.id), recognised: !isRefused,
          because: isRefused ? "记录里没有签到，请补齐后重报" : ""),
        "training-school", 11, 17)
    }
    guard let teacher = roster.teachers.last(where: { !$0.isAway && $0.position.teaches }) else {
      return
    }
    try await teller.act(
      ClaimHours(
        ClaimedHours(
          source: "remote", level: "province", title: "省级网络研修：小学科学", hours: 40,
          days: on(9, 1)...on(11, 10), proof: "网络学习证明 2026-3381"),
        by: .teacher(teacher.id), for: [teacher.id]), as: .teacher(teacher.id), on: on(11, 12))
  }
}
