internal import Policy
internal import Serving
internal import Staffing
internal import Store

extension SampleStory {
  /// Two months of those who serve elsewhere. The village school and whoever comes last in the
  /// list haven't confirmed October; every third sending school hasn't been in touch.
  func service(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let receivers = byReceiver(orders)
    for (number, (school, guests)) in receivers.enumerated() {
      let host = Teller.Voice.school("clerk", school)
      let september = guests.enumerated().map { place, order in
        (order.id, place == 1 ? Attendance(sick: 3) : number == 2 ? Attendance(absent: 2) : .whole)
      }
      try await teller.act(
        ConfirmServiceMonth(
          Month(year.start, 9), at: school, Dictionary(september) { first, _ in first }),
        as: host, on: on(10, 10))
      guard school != village.id, number != receivers.count - 1 else { continue }
      let october = guests.map { ($0.id, Attendance.whole) }
      try await teller.act(
        ConfirmServiceMonth(
          Month(year.start, 10), at: school, Dictionary(october) { first, _ in first }),
        as: host, on: on(11, 4))
      try await hosted(guests.map(\.id), at: school, number, teller)
    }
    try await contacts(orders, teller)
    try await plans(orders, teller)
  }

  /// What the receiving schools owe in a term, and the bureau's visit to every other of them.
  private func hosted(
    _ guests: [PlacementOrder.ID], at school: School.ID, _ number: Int, _ teller: Teller
  ) async throws {
    var notes = [
      ("mid-term-check", 10, 29, "看了教案和听课记录，课时按任务书落实，与教研组座谈一次"),
      ("feedback", 11, 6, "向派出学校反馈：课堂扎实，带动了本学科备课；希望多带教材资料"),
    ]
    if number % 3 != 0 { notes.append(("four-same", 10, 16, "住宿、用餐、办公、评优四项与本校教师一样安排")) }
    for (duty, month, day, words) in notes {
      try await teller.act(
        RecordDuty(duty, by: .host(school), for: guests, on: on(month, day), note: words),
        as: .school("principal", school), on: on(month, day))
    }
    guard number % 2 == 0 else { return }
    try await teller.act(
      RecordDuty(
        "inspection", by: .bureau, for: guests, on: on(11, 12), note: "随机听课一节，核对考勤和课表，一致"),
      as: .office("personnel"), on: on(11, 12))
  }

  private func contacts(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let senders = Dictionary(grouping: orders, by: \.line.from).sorted { $0.key < $1.key }
    for (number, (school, people)) in senders.enumerated() where number % 3 != 2 {
      for (month, words) in [(9, "电话问了住宿和课表安排"), (10, "教研组长到校看望，带去单元测试卷"), (11, "请回校参加期中质量分析")] {
        try await teller.act(
          RecordDuty(
            "contact", by: .sender(school), for: people.map(\.id), on: on(month, 18), note: words),
          as: .school("principal", school), on: on(month, 18))
      }
    }
  }

  /// Half of those who serve have said what they mean to do this term.
  private func plans(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    for (number, order) in orders.enumerated() where number % 2 == 0 {
      try await teller.act(
        RecordDuty(
          "work-plan", by: .teacher(order.teacher), for: [order.id], on: on(9, 11),
          note: "每周上两节研究课，帮同学科教师备好每个单元的第一课，期末各完成一份教学反思"),
        as: .teacher(order.teacher), on: on(9, 11))
    }
  }
}
