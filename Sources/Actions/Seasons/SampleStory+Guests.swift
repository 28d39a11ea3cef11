internal import Mentoring
internal import Observing
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Two guests do more than teach, which shows in their points: each has an apprentice, listens
  /// to two lessons and gives one before others.
  func guests(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    var taken = try await teller.database.read { try $0.mentorships() }
      .flatMap { [$0.bond.apprentice] + ($0.bond.mentor.teacher.map { [$0] } ?? []) }
    var left = 2
    for order in try await serving(orders, teller) where left > 0 {
      guard let guest = roster[order.teacher], !taken.contains(guest.id),
        guest.title >= .senior || guest.backbone >= .school
      else { continue }
      let apprentice = teachers(of: order.line.to).last {
        $0.subject.rawValue == order.line.subject && $0.stage.rawValue == order.line.stage
          && $0.title < .senior && $0.position != .head && !taken.contains($0.id)
      }
      guard let apprentice else { continue }
      try await teller.act(
        ArrangeMentorship(
          .subject, .teacher(guest.id), for: apprentice.id, from: on(9, 10),
          to: Day(year.start + 1, 7, 10), goal: .school),
        as: .school("principal", order.line.to), on: on(9, 10))
      try await hear(apprentice, by: guest, number: left, teller)
      try await teller.act(
        AnnounceLesson(
          lesson(of: guest, at: order.line.to, .open, on: on(11, 4 + left)), in: "多媒体教室",
          seats: 20, note: "课后在办公室评课"),
        as: .school("principal", order.line.to), on: on(10, 28))
      taken += [guest.id, apprentice.id]
      left -= 1
    }
  }

  /// Those of some orders who serve all autumn, as the record knows them now.
  func serving(
    _ orders: [PlacementOrder], _ teller: Teller
  ) async throws -> [PlacementOrder] {
    let ids = Set(orders.map(\.id))
    return try await teller.database.read { try $0.orders(of: year) }.filter { order in
      ids.contains(order.id)
        && [on(9, 1), today].allSatisfy { order.stay?.contains($0) ?? false }
    }
  }

  private func lesson(
    of teacher: Teacher, at school: School.ID, _ kind: HeardLesson.Kind, on day: Day
  ) -> HeardLesson {
    HeardLesson(
      teacher: teacher.id, school: school, subject: teacher.subject,
      classroom: teacher.stage == .primary ? "三（1）班" : "七（1）班", day: day, period: 2, kind: kind,
      topic: kind == .open ? "单元起始课" : "第三单元练习讲评")
  }

  /// Two lessons of an apprentice, heard by the guest.
  private func hear(
    _ apprentice: Teacher, by guest: Teacher, number: Int, _ teller: Teller
  ) async throws {
    guard let terms = book.observationTerms, let level = terms.levels.dropFirst().first else {
      return
    }
    let marks = terms.dimensions.map { ($0.key, level.key) }
    for (time, day) in [on(9, 22), on(10, 20)].enumerated() {
      try await teller.act(
        RecordObservation(
          "5a3e9c20-0000-4000-8000-0000000000\(number)\(time)",
          of: lesson(of: apprentice, at: apprentice.teaching.school, .routine, on: day),
          ObservationSheet(
            marks: Dictionary(marks) { first, _ in first }, strengths: "口令清楚，练习讲得细",
            advice: "错题让学生自己说原因"), by: guest.id),
        as: .teacher(guest.id), on: day.advanced(by: 1))
    }
  }
}
