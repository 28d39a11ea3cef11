internal import Classes
internal import Staffing
internal import Store

extension SampleStory {
  /// Answers of a day or two; three pieces of this week are still open.
  func answerSoon(_ room: NetRoom, _ teller: Teller) async throws {
    for number in 0..<min(9, room.trainees.count) {
      let day = on(10, 12).advanced(by: number * 4)
      let piece = try await handIn(number, in: room, on: day, teller)
      try await answer(
        piece, number, in: room, on: day.advanced(by: number % 4 == 2 ? 2 : 1), teller)
    }
    for (place, day) in [(0, on(11, 23)), (1, on(11, 26)), (3, on(11, 25))]
    where place < room.trainees.count {
      _ = try await handIn(place + 9, as: place, in: room, on: day, teller)
    }
  }

  /// Answers come late, and the last pieces have none.
  func answerLate(_ room: NetRoom, _ teller: Teller) async throws {
    for number in 0..<min(6, room.trainees.count) {
      let day = on(10, 13).advanced(by: number * 5)
      let piece = try await handIn(number, in: room, on: day, teller)
      guard number < 4 else { continue }
      try await answer(
        piece, number, in: room, on: day.advanced(by: number == 0 ? 1 : 3 + number), teller)
    }
  }

  /// Every third piece is a question; the others are homework.
  ///
  /// - Parameter place: Whose it is among the trainees; nil for the piece's own number.
  private func handIn(
    _ number: Int, as place: Int? = nil, in room: NetRoom, on day: Day, _ teller: Teller
  ) async throws -> ClassPiece.ID {
    let teacher = room.trainees[place ?? number]
    let isPost = number % 3 == 2
    return try await teller.act(
      HandInPiece(
        isPost ? .post : .homework,
        isPost
          ? ["怎样让后排也看得清演示？", "学生抄答案怎么办？", "没有平板的班怎么互评？", "微课录多长合适？"][number / 3 % 4]
          : "第\(number / 3 + 1)次作业：用课件改一节课",
        words: isPost ? "我班人多，设备只有一体机，请教大家的做法。" : "附课件和两百字说明，改动在第三页。",
        in: room.id, by: teacher), as: .teacher(teacher), on: day)
  }

  /// The tutor under whom the trainee sits answers; homework gets points.
  private func answer(
    _ piece: ClassPiece.ID, _ number: Int, in room: NetRoom, on day: Day, _ teller: Teller
  ) async throws {
    let tutor = room.tutor(of: number)
    let isPost = number % 3 == 2
    try await teller.act(
      AnswerPiece(
        piece, by: tutor, isPost ? "先分组，再请一组上台操作，其余组对照记录。" : "目标清楚，第三页一次出现的内容太多，分两步。",
        mark: isPost ? nil : 74 + number * 5 % 21), as: .teacher(tutor), on: day)
  }

  /// One class's log is kept, by one tutor not quite; the other's ends in October.
  func classLog(_ kept: NetRoom, _ slack: NetRoom, _ teller: Teller) async throws {
    for (room, writer, kind, day, words) in [
      (kept, kept.manager, "platform", on(9, 28), "讲登录、选课和交作业，六人现场补了密码"),
      (kept, kept.tutors[0], "preparation", on(9, 30), "两位辅导教师一起备前三讲的答疑"),
      (kept, kept.manager, "liaison", on(10, 13), "给各校联络人发上周学时，三校回电"),
      (kept, kept.tutors[0], "tutoring", on(10, 21), "线上答疑一小时，问得多的是课件压缩"),
      (kept, kept.manager, "supervising", on(10, 27), "电话提醒四位没有学时的学员"),
      (kept, kept.tutors[1], "early-shift", on(11, 5), "早班在机房辅导三人补作业"),
      (kept, kept.manager, "reporting", on(11, 17), "班级通报：十五人学时达标，六人不足"),
      (kept, kept.tutors[0], "sharing", on(11, 18), "在服务学校周例会上分享了两份学员课件"),
      (kept, kept.tutors[1], "repeat-lesson", on(11, 19), "信息技术教师把第四讲重讲一遍"),
      (kept, kept.manager, "supervising", on(11, 24), "补考前逐个联系未通过的学员"),
      (slack, slack.manager, "platform", on(9, 29), "群里发了操作说明"),
      (slack, slack.tutors[0], "tutoring", on(10, 15), "集中回复第一次作业"),
      (slack, slack.manager, "reporting", on(10, 20), "通报学时一次"),
    ] {
      try await teller.act(
        WriteClassLog(kind, on: day, words, in: room.id, by: .teacher(writer)),
        as: .teacher(writer), on: day)
    }
  }
}
