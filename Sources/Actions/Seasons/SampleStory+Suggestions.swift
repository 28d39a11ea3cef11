internal import Mentoring
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// What teachers would like to be offered, answered or still waiting, one for too long; where
  /// masters and apprentices ask to go together, and what they read.
  func suggestions(_ teller: Teller) async throws {
    guard book.trainingTerms?.schools != nil else { return }
    try await suggested(teller)
    let bonds = try await teller.database.read { try $0.mentorships() }.reversed().filter {
      $0.bond.days.contains(on(9, 15)) && $0.bond.days.contains(today)
    }
    let pairs = bonds.compactMap { recorded in
      recorded.bond.mentor.teacher.map {
        Pair(
          id: recorded.id, master: $0, apprentice: recorded.bond.apprentice,
          school: recorded.bond.apprenticeSchool)
      }
    }
    for (number, pair) in pairs.prefix(5).enumerated() {
      try await reading(number, pair, teller)
      try await outing(number, pair, teller)
    }
  }

  /// A master and an apprentice whose bond runs all autumn.
  private struct Pair {
    let id: Mentorship.ID
    let master: Teacher.ID
    let apprentice: Teacher.ID
    let school: School.ID
  }

  /// Three are answered; that of the roster's last teacher waits since October.
  private func suggested(_ teller: Teller) async throws {
    let last = roster.teachers.last { !$0.isAway && $0.position.teaches && !movers.contains($0.id) }
    let people = roster.schools.compactMap { teachers(of: $0.id).first?.id }
      .filter { $0 != last?.id }
    guard let last, people.count > 5 else { return }
    let lessons = try await suggest(
      "请特级教师来县里上一节课、评一节课", "看录像总隔一层，想当面问问怎样处理生成。", by: people[0],
      with: people[2...5], on: on(9, 14), teller)
    let weekend = try await suggest(
      "集中培训少占周末", "路远的老师周六六点就要出门。", by: people[1], with: people[3...4], on: on(9, 23), teller)
    let tour = try await suggest(
      "组织到省外名校考察", "开开眼界。", by: people[2], with: [], on: on(10, 12), teller)
    try await suggest(
      "复式教学怎样分层布置作业", "一间教室两个年级，讲这边那边就空着。", by: last.id, with: people[4...5],
      on: on(10, 19), teller)
    try await suggest(
      "班主任和家长谈话的技巧", "希望有真实案例，分组练一练。", by: people[3], with: [], on: on(11, 24), teller)
    for (id, verdict, reason, day) in [
      (lessons, TrainingSuggestion.Verdict.takenUp, "十二月请来两位，名额按校分，通知已发", on(10, 9)),
      (weekend, .later, "春季课程先排周五下午，期末前征求各校意见", on(10, 20)),
      (tour, .declined, "本年培训经费不列外出考察，可报市里的跟岗", on(10, 30)),
    ] {
      try await teller.act(
        AnswerSuggestion(id, verdict, because: reason), as: .office("training-school"), on: day)
    }
  }

  /// Somebody's suggestion that others join three days later.
  @discardableResult
  private func suggest(
    _ title: String, _ words: String, by teacher: Teacher.ID, with others: ArraySlice<Teacher.ID>,
    on day: Day, _ teller: Teller
  ) async throws -> TrainingSuggestion.ID {
    let id = try await teller.act(
      SuggestTraining(title, words, by: teacher), as: .teacher(teacher), on: day)
    for other in others {
      try await teller.act(
        BackSuggestion(id, by: other), as: .teacher(other), on: day.advanced(by: 3))
    }
    return id
  }

  /// The first pair reads what it sets itself, the second's master hasn't, the others not at all.
  private func reading(_ number: Int, _ pair: Pair, _ teller: Teller) async throws {
    let set: [(title: String, kind: String, by: Day)] =
      switch number {
      case 0: [("义务教育课程标准（2022 年版）", "standard", on(10, 15)), ("给教师的建议", "book", on(12, 10))]
      case 1: [("课程标准解读", "commentary", on(11, 10))]
      case 2: [("本册教师教学用书", "textbook", on(12, 4))]
      default: [("义务教育课程标准（2022 年版）", "standard", on(11, 20))]
      }
    var ids: [MentorReading.ID] = []
    for (place, reading) in set.enumerated() {
      ids.append(
        try await teller.act(
          SetReading(
            reading.title, reading.kind, by: reading.by, for: pair.id, from: pair.master),
          as: .teacher(pair.master), on: on(9, 15).advanced(by: place * 42)))
    }
    let notes: [(place: Int, who: Teacher.ID, day: Day, words: String)] =
      switch number {
      case 0:
        [
          (0, pair.apprentice, on(10, 8), "学业要求和教学提示对着读，才知道这一单元要教到哪里"),
          (0, pair.master, on(10, 12), "重读教学建议，把两处旧说法从教案里删了"),
          (1, pair.apprentice, on(11, 20), "读到“教师的威信”一节，想起上周的一堂课"),
        ]
      case 1: [(0, pair.apprentice, on(11, 16), "读了前两章，例子离村小有点远")]
      default: []
      }
    for note in notes {
      try await teller.act(
        NoteReading(ids[note.place], by: note.who, on: note.day, note.words),
        as: .teacher(note.who), on: note.day)
    }
  }

  /// One wish is granted, one refused, one waits for the school.
  private func outing(_ number: Int, _ pair: Pair, _ teller: Teller) async throws {
    let asked: [(title: String, day: Day, words: String, by: Teacher.ID, on: Day)] = [
      ("市名师工作室开放课", on(11, 6), "两人同去，回来上一节同样的课", pair.apprentice, on(10, 20)),
      ("邻县联片教研", on(11, 25), "想听一节同年级的复习课", pair.master, on(11, 10)),
      ("县优质课决赛观摩", on(12, 4), "决赛有本册的课，想一起去听", pair.apprentice, on(11, 19)),
    ]
    guard number < asked.count else { return }
    let outing = asked[number]
    let id = try await teller.act(
      AskForOuting(outing.title, on: outing.day, outing.words, for: pair.id, by: outing.by),
      as: .teacher(outing.by), on: outing.on)
    guard number < 2 else { return }
    try await teller.act(
      AnswerOuting(
        id, granted: number == 0, because: number == 0 ? "同意，课由备课组代" : "当天期中质量分析会，不能离校"),
      as: .school("principal", pair.school), on: outing.on.advanced(by: 2))
  }
}
