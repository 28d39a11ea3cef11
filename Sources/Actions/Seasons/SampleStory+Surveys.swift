internal import Policy
internal import Staffing
internal import Store
internal import Surveying

extension SampleStory {
  /// What teachers said of going to the country, what those who serve say, and two surveys that
  /// run now: of heads and, on paper, of parents.
  func surveys(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let willing = try await teller.act(
      OpenSurvey("willingness", from: on(9, 14), to: on(9, 25)), "personnel", 9, 11)
    let asked = roster.schools.flatMap { school in
      teachers(of: school.id).prefix(4).map { ($0, school.zone) }
    }.prefix(64)
    let barriers = ["distance", "family", "pay", "title", "return", "subject"]
    for (number, (teacher, zone)) in asked.enumerated() {
      let choice = ["willing", "depends", "depends", "unwilling"][number * 7 % 4]
      var answer: [String: Set<String>] = ["willing": [choice]]
      if choice != "willing" { answer["barriers"] = [barriers[number % 6], barriers[number % 4]] }
      try await teller.act(
        AnswerSurvey(willing, answer, as: .teacher(teacher.id), from: zone),
        as: .teacher(teacher.id), on: on(9, 15 + number % 9))
      if number == 5 {
        try await teller.act(
          LeaveQuote(
            "路不怕远，怕的是回不来；写明期限我就去", in: willing, isNamed: false, consents: true,
            as: .teacher(teacher.id)), as: .teacher(teacher.id), on: on(9, 22))
      }
    }
    try await motives(orders, teller)
    try await teller.act(OpenSurvey("heads", from: on(11, 20), to: on(12, 11)), "personnel", 11, 19)
    try await parents(teller)
  }

  private func motives(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    guard orders.count > 12 else { return }
    let survey = try await teller.act(
      OpenSurvey("motives", from: on(10, 12), to: on(10, 23)), "personnel", 10, 9)
    for (number, order) in orders.prefix(24).enumerated() {
      guard let zone = roster[order.line.to]?.zone else { continue }
      try await teller.act(
        AnswerSurvey(
          survey,
          [
            "motive": [["active", "voluntary", "voluntary", "passive"][number % 4]],
            "reasons": [["refresh", "titles", "persuaded"][number % 3], "assigned"],
            "attitude": [["positive", "positive", "ordinary"][number % 3]],
          ], as: .teacher(order.teacher), from: zone), as: .teacher(order.teacher),
        on: on(10, 13 + number % 9))
    }
    try await teller.act(
      OpenSurvey("mid-term", from: on(11, 23), to: on(12, 7)), "personnel", 11, 20)
  }

  private func parents(_ teller: Teller) async throws {
    let survey = try await teller.act(
      OpenSurvey("parents", from: on(11, 9), to: on(12, 4)), "personnel", 11, 6)
    for (number, school) in roster.schools.prefix(11).enumerated() where school.id != town.id {
      let (returned, content) = (44 + number, 26 + number)
      try await teller.act(
        EnterPaperForms(
          survey, of: school.id,
          PaperForms(
            handedOut: 60, returned: returned, movedOut: number % 3,
            counts: [
              "satisfied": [
                "satisfied": content, "mostly": 12, "unsatisfied": returned - content - 12,
              ],
              "moving": ["staying": returned - 9, "stayed": 5, "moving": 4],
            ])), as: .school("clerk", school.id), on: on(11, 20))
    }
  }
}
