internal import Inspecting
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Each teacher's work looked at in mid-term: in town it's over and half of what was found is
  /// written off, the village school is still at it, elsewhere something is late.
  func checks(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    guard book.supervisionTerms?.teacherCheck != nil else { return }
    let known = try await accountTeachers(teller)
    let orders = try await serving(orders, teller)
    let hosts = known.map { one in
      orders.first { $0.teacher == one.id }?.line.to ?? one.teaching.school
    }
    try await check(town.id, on(10, 26)...on(11, 6), mendBy: on(11, 13), orders, known, teller)
    var seen: Set<School.ID> = [town.id]
    let others = [village.id] + hosts + runningPairs.prefix(1).map(\.helper)
    for school in others.filter({ seen.insert($0).inserted }).prefix(5) {
      let isVillage = school == village.id
      try await check(
        school, isVillage ? on(11, 16)...on(11, 30) : on(11, 9)...on(11, 20),
        mendBy: isVillage ? on(12, 4) : on(11, 24), orders, known, teller)
    }
  }

  /// The teachers with sample accounts; whoever the plan moves comes first.
  func accountTeachers(_ teller: Teller) async throws -> [Teacher] {
    try await teller.database.read { try $0.accounts() }.filter(\.isSample)
      .compactMap { $0.teacher.flatMap { roster[$0] } }
  }

  /// One school's check of its own and its guests: all of them in town, elsewhere all but three.
  private func check(
    _ school: School.ID, _ days: ClosedRange<Day>, mendBy due: Day, _ orders: [PlacementOrder],
    _ known: [Teacher], _ teller: Teller
  ) async throws {
    let guests = orders.filter { $0.line.to == school }.map(\.teacher)
    let all = guests + teachers(of: school).map(\.id)
    let visitors = Set(known.map(\.id))
    let people = all.filter { visitors.contains($0) } + all.filter { !visitors.contains($0) }
    guard !people.isEmpty else { return }
    let head = Teller.Voice.school("principal", school)
    let check = try await teller.act(
      BeginTeacherCheck(TeacherCheck(at: school, "期中教学常规检查", days)), as: head,
      on: days.lowerBound)
    let isTown = school == town.id
    let checked = isTown ? people.prefix(60) : people.dropLast(3).prefix(18)
    for (number, person) in checked.enumerated() {
      // Nobody checks oneself: the head's own sheet is the clerk's.
      let isHead = roster[person]?.position == .head
      let isPoor = !isHead && number % 9 == 4 || visitors.contains(person)
      try await teller.act(
        CheckTeacher(person, in: check, sheet(number, isPoor: isPoor, due: due)),
        as: isHead ? .school("clerk", school) : head,
        on: days.lowerBound.advanced(by: 1 + number / 15))
    }
    try await mend(
      check, at: school, since: days.lowerBound.advanced(by: isTown ? 9 : 8), teller)
  }

  /// All items marked; a poor sheet has one that is to be mended.
  private func sheet(_ number: Int, isPoor: Bool, due: Day) -> TeacherSheet {
    let items = book.supervisionTerms?.teacherCheck?.items ?? []
    let weak = items.isEmpty ? 0 : number % items.count
    let marks = items.enumerated().map { place, item in
      let most = item.points.value
      return (
        item.key,
        isPoor && place == weak
          ? VisitSheet.Mark(most / 3, remark: "抽看十月的，缺两次")
          : VisitSheet.Mark(most - (number * 7 + place * 3) % (most / 5 + 1))
      )
    }
    let words = [
      "补齐第四单元两课教案", "漏批的作业补批，错题讲评一次", "听课少两节，两周内补上并写评议", "补做学期计划里十月的两项", "学困生辅导每周记一次",
    ]
    return TeacherSheet(
      marks: Dictionary(marks) { first, _ in first },
      problems: isPoor ? [words[weak % words.count]] : [], due: isPoor ? due : nil)
  }

  /// What was found, by turns: mended; sent back once; answered and not yet seen; left.
  private func mend(
    _ check: RecordedCheck.ID, at school: School.ID, since day: Day, _ teller: Teller
  ) async throws {
    let problems = try await teller.database.read { try $0.checkProblems(of: check) }
    let head = Teller.Voice.school("principal", school)
    // The village school has only just begun: one answer, the rest is open.
    let turns = school == village.id ? [2, 3] : [3, 0, 1, 2]
    for (number, problem) in problems.enumerated() {
      let turn = turns[number % turns.count]
      guard turn < 3 else { continue }
      func take(
        _ step: ProblemCase.Step, _ words: String, after days: Int, due: Day? = nil
      ) async throws {
        let teacher = step == .answer ? problem.teacher : nil
        try await teller.act(
          TakeCheckStep(step, of: problem.id, by: teacher, words: words, due: due),
          as: teacher.map { .teacher($0) } ?? head, on: day.advanced(by: days))
      }
      try await take(.answer, "已补上，放在教研组长处", after: 0)
      if turn == 1 {
        try await take(.sendBack, "只补了一半，反思还没有写", after: 1, due: day.advanced(by: 6))
        try await take(.answer, "两课都写了反思", after: 3)
      }
      if turn < 2 { try await take(.writeOff, "复查过，齐了", after: 6) }
    }
  }
}
