public import Access
internal import Policy
public import Staffing
public import Store
internal import Studying
internal import Wording

/// Enters a selection: one teacher, or in a relay one for each stage, all of one school
/// (每校三人、每人一段, S001-115). Nobody enters twice, and no judge does.
public struct EnterSelection: Action {
  public let selection: RecordedSelection.ID
  public let title: String
  public let school: School.ID

  /// In the order of the stages.
  public let people: [Teacher.ID]
  public let body: String
  public let link: String
  public let side: StudySide

  public init(
    _ selection: RecordedSelection.ID, _ title: String, of school: School.ID,
    _ people: [Teacher.ID], body: String, link: String = "", by side: StudySide
  ) {
    self.selection = selection
    self.title = title
    self.school = school
    self.people = people
    self.body = body
    self.link = link
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place(of: [school]) }

  /// - Returns: The entry's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> SelectionEntry.ID {
    let selection = try work.openSelection(selection)
    let kind = try work.kind(of: selection).kind
    let known = try work.connection.selectionEntries(of: selection.id)
    let same = known.first {
      $0.title == title.trimmed && $0.people.map(\.teacher) == people && $0.body == body.trimmed
    }
    if let same { return same.id }
    var reasons: [Phrase] = []
    if !selection.days.contains(work.today) {
      reasons.append(.selectionDays(selection.days, today: work.today))
    }
    if title.trimmed.isEmpty { reasons.append(.selectionNeedsTitle) }
    reasons += work.reasons(againstAny: title, longest: BeginStudy.longestTitle)
    if body.trimmed.isEmpty { reasons.append(.libraryNeedsText) }
    reasons += work.reasons(againstAny: body, longest: ShareText.longestBody)
    reasons += work.reasons(againstLink: link)
    if people.count != kind.team {
      reasons.append(.selectionTeam(people.count, of: kind.team))
    }
    if case .own(let teacher) = side, !people.contains(teacher) {
      reasons.append(.selectionNotYours)
    }
    let (files, strangers) = try work.studyMembers(
      people.map { NamedPerson($0.rawValue, as: .lecturer) }, on: work.today)
    reasons += strangers
    for (place, file) in files.map(\.file).enumerated() {
      reasons += against(file, place + 1, selection, known)
    }
    try Refused.unless(reasons)
    return try insert(files.map(\.file), kind, in: work)
  }

  private func against(
    _ file: StudyFile, _ place: Int, _ selection: RecordedSelection, _ known: [SelectionEntry]
  ) -> [Phrase] {
    var reasons: [Phrase] = []
    if file.school != school { reasons.append(.selectionElsewhere(place, file.name)) }
    if selection.judges.contains(where: { $0.person == file.person }) {
      reasons.append(.selectionJudgeEnters(file.name))
    }
    let entered = known.first { entry in
      entry.people.contains { .teacher($0.teacher) == file.person }
    }
    if let entered { reasons.append(.selectionEnteredBefore(file.name, entered.title)) }
    return reasons
  }

  private func insert(
    _ files: [StudyFile], _ kind: SelectionTerms.Kind, in work: Work
  ) throws -> SelectionEntry.ID {
    let event = try work.record("enter-selection", of: selection)
    let id = "EN-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO selection_entry
        (id, selection_id, title, school_id, body, link, account, person, day, event_sequence)
      VALUES
        (\(id), \(selection), \(title.trimmed), \(school.rawValue), \(body.trimmed),
         \(link.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
    for (place, file) in files.enumerated() {
      let stage = kind.stages.indices.contains(place) ? kind.stages[place].key : ""
      try work.connection.execute(
        """
        INSERT INTO selection_entrant (entry_id, number, teacher, name, stage, event_sequence)
        VALUES
          (\(id), \(place + 1), \(file.person.teacher?.rawValue ?? ""), \(file.name),
           \(stage), \(event.sequence))
        """)
    }
    return id
  }
}

/// Gives an entry one's points by the book's rubric, and ticks problems; said again, the later
/// word holds. Nobody judges their own school, and nobody before all entries are in.
public struct MarkEntry: Action {
  public let entry: SelectionEntry.ID

  /// By key of the criterion.
  public let points: [String: Int]
  public let problems: Set<String>
  public let side: StudySide

  public init(
    _ entry: SelectionEntry.ID, _ points: [String: Int], problems: Set<String> = [],
    by side: StudySide
  ) {
    self.entry = entry
    self.points = points
    self.problems = problems
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place(of: []) }

  public func perform(in work: Work) throws {
    guard let entry = try work.connection.selectionEntry(entry) else {
      throw Refused(.noSelectionEntry(entry))
    }
    let selection = try work.openSelection(entry.selection)
    let kind = try work.kind(of: selection).kind
    let person: StudyPerson =
      switch side {
      case .own(let teacher): .teacher(teacher)
      case .keeper: .researcher(work.actor.account)
      }
    guard let judge = selection.judges.first(where: { $0.person == person }) else {
      throw Refused(.selectionNoJudge)
    }
    var reasons: [Phrase] = []
    if work.today <= selection.days.upperBound {
      reasons.append(.selectionStillOpen(selection.days.upperBound))
    }
    if judge.school == entry.school { reasons.append(.selectionOwnSchool) }
    reasons += SelectionScore.faults(of: points, kind).map { .selectionFault($0, kind) }
    reasons += problems.filter { kind[problem: $0] == nil }.sorted().map { .noStudyWord($0) }
    try Refused.unless(reasons)
    // Neither the points nor whose they are: the judges' secret till the end.
    let event = try work.record("mark-entry", of: selection.id)
    for (criterion, given) in points.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO selection_mark
          (event_sequence, entry_id, teacher, judge_account, criterion, points)
        VALUES
          (\(event.sequence), \(entry.id), \(person.teacher?.rawValue ?? ""),
           \(person.account), \(criterion), \(given))
        """)
    }
    for problem in problems.sorted() {
      try work.connection.execute(
        """
        INSERT INTO selection_remark (event_sequence, entry_id, problem)
        VALUES (\(event.sequence), \(entry.id), \(problem))
        """)
    }
  }
}
