internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// What most schools have to train with, some of it offline or too little, some not said;
  /// fees that teachers ask to be let off: one is, one isn't, the last wait.
  func trainingMeans(_ teller: Teller) async throws {
    guard book.trainingTerms != nil else { return }
    try await devices(teller)
    try await waivers(teller)
  }

  private func devices(_ teller: Teller) async throws {
    let others = roster.schools.filter { ![town.id, village.id].contains($0.id) }
    try await state(town.id, 64, 62, "机房两间，教师办公机一人一台", on: on(9, 10), teller)
    try await state(village.id, 5, 2, "三台不能上网", on: on(9, 11), teller)
    for (number, school) in others.prefix(20).enumerated() where number % 6 != 4 {
      let count = max(1, teachers(of: school.id).count)
      let (computers, online, note) =
        switch (school.zone, number % 5) {
        case (.village, 0), (.village, 3): (2, 0, "网线被雷击坏，还没有修")
        case (.village, _): (count / 2 + 1, count / 2, "办公室共用")
        case (_, 2): (count, count - count / 4, "一间机房的机器超过八年")
        default: (count + 6, count + 6, "")
        }
      try await state(school.id, computers, online, note, on: on(9, 10 + number), teller)
    }
    // Two of its machines were mended.
    try await state(village.id, 5, 4, "修好两台，还有一台不能上网", on: on(10, 29), teller)
  }

  private func state(
    _ school: School.ID, _ computers: Int, _ online: Int, _ note: String, on day: Day,
    _ teller: Teller
  ) async throws {
    try await teller.act(
      StateDevices(school, in: year, computers: computers, online: online, note: note),
      as: head(of: school), on: day)
  }

  /// Of those who pay something for a place; teachers of village schools pay nothing anyway.
  private func waivers(_ teller: Teller) async throws {
    let places = try await teller.database.read { try $0.coursePlaces(.everybody) }
      .filter { $0.fee > 0 && $0.outBecause == nil }
      .sorted { ($0.hand.day, $0.course, $0.teacher) < ($1.hand.day, $1.course, $1.teacher) }
    let answered = [
      ("家里有人长期住院，请减免本次培训费", true, "情况属实，按规定免收"),
      ("学校没有安排，是自己要来学的", false, "自选的课也从学校培训经费列支，请回校报销"),
    ]
    for (place, (reason, isGranted, words)) in zip(places, answered) {
      let asked = place.hand.day.advanced(by: 2)
      let waiver = try await teller.act(
        AskForWaiver(place.course, by: place.teacher, because: reason),
        as: .teacher(place.teacher), on: asked)
      try await teller.act(
        AnswerWaiver(waiver, granted: isGranted, because: words),
        as: .office("training-school"), on: asked.advanced(by: 6))
    }
    for (number, place) in places.dropFirst(answered.count).suffix(2).enumerated() {
      try await teller.act(
        AskForWaiver(
          place.course, by: place.teacher,
          because: number == 0 ? "本学期已自费参加两门课，请减免" : "从村小调来不到一年，工资关系未转"),
        as: .teacher(place.teacher), on: place.hand.day.advanced(by: 1 + number))
    }
  }
}
