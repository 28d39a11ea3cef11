public import Access
internal import Policy
public import Staffing
public import Store
internal import Studying
internal import Wording

/// Opens a selection of one of the book's kinds (教学经验材料评比、教学设计评比, S001-119; 教材解说接力,
/// S001-115): when entries are taken and who judges.
public struct OpenSelection: Action {
  public let kind: String
  public let title: String
  public let first: Day
  public let last: Day

  /// Teachers' numbers and researchers' accounts.
  public let judges: [String]

  public init(_ kind: String, _ title: String, from first: Day, to last: Day, judges: [String]) {
    self.kind = kind
    self.title = title
    self.first = first
    self.last = last
    self.judges = judges
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place { .county }

  /// - Returns: The selection's id; that of the one that says the same already when it was
  ///   sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedSelection.ID {
    let terms = try work.studyTerms(on: work.today).selections
    guard first <= last else { throw Refused(.selectionBackwards(first, last)) }
    let same = try work.connection.selections().first {
      $0.kind == kind && $0.title == title.trimmed && $0.days == first...last
    }
    if let same { return same.id }
    var reasons: [Phrase] = []
    if terms[kind: kind] == nil { reasons.append(.noStudyWord(kind)) }
    if title.trimmed.isEmpty { reasons.append(.selectionNeedsTitle) }
    reasons += work.reasons(againstAny: title, longest: BeginStudy.longestTitle)
    if last < work.today { reasons.append(.selectionInThePast(last, today: work.today)) }
    let (files, strangers) = try work.studyMembers(
      judges.map { NamedPerson($0, as: .member) }, on: work.today)
    if files.count < terms.leastJudges.value {
      reasons.append(.selectionFewJudges(files.count, least: terms.leastJudges.value))
    }
    try Refused.unless(reasons + strangers)
    let event = try work.record("open-selection", of: kind, "days \(first) \(last)")
    let id = "SE-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO selection
        (id, kind, title, first_day, last_day, account, person, day, event_sequence)
      VALUES
        (\(id), \(kind), \(title.trimmed), \(first), \(last), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    for (file, _) in files { try work.insertJudge(file, of: id, event) }
    return id
  }
}

/// Names further judges, such as when some may not judge their own school.
public struct NameJudges: Action {
  public let selection: RecordedSelection.ID
  public let judges: [String]

  public init(_ selection: RecordedSelection.ID, _ judges: [String]) {
    self.selection = selection
    self.judges = judges
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place { .county }

  public func perform(in work: Work) throws {
    let selection = try work.openSelection(selection)
    let (files, strangers) = try work.studyMembers(
      judges.map { NamedPerson($0, as: .member) }, on: work.today)
    var reasons = strangers
    if files.isEmpty, strangers.isEmpty { reasons.append(.selectionFewJudges(0, least: 1)) }
    let entrants = try work.connection.selectionEntries(of: selection.id).flatMap(\.people)
    for (file, _) in files where entrants.contains(where: { .teacher($0.teacher) == file.person }) {
      reasons.append(.selectionJudgeEnters(file.name))
    }
    try Refused.unless(reasons)
    let known = Set(selection.judges.map(\.person))
    let new = files.filter { !known.contains($0.file.person) }
    if new.isEmpty { return }
    let event = try work.record("name-judges", of: selection.id, "judges \(new.count)")
    for (file, _) in new { try work.insertJudge(file, of: selection.id, event) }
  }
}

extension Work {
  /// A selection that isn't closed.
  func openSelection(_ id: RecordedSelection.ID) throws -> RecordedSelection {
    guard let selection = try connection.selection(id) else { throw Refused(.noSelection(id)) }
    if let closed = selection.closed { throw Refused(.selectionIsClosed(closed)) }
    return selection
  }

  /// What the book of its first day says of a selection.
  func kind(
    of selection: RecordedSelection
  ) throws -> (terms: SelectionTerms, kind: SelectionTerms.Kind) {
    let terms = try studyTerms(on: selection.days.lowerBound).selections
    guard let kind = terms[kind: selection.kind] else {
      throw Refused(.noStudyWord(selection.kind))
    }
    return (terms, kind)
  }

  fileprivate func insertJudge(
    _ file: StudyFile, of selection: RecordedSelection.ID, _ event: AuditEvent
  ) throws {
    try connection.execute(
      """
      INSERT INTO selection_judge
        (selection_id, teacher, judge_account, name, school_id, event_sequence)
      VALUES
        (\(selection), \(file.person.teacher?.rawValue ?? ""), \(file.person.account),
         \(file.name), \(file.school?.rawValue ?? ""), \(event.sequence))
      """)
  }
}
