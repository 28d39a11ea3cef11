internal import Attaching
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Full-time studies and who stands in: one whole triangle, one left alone since the
  /// mid-terms, one of the town whose replacement has no guide; two to come that nobody stands
  /// in for, with offers that would do.
  func replacements(_ cast: LearningCast, _ teller: Teller) async throws {
    let students = cast.students
    guard let first = students.first else { return }
    let autumn = on(10, 12)...on(12, 11)
    let december = on(12, 7)...on(12, 25)
    try await study(
      students.prefix(2).map(\.teacher), "国培计划农村教师脱产研修", autumn, taken: on(9, 22), teller)
    try await study(
      students.dropFirst(2).prefix(3).map(\.teacher), "市级骨干教师脱产研修", december,
      taken: on(11, 12), teller)
    try await triangle(first, autumn, teller)
    if students.count > 1 { try await half(students[1].teacher, autumn, teller) }
    try await free(students.dropFirst(2).prefix(2).map(\.teacher), december, teller)
    if students.count > 4, let given = try await release(of: students[4].teacher, teller) {
      try await teller.act(
        WithdrawLearningRecord(given.rawValue, by: .office, because: "本人因病不能参加，名额退回市里"),
        "personnel", 11, 19)
    }
    if let teacher = cast.townStudent { try await unguided(teacher, teller) }
  }

  private func study(
    _ teachers: [Teacher], _ course: String, _ days: ClosedRange<Day>, taken day: Day,
    _ teller: Teller
  ) async throws {
    guard !teachers.isEmpty else { return }
    let lines = teachers.map { "\($0.id) \(course) \(days.lowerBound) \(days.upperBound)" }
    try await teller.act(
      TakeStudyReleases(lines.joined(separator: "\n"), by: .office), as: .office("personnel"),
      on: day)
  }

  private func release(of teacher: Teacher, _ teller: Teller) async throws -> StudyRelease.ID? {
    try await teller.database.read { try $0.studyReleases() }
      .first { $0.release.teacher == teacher.id }?.id
  }

  /// - Parameters:
  ///   - name: Of a student teacher; of no account for a teacher.
  ///   - school: Near which a student teacher lives.
  private func offer(
    _ name: String, teacher: Teacher? = nil, near school: School.ID? = nil, _ subject: Subject,
    _ days: ClosedRange<Day>, entered day: Day, _ teller: Teller
  ) async throws -> ReplacementOffer.ID {
    try await teller.act(
      OfferReplacement(
        ReplacementOffer(
          id: "", kind: teacher == nil ? .student : .teacher, name: name, teacher: teacher?.id,
          school: school, subjects: [subject], days: days), by: .office),
      as: .office("training-school"), on: day)
  }

  private func place(
    _ offer: ReplacementOffer.ID, for release: StudyRelease.ID,
    behind: Replacement.ID? = nil, _ days: ClosedRange<Day>, guide: Teacher?, placed day: Day,
    _ teller: Teller
  ) async throws -> Replacement.ID {
    try await teller.act(
      PlaceReplacement(
        offer, for: release, behind: behind, in: days, guide: guide?.id, by: .office),
      as: .office("personnel"), on: day)
  }

  /// The head, or else the last of the same school.
  private func guide(beside teacher: Teacher) -> Teacher? {
    let own = teachers(of: teacher.teaching.school).filter { $0.id != teacher.id }
    return own.first { $0.position == .head } ?? own.last
  }

  /// A teacher goes down, a student teacher fills the post, and whoever studies follows a
  /// teacher in town for two weeks, whose hours wait to be recognised.
  private func triangle(
    _ learner: LearningCast.Learner, _ days: ClosedRange<Day>, _ teller: Teller
  ) async throws {
    guard let study = try await release(of: learner.teacher, teller),
      let standIn = learner.peers.last
    else { return }
    let down = try await offer(
      "", teacher: standIn, learner.teacher.subject, days, entered: on(9, 24), teller)
    let behind = try await offer("周禾", standIn.subject, days, entered: on(9, 24), teller)
    let left = try await place(
      down, for: study, days, guide: guide(beside: learner.teacher), placed: on(9, 28), teller)
    _ = try await place(
      behind, for: study, behind: left, days, guide: guide(beside: standIn), placed: on(9, 28),
      teller)
    let host = learner.peer(0)
    guard host.id != standIn.id else { return }
    let stay = on(11, 9)...on(11, 20)
    let id = try await follow(
      "shadow", learner, host, stay, "研修中的跟岗环节：把学到的单元设计放进课堂", by: .office,
      arranged: on(10, 30), teller)
    try await keepLog(of: id, by: learner.teacher.id, stay, teller)
    try await teller.act(
      JudgeAttachment(id, passed: true, "单元设计改了两稿，试教效果好", by: .own(host.id)),
      as: .teacher(host.id), on: on(11, 23))
  }

  /// A student teacher who left in November and was never guided.
  private func half(
    _ teacher: Teacher, _ days: ClosedRange<Day>, _ teller: Teller
  ) async throws {
    guard let study = try await release(of: teacher, teller) else { return }
    let part = days.lowerBound...on(11, 13)
    let offer = try await offer("吴小满", teacher.subject, part, entered: on(9, 25), teller)
    _ = try await place(offer, for: study, part, guide: nil, placed: on(9, 29), teller)
  }

  /// Two who can stand in, and one who can no longer.
  private func free(
    _ teachers: [Teacher], _ days: ClosedRange<Day>, _ teller: Teller
  ) async throws {
    for (number, teacher) in teachers.enumerated() {
      _ = try await offer(
        ["何苗", "罗一舟"][number % 2], near: number == 0 ? town.id : nil, teacher.subject, days,
        entered: on(11, 16), teller)
    }
    let gone = try await offer("袁立夏", .english, days, entered: on(11, 16), teller)
    try await teller.act(
      WithdrawLearningRecord(gone.rawValue, by: .office, because: "已被外县录用"),
      "training-school", 11, 24)
  }

  private func unguided(_ teacher: Teacher, _ teller: Teller) async throws {
    let days = on(11, 30)...on(12, 18)
    try await study([teacher], "国培计划信息技术应用研修", days, taken: on(11, 10), teller)
    guard let study = try await release(of: teacher, teller) else { return }
    let offer = try await offer("沈青野", teacher.subject, days, entered: on(11, 16), teller)
    _ = try await place(offer, for: study, days, guide: nil, placed: on(11, 18), teller)
  }
}
