internal import Policy
internal import Staffing
internal import Store
internal import Timetabling

extension SampleStory {
  /// How a swap ends, with the words of whoever says no.
  private enum SwapEnd {
    case asked, agreed, approved, withdrawn
    case declined(String)
    case refused(String)
  }

  /// A swap that is still looked for.
  private struct SwapPlot {
    let school: School.ID

    /// Whoever of these has a lesson that can be swapped.
    let people: [Teacher.ID]
    let days: ClosedRange<Day>

    /// The day before the earliest lesson that it may touch.
    let settled: Day

    init(
      _ school: School.ID, of people: [Teacher.ID], in days: ClosedRange<Day>, settled: Day
    ) {
      self.school = school
      self.people = people
      self.days = days
      self.settled = settled
    }
  }

  /// Swaps in every state: done in October, next week's approved, two that wait for the school,
  /// some for a colleague who has an account, one declined, one refused, one taken back; and
  /// stand-ins for somebody who works elsewhere for a time.
  func lessonSwaps(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let next = on(11, 30)...on(12, 4)
    let own = teachers(of: town.id).map(\.id)
    let ends: [(ClosedRange<Day>, Day, String, String, SwapEnd)] = [
      (on(10, 19)...on(10, 23), on(10, 14), "training", "去县里参加作业设计培训", .approved),
      (next, on(11, 23), "visit", "到结对学校送教一上午", .approved),
      (next, on(11, 24), "leave", "带孩子到市里复查", .agreed),
      (next, on(11, 24), "leave", "家中有事", .declined("那两天要带学生参加区合唱比赛")),
      (next, on(11, 24), "duty", "整理迎检材料", .refused("课要先保证，材料放学后再整理")),
    ]
    for (number, (days, asked, reason, words, end)) in ends.enumerated() {
      let isOpen = number == 2
      let plot = SwapPlot(
        town.id, of: Array(own.dropFirst(number * 4).prefix(8)), in: days,
        settled: isOpen ? today : asked.advanced(by: 1))
      try await tell(
        try await exchange(plot, teller), because: reason, words, asked: asked, end, teller)
    }
    try await forOpenLesson(teller)
    try await standIns(teller)
    try await ofSampleTeachers(orders, teller)
  }

  /// A village teacher goes to the open lesson in town; a colleague took the wish back.
  private func forOpenLesson(_ teller: Teller) async throws {
    let open = try await teller.database.read { try $0.openLessons(from: today) }
    let own = teachers(of: village.id).map(\.id)
    guard let lesson = open.first(where: { $0.lesson.school != village.id }) else { return }
    let day = lesson.lesson.day
    for (people, end) in [(own.prefix(1), SwapEnd.agreed), (own.dropFirst(), .withdrawn)] {
      let plot = SwapPlot(village.id, of: Array(people), in: day...day, settled: today)
      try await tell(
        try await exchange(plot, teller), because: "open-lesson", "到\(town.name)听公开课，来回一上午",
        for: "/lessons/\(lesson.id)", asked: on(11, 23), end, teller)
    }
  }

  /// Whoever of the village school is elsewhere until January is still on its timetable: two
  /// lessons of next week are given by colleagues, nobody has thought of the others.
  private func standIns(_ teller: Teller) async throws {
    let posts = try await teller.database.read { try $0.temporaryPosts().map(\.post) }
    guard let post = posts.first(where: { $0.days.contains(today) && $0.from == village.id })
    else { return }
    for _ in 0..<2 {
      let plot = SwapPlot(
        village.id, of: [post.teacher], in: on(11, 30)...on(12, 4), settled: on(11, 19))
      try await tell(
        try await standIn(plot, teller), because: "duty", "在外挂职，请同事代上", asked: on(11, 18),
        .approved, teller)
    }
  }

  /// Colleagues ask those with sample accounts, who haven't answered; the second of them also
  /// had a lesson of their own moved.
  private func ofSampleTeachers(
    _ orders: [PlacementOrder], _ teller: Teller
  ) async throws {
    for (number, teacher) in accountHolders(orders).enumerated() {
      let plot = SwapPlot(
        schoolNow(of: teacher, orders), of: [teacher.id], in: on(11, 30)...on(12, 4), settled: today
      )
      if number == 1 {
        try await tell(
          try await exchange(plot, teller), because: "training", "去县里参加分层作业培训",
          asked: on(11, 23), .approved, teller)
      }
      let found = try await exchange(plot, teller)
      let asked = found.flatMap { swap in
        swap.other.map { LessonSwap($0, of: swap.partner, by: swap.teacher, for: swap.slot) }
      }
      try await tell(
        asked, because: "leave", "要去县医院，能否和您对调这节课", asked: on(11, 25), .asked, teller)
    }
  }

