internal import Examining
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// What classes reached in mid-term, whom their schools praised, and with whom heads talked.
  ///
  /// The book keeps results of teachers, rankings and reports of duties closed, so nobody asks.
  func results(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let exams = try await teller.database.read { try $0.exams() }
    guard
      let midterm = exams.first(where: {
        $0.exam.kind == "midterm" && $0.exam.base != nil && $0.exam.day < on(11, 16)
      }), midterm.exam.marks[.mathematics] != nil
    else { return }
    let reported = try await teller.database.read { try $0.examFigures(of: midterm.id) }
    let known = try await accountTeachers(teller)
    let orders = try await serving(orders, teller)
    let hosts = orders.filter { taught($0, .chinese) || taught($0, .mathematics) }.map(\.line.to)
    var seen: Set<School.ID> = []
    let schools = ([town.id, village.id] + hosts).filter {
      reported[$0] != nil && seen.insert($0).inserted
    }.prefix(5)
    if let base = exams.first(where: { $0.id == midterm.exam.base }) {
      for school in schools.prefix(2) {
        try await enter(base, at: school, on: on(9, 10), teller) { subject in
          (known + roster.teachers).filter {
            $0.teaching.school == school && $0.stage == .primary && $0.subject == subject
          }.map(\.id)
        }
      }
    }
    for school in schools {
      try await enter(midterm, at: school, on: on(11, 16), teller) { subject in
        teaching(subject, at: school, orders)
      }
    }
    try await praise(midterm.id, at: Array(schools), orders, teller)
    try await talks(midterm, orders, known, teller)
  }

  private func taught(_ order: PlacementOrder, _ subject: Subject) -> Bool {
    order.line.stage == Stage.primary.rawValue && order.line.subject == subject.rawValue
  }

  /// Guests of the subject first, then the school's own.
  private func teaching(
    _ subject: Subject, at school: School.ID, _ orders: [PlacementOrder]
  ) -> [Teacher.ID] {
    orders.filter { $0.line.to == school && taught($0, subject) }.map(\.teacher)
      + teachers(of: school).filter {
        $0.stage == .primary && $0.subject == subject && $0.position != .head
      }.map(\.id)
  }

  /// Classes of about 45 pupils, together as many as the school reported; the third is behind.
  private func enter(
    _ exam: RecordedExam, at school: School.ID, on day: Day, _ teller: Teller,
    by teachers: (Subject) -> [Teacher.ID]
  ) async throws {
    let figures = try await teller.database.read { try $0.examFigures(of: exam.id) }
    var rows: [String] = []
    for (subject, figure) in (figures[school] ?? [:]).sorted(by: { $0.key < $1.key }) {
      let people = teachers(subject)
      let classes = min(4, (figure.sat + 44) / 45)
      for number in 0..<classes {
        let sat = figure.sat * (number + 1) / classes - figure.sat * number / classes
        let average = figure.average / 100 + [2, 0, -3, 1][number]
        let teacher = people.isEmpty ? "-" : people[number % people.count].rawValue
        rows.append(
          [
            school.rawValue, "五（\(number + 1)）班", subject.rawValue, teacher, "\(sat)",
            "\(average).5", "\(sat * max(4, average - 56) / 100)", "\(sat * (average + 12) / 100)",
          ].joined(separator: "\t"))
      }
    }
    guard !rows.isEmpty else { return }
    try await teller.act(
      EnterClassResults(
        rows.joined(separator: "\n"), of: exam.id, by: school,
        names: [school: name(of: school)]), as: .school("clerk", school), on: day)
  }

  /// Whoever taught the first class; one note was a slip and is taken back.
  private func praise(
    _ exam: RecordedExam.ID, at schools: [School.ID], _ orders: [PlacementOrder],
    _ teller: Teller
  ) async throws {
    for (number, school) in schools.enumerated() {
      guard let best = teaching(.chinese, at: school, orders).first else { continue }
      let isGuest = orders.contains { $0.teacher == best }
      let head = Teller.Voice.school("principal", school)
      try await teller.act(
        Commend(
          best, for: isGuest ? "接班两个月，阅读题得分率升了一成" : "两个班都稳步提高，错题当天订正", in: exam,
          at: school), as: head, on: on(11, 19))
      guard number == 0, let other = teaching(.mathematics, at: school, orders).first else {
        continue
      }
      let slip = try await teller.act(
        Commend(other, for: "计算题满分人数全年级最多", in: exam, at: school), as: head, on: on(11, 19))
      try await teller.act(
        WithdrawCommendation(slip, because: "班级登记错了，核对后重报"), as: head, on: on(11, 20))
    }
  }

  /// What heads agreed with whoever is behind: one followed up, one late, one with time left, and
  /// one with the teacher whose account a visitor tries; none without a key to seal them with.
  private func talks(
    _ exam: RecordedExam, _ orders: [PlacementOrder], _ known: [Teacher], _ teller: Teller
  ) async throws {
    guard book.examTerms?.persons != nil, let key else { return }
    var talkedTo: Set<Teacher.ID> = []
    func talk(
      with teacher: Teacher.ID?, at school: School.ID, on day: Day, follow: Day
    ) async throws -> RecordedTalk.ID? {
      guard let teacher, exam.exam.schools.contains(school), talkedTo.insert(teacher).inserted
      else { return nil }
      return try await teller.act(
        HoldTalk(
          ImprovementTalk(
            on: day, followUp: follow,
            .init(
              found: "应用题读不懂题意的有十来个，作业当天没有讲评", aim: "两周后同类题及格率到八成",
              measures: "每天两道当堂讲；每周三面批五名学生，我来听两节")),
          with: teacher, about: exam.id, at: school, key: key),
        as: .school("principal", school), on: day)
    }
    let behind = teaching(.mathematics, at: town.id, orders)
    if let ended = try await talk(
      with: behind.dropFirst(2).first, at: town.id, on: on(11, 17), follow: on(11, 25))
    {
      try await teller.act(
        EndTalk(ended, .partly, "及格率到七成，面批再坚持两周", key: key),
        as: .school("principal", town.id), on: on(11, 25))
    }
    _ = try await talk(
      with: teaching(.chinese, at: town.id, orders).dropFirst(2).first, at: town.id,
      on: on(11, 18), follow: on(11, 26))
    _ = try await talk(
      with: teaching(.mathematics, at: village.id, orders).last, at: village.id, on: on(11, 19),
      follow: on(12, 9))
    for teacher in known.prefix(1) {
      let host = orders.first { $0.teacher == teacher.id }?.line.to ?? teacher.teaching.school
      _ = try await talk(with: teacher.id, at: host, on: on(11, 20), follow: on(12, 4))
    }
  }
}
