internal import Attaching
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Visits that schools asked for: one brought something, one was held and isn't reported, one
  /// waits far too long for a trainer, one comes in December and one was taken back.
  func requestedVisits(_ teller: Teller) async throws {
    let pool = try await teller.database.read { try $0.trainers() }.filter {
      $0.outBecause == nil
    }
    guard let expert = pool.first else { return }
    let colleague = pool.first { $0.trainer.teacher != nil } ?? expert
    let told = try await ask(
      village.id, "lecture", "低年级识字教学怎样用字理", wishedBy: on(10, 16), on: on(9, 15), teller)
    try await accept(
      told, colleague.id, on(10, 14), .morning, by: colleague.trainer.teacher, on(9, 21), teller)
    try await teller.act(
      ReportVisit(
        told, people: 13, "三个年级的教师都来了；会用字理图解，十个难字当堂做成卡片", by: .school(village.id)),
      as: head(of: village.id), on: on(10, 16))
    let held = try await ask(
      village.id, "lesson", "复式班的数学练习课", wishedBy: on(11, 6), on: on(10, 9), teller)
    try await accept(held, expert.id, on(11, 3), .afternoon, by: nil, on(10, 15), teller)
    _ = try await ask(
      village.id, "lesson", "中年级习作讲评", wishedBy: on(11, 25), on: on(11, 4), teller)
    let coming = try await ask(
      town.id, "lecture", "跨学科主题学习的评价", wishedBy: on(12, 11), on: on(11, 13), teller)
    try await accept(coming, expert.id, on(12, 8), .afternoon, by: nil, on(11, 17), teller)
    let others = roster.schools.filter { ![town.id, village.id].contains($0.id) }
    guard let other = others.last, let small = others.last(where: { $0.zone == .village })
    else { return }
    _ = try await ask(
      other.id, "lecture", "大单元教学设计", wishedBy: on(12, 18), on: on(11, 24), teller)
    let given = try await ask(
      small.id, "lesson", "英语听说课", wishedBy: on(10, 30), on: on(10, 12), teller)
    try await teller.act(
      WithdrawLearningRecord(given, by: .school(small.id), because: "结对学校已安排送教"),
      as: head(of: small.id), on: on(10, 21))
  }

  private func ask(
    _ school: School.ID, _ kind: String, _ topic: String, wishedBy wished: Day, on day: Day,
    _ teller: Teller
  ) async throws -> String {
    try await teller.act(
      RequestVisit(for: school, kind, on: topic, wishedBy: wished, by: .school(school)),
      as: head(of: school), on: day)
  }

  /// - Parameter teacher: Whoever accepts for themselves; nil where the office does.
  private func accept(
    _ visit: String, _ trainer: String, _ day: Day, _ half: TrainerSlot.Half,
    by teacher: Teacher.ID?, _ accepted: Day, _ teller: Teller
  ) async throws {
    try await teller.act(
      AcceptVisit(
        visit, TrainerSlot(trainer: trainer, day: day, half: half),
        by: teacher.map { .own($0) } ?? .office),
      as: teacher.map { .teacher($0) } ?? .office("training-school"), on: accepted)
  }
}