  /// Asks, answers and decides, the last two on the day after the first; nothing without a swap.
  private func tell(
    _ swap: LessonSwap?, because reason: String, _ words: String, for link: String = "",
    asked: Day, _ end: SwapEnd, _ teller: Teller
  ) async throws {
    guard let swap else { return }
    let names = Dictionary(roster.teachers.map { ($0.id, $0.name) }) { first, _ in first }
    let next = asked.advanced(by: 1)
    let id = try await teller.act(
      AskForSwap(swap, because: reason, words: words, for: link, names: names),
      as: .teacher(swap.teacher), on: asked)
    func answer(_ agrees: Bool, _ words: String = "") async throws {
      try await teller.act(
        AnswerSwap(id, agrees: agrees, words: words, by: swap.partner, names: names),
        as: .teacher(swap.partner), on: next)
    }
    func decide(_ approves: Bool, _ words: String = "") async throws {
      try await teller.act(
        DecideSwap(id, approves: approves, words: words, names: names),
        as: .school("principal", swap.slot.school), on: next)
    }
    switch end {
    case .asked: break
    case .agreed: try await answer(true)
    case .approved:
      try await answer(true)
      try await decide(true)
    case .withdrawn:
      try await teller.act(
        WithdrawSwap(id, by: swap.teacher), as: .teacher(swap.teacher), on: next)
    case .declined(let words): try await answer(false, words)
    case .refused(let words):
      try await answer(true)
      try await decide(false, words)
    }
  }

  /// The first lesson that a colleague can swap against one of the same class.
  private func exchange(_ plot: SwapPlot, _ teller: Teller) async throws -> LessonSwap? {
    let absent = try await absent(from: plot.school, teller)
    return try await search(plot, teller) { schedule, lesson, running, terms in
      guard !absent.contains(lesson.teacher) else { return nil }
      return schedule.partners(for: lesson, running: running, on: plot.settled, terms)
        .first { !absent.contains($0.teacher) }
        .map { LessonSwap(lesson.slot, of: lesson.teacher, by: $0.teacher, for: $0.slot) }
    }
  }

  /// The first lesson that somebody of the school can give instead.
  private func standIn(_ plot: SwapPlot, _ teller: Teller) async throws -> LessonSwap? {
    let absent = try await absent(from: plot.school, teller)
    let here = teachers(of: plot.school).filter { !absent.contains($0.id) }
    let staff = Dictionary(here.map { ($0.id, $0.subject) }) { first, _ in first }
    return try await search(plot, teller) { schedule, lesson, running, terms in
      schedule.cover(for: lesson, among: staff).lazy
        .map { LessonSwap(lesson.slot, of: lesson.teacher, by: $0.teacher) }
        .first { schedule.faults(of: $0, running: running, on: plot.settled, terms).isEmpty }
    }
  }

  /// Who is on a school's timetable and isn't there: ordered away, or elsewhere for a time.
  private func absent(from school: School.ID, _ teller: Teller) async throws -> Set<Teacher.ID> {
    let posts = try await teller.database.read { try $0.temporaryPosts().map(\.post) }
    let away = posts.filter { $0.days.contains(today) && $0.from == school }.map(\.teacher)
    return movers.filter { roster[$0]?.teaching.school == school }.union(away)
  }

  /// The first of the plot's lessons for which a swap is found.
  private func search(
    _ plot: SwapPlot, _ teller: Teller,
    _ find: @escaping @Sendable (Schedule, GivenLesson, [LessonSwap], TimetableTerms) -> LessonSwap?
  ) async throws -> LessonSwap? {
    guard let terms = book.timetableTerms else { return nil }
    let apart = terms.apart.value
    let days =
      plot.days.lowerBound.advanced(by: -apart)...plot.days.upperBound.advanced(by: apart)
    return try await teller.database.read { connection in
      let schedule = try connection.schedule(of: [plot.school], [], in: days, book.calendar)
      let running = try connection.lessonSwaps(from: on(9, 1), at: plot.school)
        .filter(\.state.isRunning).map(\.swap)
      return plot.people.lazy.flatMap { schedule.left(by: $0, in: plot.days) }
        .filter { $0.slot.school == plot.school && !$0.isSwapped }
        .compactMap { find(schedule, $0, running, terms) }.first
    }
  }
}
