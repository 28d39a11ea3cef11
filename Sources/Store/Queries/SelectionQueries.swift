internal import Staffing
internal import Studying

extension Connection {
  /// Every selection, the latest first.
  public func selections() throws -> [RecordedSelection] { try selections("1 = 1") }

  public func selection(_ id: RecordedSelection.ID) throws -> RecordedSelection? {
    try selections("selection.id = \(id)").first
  }

  /// What was handed in to one selection, the first one first.
  public func selectionEntries(of id: RecordedSelection.ID) throws -> [SelectionEntry] {
    try entries("selection_id = \(id)")
  }

  public func selectionEntry(_ id: SelectionEntry.ID) throws -> SelectionEntry? {
    try entries("id = \(id)").first
  }

  /// What still waits for something, by selection and without bodies: entries that aren't
  /// judged to the end, and winners that weren't shown.
  public func waitingEntries() throws -> [RecordedSelection.ID: [SelectionEntry]] {
    let waiting = try entries(
      """
      selection_id NOT IN (SELECT selection_id FROM selection_close) OR id IN (
        SELECT entry_id FROM selection_result
        WHERE is_winner = 1 AND entry_id NOT IN (SELECT entry_id FROM selection_showing))
      """, body: "''")
    return Dictionary(grouping: waiting, by: \.selection)
  }

  /// How many entries each selection has.
  public func selectionEntryCounts() throws -> [RecordedSelection.ID: Int] {
    let counts = try rows(
      "SELECT selection_id, COUNT(*) AS entries FROM selection_entry GROUP BY selection_id"
    ) { (try $0.text("selection_id"), try $0.integer("entries")) }
    return Dictionary(counts) { $1 }
  }

  /// Every visit, the latest first, also called off.
  public func researchVisits() throws -> [ResearchVisit] { try visits("1 = 1") }

  public func researchVisit(_ id: ResearchVisit.ID) throws -> ResearchVisit? {
    try visits("visit.id = \(id)").first
  }

  private func selections(_ condition: SQL) throws -> [RecordedSelection] {
    var judges: [RecordedSelection.ID: [RecordedSelection.Judge]] = [:]
    _ = try rows(
      """
      SELECT * FROM selection_judge
      WHERE selection_id IN (SELECT selection.id FROM selection WHERE \(condition))
      ORDER BY teacher, judge_account
      """
    ) { row in
      judges[try row.text("selection_id"), default: []].append(
        .init(
          person: try row.studyPerson("teacher", "judge_account"), name: try row.text("name"),
          school: try row.nonEmpty("school_id").map { School.ID($0) }))
    }
    return try rows(
      """
      SELECT selection.*, COALESCE(closing.day, -1) AS closed FROM selection
      LEFT JOIN selection_close AS closing ON closing.selection_id = selection.id
      WHERE \(condition) ORDER BY selection.event_sequence DESC
      """
    ) { row in
      let id = try row.text("id")
      return RecordedSelection(
        id: id, kind: try row.text("kind"), title: try row.text("title"),
        days: try row.day("first_day")...(try row.day("last_day")), judges: judges[id] ?? [],
        closed: try row.integer("closed") < 0 ? nil : try row.day("closed"))
    }
  }

  /// - Parameter body: Where it's read from.
  private func entries(
    _ condition: SQL, body: SQL = "entry.body"
  ) throws -> [SelectionEntry] {
    let some: SQL = "SELECT id FROM selection_entry WHERE \(condition)"
    var people: [SelectionEntry.ID: [SelectionEntry.Entrant]] = [:]
    _ = try rows(
      "SELECT * FROM selection_entrant WHERE entry_id IN (\(some)) ORDER BY number"
    ) { row in
      people[try row.text("entry_id"), default: []].append(
        .init(
          teacher: Teacher.ID(try row.text("teacher")), name: try row.text("name"),
          stage: try row.text("stage")))
    }
    let last: SQL = """
      SELECT MAX(event_sequence) FROM selection_mark WHERE entry_id IN (\(some))
      GROUP BY entry_id, teacher, judge_account
      """
    var marks: [SelectionEntry.ID: [StudyPerson: [String: Int]]] = [:]
    _ = try rows("SELECT * FROM selection_mark WHERE event_sequence IN (\(last))") { row in
      marks[try row.text("entry_id"), default: [:]][
        try row.studyPerson("teacher", "judge_account"), default: [:]][
          try row.text("criterion")] = try row.integer("points")
    }
    var problems: [SelectionEntry.ID: [String: Int]] = [:]
    _ = try rows("SELECT * FROM selection_remark WHERE event_sequence IN (\(last))") { row in
      problems[try row.text("entry_id"), default: [:]][try row.text("problem"), default: 0] += 1
    }
    return try rows(
      """
      SELECT entry.id, entry.selection_id, entry.title, entry.school_id, entry.link,
        \(body) AS body, COALESCE(result.place, 0) AS place, COALESCE(result.score, 0) AS score,
        COALESCE(result.is_winner, 0) AS is_winner, showing.words,
        COALESCE(showing.shown_day, 0) AS shown_day, COALESCE(showing.people, 0) AS people
      FROM (SELECT * FROM selection_entry WHERE \(condition)) AS entry
      LEFT JOIN selection_result AS result ON result.entry_id = entry.id
      LEFT JOIN selection_showing AS showing ON showing.entry_id = entry.id
      ORDER BY entry.event_sequence
      """
    ) { row in
      let id = try row.text("id")
      let place = try row.integer("place")
      return SelectionEntry(
        id: id, selection: try row.text("selection_id"), title: try row.text("title"),
        school: School.ID(try row.text("school_id")), body: try row.text("body"),
        link: try row.text("link"), people: people[id] ?? [], marks: marks[id] ?? [:],
        problems: problems[id] ?? [:],
        result: place > 0
          ? .init(
            place: place, score: try row.integer("score"),
            isWinner: try row.integer("is_winner") == 1) : nil,
        showing: try row.textIfAny("words").map {
          .init(day: try row.day("shown_day"), people: try row.integer("people"), words: $0)
        })
    }
  }

  private func visits(_ condition: SQL) throws -> [ResearchVisit] {
    try rows(
      """
      SELECT visit.*, COALESCE(note.lessons, 0) AS lessons, note.words, cancellation.reason
      FROM research_visit AS visit
      LEFT JOIN research_visit_note AS note ON note.visit_id = visit.id
      LEFT JOIN research_visit_cancellation AS cancellation
        ON cancellation.visit_id = visit.id
      WHERE \(condition) ORDER BY visit.visit_day DESC, visit.event_sequence DESC
      """
    ) { row in
      ResearchVisit(
        id: try row.text("id"), school: School.ID(try row.text("school_id")),
        day: try row.day("visit_day"), theme: try row.text("theme"),
        account: try row.text("account"), person: try row.text("person"),
        note: try row.textIfAny("words").map {
          .init(lessons: try row.integer("lessons"), words: $0)
        }, cancellation: try row.textIfAny("reason"))
    }
  }
}
