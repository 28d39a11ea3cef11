internal import Classes
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Training

extension SampleStory {
  /// A course over the net in two classes. One is kept week by week and answered soon; the
  /// other's last weeks are missing and homework waits. Two trainees sit in neither.
  func networkClasses(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    guard book.classTerms != nil, book.trainingTerms != nil else { return }
    try await projectOffices(teller)
    let hosts = schools(withTeachers: 6).prefix(3).flatMap { teachers(of: $0.id).prefix(2) }
      .map(\.id)
    guard hosts.count > 4 else { return }
    // Whoever serves elsewhere tutors from there.
    let guest = orders.first?.teacher ?? hosts[4]
    let learners = learners(besides: Set(hosts + [guest]))
    guard learners.count > 11 else { return }
    let trainer = try await teller.act(
      ListTrainer(Trainer(name: "方晓岚", kind: .fullTime, field: "信息技术")), "training-school", 9, 7)
    let course = try await netCourse(teller)
    try await join(course, learners, on: on(9, 24), teller)
    let ids = learners.map(\.id)
    let kept = try await room(
      "融合应用一班", of: course, by: hosts[0], tutors: [guest, hosts[1]],
      Array(ids.dropLast(2).enumerated().filter { $0.offset % 5 < 3 }.map(\.element)), teller)
    let slack = try await room(
      "融合应用二班", of: course, by: hosts[2], tutors: [hosts[3]],
      Array(ids.dropLast(2).enumerated().filter { $0.offset % 5 > 2 }.map(\.element)), teller)
    try await meet(course, ids, by: trainer, teller)
    for (room, weeks) in [(kept, 8), (slack, 6)] {
      try await weekly(room, weeks, of: ids, teller)
    }
    try await answerSoon(kept, teller)
    try await answerLate(slack, teller)
    try await classLog(kept, slack, teller)
    try await examine(course, ids, teller)
    try await classHelp(in: course, learners, teller)
    try await classTour(of: course, by: trainer, teller)
    try await studyAids(of: course, kept, slack, teller)
  }

  /// A class and who sits in it, under its tutors by turns.
  struct NetRoom {
    let id: RecordedClass.ID
    let manager: Teacher.ID
    let tutors: [Teacher.ID]
    let trainees: [Teacher.ID]

    func tutor(of place: Int) -> Teacher.ID { tutors[place % tutors.count] }
  }

  /// What somebody does in the course: every sixth passes without studying, every sixth studies
  /// and fails, every sixth does hardly anything.
  enum LearningManner: Int {
    case steady, crams, excellent, tires, fails, lags

    init(of number: Int) { self = LearningManner(rawValue: number % 6) ?? .steady }
  }

  /// Four of the schools whose heads have accounts, one or two of each other, and the roster's
  /// last teacher.
  private func learners(besides hosts: Set<Teacher.ID>) -> [Trainee] {
    let last = roster.teachers.last {
      $0.position.teaches && !$0.isAway && !movers.contains($0.id) && !hosts.contains($0.id)
    }
    let others = roster.schools.map(\.id).filter { $0 != town.id && $0 != village.id }
    let own = village.id == town.id ? [town.id] : [town.id, village.id]
    var people = (own + others).enumerated().flatMap { number, school in
      teachers(of: school).filter { !hosts.contains($0.id) && $0.id != last?.id }
        .suffix(number < own.count ? 4 : number % 3 == 0 ? 1 : 2)
    }
    people = Array(people.prefix(35))
    if let last { people.insert(last, at: min(5, people.count)) }
    return people.map {
      Trainee($0, zone: roster[$0.teaching.school]?.zone ?? .village, in: Month(year.start, 9))
    }
  }

  /// The course that's taught over the net, with an examination at the end.
  private func netCourse(_ teller: Teller) async throws -> RecordedCourse.ID {
    try await teller.act(
      SetCourse(
        TrainingCourse(
          title: "信息技术与学科教学融合（网络班）", year: year, level: "county", mode: "remote",
          platform: "remote", topic: "technology", module: "technology", hours: 12,
          isPractical: true, evaluation: .examination, places: 60, joinBy: on(9, 25))),
      "training-school", 9, 8)
  }

