internal import Examining
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Last term's results of the primary schools and this term's against them; two schools still
  /// owe theirs, one has carried out what it agreed on.
  func exams(_ teller: Teller) async throws {
    let schools = roster.schools.filter {
      ($0.enrolment[.primary]?.pupils ?? 0) >= 90
    }.prefix(12)
    guard schools.count > 3 else { return }
    let before = try await held(
      "五年级春季期末抽测", "final", on: on(9, 3), arranged: on(8, 31), base: nil, Array(schools), late: 0,
      teller)
    let talked = try await teller.act(
      NoteExamMeeting(
        ExamMeeting(
          kind: .analysis, day: on(9, 11), schools: Set(schools.map(\.id)),
          said: "乡村校阅读题得分低，计算题粗心多", measure: "各校定一条改进措施，期中看变化", due: on(11, 6)),
        about: before, by: nil), "research", 9, 14)
    try await teller.act(
      CarryOutExamMeasure(talked, "十校有措施，两校还在定", by: nil), "research", 11, 5)
    let midterm = try await held(
      "五年级期中考试", "midterm", on: on(11, 10), arranged: on(10, 26), base: before, Array(schools),
      late: 2, teller)
    for (number, school) in [town, village].enumerated() where schools.contains(school) {
      let side = Teller.Voice.school("principal", school.id)
      let meeting = try await teller.act(
        NoteExamMeeting(
          ExamMeeting(
            kind: .analysis, day: on(11, 18), schools: [school.id], said: "计算失分多，阅读题读不完",
            measure: number == 0 ? "每周三晨读限时阅读" : "数学每天五道口算，两周后再测",
            due: number == 0 ? on(11, 25) : on(12, 4)), about: midterm, by: school.id), as: side,
        on: on(11, 19))
      if number == 0 {
        try await teller.act(
          CarryOutExamMeasure(meeting, "已做一周，读完率从六成到七成", by: school.id), as: side,
          on: on(11, 25))
      }
    }
  }

  private func held(
    _ title: String, _ kind: String, on day: Day, arranged: Day, base: RecordedExam.ID?,
    _ schools: [School], late: Int, _ teller: Teller
  ) async throws -> RecordedExam.ID {
    let exam = try await teller.act(
      SetExam(
        Exam(
          title: title, kind: kind, day: day, grade: 5, marks: [.chinese: 100, .mathematics: 100],
          schools: Set(schools.map(\.id)), base: base)), as: .office("research"), on: arranged)
    for (number, school) in schools.dropLast(late).enumerated() {
      let sat = max(12, (school.enrolment[.primary]?.pupils ?? 60) / 6)
      let ahead = school.zone == .city ? 7 : school.zone == .town ? 3 : 0
      // Villages gain on the others by a little.
      let gain = base == nil || ahead > 0 ? 0 : 2
      let rows = [("语文", 70), ("数学", 66)].map { subject, usual in
        let average = usual + ahead + gain + number * 5 % 7 - 3
        let excellent = sat * max(4, average - 56) / 100
        return
          "\(school.id)\t\(subject)\t\(sat)\t\(average).5\t\(excellent)\t\(sat * (average + 12) / 100)"
      }
      try await teller.act(
        EnterExamResults(
          rows.joined(separator: "\n"), of: exam, by: school.id, names: [school.id: school.name]),
        as: .school("principal", school.id), on: day.advanced(by: 5))
    }
    return exam
  }
}
