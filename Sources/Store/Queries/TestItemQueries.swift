public import Examining
internal import Staffing

extension Connection {
  /// The whole bank, the latest first, with how often each item is used.
  ///
  /// Five queries, however many items there are.
  public func testItems() throws -> [RecordedTestItem] { try testItems("1 = 1") }

  public func testItem(_ id: RecordedTestItem.ID) throws -> RecordedTestItem? {
    try testItems("id = \(id)").first
  }

  private func testItems(_ condition: SQL) throws -> [RecordedTestItem] {
    let comments = Dictionary(
      grouping: try rows("SELECT item_id, number, school_id FROM test_item_comment") { row in
        (
          item: try row.text("item_id"), number: try row.integer("number"),
          school: try row.schoolIfAny
        )
      }, by: \.item)
    let settled = Set(
      try rows("SELECT item_id, number FROM test_item_settling") { row in
        "\(try row.text("item_id")) \(try row.integer("number"))"
      })
    let retired = Set(
      try rows("SELECT item_id FROM test_item_retirement") { try $0.text("item_id") })
    var uses: [String: [String]] = [:]
    for paper in try testPapers() {
      for line in paper.paper.lines { uses[line.item, default: []].append(paper.place) }
    }
    return try rows(
      """
      SELECT item.*, version.number, version.text, version.answer, version.points
      FROM (SELECT * FROM test_item WHERE \(condition)) AS item
      JOIN (
        SELECT item_id, MAX(number) AS last FROM test_item_version GROUP BY item_id
      ) AS latest ON latest.item_id = item.id
      JOIN test_item_version AS version
        ON version.item_id = item.id AND version.number = latest.last
      ORDER BY item.event_sequence DESC
      """
    ) { row in
      let id = try row.text("id")
      let number = try row.integer("number")
      let home = try row.schoolIfAny
      let said = comments[id] ?? []
      return RecordedTestItem(
        id: id,
        item: TestItem(
          try row.text("kind"), Subject(try row.text("subject")),
          grade: try row.integer("grade"), unit: try row.text("unit"), try row.wording),
        school: home, teacher: try row.teacherIfAny, person: try row.text("person"),
        version: number,
        standing: ItemStanding(
          home: home, comments: said.filter { $0.number == number }.map(\.school),
          isSettled: settled.contains("\(id) \(number)"), isRetired: retired.contains(id)),
        comments: said.count, papers: uses[id]?.count ?? 0, schools: Set(uses[id] ?? []).count)
    }
  }

  /// An item's versions, the first one first.
  public func testItemVersions(of item: RecordedTestItem.ID) throws -> [TestItemVersion] {
    try rows("SELECT * FROM test_item_version WHERE item_id = \(item) ORDER BY number") { row in
      TestItemVersion(
        number: try row.integer("number"), wording: try row.wording,
        change: try row.text("change"), day: try row.day("day"), person: try row.text("person"))
    }
  }

  public func testItemComments(of item: RecordedTestItem.ID) throws -> [TestItemComment] {
    try rows(
      "SELECT * FROM test_item_comment WHERE item_id = \(item) ORDER BY event_sequence"
    ) { row in
      TestItemComment(
        version: try row.integer("number"), school: try row.schoolIfAny,
        words: try row.text("words"), day: try row.day("day"), person: try row.text("person"))
    }
  }

  /// Papers as put together last, the latest first.
  public func testPapers() throws -> [RecordedTestPaper] { try testPapers("1 = 1") }

  public func testPaper(_ id: RecordedTestPaper.ID) throws -> RecordedTestPaper? {
    try testPapers("id = \(id)").first
  }

  private func testPapers(_ condition: SQL) throws -> [RecordedTestPaper] {
    try rows(
      """
      SELECT * FROM test_paper
      WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM test_paper WHERE \(condition) GROUP BY id)
      ORDER BY event_sequence DESC
      """
    ) { row in
      RecordedTestPaper(
        id: try row.text("id"),
        paper: TestPaper(
          try row.text("title"), Subject(try row.text("subject")),
          grade: try row.integer("grade"), unit: try row.text("unit"), try row.paperLines),
        school: try row.schoolIfAny, teacher: try row.teacherIfAny, day: try row.day("day"),
        person: try row.text("person"))
    }
  }

  /// Which pairs talked about papers, the latest talk first; those that were taken back since
  /// aren't among them.
  public func testPaperTalks() throws -> [TestPaperTalk] {
    try rows(
      """
      SELECT * FROM test_paper_talk
      WHERE activity_id NOT IN (SELECT activity_id FROM pair_activity_withdrawal)
      ORDER BY held_on DESC, event_sequence DESC
      """
    ) { row in
      TestPaperTalk(
        paper: try row.text("paper_id"), helper: School.ID(try row.text("helper")),
        helped: School.ID(try row.text("helped")), day: try row.day("held_on"),
        said: try row.text("said"), person: try row.text("person"))
    }
  }
}

extension TestPaper {
  /// Its items as they're kept: `I-7=5;I-9=10`.
  public var keptLines: String {
    lines.map { "\($0.item)=\($0.points)" }.joined(separator: ";")
  }
}

extension RecordedTestPaper {
  /// Where it was made, for counting who uses an item.
  fileprivate var place: String { school?.rawValue ?? "" }
}

extension Row {
  fileprivate var schoolIfAny: School.ID? {
    get throws {
      let word = try text("school_id")
      return word.isEmpty ? nil : School.ID(word)
    }
  }

  fileprivate var teacherIfAny: Teacher.ID? {
    get throws {
      let word = try text("teacher")
      return word.isEmpty ? nil : Teacher.ID(word)
    }
  }

  fileprivate var wording: TestItem.Wording {
    get throws {
      TestItem.Wording(
        try text("text"), answer: try text("answer"), points: try integer("points"))
    }
  }

  fileprivate var paperLines: [TestPaper.Line] {
    get throws {
      try text("items").split(separator: ";").map { pair in
        let parts = pair.split(separator: "=")
        guard parts.count == 2, let points = Int(parts[1]) else {
          throw RowError(description: "'\(pair)' is no item with its points")
        }
        return TestPaper.Line(String(parts[0]), points: points)
      }
    }
  }
}
