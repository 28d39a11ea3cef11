internal import Partnership
internal import Policy
internal import Pupils
internal import Staffing
internal import Store

extension SampleStory {
  /// Pupils in numbers: groups, letters, enrolment against its plan; who stays away and came
  /// back; classes that go hand in hand.
  func pupils(_ teller: Teller) async throws {
    for school in roster.schools where school.pupils > 0 && school.id != village.id {
      let share = school.zone == .village ? 3 : school.zone == .town ? 5 : 12
      let voice = Teller.Voice.school("clerk", school.id)
      try await teller.act(
        EnterPupilCounts(
          .group, of: school.id, on: on(9, 15),
          [
            "migrant": school.zone == .city ? school.pupils / 9 : 0,
            "permit": school.zone == .city ? school.pupils / 11 : 0,
            "left-behind": school.pupils / share, "poor": school.pupils / 14,
            "boarding": school.zone == .village ? school.pupils / 6 : 0,
            "disabled": school.pupils / 160,
          ]), as: voice, on: on(9, 16))
      try await teller.act(
        EnterPupilCounts(
          .letter, of: school.id, on: on(9, 15),
          [
            "principal": 1, "class-teacher": school.classes,
            "parent": school.pupils - school.pupils / 25,
          ]),
        as: voice, on: on(9, 16))
    }
    try await enrolment(teller)
    try await dropouts(teller)
    try await hands(teller)
  }

  private func enrolment(_ teller: Teller) async throws {
    try await teller.act(
      EnterPupilCounts(
        .target, of: nil, on: on(9, 10), ["vocational": 380, "senior": 620, "nine-plus-three": 24]),
      "stage-section", 9, 10)
    let juniors = roster.schools.filter { $0.stages.contains(.junior) }
    for (number, school) in juniors.enumerated() where number != juniors.count - 1 {
      try await teller.act(
        EnterPupilCounts(
          .enrolled, of: school.id, on: on(9, 20),
          ["vocational": 52 + number * 4, "senior": 96 + number * 7, "nine-plus-three": number]),
        as: .school("principal", school.id), on: on(9, 21))
    }
  }

  /// One case is over, one is talked with in time, one has been left alone for too long.
  private func dropouts(_ teller: Teller) async throws {
    let schools = roster.schools.filter { $0.stages.contains(.junior) }.prefix(2).map(\.id)
    let all = schools + [village.id]
    for (number, school) in all.enumerated() {
      let head = Teller.Voice.school("principal", school)
      let id = try await teller.act(
        OpenDropoutCase(
          DropoutCase(
            school: school, grade: school == village.id ? 5 : 8,
            reason: ["weary", "working", "away"][number % 3], pupils: 2 + number % 2,
            since: on(9, 21 + number))), as: head, on: on(9, 28))
      var steps: [(DropoutCase.Step, Day, String)] = [
        (.persuaded, on(9, 30), "班主任和村干部一起上门，与家长谈了两次")
      ]
      if number == 0 { steps.append((.back(2), on(10, 12), "已返校，安排同桌结对补课")) }
      if number == 1 {
        steps += [
          (.persuaded, on(10, 14), "到镇上工地找到学生"), (.back(1), on(10, 26), "返校一人"),
          (.persuaded, on(11, 20), "视频劝说，答应寒假后回来"),
        ]
      }
      for (step, day, words) in steps {
        try await teller.act(
          NoteDropoutStep(DropoutCase.Entry(step, on: day), of: id, words: words), as: head,
          on: day)
      }
    }
  }

  private func hands(_ teller: Teller) async throws {
    for (number, pair) in runningPairs.prefix(2).enumerated() {
      let head = Teller.Voice.school("principal", pair.helped)
      let tie = try await teller.act(
        TieClasses(pair.helper, "四（1）班", with: pair.helped, "四（1）班", aim: "互寄书信，同读一本书"),
        as: head, on: on(9, 18))
      let letters = try await teller.act(
        NotePupilActivity(
          PupilActivity(
            kind: "letters", day: on(10, 15), host: .elsewhere, helperPupils: 42, helpedPupils: 28,
            words: "互寄自我介绍和家乡画"), of: tie), as: head, on: on(10, 16))
      guard number == 0 else { continue }
      try await teller.act(
        TellPupilActivity(letters, isHeld: true, words: "收到 42 封，挑了十封读给全校听"), as: head,
        on: on(10, 20))
      try await teller.act(
        NotePupilActivity(
          PupilActivity(
            kind: "visit", day: on(12, 10), host: .helper, helperPupils: 42, helpedPupils: 28,
            adults: 7, consents: 28, safety: "一辆校车，七位成人随行，两校校医在岗，雨天改期", words: "同上一节美术课"),
          of: tie), as: head, on: on(11, 24))
    }
  }
}
