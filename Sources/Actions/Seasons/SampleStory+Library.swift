internal import Policy
internal import Staffing
internal import Store
internal import Studying

extension SampleStory {
  /// Texts that teachers shared, and who used them; one for the own school only.
  func library(_ teller: Teller) async throws {
    let authors = runningPairs.prefix(2).flatMap { teachers(of: $0.helper).prefix(2) }
    let readers = runningPairs.prefix(3).compactMap { teachers(of: $0.helped).first }
    let titles = ["观察日记三课时教案", "课件：富饶的西沙群岛", "一次作业改革的记录", "四年级期中练习讲评"]
    let kinds = ["plan", "courseware", "paper", "test"]
    var shared: Set<Teacher.ID> = []
    for (number, author) in authors.enumerated() where shared.insert(author.id).inserted {
      let text = try await teller.act(
        ShareText(
          kinds[number % 4], titles[number % 4], by: author.id, subject: author.subject.rawValue,
          body: "一、目标：会按顺序观察并写下来。\n二、过程：看、说、写、评各一步，附两份学生习作。\n三、作业：分三层，后进生写三句话。",
          licence: number == 3 ? "school" : "county", consents: true, from: nil),
        as: .teacher(author.id), on: on(10, 12 + number))
      if number == 0 {
        try await teller.act(
          ReviseText(
            text, by: author.id, body: "一、目标：会按顺序观察并写下来。\n二、过程：先种后看，连写三天，小组互评。\n三、作业：分三层。",
            changes: "改成连写三天"), as: .teacher(author.id), on: on(11, 2))
      }
      guard number < 3 else { continue }
      for reader in readers where reader.id != author.id {
        try await teller.act(
          NoteTextUse(
            text, version: 1, by: reader.id, in: "三（1）班", on: on(11, 9), changed: "换成家里的豆芽"),
          as: .teacher(reader.id), on: on(11, 10))
      }
    }
  }
}