  /// A class is formed, and its trainees sit under its tutors by turns.
  private func room(
    _ name: String, of course: RecordedCourse.ID, by manager: Teacher.ID, tutors: [Teacher.ID],
    _ trainees: [Teacher.ID], _ teller: Teller
  ) async throws -> NetRoom {
    let id = try await teller.act(
      SetClass(NetworkClass(course: course, name: name, manager: manager, tutors: Set(tutors))),
      "training-school", 9, 25)
    let room = NetRoom(id: id, manager: manager, tutors: tutors, trainees: trainees)
    for (number, tutor) in tutors.enumerated() {
      let own = trainees.enumerated().filter { $0.offset % tutors.count == number }
      try await teller.act(
        SeatTrainees(Set(own.map(\.element)), in: id, under: tutor), "training-school", 9, 25)
    }
    return room
  }

  /// Two days together; whoever lags stays away from the second.
  private func meet(
    _ course: RecordedCourse.ID, _ ids: [Teacher.ID], by trainer: RecordedTrainer.ID,
    _ teller: Teller
  ) async throws {
    for (day, place, school) in [
      (on(9, 26), "进修学校机房", nil), (on(10, 31), "\(village.name)多媒体教室", village.id),
    ] as [(Day, String, School.ID?)] {
      let session = try await teller.act(
        SetSession(
          TrainingSession(
            day: day, minutes: 510..<750, hours: 6, place: place, school: school,
            trainers: [trainer]), of: course), "training-school", 9, 18)
      let present = ids.enumerated().filter {
        school == nil || LearningManner(of: $0.offset) != .lags
      }
      try await teller.act(
        TakeAttendance(of: session, present: Set(present.map(\.element))),
        as: .office("training-school"), on: day)
    }
  }

  /// Copied out of the platform's sheet on the Monday after.
  private func weekly(
    _ room: NetRoom, _ weeks: Int, of ids: [Teacher.ID], _ teller: Teller
  ) async throws {
    let numbers = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    for week in 0..<weeks {
      let monday = on(9, 28).weekStart.advanced(by: week * 7)
      let lines = room.trainees.map { id in
        let number = numbers[id] ?? 0
        let minutes =
          switch LearningManner(of: number) {
          case .steady: 90 + number * 13 % 40
          case .crams: week < 2 ? 25 : 0
          case .excellent: 80 + week * 10 + number * 7 % 30
          case .tires: 165 - week * 14
          case .fails: 75 + number * 5 % 30
          case .lags: week < 3 ? 40 : 0
          }
        return "\(id)\t\(minutes)\t\(minutes / 40)\t\(minutes < 60 ? 0 : 1)"
      }
      try await teller.act(
        EnterLearningWeek(
          lines.joined(separator: "\n"), of: monday, in: room.id, by: .teacher(room.manager),
          names: [:]), as: .teacher(room.manager), on: monday.advanced(by: 7))
    }
  }

  /// The examination of those who passed the process; a few say what they thought of it.
  private func examine(
    _ course: RecordedCourse.ID, _ ids: [Teacher.ID], _ teller: Teller
  ) async throws {
    let points = ids.enumerated().compactMap { number, id -> (Teacher.ID, [String: Int])? in
      let (process, examination): (Int, Int?) =
        switch LearningManner(of: number) {
        case .steady: (78, 71 + number % 9)
        case .crams: (64, 66 + number % 8)
        case .excellent: (90, 87 + number % 8)
        case .tires: number % 12 == 9 ? (48, nil) : (72, 69 + number % 11)
        case .fails: (70, 42 + number % 12)
        case .lags: (0, nil)
        }
      guard process > 0 else { return nil }
      var own = ["attitude": process, "method": process, "effect": process]
      if let examination { own[""] = examination }
      return (id, own)
    }
    try await teller.act(
      MarkTrainees(in: course, Dictionary(points) { first, _ in first }, names: [:]),
      "training-school", 11, 16)
    for (number, id) in ids.prefix(8).enumerated() {
      try await teller.act(
        JudgeCourse(
          course, by: id,
          ["aimed": 3 + number % 3, "active": 2 + number % 3, "useful": 4 + number % 2]),
        as: .teacher(id), on: on(11, 18))
    }
  }
}
