public import Staffing

extension Connection {
  /// Every text without its body, the latest first, also those taken out.
  public func libraryTexts() throws -> [LibraryText] { try libraryTexts("1 = 1") }

  /// Those of one author.
  public func libraryTexts(by author: Teacher.ID) throws -> [LibraryText] {
    try libraryTexts("library_text.author = \(author.rawValue)")
  }

  public func libraryText(_ id: LibraryText.ID) throws -> LibraryText? {
    try libraryTexts("library_text.id = \(id)").first
  }

  /// One text's versions, the first one first.
  public func libraryVersions(of id: LibraryText.ID) throws -> [LibraryVersion] {
    try rows("SELECT * FROM library_version WHERE text_id = \(id) ORDER BY number") { row in
      LibraryVersion(
        number: try row.integer("number"), body: try row.text("body"),
        changes: try row.text("changes"), link: try row.text("link"), day: try row.day("day"))
    }
  }

  /// How one text was used in class, the latest first.
  public func libraryUses(of id: LibraryText.ID) throws -> [LibraryUse] {
    try rows(
      """
      SELECT * FROM library_use WHERE text_id = \(id) AND is_copy = 0
      ORDER BY used_day DESC, event_sequence DESC
      """
    ) { row in
      LibraryUse(
        version: try row.integer("version"), teacher: Teacher.ID(try row.text("teacher")),
        name: try row.text("name"), school: School.ID(try row.text("school_id")),
        day: try row.day("used_day"), classroom: try row.text("classroom"),
        changed: try row.text("changed"))
    }
  }

  /// Whether somebody took a version along.
  public func hasCopied(
    _ teacher: Teacher.ID, _ id: LibraryText.ID, version: Int
  ) throws -> Bool {
    try rows(
      """
      SELECT event_sequence FROM library_use
      WHERE text_id = \(id) AND is_copy = 1 AND teacher = \(teacher.rawValue)
        AND version = \(version)
      """
    ) { try $0.integer("event_sequence") }.isEmpty == false
  }

  private func libraryTexts(_ condition: SQL) throws -> [LibraryText] {
    try rows(
      """
      SELECT library_text.*, withdrawal.reason,
        (SELECT COALESCE(MAX(number), 0) FROM library_version
         WHERE text_id = library_text.id) AS versions,
        (SELECT COUNT(*) FROM library_use
         WHERE text_id = library_text.id AND is_copy = 0) AS uses,
        (SELECT COUNT(DISTINCT used.school_id) FROM library_use AS used
         WHERE used.text_id = library_text.id AND is_copy = 0
           AND used.school_id <> library_text.school_id) AS reached,
        (SELECT COUNT(DISTINCT teacher) FROM library_use
         WHERE text_id = library_text.id AND is_copy = 1) AS copies
      FROM library_text
      LEFT JOIN library_withdrawal AS withdrawal ON withdrawal.text_id = library_text.id
      WHERE \(condition) ORDER BY library_text.event_sequence DESC
      """
    ) { row in
      LibraryText(
        id: try row.text("id"), kind: try row.text("kind"), title: try row.text("title"),
        subject: try row.nonEmpty("subject").map { Subject($0) }, grade: try row.text("grade"),
        school: School.ID(try row.text("school_id")), author: Teacher.ID(try row.text("author")),
        authorName: try row.text("author_name"), licence: try row.text("licence"),
        isForCounty: try row.integer("is_for_county") == 1,
        study: try row.nonEmpty("study_id"), day: try row.day("day"),
        versions: try row.integer("versions"), uses: try row.integer("uses"),
        schoolsReached: try row.integer("reached"), copies: try row.integer("copies"),
        withdrawal: try row.textIfAny("reason"))
    }
  }
}
