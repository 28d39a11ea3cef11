public import Access
internal import Chronicle
internal import Policy
public import Pupils
internal import Staffing
public import Store
internal import Wording

/// Notes that pupils of a grade stopped coming, as a number, with the book's reason (S002-12).
public struct OpenDropoutCase: Action {
  public let dropout: DropoutCase

  public init(_ dropout: DropoutCase) { self.dropout = dropout }

  public var permission: Permission { .keepPupils }
  public func place(in connection: any Connection) throws -> Place { .school(dropout.school) }

  /// - Returns: The case's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedDropout.ID {
    let terms = try work.pupilTerms(on: work.today)
    let same = try work.connection.dropouts().first {
      $0.dropout == dropout && $0.day == work.today && $0.steps.isEmpty
    }
    if let same { return same.id }
    var reasons: [Phrase] = []
    if terms[reason: dropout.reason] == nil { reasons.append(.noDropoutReason(dropout.reason)) }
    if !(1...12).contains(dropout.grade) {
      reasons.append(.gradeOutside(dropout.grade))
    } else if let stages = try work.stages(of: dropout.school),
      !stages.contains(where: { $0.grades.contains(dropout.grade) })
    {
      reasons.append(.gradeNotRun(dropout.grade))
    }
    if !(1...10_000).contains(dropout.pupils) {
      reasons.append(.dropoutPupils(dropout.pupils))
    }
    if dropout.since > work.today { reasons.append(.dayAhead(dropout.since, today: work.today)) }
    try Refused.unless(reasons)
    let event = try work.record(
      "open-dropout-case", of: dropout.school.rawValue, "grade \(dropout.grade)")
    let id = "D-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO dropout_case
        (id, school_id, grade, reason, pupils, since, account, person, day, event_sequence)
      VALUES
        (\(id), \(dropout.school.rawValue), \(dropout.grade), \(dropout.reason),
         \(dropout.pupils), \(dropout.since), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Notes a talk with the families, or that pupils are back or go to school elsewhere.
public struct NoteDropoutStep: Action {
  public static let longestWords = 500

  public let id: RecordedDropout.ID
  public let entry: DropoutCase.Entry

  /// What was said or where they are; no names.
  public let words: String

  public init(_ entry: DropoutCase.Entry, of id: RecordedDropout.ID, words: String) {
    self.id = id
    self.entry = entry
    self.words = words
  }

  public var permission: Permission { .keepPupils }

  public func place(in connection: any Connection) throws -> Place {
    try connection.dropout(id).map { .school($0.dropout.school) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.dropout(id) else { throw Refused(.noDropout(id)) }
    // Sent twice.
    if let last = found.steps.last, last.entry == entry, last.words == words.trimmed { return }
    let faults = found.dropout.faults(
      of: entry, after: found.steps.map(\.entry), today: work.today)
    try Refused.unless(
      faults.map { .dropoutFault($0) } + work.reasons(against: words, longest: Self.longestWords))
    let (kind, pupils) = entry.step.written
    let event = try work.record("note-dropout-step", of: id, "kind \(kind)")
    try work.connection.execute(
      """
      INSERT INTO dropout_step
        (event_sequence, case_id, kind, pupils, happened_on, words, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(kind), \(pupils), \(entry.day), \(words.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

extension DropoutCase.Step {
  fileprivate var written: (kind: String, pupils: Int) {
    switch self {
    case .persuaded: ("persuaded", 0)
    case .back(let pupils): ("back", pupils)
    case .elsewhere(let pupils): ("elsewhere", pupils)
    }
  }
}

extension Work {
  /// The stages that a school runs today; nil where the record doesn't say.
  fileprivate func stages(of school: School.ID) throws -> [Stage]? {
    let slots = Set(
      try connection.facts(about: school.rawValue).filter {
        $0.fact.line.kind == .school && $0.fact.period.contains(today)
          && ($0.fact.value.enrolment?.isRunning ?? false)
      }.map(\.fact.line.slot))
    let stages = Stage.allCases.filter { slots.contains(FactLine.enrolmentSlot($0)) }
    return stages.isEmpty ? nil : stages
  }
}

extension Stage {
  /// Its grades, counted through all stages.
  fileprivate var grades: ClosedRange<Int> {
    switch self {
    case .primary: 1...6
    case .junior: 7...9
    case .senior: 10...12
    }
  }
}
