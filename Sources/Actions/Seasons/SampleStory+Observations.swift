internal import Observing
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Lessons heard in town and in the village: a teacher who grows from month to month, two who
  /// saw the same lesson and judge alike, one answer that's missing, an open lesson to come.
  func observations(_ teller: Teller) async throws {
    let schools = [village, town] + runningPairs.compactMap { roster[$0.helper] }
    var number = 0
    for (place, school) in schools.enumerated() {
      for (row, teacher) in teachers(of: school.id).prefix(3).enumerated() {
        for (time, day) in [on(9, 21), on(10, 19), on(11, 16)].prefix(3 - row).enumerated() {
          let lesson = lesson(
            of: teacher, on: day.advanced(by: place + row), time == 1 ? .dropIn : .routine,
            number)
          try await hear(lesson, better: time, by: nil, number, teller)
          number += 1
          // The last of them hasn't been answered.
          let isAnswered = !(time == 2 && place == 0)
          if time == 0, let colleague = colleague(of: teacher) {
            try await hear(lesson, better: time, by: colleague.id, number, teller)
            number += 1
          }
          guard isAnswered else { continue }
          try await teller.act(
            AnswerObservation(id(number - 1), "导入压到三分钟，练习分两层，下次请再来看看"),
            as: .teacher(teacher.id), on: lesson.day.advanced(by: 2))
        }
      }
    }
    try await openLessons(teller)
  }

  /// Lessons of a host, heard by whoever follows them and answered at once.
  func hear(
    _ host: Teacher, by learner: Teacher.ID, on days: [Day], _ teller: Teller
  ) async throws {
    for (place, day) in days.enumerated() where book.observationTerms != nil {
      let number = 902 + place
      try await hear(
        lesson(of: host, on: day, .routine, number), better: place, by: learner, number, teller)
      try await teller.act(
        AnswerObservation(id(number), "第二节就按你说的改了，谢谢"), as: .teacher(host.id),
        on: day.advanced(by: 2))
    }
  }

  /// Numbers as a device makes them, one after the other.
  private func id(_ number: Int) -> String {
    let digits = String(number)
    return "5a3e9c10-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  private func lesson(
    of teacher: Teacher, on day: Day, _ kind: HeardLesson.Kind, _ number: Int
  ) -> HeardLesson {
    let topics = ["分数的初步认识", "富饶的西沙群岛", "圆的周长", "古诗二首", "观察与比较", "数学广角"]
    return HeardLesson(
      teacher: teacher.id, school: teacher.teaching.school, subject: teacher.subject,
      classroom: teacher.stage == .primary ? "四（\(number % 2 + 1)）班" : "八（\(number % 4 + 1)）班",
      day: day, period: number % 4 + 1, kind: kind, topic: topics[number % topics.count])
  }

  private func colleague(of teacher: Teacher) -> Teacher? {
    teachers(of: teacher.teaching.school).first {
      $0.id != teacher.id && $0.subject == teacher.subject
    }
  }

  /// - Parameter observer: Nil for the research office.
  private func hear(
    _ lesson: HeardLesson, better: Int, by observer: Teacher.ID?, _ number: Int,
    _ teller: Teller
  ) async throws {
    guard let terms = book.observationTerms else { return }
    let levels = terms.levels.map(\.key)
    var marks: [String: String] = [:]
    for (place, dimension) in terms.dimensions.enumerated() {
      let level = 2 - better + (place + lesson.period) % 2 - (observer == nil ? 0 : place % 3 / 2)
      marks[dimension.key] = levels[min(max(0, level), levels.count - 1)]
    }
    let isTested = lesson.kind == .dropIn
    try await teller.act(
      RecordObservation(
        id(number), of: lesson,
        ObservationSheet(
          marks: marks, strengths: ["板书有条理，讲练结合", "学生敢说，提问有层次"][number % 2],
          advice: ["导入短一些，把时间留给练习", "后排学生也要叫到，小结让学生说"][number % 2],
          adopted: number % 3 == 0 ? "用两种颜色批改的办法" : "", plan: isTested ? .kept : .unseen,
          tested: isTested ? 32 : 0, passed: isTested ? 24 + better * 3 : 0),
        by: observer),
      as: observer.map { .teacher($0) } ?? .office("research"),
      on: lesson.day.advanced(by: number % 7 == 5 ? 5 : 1))
  }

  /// One lesson that colleagues came to, one to come; both may still be booked as on the page.
  private func openLessons(_ teller: Teller) async throws {
    for (number, school) in [town, village].enumerated() {
      guard let teacher = teachers(of: school.id).last else { continue }
      let lesson = lesson(of: teacher, on: on(12, 3 + number), .open, number)
      let id = try await teller.act(
        AnnounceLesson(lesson, in: "录播教室", seats: 30, note: "课后在会议室评课，请各校同科教师参加"),
        as: .school("principal", school.id), on: on(11, 18))
      for visitor in runningPairs.prefix(4).compactMap({ teachers(of: $0.helped).first })
      where visitor.id != teacher.id {
        try await teller.act(
          BookLesson(id, comes: true, by: visitor.id), as: .teacher(visitor.id), on: on(11, 20))
      }
    }
  }
}
