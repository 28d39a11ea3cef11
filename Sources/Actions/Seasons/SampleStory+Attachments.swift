internal import Attaching
internal import Partnership
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Six who follow another teacher: one passed with hours, one is over and waits for the host,
  /// one was hardly there and failed, one runs with lines missing, one comes and one was taken
  /// back.
  func attachments(_ cast: LearningCast, _ teller: Teller) async throws {
    let followers = cast.followers
    guard let first = followers.first else { return }
    try await passed(first, teller)
    if followers.count > 1 { try await unjudged(followers[1], teller) }
    if followers.count > 2 { try await failed(followers[2], teller) }
    if followers.count > 3 {
      let learner = followers[3]
      try await follow(
        "situation", learner, learner.peer(0), on(12, 7)...on(12, 11), "在多媒体教室试讲两节，录像后逐段议",
        by: .office, arranged: on(11, 20), teller)
    }
    if followers.count > 4 {
      let learner = followers[4]
      let side = LearningSide.school(learner.school)
      let id = try await follow(
        "shadow", learner, learner.peer(1), on(11, 9)...on(11, 20), "学低年级识字教学", by: side,
        arranged: on(10, 28), teller)
      try await teller.act(
        WithdrawLearningRecord(id.rawValue, by: side, because: "期中考试前后人手不够，改到下学期"),
        as: head(of: learner.school), on: on(11, 4))
    }
    if let last = cast.last { try await running(last, teller) }
  }

  func head(of school: School.ID) -> Teller.Voice { .school("principal", school) }

  @discardableResult
  func follow(
    _ kind: String, _ learner: LearningCast.Learner, _ host: Teacher, _ days: ClosedRange<Day>,
    _ aim: String, by side: LearningSide, arranged day: Day, _ teller: Teller
  ) async throws -> PostAttachment.ID {
    let voice =
      if case .school(let school) = side { head(of: school) } else {
        Teller.Voice.office("training-school")
      }
    return try await teller.act(
      ArrangeAttachment(
        kind, learner.teacher.id, following: host.id, in: days, aim: aim, by: side),
      as: voice, on: day)
  }

  /// A line for each school day of a stretch.
  func keepLog(
    of id: PostAttachment.ID, by teacher: Teacher.ID, _ days: ClosedRange<Day>,
    _ teller: Teller
  ) async throws {
    let lines = [
      ("听两节新授课，看教研组备下周的课", "把单元目标先写在黑板右边"),
      ("跟着批了一个班的作业，看怎样面批", "错得一样的放在一起讲"),
      ("上了一节试教课，师傅和两位老师评课", "提问太碎，合成三个大问题"),
      ("旁听年级质量分析会", ""),
      ("和师傅一起改学案，第二节试用", "练习分两层，各留五分钟"),
    ]
    let school = SchoolDays(days, of: book)
    for (number, day) in days.filter(school.isSchoolDay).enumerated() {
      let (seen, taken) = lines[number % lines.count]
      try await teller.act(
        NoteAttachmentDay(id, on: day, seen: seen, taken: taken, by: .own(teacher)),
        as: .teacher(teacher), on: day)
    }
  }

  /// Two weeks with a whole log; the training school recognises the hours.
  private func passed(_ learner: LearningCast.Learner, _ teller: Teller) async throws {
    let (teacher, host) = (learner.teacher.id, learner.peer(0))
    let days = on(10, 12)...on(10, 23)
    let id = try await follow(
      "shadow", learner, host, days, "看一个完整单元怎样备、上、批、评，回校上一节汇报课",
      by: .school(learner.school), arranged: on(9, 28), teller)
    try await keepLog(of: id, by: teacher, days, teller)
    try await hear(host, by: teacher, on: [on(10, 14), on(10, 20)], teller)
    try await teller.act(
      JudgeAttachment(
        id, passed: true, "每天听课两节以上，作业面批上手快；试教两次，第二次学生说得多了", by: .own(host.id)),
      as: .teacher(host.id), on: on(10, 26))
    let claims = try await teller.database.read { try $0.trainingClaims(of: teacher) }
      .filter { $0.content.proof == id.rawValue && $0.decision == nil }
    guard !claims.isEmpty else { return }
    try await teller.act(
      DecideClaims(claims.map(\.id), recognised: true), "training-school", 11, 9)
  }

  /// Over for two weeks; the host has said nothing, and the log ends in its first week.
  private func unjudged(_ learner: LearningCast.Learner, _ teller: Teller) async throws {
    let id = try await follow(
      "follow-post", learner, learner.peer(1), on(10, 19)...on(11, 13), "跟着带班，学班主任和学科教学怎样兼顾",
      by: .office, arranged: on(10, 9), teller)
    try await keepLog(of: id, by: learner.teacher.id, on(10, 19)...on(10, 23), teller)
  }

  private func failed(_ learner: LearningCast.Learner, _ teller: Teller) async throws {
    let host = learner.peer(2)
    let id = try await follow(
      "on-site", learner, host, on(11, 2)...on(11, 6), "看课例现场，整理三份课堂记录",
      by: .school(learner.school), arranged: on(10, 23), teller)
    try await keepLog(of: id, by: learner.teacher.id, on(11, 2)...on(11, 2), teller)
    let school = host.establishment.school
    try await teller.act(
      JudgeAttachment(id, passed: false, "五天只到了一天，课堂记录没有交，请重新安排", by: .school(school)),
      as: head(of: school), on: on(11, 10))
  }

  /// Until December; nothing has been written since Wednesday.
  private func running(_ learner: LearningCast.Learner, _ teller: Teller) async throws {
    let id = try await follow(
      "shadow", learner, learner.peer(0), on(11, 16)...on(12, 4), "学大单元教学和分层作业的管理", by: .office,
      arranged: on(11, 9), teller)
    try await keepLog(of: id, by: learner.teacher.id, on(11, 16)...on(11, 25), teller)
  }
}
