public import Staffing

extension Connection {
  /// Every frozen list of a year, the latest first.
  public func eligibilityLists(of year: SchoolYear) throws -> [EligibilityList] {
    try rows(
      """
      SELECT * FROM eligibility_list WHERE school_year = \(year.start) ORDER BY version DESC
      """
    ) { row in
      EligibilityList(
        id: try row.text("id"), schoolYear: SchoolYear(try row.integer("school_year")),
        version: try row.integer("version"), workbook: try row.text("workbook_id"),
        book: try row.text("book"), bookVersion: try row.text("book_version"),
        bookSHA256: try row.text("book_sha256"), day: try row.day("day"),
        contestUntil: try row.day("contest_until"))
    }
  }

  /// The lines of a frozen list, by school and then by name.
  public func eligibilityLines(of list: String) throws -> [EligibilityLine] {
    try rows(
      """
      SELECT * FROM eligibility_line WHERE list_id = \(list)
      ORDER BY school_name, teacher_name, teacher_id
      """
    ) { try EligibilityLine(row: $0) }
  }

  /// One teacher's line of a frozen list.
  public func eligibilityLine(of teacher: Teacher.ID, in list: String) throws -> EligibilityLine? {
    try rows(
      """
      SELECT * FROM eligibility_line
      WHERE list_id = \(list) AND teacher_id = \(teacher.rawValue)
      """
    ) { try EligibilityLine(row: $0) }.first
  }

  /// Every reason of one line, in the order of the rules.
  public func eligibilityReasons(
    of teacher: Teacher.ID, in list: String
  ) throws -> [EligibilityReason] {
    try rows(
      """
      SELECT rule, severity, zh, en, citation FROM eligibility_reason
      WHERE list_id = \(list) AND teacher_id = \(teacher.rawValue) ORDER BY position
      """
    ) { row in
      EligibilityReason(
        rule: try row.text("rule"), severity: try row.text("severity"), zh: try row.text("zh"),
        en: try row.text("en"), citation: try row.text("citation"))
    }
  }

  /// What was contested in a list, oldest first.
  public func contests(of list: String) throws -> [EligibilityContest] {
    try rows(
      """
      SELECT eligibility_line.*, contest.id, contest.claim, contest.account, contest.day,
             COALESCE(answer.is_upheld, -1) AS is_upheld,
             COALESCE(answer.words, '') AS words,
             COALESCE(answer.account, '') AS answered_by, COALESCE(answer.day, 0) AS answered_on
      FROM eligibility_contest AS contest
      JOIN eligibility_line
        ON eligibility_line.list_id = contest.list_id
        AND eligibility_line.teacher_id = contest.teacher_id
      LEFT JOIN eligibility_contest_answer AS answer
        ON answer.contest_id = contest.id
      WHERE contest.list_id = \(list)
      ORDER BY contest.event_sequence
      """
    ) { row in
      let upheld = try row.integer("is_upheld")
      return EligibilityContest(
        id: try row.text("id"), list: list, line: try EligibilityLine(row: row),
        claim: try row.text("claim"), account: try row.text("account"), day: try row.day("day"),
        answer: upheld < 0
          ? nil
          : .init(
            isUpheld: upheld == 1, words: try row.text("words"),
            account: try row.text("answered_by"), day: try row.day("answered_on")))
    }
  }
}

extension Connection {
  /// A frozen list by its id.
  public func eligibilityList(_ id: String) throws -> EligibilityList? {
    let years = try rows("SELECT school_year FROM eligibility_list WHERE id = \(id)") { row in
      SchoolYear(try row.integer("school_year"))
    }
    return try years.first.flatMap { try eligibilityLists(of: $0).first { $0.id == id } }
  }

  /// A contest by its number.
  public func contest(_ id: String) throws -> EligibilityContest? {
    let lists = try rows("SELECT list_id FROM eligibility_contest WHERE id = \(id)") { row in
      try row.text("list_id")
    }
    return try lists.first.flatMap { list in try contests(of: list).first { $0.id == id } }
  }
}

extension EligibilityLine {
  init(row: Row) throws {
    self.init(
      teacher: Teacher.ID(try row.text("teacher_id")), name: try row.text("teacher_name"),
      school: School.ID(try row.text("school_id")), schoolName: try row.text("school_name"),
      stage: try row.text("stage"), subject: try row.text("subject"),
      directions: try row.text("directions").split(separator: " ").map(String.init))
  }
}
