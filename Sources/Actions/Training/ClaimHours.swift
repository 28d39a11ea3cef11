public import Access
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Hands in hours from elsewhere to be recognised, with proof: a teacher's own (S002-77), or
/// those of a school's own training for all who took part (S002-35).
public struct ClaimHours: Action {
  public static let longestTitle = 120
  public static let longestProof = 200
  public static let mostHours = 360

  public let side: TrainingSide
  public let teachers: [Teacher.ID]
  public let content: ClaimedHours

  public init(_ content: ClaimedHours, by side: TrainingSide, for teachers: [Teacher.ID]) {
    self.side = side
    self.teachers = teachers
    self.content = content
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: How many claims were made; what is claimed or recognised already isn't again.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let terms = try work.trainingTerms()
    var reasons: [Phrase] = []
    let source = terms[source: content.source]
    let isOfSchool = if case .school = side { true } else { false }
    if source?.isOfSchools != isOfSchool { reasons.append(.noTrainingWord(content.source)) }
    if !content.level.isEmpty, !terms.levels.contains(where: { $0.key == content.level }) {
      reasons.append(.noTrainingWord(content.level))
    }
    if !content.module.isEmpty,
      !terms.modules.contains(where: { $0.word.key == content.module })
    {
      reasons.append(.noTrainingWord(content.module))
    }
    let least = source?.completes == nil ? 1 : 0
    if !(least...Self.mostHours).contains(content.hours) {
      reasons.append(.claimHours(content.hours, least: least, most: Self.mostHours))
    }
    if content.days.upperBound > work.today {
      reasons.append(.dayAhead(content.days.upperBound, today: work.today))
    }
    if SchoolYear(containing: content.days.lowerBound)
      != SchoolYear(containing: content.days.upperBound)
    {
      reasons.append(.claimOverYears)
    }
    if content.title.trimmed.isEmpty { reasons.append(.needsClaimTitle) }
    if content.proof.trimmed.isEmpty { reasons.append(.needsProof) }
    for (text, longest) in [
      (content.title, Self.longestTitle), (content.proof, Self.longestProof),
    ] where text.count > longest {
      reasons.append(.tooLong(text.count, allowed: longest))
    }
    if teachers.isEmpty { reasons.append(.nobodyChosen) }
    for teacher in teachers where try !belongs(teacher, work) {
      reasons.append(.noTeacher(teacher.rawValue))
    }
    try Refused.unless(reasons)
    return try keep(work)
  }

  private func belongs(_ teacher: Teacher.ID, _ work: Work) throws -> Bool {
    switch side {
    case .teacher(let own): teacher == own
    case .school(let school):
      try work.connection.schools(of: teacher, on: work.today).contains(school)
    }
  }

  /// The training and its days are what it's told by: the same thing counts once (S002-58).
  private func keep(_ work: Work) throws -> Int {
    var content = content
    content.title = content.title.trimmed
    content.proof = content.proof.trimmed
    let new = try Set(teachers).sorted().filter { teacher in
      try !work.connection.trainingClaims(of: teacher).contains {
        ($0.decision.map { $0.verdict == .recognised } ?? true)
          && $0.content.title == content.title && $0.content.days == content.days
      }
    }
    guard !new.isEmpty else { return 0 }
    let school: String = if case .school(let school) = side { school.rawValue } else { "" }
    let event = try work.record(
      "claim-hours", of: content.source,
      "hours \(content.hours) teachers \(new.map(\.rawValue).joined(separator: " "))")
    for (number, teacher) in new.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO training_claim
          (id, event_sequence, teacher_id, source, level, title, module, hours, first_day,
           last_day, proof, school_id, day, account, person)
        VALUES
          (\("K-\(event.sequence)-\(number + 1)"), \(event.sequence), \(teacher.rawValue),
           \(content.source), \(content.level), \(content.title), \(content.module),
           \(content.hours), \(content.days.lowerBound), \(content.days.upperBound),
           \(content.proof), \(school), \(work.today), \(work.actor.account),
           \(work.actor.name))
        """)
    }
    return new.count
  }
}
