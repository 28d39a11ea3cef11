internal import Policy
internal import Staffing
internal import Store
internal import Training

extension SampleStory {
  /// What trainees thought of two trainers, one of whom the rules propose to let go; standards that
  /// courses follow, a course for subjects short of teachers, and hours that open a gate.
  func trainerMarks(_ teller: Teller) async throws {
    guard let terms = book.trainingTerms, terms.schools != nil else { return }
    let courses = try await teller.database.read { try $0.trainingCourses() }
    if let judged = courses.last(where: { $0.course.topic == "teaching" }) {
      try await judge(trainersOf: judged.id, teller)
    }
    for (topic, standard, code, resources) in [
      ("teaching", "language", "YW-03", ["case", "micro"]), ("class", "class", "BJ-01", ["case"]),
      ("technology", "", "", ["network", "micro"]),
    ] as [(String, String, String, Set<String>)] {
      guard let course = courses.first(where: { $0.course.topic == topic }) else { continue }
      try await teller.act(
        SetCourseStandard(course.id, standard, code: code, resources: resources),
        "training-school", 9, 17)
    }
    try await shortSubjects(terms.shortage, teller)
    try await openGate(teller)
  }

  /// Each by nine of those who heard them, in the weeks in which that's asked.
  private func judge(trainersOf course: RecordedCourse.ID, _ teller: Teller) async throws {
    let (sessions, pool) = try await teller.database.read { connection in
      (
        try connection.trainingSessions(of: course).filter { $0.offBecause == nil },
        try connection.trainers()
      )
    }
    var judged: Set<RecordedTrainer.ID> = []
    for session in sessions.sorted(by: { $0.session.day < $1.session.day }) {
      let seen = try await teller.database.read { try $0.attendance(of: session.id) } ?? [:]
      let present = seen.filter(\.value).map(\.key).sorted()
      for trainer in session.session.trainers.sorted() where judged.insert(trainer).inserted {
        let own = pool.first { $0.id == trainer }?.trainer.teacher
        let isLiked = judged.count > 1
        for (number, teacher) in present.filter({ $0 != own }).prefix(9).enumerated() {
          try await teller.act(
            JudgeTrainer(
              trainer, in: course, by: teacher,
              isLiked
                ? ["content": 5, "method": 4 + number % 2, "care": 4 + number % 3 / 2]
                : ["content": 3, "method": 2, "care": 2 + number % 2]),
            as: .teacher(teacher), on: session.session.day.advanced(by: 4))
        }
      }
    }
  }

  /// A course for those who teach them, beside another subject too.
  private func shortSubjects(_ subjects: [Subject], _ teller: Teller) async throws {
    guard !subjects.isEmpty else { return }
    let course = try await teller.act(
      SetCourse(
        TrainingCourse(
          title: "音体美课堂基本功", year: year, level: "county", mode: "released",
          platform: "on-site", topic: "standards", module: "standard", hours: 6,
          isPractical: true, target: CourseTarget(subjects: Set(subjects)), places: 12,
          joinBy: on(12, 11))), "training-school", 11, 4)
    let trainer = try await teller.act(
      ListTrainer(Trainer(name: "白朗", kind: .frontLine, field: "音乐")), "training-school", 11, 4)
    try await teller.act(
      SetSession(
        TrainingSession(
          day: on(12, 19), minutes: 510..<750, hours: 6, place: "进修学校排练厅", trainers: [trainer]),
        of: course), "training-school", 11, 5)
    let people = roster.schools.compactMap { school in
      teachers(of: school.id).first { subjects.contains($0.subject) }.map {
        Trainee($0, zone: school.zone, in: Month(year.start, 11))
      }
    }
    try await join(course, Array(people.prefix(3)), on: on(11, 19), teller)
  }

  /// Some have what the yearly assessment asks; registration and titles still wait for everybody.
  private func openGate(_ teller: Teller) async throws {
    let last = roster.teachers.last { !$0.isAway && $0.position.teaches && !movers.contains($0.id) }
    var people = [last].compactMap(\.self)
    for school in [town.id, village.id] {
      people += teachers(of: school).filter { $0.id != last?.id }.prefix(1)
    }
    let title = "国培计划：骨干教师周末研修班"
    for (number, teacher) in people.enumerated() {
      try await teller.act(
        ClaimHours(
          ClaimedHours(
            source: "outside", level: "nation", title: title, hours: 80,
            days: on(9, 5)...on(11, 8), proof: "结业证书 GP-\(year.start)-04\(17 + number)"),
          by: .teacher(teacher.id), for: [teacher.id]), as: .teacher(teacher.id), on: on(11, 10))
    }
    let claims = try await teller.database.read { try $0.trainingClaims() }.filter {
      $0.content.title == title
    }
    guard !claims.isEmpty else { return }
    try await teller.act(
      DecideClaims(claims.map(\.id), recognised: true), "training-school", 11, 19)
  }
}
