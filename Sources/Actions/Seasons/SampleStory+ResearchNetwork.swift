internal import Policy
internal import Staffing
internal import Store
internal import Training

extension SampleStory {
  /// Who researches teaching in county, townships and schools, with subjects that nobody has; and
  /// what researchers noted of their work.
  func researchNetwork(_ teller: Teller) async throws {
    guard book.trainingTerms?.schools != nil else { return }
    let english = try await countySeats(teller)
    try await townSeats(teller)
    for school in [town.id, village.id] + runningPairs.prefix(1).map(\.helper) {
      var subjects: Set<Subject> = []
      let heads = teachers(of: school).filter { subjects.insert($0.subject).inserted }
      for head in heads.prefix(3) {
        try await teller.act(
          SetSeat(
            ResearchNetwork.Seat(
              .school, head.subject, at: school.rawValue, name: head.name), by: .school(school)),
          as: .school("principal", school), on: on(9, 21))
      }
    }
    try await teller.act(
      EndSeat(english, because: "调任外县，等新人到岗", by: .office), "research", 11, 2)
    try await researcherWork(teller)
  }

  /// - Returns: The task for English, which is left again.
  private func countySeats(_ teller: Teller) async throws -> RecordedSeat.ID {
    for (subject, name, isPartTime) in [
      (Subject.chinese, "苏静宜", false), (.mathematics, "邓立群", false), (.music, "白朗", true),
    ] {
      try await teller.act(
        SetSeat(
          ResearchNetwork.Seat(.county, subject, name: name, isPartTime: isPartTime),
          by: .office), "research", 9, 10)
    }
    return try await teller.act(
      SetSeat(ResearchNetwork.Seat(.county, .english, name: "许文卿"), by: .office), "research",
      9, 10)
  }

  /// Core groups of three townships, of teachers who do it beside their lessons.
  private func townSeats(_ teller: Teller) async throws {
    let townships = Set(roster.schools.compactMap(\.township)).subtracting([""]).sorted()
    for township in townships.prefix(3) {
      let own = roster.schools.filter { $0.township == township }.flatMap { teachers(of: $0.id) }
      for subject in [Subject.chinese, .mathematics] {
        guard let head = own.first(where: { $0.subject == subject }) else { continue }
        try await teller.act(
          SetSeat(
            ResearchNetwork.Seat(
              .town, subject, at: township, name: head.name, isPartTime: true), by: .office),
          "training-school", 9, 16)
      }
    }
  }

  /// What no other programme records; one line was noted twice and taken back.
  private func researcherWork(_ teller: Teller) async throws {
    for (role, kind, month, day, number, words) in [
      ("research", "qualification", 10, 15, 18, "秋季教师资格认定试讲听课"),
      ("research", "jury", 10, 29, 1, "市青年教师课堂评比评委"),
      ("research", "jury", 10, 30, 1, "市青年教师课堂评比第二天"),
      ("research", "paper", 11, 4, 6, "期中试卷命题和审题"),
      ("research", "journal", 11, 20, 1, "《教研通讯》秋季号编完付印"),
      ("training-school", "qualification", 10, 16, 12, "秋季教师资格认定试讲听课"),
      ("training-school", "project", 11, 12, 2, "两项校本研修课题结题"),
    ] {
      try await teller.act(
        NoteResearcherWork(kind, on: on(month, day), number, words), role, month, day)
    }
    let twice = try await teller.database.read { [year] in
      try $0.researcherNotes(in: year.days)
    }.last { $0.kind == "jury" }
    if let twice {
      try await teller.act(
        WithdrawResearcherNote(twice.id, because: "同一次评比，只算一次"), "research", 11, 2)
    }
  }
}
