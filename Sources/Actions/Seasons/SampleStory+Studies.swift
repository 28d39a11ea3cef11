internal import Policy
internal import Staffing
internal import Store
internal import Studying

extension SampleStory {
  /// Lessons studied step by step: one polished to the end, one whose next step is late, a
  /// seminar called off; a subject group; visits of researchers.
  func studies(_ teller: Teller) async throws {
    guard let pair = runningPairs.first else { return }
    let own = teachers(of: pair.helper)
    let guests = teachers(of: pair.helped)
    guard own.count > 3, let guest = guests.first else { return }
    let subject = own[0].subject.rawValue
    let head = Teller.Voice.school("principal", pair.helper)
    let group = try await teller.act(
      FormStudyGroup(
        "习作互助组", subject: subject, at: pair.helper, with: pair.helped, ledBy: own[0].id,
        [own[1].id, guest.id]), as: head, on: on(9, 8))
    let polished = try await teller.act(
      BeginStudy(
        "polishing", in: "polish", "观察日记《豆芽》", subject: subject, grade: "三年级", at: pair.helper,
        of: group, from: on(9, 14),
        [
          NamedPerson(own[0].id.rawValue, as: .leader),
          NamedPerson(own[1].id.rawValue, as: .lecturer),
        ], by: .keeper), as: head, on: on(9, 14))
    try await polish(polished, own[1], absent: guest, teller)
    let guided = try await teller.act(
      BeginStudy(
        "guided", in: "old-new", "富饶的西沙群岛", subject: subject, grade: "三年级", at: pair.helper,
        from: on(10, 12),
        [
          NamedPerson(own[2].id.rawValue, as: .leader),
          NamedPerson(own[3].id.rawValue, as: .lecturer),
        ], by: .keeper), as: head, on: on(10, 12))
    try await note(
      StudyEntry(
        "first", by: .teacher(own[3].id), on: on(10, 15), words: "先写初稿",
        plan: .init("一、看图说海水的颜色；二、找围绕中心的句子；三、仿写一处景物。", changes: "")),
      of: guided, by: own[3], teller)
    let theme = try await teller.act(
      BeginStudy(
        "theme", in: "collective", "作业怎样分层", subject: subject, grade: "", at: pair.helper,
        from: on(11, 2), [NamedPerson(own[2].id.rawValue, as: .leader)], by: .keeper), as: head,
      on: on(11, 2))
    try await teller.act(
      CallStudyOff(theme, by: .keeper, because: "与期中考试冲突，下学期再办"), as: head, on: on(11, 5))
    try await visits(teller)
  }

  private func note(
    _ entry: StudyEntry, of study: RecordedStudy.ID, by teacher: Teacher, _ teller: Teller
  ) async throws {
    try await teller.act(
      NoteStudyStep(entry, of: study, by: .own(teacher.id)), as: .teacher(teacher.id),
      on: entry.day.advanced(by: 1))
  }

  /// Three versions of a plan; each says what changed.
  private func polish(
    _ study: RecordedStudy.ID, _ teacher: Teacher, absent: Teacher, _ teller: Teller
  ) async throws {
    let versions = [
      ("group", on(9, 17), "一、看豆芽；二、说变化；三、写一天。", ""),
      ("unit", on(9, 25), "一、种豆芽并画下来；二、比一比说变化；三、写三天。", "先观察三天再写"),
      ("online", on(10, 9), "一、连线看两校的豆芽；二、说变化用上“先、再、后来”；三、写三天并互评。", "加了互评和连词"),
    ]
    for (number, (step, day, text, changes)) in versions.enumerated() {
      try await note(
        StudyEntry(
          step, by: .teacher(teacher.id), on: day, words: "大家谈了导入和例文，定下改法",
          plan: .init(text, changes: changes),
          lessons: step == "online"
            ? [
              StudyLesson(
                by: teacher.id, teacher.subject, classroom: "三（2）班", topic: "观察日记《豆芽》")
            ] : [],
          absent: number == 1 ? [.teacher(absent.id): "lesson"] : [:]),
        of: study, by: teacher, teller)
    }
  }

  private func visits(_ teller: Teller) async throws {
    let schools = [village.id, town.id] + runningPairs.prefix(3).map(\.helper)
    for (number, school) in schools.enumerated() {
      let day = [on(10, 14), on(10, 28), on(11, 18), on(12, 2), on(12, 9)][number]
      let known = try await teller.database.read { try $0.researchVisits() }
      guard !known.contains(where: { $0.school == school && $0.cancellation == nil }) else {
        continue
      }
      let visit = try await teller.act(
        PlanResearchVisit(to: school, on: day, number % 2 == 0 ? "中年级习作教学" : "分层作业"),
        "research", 10, 9)
      guard number < 2 else { continue }
      try await teller.act(
        NoteResearchVisit(visit, lessons: 3, words: "听三节，课后和全组议课；观察日记的起步好，评改要再简"),
        as: .office("research"), on: day.advanced(by: 1))
    }
  }
}
