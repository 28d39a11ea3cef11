internal import Policy
internal import Staffing
internal import Store
internal import Studying

extension SampleStory {
  /// Accounts of experience, judged and shown; lesson designs that are still handed in.
  func selections(_ teller: Teller) async throws {
    let schools = schools(withTeachers: 5)
    guard schools.count > 4 else { return }
    let judges = schools.suffix(3).compactMap { teachers(of: $0.id).last }
    let entrants = schools.prefix(schools.count - 3).flatMap { teachers(of: $0.id).prefix(2) }
      .prefix(8)
    let papers = try await teller.act(
      OpenSelection(
        "papers", "秋季教学经验材料评比", from: on(9, 21), to: on(10, 16),
        judges: judges.map(\.id.rawValue)), "research", 9, 21)
    let titles = ["让作业少下来", "两个年级一间教室", "我教孩子写日记", "一堂失败的公开课", "晨读十分钟", "把豆芽带进课堂", "家访记", "数学也要说"]
    var entries: [SelectionEntry.ID] = []
    for (number, author) in entrants.enumerated() {
      entries.append(
        try await enter(papers, titles[number % titles.count], author, on: on(10, 9), teller))
    }
    for (row, judge) in judges.enumerated() {
      for (number, entry) in entries.enumerated() {
        try await teller.act(
          MarkEntry(
            entry,
            [
              "practice": 26 + (number * 5 + row) % 13, "insight": 22 + (number * 3 + row) % 12,
              "writing": 15 + (number + row * 2) % 10,
            ], by: .own(judge.id)), as: .teacher(judge.id), on: on(10, 22 + row))
      }
    }
    try await teller.act(
      CloseSelection(papers, winners: max(1, entries.count / 3)), "research", 10, 28)
    let judged = try await teller.database.read { try $0.selectionEntries(of: papers) }
    if let winner = judged.first(where: { $0.result?.isWinner == true }) {
      try await teller.act(
        NoteShowing(winner.id, on: on(11, 12), people: 86, words: "在全县教研会上介绍"), "research", 11, 13)
    }
    let designs = try await teller.act(
      OpenSelection(
        "designs", "习作教学设计评比", from: on(11, 16), to: on(12, 11),
        judges: judges.map(\.id.rawValue)), "research", 11, 16)
    for author in entrants.prefix(3) {
      _ = try await enter(designs, "观察日记教学设计", author, on: on(11, 24), teller)
    }
  }

  private func enter(
    _ selection: RecordedSelection.ID, _ title: String, _ author: Teacher, on day: Day,
    _ teller: Teller
  ) async throws -> SelectionEntry.ID {
    try await teller.act(
      EnterSelection(
        selection, title, of: author.teaching.school, [author.id],
        body: "去年九月接班时，全班四十人有十一人不肯动笔。我试着把作业减到一样，先看后说再写……", by: .own(author.id)),
      as: .teacher(author.id), on: day)
  }
}
