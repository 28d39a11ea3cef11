public import Access
internal import Policy
internal import Sealing
public import Staffing
internal import Store
internal import Wording

/// Freezes who may be moved in a year: a line for every teacher with all
/// reasons, and the book that judged. A frozen list never changes; freezing
/// again is a new version.
///
/// Sensitive reasons are kept only in their discreet words.
public struct FreezeEligibility: Action {
  public let year: SchoolYear

  /// The version that whoever freezes has seen last, so that a second click or
  /// a second window doesn't freeze twice; 0 for none.
  public let after: Int

  public init(year: SchoolYear, after: Int) {
    self.year = year
    self.after = after
  }

  public var permission: Permission { .freezeEligibility }

  /// - Returns: The new version.
  public func perform(in work: Work) throws -> Int {
    try Refused.unless(try work.yearReasons(year))
    let latest = try work.connection.eligibilityLists(of: year).first
    guard latest?.version ?? 0 == after else {
      throw Refused(.listMovedOn(seen: after, now: latest?.version ?? 0))
    }
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let content = try CountyContent(stored)
    let book = content.book.inForce(in: year)
    guard let season = book.seasonTerms else {
      throw Refused(.needsSeason(book.title.zh, book.title.en))
    }
    let version = after + 1
    let lines = book.eligibility(of: content.roster, in: year)
    let event = try work.record(
      "freeze-eligibility", of: "\(year)",
      "version \(version) book \(stored.policyBook.sha256) workbook \(stored.workbook.sha256) "
        + "lines \(digest(of: lines))")
    let list = EligibilityList(
      id: "E-\(event.sequence)", schoolYear: year, version: version, workbook: stored.workbook.id,
      book: book.id, bookVersion: book.version, bookSHA256: stored.policyBook.sha256,
      day: work.today,
      contestUntil: book.calendar.day(workingDays: season.contestDays, after: work.today))
    try insert(list, event, work.connection)
    for (teacher, line) in zip(content.roster.teachers, lines) {
      try insert(line, of: teacher, in: list, content.roster, book, work.connection)
    }
    return version
  }

  private func digest(of lines: [TeacherEligibility]) -> String {
    let words = lines.map { line in
      let directions = Direction.allCases.filter(line.directions.contains).map(\.rawValue)
      let rules = line.findings.map { "\($0.rule):\($0.severity.rawValue)" }
      return ([line.teacher.rawValue] + directions + rules).joined(separator: " ")
    }
    return sha256(words.joined(separator: "\n").utf8)
  }

  private func insert(
    _ list: EligibilityList, _ event: AuditEvent, _ connection: any Connection
  ) throws {
    try connection.execute(
      """
      INSERT INTO eligibility_list
        (id, school_year, version, workbook_id, book, book_version, book_sha256, day,
         contest_until, event_sequence)
      VALUES
        (\(list.id), \(year.start), \(list.version), \(list.workbook), \(list.book),
         \(list.bookVersion), \(list.bookSHA256), \(list.day), \(list.contestUntil),
         \(event.sequence))
      """)
  }

  private func insert(
    _ line: TeacherEligibility, of teacher: Teacher, in list: EligibilityList, _ roster: Roster,
    _ book: PolicyBook, _ connection: any Connection
  ) throws {
    let school = teacher.teaching.school
    let directions = Direction.allCases.filter(line.directions.contains).map(\.rawValue)
    try connection.execute(
      """
      INSERT INTO eligibility_line
        (list_id, teacher_id, teacher_name, school_id, school_name, stage, subject, directions)
      VALUES
        (\(list.id), \(teacher.id.rawValue), \(teacher.name), \(school.rawValue),
         \(roster[school]?.name ?? school.rawValue), \(teacher.stage.rawValue),
         \(teacher.subject.rawValue), \(directions.joined(separator: " ")))
      """)
    for (position, finding) in line.findings.enumerated() {
      try connection.execute(
        """
        INSERT INTO eligibility_reason
          (list_id, teacher_id, position, rule, severity, zh, en, citation)
        VALUES
          (\(list.id), \(teacher.id.rawValue), \(position + 1), \(finding.rule.rawValue),
           \(finding.severity.rawValue), \(book.sentence(for: finding, in: .zh)),
           \(book.sentence(for: finding, in: .en)), \(finding.citation.document))
        """)
    }
  }
}
